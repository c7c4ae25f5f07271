// The sentence encoder's weights, and the loops over them that are too slow in a debug build of Swift.
//
// Every loop gives the same bits on every machine: sums have one order, written out in four lanes; whole numbers are added
// where a processor may choose another order; no multiplication and addition is fused.
#ifndef SOUFFLEUR_CENCODER_H
#define SOUFFLEUR_CENCODER_H

#include <stddef.h>
#include <stdint.h>

/// The weights built into this copy, or NULL when it was built without. Format: Scripts/make-encoder.
const uint8_t *_Nullable souffleur_encoder(size_t *_Nonnull length);

/// Bytes that live as long as the program.
typedef struct {
  const uint8_t *_Nullable bytes;
  size_t count;
} souffleur_bytes;

/// Vectors made ahead of the phrases of the bundled scenarios, or none. Format: `PhraseTable`.
souffleur_bytes souffleur_phrases(void);

/// Tokens are handled by so many at a time: rows below are counted in whole groups.
#define SOUFFLEUR_ENCODER_GROUP 4

/// One row of the embedding: `width` weights of 4 bits times their scales, plus the position.
void souffleur_encoder_embed(
    const uint8_t *_Nonnull weights, const uint8_t *_Nonnull scales, const float *_Nonnull position,
    float *_Nonnull row, size_t width);

/// Turns each row into whole numbers of 16 bits and one scale.
void souffleur_encoder_quantize(
    const float *_Nonnull x, int16_t *_Nonnull q, float *_Nonnull scales, size_t rows, size_t width);

/// y = x · matrix + terms. `x` and `y` have a multiple of SOUFFLEUR_ENCODER_GROUP rows; `outputs` is a multiple of 16 and
/// `inputs` a multiple of 384. Rows of `x` begin at a multiple of 64 bytes.
void souffleur_encoder_linear(
    const uint8_t *_Nonnull matrix, const float *_Nonnull terms, const int16_t *_Nonnull x,
    const float *_Nonnull scales, float *_Nonnull y, size_t rows, size_t inputs, size_t outputs);

/// y = y + x. `count` is a multiple of 4.
void souffleur_encoder_add(float *_Nonnull y, const float *_Nonnull x, size_t count);

/// Replaces each number by its GELU. `count` is a multiple of 4.
void souffleur_encoder_gelu(float *_Nonnull x, size_t count);

/// x = norm(x + y) a row, or norm(x) without `y`. `norm` holds `width` factors and `width` terms.
void souffleur_encoder_normalize(
    float *_Nonnull x, const float *_Nullable y, const float *_Nonnull norm, size_t rows, size_t width,
    float epsilon);

/// Attention of heads of 32 numbers. A row of `qkv` holds queries, keys and values; `scratch` has `rows` + 4 floats.
void souffleur_encoder_attend(
    const float *_Nonnull qkv, float *_Nonnull context, float *_Nonnull scratch, size_t rows, size_t heads);

/// The mean of the rows, at length 1.
void souffleur_encoder_mean(const float *_Nonnull x, float *_Nonnull mean, size_t rows, size_t width);

/// The sum of the products of two rows. `width` is a multiple of 4.
float souffleur_encoder_dot(const float *_Nonnull a, const float *_Nonnull b, size_t width);

#endif
