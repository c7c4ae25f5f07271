#include "CEncoder.h"

// The weights are optional: a copy without the file builds and works, and understands less.
#pragma clang diagnostic ignored "-Wc23-extensions"
#if defined(__has_embed)
#if __has_embed("encoder.bin")
static const _Alignas(64) uint8_t weights[] = {
#embed "encoder.bin"
};
#define SOUFFLEUR_HAS_ENCODER 1
#endif
#endif

const uint8_t *souffleur_encoder(size_t *length) {
#ifdef SOUFFLEUR_HAS_ENCODER
  *length = sizeof weights;
  return weights;
#else
  *length = 0;
  return NULL;
#endif
}
