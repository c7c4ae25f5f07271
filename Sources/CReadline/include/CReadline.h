// The few operations of GNU Readline that a line editor needs. readline.h itself is included only in the .c file:
// its global variables and variadic functions are awkward to use from Swift.
#ifndef SOUFFLEUR_CREADLINE_H
#define SOUFFLEUR_CREADLINE_H

#include <stdbool.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// What `sr_wait` came back with.
typedef enum : int {
  SR_INPUT = 0,      // a key was read; the line callback may have been called
  SR_INTERRUPT = 1,  // Ctrl-C
  SR_TIMEOUT = 2,    // the time given has passed
  SR_EOF = 3,        // Ctrl-D on an empty line, or the terminal is gone
  SR_TERMINATE = 4   // SIGTERM or SIGHUP
} sr_event;

/// Called with each finished line, without its line end; never NULL.
typedef void (*sr_line_callback)(void *context, const char *line);

/// Called for completion: returns a malloc'd candidate, or NULL when there is none with this index.
typedef char *_Nullable (*sr_complete_callback)(void *context, const char *line, int start, int index);

/// Prepares readline, the locale and the signals. SIGQUIT ends the program as it does others, once the terminal is
/// ordinary again.
void sr_setup(const char *application, void *context, sr_line_callback line, sr_complete_callback complete);

/// Shows a prompt and takes the terminal. Parts that take no column stand between \001 and \002.
void sr_begin(const char *prompt);

/// Waits for a key, a signal or the time; a negative time waits for ever.
sr_event sr_wait(int milliseconds);

/// Waits for a key that is not shown, a signal or the time; true when it was not the time. Not while a prompt is shown.
bool sr_pause(int milliseconds);

/// Has the terminal give single keys at once, without showing them; false without a terminal. A signal that ends or stops
/// the program finds the terminal as it was before. Ctrl-C is a key.
bool sr_keys_begin(void);

/// Gives the terminal and the signals back as they were before `sr_keys_begin`.
void sr_keys_end(void);

/// Drops what is typed and shows the prompt anew on a line of its own.
void sr_cancel_line(void);

/// Gives the terminal back.
void sr_end(void);

/// Prints above what is being typed and shows that again.
void sr_print_above(const char *text);

/// Columns and rows of the terminal, as readline knows them.
int sr_columns(void);

/// Keeps a line in the history in memory.
void sr_history_add(const char *line);

/// Reads the history of a file; a missing one is no error. Returns an errno value.
int sr_history_read(const char *path);

/// Keeps at most this many lines.
void sr_history_limit(int lines);

/// How many lines the history has, and the line of a 0-based index (NULL beyond).
int sr_history_count(void);
const char *_Nullable sr_history_line(int index);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
