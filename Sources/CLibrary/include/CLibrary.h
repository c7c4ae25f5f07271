// The files of the bundled scenarios, as they stand under scenarios/, other data, and the schema of the project files.
#ifndef SOUFFLEUR_CLIBRARY_H
#define SOUFFLEUR_CLIBRARY_H

#include <stddef.h>

/// One file: its path below scenarios/, and its bytes, which live as long as the program.
typedef struct {
  const char *_Nullable path;
  const unsigned char *_Nullable bytes;
  size_t count;
} souffleur_file;

/// How many files there are.
size_t souffleur_file_count(void);

/// The file at an index below the count; all fields are 0 beyond it.
souffleur_file souffleur_file_at(size_t index);

/// A file that is data beside the scenarios, by its path such as `money/rates.csv`; all fields are 0 when there is none.
souffleur_file souffleur_data(const char *_Nonnull path);

/// The JSON Schema of the "scenario" key of project files; `path` names it.
souffleur_file souffleur_schema(void);

/// What clients say to words beside the options, as JSON, in the language of a code such as `fr`; all fields are 0 for
/// another language.
souffleur_file souffleur_answers(const char *_Nonnull language);

#endif
