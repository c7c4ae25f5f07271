#define _GNU_SOURCE
#include "CReadline.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// What would leave a terminal without echo behind.
static const int signals[] = { SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP };
enum { signal_count = sizeof signals / sizeof *signals };

static struct termios ordinary, single;
static struct sigaction earlier[signal_count];

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// Does what the signal does to any program, with the terminal as it was; only a stop comes back. Everything called here
// may be called in a handler.
static void on_signal(int number) {
  int error = errno;
  sigset_t only, before;
  tcsetattr(STDIN_FILENO, TCSANOW, &ordinary);
  handle(number, SIG_DFL);
  raise(number);
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
  handle(number, on_signal);
  tcsetattr(STDIN_FILENO, TCSANOW, &single);
  errno = error;
}

bool sr_keys_begin(void) {
  if (tcgetattr(STDIN_FILENO, &ordinary) != 0) return false;
  single = ordinary;
  single.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  single.c_cc[VINTR] = _POSIX_VDISABLE;
  for (int index = 0; index < signal_count; index++) {
    sigaction(signals[index], NULL, &earlier[index]);
    if (earlier[index].sa_handler != SIG_IGN) handle(signals[index], on_signal);
  }
  if (tcsetattr(STDIN_FILENO, TCSADRAIN, &single) == 0) return true;
  sr_keys_end();
  return false;
}

void sr_keys_end(void) {
  tcsetattr(STDIN_FILENO, TCSADRAIN, &ordinary);
  for (int index = 0; index < signal_count; index++) sigaction(signals[index], &earlier[index], NULL);
}
