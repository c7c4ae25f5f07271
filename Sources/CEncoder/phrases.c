#include "CEncoder.h"

// Vectors made ahead of the phrases of the bundled scenarios; without the file they are computed when they are needed.
#pragma clang diagnostic ignored "-Wc23-extensions"
#if defined(__has_embed)
#if __has_embed("phrases.bin")
static const _Alignas(64) uint8_t phrases[] = {
#embed "phrases.bin"
};
#define SOUFFLEUR_HAS_PHRASES 1
#endif
#endif

souffleur_bytes souffleur_phrases(void) {
#ifdef SOUFFLEUR_HAS_PHRASES
  return (souffleur_bytes){phrases, sizeof phrases};
#else
  return (souffleur_bytes){NULL, 0};
#endif
}
