#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
#include "files.h"

static const unsigned char schema[] = {
#embed "scenarios/scenario.schema.json"
};

size_t souffleur_file_count(void) { return sizeof files / sizeof files[0] - 1; }

souffleur_file souffleur_file_at(size_t index) {
  size_t count = souffleur_file_count();
  return files[index < count ? index : count];
}

souffleur_file souffleur_schema(void) {
  return (souffleur_file){"scenario.schema.json", schema, sizeof schema};
}
