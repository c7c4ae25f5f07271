#define _GNU_SOURCE
#include "CFuzzing.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { capacity = 1 << 20, status_slow = 124, status_large = 125 };

static const char *kept_path;
static const char *_Atomic name;
static uint8_t kept[capacity];
static size_t kept_count;
/// Counts inputs; odd while one is under way.
static _Atomic uint64_t number;
static pthread_t watched;
static unsigned patience;
/// In bytes: what the program held when it was last looked at, and the most that it ever held.
static size_t held, peak;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHECKS_ADDRESSES 1
void __asan_set_death_callback(void (*callback)(void));
/// What is set up once and never given back is no leak; a bad address is told by the runtime, which shows where.
const char *__asan_default_options(void) {
  return "detect_leaks=0:use_sigaltstack=0:handle_segv=1:allow_user_segv_handler=0";
}
#endif
#endif
#ifndef CHECKS_ADDRESSES
#define CHECKS_ADDRESSES 0
#endif

int fuzz_checks_addresses(void) { return CHECKS_ADDRESSES; }

/// Nothing in here allocates: a handler may run at any point.
static void keep_and_end(const char *reason, int status) {
  const char *called = name;
  int file = creat(kept_path, 0644);
  if (file >= 0) {
    (void)!write(file, kept, kept_count);
    close(file);
  }
  const char *parts[] = {called ? called : "", called ? ": " : "", reason, "\n"};
  for (int i = 0; i < 4; i++) (void)!write(2, parts[i], strlen(parts[i]));
  _exit(status);
}

static void trapped(int signal) {
  keep_and_end(signal == SIGSEGV || signal == SIGBUS ? "a bad address, or no stack left" : "a trap", 100 + signal);
}

#if CHECKS_ADDRESSES
static void died(void) { keep_and_end("a bad address, shown above", 100 + SIGABRT); }
#endif

#ifdef __linux__
/// Whether the process held more before it became this program: the system counts that as its own.
static int has_inherited;

/// The most that this program held; slower to ask for.
static size_t most_of_program(void) {
  static int file = -1;
  char text[4096];
  if (file < 0) file = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
  ssize_t count = file < 0 ? -1 : pread(file, text, sizeof text - 1, 0);
  if (count <= 0) return 0;
  text[count] = 0;
  const char *line = strstr(text, "VmHWM:");
  return line ? (size_t)strtoul(line + strlen("VmHWM:"), NULL, 10) << 10 : 0;
}
#endif

static size_t most_held(void) {
#ifdef __linux__
  if (has_inherited) return most_of_program();
#endif
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return (size_t)usage.ru_maxrss;
#else
  return (size_t)usage.ru_maxrss << 10;
#endif
}

/// What is held now; where the system does not say so, the most that ever was.
static size_t held_now(void) {
#ifdef __linux__
  static int file = -1;
  char text[128];
  if (file < 0) file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  ssize_t count = file < 0 ? -1 : pread(file, text, sizeof text - 1, 0);
  if (count > 0) {
    text[count] = 0;
    const char *second = strchr(text, ' ');
    if (second) return (size_t)strtoul(second, NULL, 10) * (size_t)sysconf(_SC_PAGESIZE);
  }
#endif
  return most_held();
}

static double seconds_of_watched(void) {
#ifdef __APPLE__
  return (double)clock_gettime_nsec_np(CLOCK_PROCESS_CPUTIME_ID) / 1e9;
#else
  clockid_t clock;
  struct timespec time = {0};
  if (pthread_getcpuclockid(watched, &clock) == 0) clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
#endif
}

static int is_too_much(void) {
  return !fuzz_checks_addresses() && most_held() > held + ((size_t)FUZZ_MEMORY_LIMIT << 20);
}

/// Looks ten times a second; an input that waits for something, and takes no time of its own, gets thirty times as long.
static void *watch(void *unused) {
  uint64_t seen = 0;
  double since = 0;
  unsigned looks = 0;
  (void)unused;
  for (;;) {
    usleep(100000);
    uint64_t now = number;
    if (now % 2 == 0 || now != seen) {
      seen = now;
      since = seconds_of_watched();
      looks = 0;
    } else if (seconds_of_watched() - since > patience || ++looks > patience * 300) {
      keep_and_end("one input takes too long", status_slow);
    } else if (most_held() > peak && is_too_much() && number == now) {
      keep_and_end("one input takes more than 200 MiB", status_large);
    }
  }
  return NULL;
}

void fuzz_watch(const char *path, unsigned seconds) {
  kept_path = strdup(path);
  watched = pthread_self();
  patience = seconds;
#ifdef __linux__
  has_inherited = most_held() > most_of_program() + ((size_t)16 << 20);
#endif
  stack_t stack = {.ss_sp = malloc(1 << 16), .ss_size = 1 << 16};
  sigaltstack(&stack, NULL);
  int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    struct sigaction action = {.sa_handler = trapped, .sa_flags = SA_ONSTACK};
    sigaction(signals[i], &action, NULL);
  }
#if CHECKS_ADDRESSES
  __asan_set_death_callback(died);
#endif
  pthread_t thread;
  if (pthread_create(&thread, NULL, watch, NULL) == 0) pthread_detach(thread);
}

void fuzz_name(const char *text) { name = text; }

void fuzz_settle(void) {
  held = held_now();
  peak = most_held();
}

void fuzz_begin(const uint8_t *bytes, size_t count) {
  kept_count = count < capacity ? count : capacity;
  if (kept_count) memcpy(kept, bytes, kept_count);
  number++;
}

void fuzz_end(void) {
  number++;
  // Asking what is held costs more than asking for the most, which tells whether it need be asked.
  size_t most = most_held();
  if (most > peak) {
    if (is_too_much()) keep_and_end("one input takes more than 200 MiB", status_large);
    peak = most;
  }
  if (number % 128 == 0) held = held_now();
}
