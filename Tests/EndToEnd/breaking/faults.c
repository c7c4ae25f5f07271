/* Makes one call of the program fail, be cut short, be interrupted, or be its last: preloaded by the hostile checks.
 *
 * SOUFFLEUR_FAULT is "KIND NUMBER HOW ERRNO":
 *   KIND    write, out (standard output), err (standard error), sync, rename, unlink, open (for writing), truncate,
 *           mkdir, read, or any (of those that change something)
 *   NUMBER  which call of that kind, from 1 on
 *   HOW     once, on (that one and all that follow), short (half is written), half (every write is halved),
 *           twice (every second one), before and after (the program is killed before or after the call),
 *           middle (killed with half of it written), pause (stopped before the call, until SIGCONT)
 * SOUFFLEUR_FAULT_SEEN names a file that is made when it happened. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char kind[16], how[16], seen[4096];
static long number, error_number;
static atomic_long count;

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("SOUFFLEUR_FAULT"), *path = getenv("SOUFFLEUR_FAULT_SEEN");
  if (!text || sscanf(text, "%15s %ld %15s %ld", kind, &number, how, &error_number) != 4) kind[0] = 0;
  if (path && strlen(path) < sizeof seen) strcpy(seen, path);
}

static int is(const char *wanted) { return strcmp(how, wanted) == 0; }

/* Whether it is this call's turn; never from a program that has no fault asked for. */
static int struck(const char *name) {
  if (!kind[0]) return 0;
  int other = strcmp(name, "read") == 0;
  if (strcmp(kind, name) != 0 && (other || strcmp(kind, "any") != 0)) return 0;
  long now = atomic_fetch_add(&count, 1) + 1;
  int due = now == number || (now > number && (is("on") || is("half") || (is("twice") && (now - number) % 2 == 0)));
  if (due && seen[0]) {
    long descriptor = syscall(SYS_openat, AT_FDCWD, seen, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0) syscall(SYS_close, descriptor);
  }
  if (due && is("pause")) {
    syscall(SYS_kill, syscall(SYS_getpid), SIGSTOP);
    return 0;
  }
  return due;
}

static void last(void) { syscall(SYS_kill, syscall(SYS_getpid), SIGKILL); }

/* Runs a call, or what is to happen in its place. */
#define CALL(name, failed, real)                                     \
  do {                                                               \
    if (struck(name)) {                                              \
      if (is("before") || is("middle")) last();                      \
      if (is("after")) {                                             \
        (void)(real);                                                \
        last();                                                      \
      }                                                              \
      errno = (int)error_number;                                     \
      return failed;                                                 \
    }                                                                \
    return real;                                                     \
  } while (0)

#define NEXT(symbol) __typeof__(&symbol) next = (__typeof__(&symbol))dlsym(RTLD_NEXT, #symbol)

static const char *stream(int descriptor) {
  return descriptor == 1 ? "out" : descriptor == 2 ? "err" : "write";
}

/* The length that is written, when less than all of it is. */
static size_t cut(size_t length) { return length > 1 ? length / 2 : length; }
static int cuts(void) { return is("short") || is("half") || is("middle"); }

#define WRITE(descriptor, length, real, part)            \
  do {                                                   \
    if (!struck(stream(descriptor))) return real;        \
    if (cuts()) {                                        \
      ssize_t written = part;                            \
      if (is("middle")) last();                          \
      return written;                                    \
    }                                                    \
    if (is("before")) last();                            \
    if (is("after")) {                                   \
      (void)!(real);                                     \
      last();                                            \
    }                                                    \
    errno = (int)error_number;                           \
    return -1;                                           \
  } while (0)

ssize_t write(int descriptor, const void *bytes, size_t length) {
  NEXT(write);
  WRITE(descriptor, length, next(descriptor, bytes, length), next(descriptor, bytes, cut(length)));
}
ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t at) {
  NEXT(pwrite);
  WRITE(descriptor, length, next(descriptor, bytes, length, at), next(descriptor, bytes, cut(length), at));
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t at) {
  NEXT(pwrite64);
  WRITE(descriptor, length, next(descriptor, bytes, length, at), next(descriptor, bytes, cut(length), at));
}
ssize_t writev(int descriptor, const struct iovec *parts, int many) {
  NEXT(writev);
  WRITE(descriptor, many, next(descriptor, parts, many), next(descriptor, parts, (int)cut((size_t)many)));
}

