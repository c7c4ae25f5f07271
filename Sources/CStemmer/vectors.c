#include "CStemmer.h"

// The table is optional: a copy without the file builds and works, with less recall of synonyms.
#pragma clang diagnostic ignored "-Wc23-extensions"
#if defined(__has_embed)
#if __has_embed("vectors.bin")
static const uint8_t table[] = {
#embed "vectors.bin"
};
#define SOUFFLEUR_HAS_VECTORS 1
#endif
#endif

const uint8_t *souffleur_vectors(size_t *length) {
#ifdef SOUFFLEUR_HAS_VECTORS
  *length = sizeof table;
  return table;
#else
  *length = 0;
  return NULL;
#endif
}
