#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.h"
#include "data.h"

#include <string.h>

static const unsigned char schema[] = {
#embed "scenarios/scenario.schema.json"
};

static const unsigned char answers_en[] = {
#embed "answers/en.json"
};

static const unsigned char answers_fr[] = {
#embed "answers/fr.json"
};

size_t souffleur_file_count(void) { return sizeof files / sizeof files[0] - 1; }

souffleur_file souffleur_file_at(size_t index) {
  size_t count = souffleur_file_count();
  return files[index < count ? index : count];
}

souffleur_file souffleur_data(const char *path) {
  size_t count = sizeof datas / sizeof datas[0] - 1;
  for (size_t index = 0; index < count; index++) {
    if (strcmp(path, datas[index].path) == 0) return datas[index];
  }
  return datas[count];
}

souffleur_file souffleur_schema(void) {
  return (souffleur_file){"scenario.schema.json", schema, sizeof schema};
}

souffleur_file souffleur_answers(const char *language) {
  if (strcmp(language, "fr") == 0) return (souffleur_file){"fr.json", answers_fr, sizeof answers_fr};
  if (strcmp(language, "en") == 0) return (souffleur_file){"en.json", answers_en, sizeof answers_en};
  return (souffleur_file){0, 0, 0};
}
