#define _GNU_SOURCE
#include "CReadline.h"

#if !__has_include(<readline/readline.h>)
#error "GNU Readline headers not found: run 'sudo apt-get install libreadline-dev' (macOS: 'brew install readline') and build again"
#else

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>
#include <readline/history.h>

static void *context;
static sr_line_callback on_line;
static sr_complete_callback on_complete;
static bool ended;
// Whether the terminal is Readline's, or reads a single key.
static volatile sig_atomic_t active, pausing;
static volatile sig_atomic_t interrupted, resized, stopping, terminated, quitting;

// Dies of SIGQUIT as a program does that knows nothing of it; the terminal is ordinary by now.
static void quit(void) {
  struct sigaction ordinary;
  sigset_t only;
  memset(&ordinary, 0, sizeof ordinary);
  ordinary.sa_handler = SIG_DFL;
  sigemptyset(&ordinary.sa_mask);
  sigaction(SIGQUIT, &ordinary, NULL);
  raise(SIGQUIT);
  sigemptyset(&only);
  sigaddset(&only, SIGQUIT);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
}

static void on_signal(int number) {
  if (number == SIGINT) interrupted = 1;
  else if (number == SIGWINCH) resized = 1;
  else if (number == SIGTSTP) stopping = 1;
  else if (number == SIGQUIT && !active && !pausing) quit();
  else if (number == SIGQUIT) quitting = 1;
  else terminated = 1;
}

// The handler is removed first, so that the program runs the line with an ordinary terminal.
static void line_finished(char *line) {
  rl_callback_handler_remove();
  active = false;
  if (!line) { ended = true; return; }
  on_line(context, line);
  free(line);
}

static char *candidate(const char *word, int index) {
  (void)word;
  return on_complete(context, rl_line_buffer, rl_point, index);
}

static char **complete(const char *word, int start, int end) {
  (void)start; (void)end;
  rl_attempted_completion_over = 1;  // never file names
  return rl_completion_matches(word, candidate);
}

// Readline edits bytes unless LC_CTYPE is UTF-8, and it reads the environment itself.
static void ensure_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (setlocale(LC_CTYPE, "C.UTF-8") || setlocale(LC_CTYPE, "en_US.UTF-8"))
    setenv("LC_ALL", setlocale(LC_CTYPE, NULL), 1);
}

void sr_setup(const char *application, void *ctx, sr_line_callback line, sr_complete_callback completion) {
  context = ctx;
  on_line = line;
  on_complete = completion;
  ensure_utf8();
  rl_readline_name = application;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_attempted_completion_function = complete;
  // Only white space parts words: "/aide" and "l'équipe" stay whole.
  rl_completer_word_break_characters = " \t\n";
  rl_variable_bind("enable-bracketed-paste", "on");
  rl_variable_bind("completion-ignore-case", "on");
  using_history();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;  // without SA_RESTART: a wait must come back
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  sigaction(SIGTSTP, &action, NULL);
  // A program that was started with SIGQUIT ignored goes on ignoring it.
  struct sigaction before;
  if (sigaction(SIGQUIT, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(SIGQUIT, &action, NULL);
}

// Ctrl-Z: the shell gets an ordinary terminal, and after `fg` the half-typed line is there again.
static void stop(void) {
  struct sigaction ordinary, ours;
  memset(&ordinary, 0, sizeof ordinary);
  ordinary.sa_handler = SIG_DFL;
  sigemptyset(&ordinary.sa_mask);
  if (active) rl_deprep_term_function();
  sigaction(SIGTSTP, &ordinary, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  if (!active) return;
  rl_prep_term_function(1);
  rl_reset_screen_size();
  rl_on_new_line();
  rl_redisplay();
}

void sr_begin(const char *prompt) {
  ended = false;
  interrupted = 0;
  active = true;
  rl_callback_handler_install(prompt, line_finished);
}

void sr_end(void) {
  if (!active) return;
  rl_callback_handler_remove();
  active = false;
}

// Waits for a key, a signal or the time as pselect does. Signals are let in only during the wait, so that none is lost
// between the test and the wait; one that came before ends it at once.
static int wait_for_key(int milliseconds, int *error) {
  sigset_t ours, before;
  sigemptyset(&ours);
  sigaddset(&ours, SIGINT);
  sigaddset(&ours, SIGWINCH);
  sigaddset(&ours, SIGTERM);
  sigaddset(&ours, SIGHUP);
  sigaddset(&ours, SIGTSTP);
  sigaddset(&ours, SIGQUIT);
  int ready = -1;
  *error = EINTR;
  fd_set input;
  FD_ZERO(&input);
  FD_SET(STDIN_FILENO, &input);
  struct timespec time = { milliseconds / 1000, (milliseconds % 1000) * 1000000L };
  sigprocmask(SIG_BLOCK, &ours, &before);
  if (!interrupted && !resized && !stopping && !terminated && !quitting) {
    ready = pselect(STDIN_FILENO + 1, &input, NULL, NULL, milliseconds < 0 ? NULL : &time, &before);
    *error = errno;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return ready;
}

bool sr_pause(int milliseconds) {
  struct termios before, quiet;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return true;
  quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  pausing = true;
  tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
  int error, ready;
  bool other_size = false;
  do {
    other_size = other_size || resized;
    resized = 0;
    ready = wait_for_key(milliseconds, &error);
  } while (ready < 0 && resized && !interrupted && !stopping && !terminated && !quitting);
  if (other_size) resized = 1;  // heeded at the next prompt
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
  pausing = false;
  if (quitting) quit();
  return ready != 0;
}

sr_event sr_wait(int milliseconds) {
  for (;;) {
    int error, ready = wait_for_key(milliseconds, &error);
    if (quitting) {
      sr_end();
      fputs("\n", stdout);
      fflush(stdout);
      quit();
    }
    if (stopping) { stopping = 0; stop(); }
    if (resized) { resized = 0; rl_resize_terminal(); }
    if (terminated) return SR_TERMINATE;
    if (interrupted) { interrupted = 0; return SR_INTERRUPT; }
    if (ready == 0) return SR_TIMEOUT;
    if (ready > 0) {
      rl_callback_read_char();
      return ended ? SR_EOF : SR_INPUT;
    }
    if (error != EINTR) return SR_EOF;
  }
}

void sr_cancel_line(void) {
  rl_free_line_state();
  rl_callback_sigcleanup();
  fputs("^C", rl_outstream ? rl_outstream : stdout);
  rl_replace_line("", 0);
  rl_crlf();
  rl_on_new_line();
  rl_redisplay();
}

void sr_print_above(const char *text) {
  if (active) rl_clear_visible_line();
  fputs(text, stdout);
  fflush(stdout);
  if (active) { rl_on_new_line(); rl_redisplay(); }
}

int sr_columns(void) {
  int rows = 0, columns = 0;
  rl_get_screen_size(&rows, &columns);
  return columns;
}

void sr_history_add(const char *line) { add_history(line); }
int sr_history_read(const char *path) { int error = read_history(path); return error == ENOENT ? 0 : error; }
void sr_history_limit(int lines) { stifle_history(lines); }
int sr_history_count(void) { return history_length; }

const char *sr_history_line(int index) {
  HIST_ENTRY *entry = history_get(history_base + index);
  return entry ? entry->line : NULL;
}

#endif