ssize_t read(int descriptor, void *bytes, size_t length) {
  NEXT(read);
  /* Standard input that fails has ended: what was acknowledged until then is all there is. */
  if (descriptor == 0 && !is("twice")) return next(descriptor, bytes, length);
  CALL("read", -1, next(descriptor, bytes, length));
}
ssize_t pread(int descriptor, void *bytes, size_t length, off_t at) {
  NEXT(pread);
  CALL("read", -1, next(descriptor, bytes, length, at));
}
ssize_t pread64(int descriptor, void *bytes, size_t length, off64_t at) {
  NEXT(pread64);
  CALL("read", -1, next(descriptor, bytes, length, at));
}

int fsync(int descriptor) {
  NEXT(fsync);
  CALL("sync", -1, next(descriptor));
}
int fdatasync(int descriptor) {
  NEXT(fdatasync);
  CALL("sync", -1, next(descriptor));
}

int rename(const char *from, const char *to) {
  NEXT(rename);
  CALL("rename", -1, next(from, to));
}
int renameat(int a, const char *from, int b, const char *to) {
  NEXT(renameat);
  CALL("rename", -1, next(a, from, b, to));
}
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
  NEXT(renameat2);
  CALL("rename", -1, next(a, from, b, to, flags));
}
int link(const char *from, const char *to) {
  NEXT(link);
  CALL("rename", -1, next(from, to));
}
int linkat(int a, const char *from, int b, const char *to, int flags) {
  NEXT(linkat);
  CALL("rename", -1, next(a, from, b, to, flags));
}

int unlink(const char *path) {
  NEXT(unlink);
  CALL("unlink", -1, next(path));
}
int unlinkat(int folder, const char *path, int flags) {
  NEXT(unlinkat);
  CALL("unlink", -1, next(folder, path, flags));
}
int remove(const char *path) {
  NEXT(remove);
  CALL("unlink", -1, next(path));
}
int rmdir(const char *path) {
  NEXT(rmdir);
  CALL("unlink", -1, next(path));
}

int ftruncate(int descriptor, off_t length) {
  NEXT(ftruncate);
  CALL("truncate", -1, next(descriptor, length));
}
int ftruncate64(int descriptor, off64_t length) {
  NEXT(ftruncate64);
  CALL("truncate", -1, next(descriptor, length));
}

int mkdir(const char *path, mode_t mode) {
  NEXT(mkdir);
  CALL("mkdir", -1, next(path, mode));
}
int mkdirat(int folder, const char *path, mode_t mode) {
  NEXT(mkdirat);
  CALL("mkdir", -1, next(folder, path, mode));
}

static int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT); }

#define MODE(flags)                                        \
  mode_t mode = 0;                                         \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                   \
    va_list rest;                                          \
    va_start(rest, flags);                                 \
    mode = (mode_t)va_arg(rest, int);                      \
    va_end(rest);                                          \
  }

int open(const char *path, int flags, ...) {
  NEXT(open);
  MODE(flags);
  if (!writes(flags)) return next(path, flags, mode);
  CALL("open", -1, next(path, flags, mode));
}
int open64(const char *path, int flags, ...) {
  NEXT(open64);
  MODE(flags);
  if (!writes(flags)) return next(path, flags, mode);
  CALL("open", -1, next(path, flags, mode));
}
int openat(int folder, const char *path, int flags, ...) {
  NEXT(openat);
  MODE(flags);
  if (!writes(flags)) return next(folder, path, flags, mode);
  CALL("open", -1, next(folder, path, flags, mode));
}
int openat64(int folder, const char *path, int flags, ...) {
  NEXT(openat64);
  MODE(flags);
  if (!writes(flags)) return next(folder, path, flags, mode);
  CALL("open", -1, next(folder, path, flags, mode));
}
int creat(const char *path, mode_t mode) {
  NEXT(creat);
  CALL("open", -1, next(path, mode));
}
