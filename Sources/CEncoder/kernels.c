#include "CEncoder.h"

#include <string.h>

// One rounding an operation, on every processor.
#pragma STDC FP_CONTRACT OFF
#pragma clang fp contract(off)

#define INLINE static inline __attribute__((always_inline))

// Four lanes: what every processor we build for has. Loads and stores go through types that ask for no alignment.
typedef float floats __attribute__((vector_size(16)));
typedef int32_t ints __attribute__((vector_size(16)));
typedef uint32_t bits __attribute__((vector_size(16)));
typedef uint16_t halves __attribute__((vector_size(8)));
typedef float loose_floats __attribute__((vector_size(16), aligned(4), may_alias));
typedef int16_t loose_shorts __attribute__((vector_size(8), aligned(2), may_alias));
typedef uint16_t loose_halves __attribute__((vector_size(8), aligned(1), may_alias));

#define LOAD(p) (*(const loose_floats *)(p))
#define STORE(p, v) (*(loose_floats *)(p) = (v))
#define SPLAT(s) ((floats){(s), (s), (s), (s)})
#define SUM(v) (((v)[0] + (v)[2]) + ((v)[1] + (v)[3]))

enum { tile = 16, block = 32, chunk = 12, block_bytes = 2 * tile + tile * block / 2 };

/// Four numbers of half precision, exactly.
INLINE floats widen(const uint8_t *p) {
  bits h = __builtin_convertvector(*(const loose_halves *)p, bits);
  floats magnitude = (floats)((h & 0x7FFF) << 13) * SPLAT(0x1p112f);
  return (floats)((bits)magnitude | (h & 0x8000) << 16);
}

/// e to the power of x, for x of at most 0; nothing below -87 is told from -87.
INLINE floats exponential(floats x) {
  floats least = SPLAT(-87.0f);
  ints below = x < least;
  x = (floats)(((ints)x & ~below) | ((ints)least & below));
  ints n = __builtin_convertvector(x * 1.44269504088896341f - 0.5f, ints);
  floats whole = __builtin_convertvector(n, floats);
  floats r = x - whole * 0.693359375f - whole * -2.12194440e-4f;
  floats p = SPLAT(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  return p * (floats)((n + 127) << 23);
}

void souffleur_encoder_embed(
    const uint8_t *weights, const uint8_t *scales, const float *position, float *row, size_t width) {
  for (size_t b = 0; b < width / block; b++) {
    uint8_t pair[8] = {scales[2 * b], scales[2 * b + 1]};
    float scale = widen(pair)[0];
    for (size_t j = 0; j < block / 2; j++) {
      uint8_t byte = weights[b * block / 2 + j];
      size_t low = b * block + j, high = low + block / 2;
      row[low] = (float)((byte & 15) - 8) * scale + position[low];
      row[high] = (float)((byte >> 4) - 8) * scale + position[high];
    }
  }
}

void souffleur_encoder_quantize(const float *x, int16_t *q, float *scales, size_t rows, size_t width) {
  for (size_t row = 0; row < rows; row++, x += width, q += width) {
    floats most = SPLAT(0.0f);
    for (size_t i = 0; i < width; i += 4) {
      floats a = (floats)((ints)LOAD(x + i) & 0x7FFFFFFF);
      ints more = a > most;
      most = (floats)(((ints)a & more) | ((ints)most & ~more));
    }
    float largest = most[0];
    for (int lane = 1; lane < 4; lane++)
      if (most[lane] > largest) largest = most[lane];
    // 8 · 32766 · 32 is below 2^24: a block's sum is a whole number that a float holds.
    float inverse = largest > 0 ? 32766.0f / largest : 0;
    scales[row] = largest / 32766.0f;
    for (size_t i = 0; i < width; i += 4) {
      floats v = LOAD(x + i) * inverse;
      floats half = (floats)(((ints)v & (int32_t)0x80000000) | (ints)SPLAT(0.5f));
      ints rounded = __builtin_convertvector(v + half, ints);
      *(loose_shorts *)(q + i) = __builtin_convertvector(rounded, loose_shorts);
    }
  }
}

// The product of a group of tokens and a tile of 16 outputs over a chunk of 384 inputs. Weights lie as 16-bit numbers,
// in each pair of inputs 16 times two; a lane is an output, so that nothing is ever added across lanes.
//
// `sums` holds 16 floats a token, so far: of each block, the whole number of its products times the scale of its weights.

#if defined(__x86_64__) && !defined(SOUFFLEUR_PORTABLE)

#include <immintrin.h>

INLINE void expand(const uint8_t *packed, int16_t *wide) {
  __m128i mask = _mm_set1_epi8(15), zero = _mm_setzero_si128(), eight = _mm_set1_epi16(8);
  for (int p = 0; p < block / 2; p++, packed += 16, wide += 32) {
    __m128i v = _mm_loadu_si128((const __m128i *)packed);
    __m128i low = _mm_and_si128(v, mask), high = _mm_and_si128(_mm_srli_epi16(v, 4), mask);
    __m128i first = _mm_unpacklo_epi8(low, high), second = _mm_unpackhi_epi8(low, high);
    __m128i *to = (__m128i *)wide;
    _mm_storeu_si128(to, _mm_sub_epi16(_mm_unpacklo_epi8(first, zero), eight));
    _mm_storeu_si128(to + 1, _mm_sub_epi16(_mm_unpackhi_epi8(first, zero), eight));
    _mm_storeu_si128(to + 2, _mm_sub_epi16(_mm_unpacklo_epi8(second, zero), eight));
    _mm_storeu_si128(to + 3, _mm_sub_epi16(_mm_unpackhi_epi8(second, zero), eight));
  }
}

#define PAIR(x, p) (((const int32_t *)(const void *)(x))[p])

static void products_sse2(
    const int16_t *wide, const float *factors, const int16_t *x, size_t inputs, float *sums) {
  for (int b = 0; b < chunk; b++, x += block, factors += tile) {
    for (int t = 0; t < SOUFFLEUR_ENCODER_GROUP; t += 2) {
      const int16_t *x0 = x + t * inputs, *x1 = x0 + inputs;
      __m128i a0 = _mm_setzero_si128(), a1 = a0, a2 = a0, a3 = a0, c0 = a0, c1 = a0, c2 = a0, c3 = a0;
      const __m128i *w = (const __m128i *)(wide + b * block * tile);
      for (int p = 0; p < block / 2; p++, w += 4) {
        __m128i v0 = _mm_set1_epi32(PAIR(x0, p)), v1 = _mm_set1_epi32(PAIR(x1, p));
        a0 = _mm_add_epi32(a0, _mm_madd_epi16(v0, w[0]));
        a1 = _mm_add_epi32(a1, _mm_madd_epi16(v0, w[1]));
        a2 = _mm_add_epi32(a2, _mm_madd_epi16(v0, w[2]));
        a3 = _mm_add_epi32(a3, _mm_madd_epi16(v0, w[3]));
        c0 = _mm_add_epi32(c0, _mm_madd_epi16(v1, w[0]));
        c1 = _mm_add_epi32(c1, _mm_madd_epi16(v1, w[1]));
        c2 = _mm_add_epi32(c2, _mm_madd_epi16(v1, w[2]));
        c3 = _mm_add_epi32(c3, _mm_madd_epi16(v1, w[3]));
      }
      float *s = sums + t * tile;
      __m128i found[8] = {a0, a1, a2, a3, c0, c1, c2, c3};
      for (int i = 0; i < 8; i++) {
        floats sum = __builtin_convertvector((ints)found[i], floats) * LOAD(factors + i % 4 * 4);
        STORE(s + i * 4, LOAD(s + i * 4) + sum);
      }
    }
  }
}

typedef int32_t ints8 __attribute__((vector_size(32)));
typedef int16_t shorts16 __attribute__((vector_size(32)));
typedef float floats8 __attribute__((vector_size(32)));
typedef float loose_floats8 __attribute__((vector_size(32), aligned(4), may_alias));

// Operators and not the calls that stand for them: a debug build would write each argument to memory.
#define ADD(sum, v, w) ((sum) += (ints8)__builtin_ia32_pmaddwd256((shorts16)(v), (w)))
#define EIGHT(s) ((ints8){0} + (s))
#define FOLD(to, sum, f) (*(loose_floats8 *)(to) += __builtin_convertvector(sum, floats8) * (f))

__attribute__((target("avx2"))) static void products_avx2(
    const int16_t *wide, const float *factors, const int16_t *x, size_t inputs, float *sums) {
  const int32_t *x0 = (const void *)x, *x1 = (const void *)(x + inputs);
  const int32_t *x2 = (const void *)(x + 2 * inputs), *x3 = (const void *)(x + 3 * inputs);
  const shorts16 *w = (const void *)wide;
  for (int b = 0; b < chunk; b++, factors += tile) {
    ints8 a0 = {0}, a1 = a0, a2 = a0, a3 = a0, c0 = a0, c1 = a0, c2 = a0, c3 = a0;
    for (const shorts16 *end = w + block; w < end; w += 2) {
      ints8 v = EIGHT(*x0++);
      ADD(a0, v, w[0]);
      ADD(c0, v, w[1]);
      v = EIGHT(*x1++);
      ADD(a1, v, w[0]);
      ADD(c1, v, w[1]);
      v = EIGHT(*x2++);
      ADD(a2, v, w[0]);
      ADD(c2, v, w[1]);
      v = EIGHT(*x3++);
      ADD(a3, v, w[0]);
      ADD(c3, v, w[1]);
    }
    floats8 left = *(const loose_floats8 *)factors, right = *(const loose_floats8 *)(factors + 8);
    FOLD(sums, a0, left);
    FOLD(sums + 8, c0, right);
    FOLD(sums + 16, a1, left);
    FOLD(sums + 24, c1, right);
    FOLD(sums + 32, a2, left);
    FOLD(sums + 40, c2, right);
    FOLD(sums + 48, a3, left);
    FOLD(sums + 56, c3, right);
  }
}

typedef void products_function(const int16_t *, const float *, const int16_t *, size_t, float *);

INLINE products_function *products_for_this_processor(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? products_avx2 : products_sse2;
}

#else

typedef int16_t shorts __attribute__((vector_size(8)));

// Here an input's 16 weights lie together.
INLINE void expand(const uint8_t *packed, int16_t *wide) {
  for (int p = 0; p < block / 2; p++, packed += tile, wide += 2 * tile) {
    for (int o = 0; o < tile; o++) {
      wide[o] = (int16_t)((packed[o] & 15) - 8);
      wide[tile + o] = (int16_t)((packed[o] >> 4) - 8);
    }
  }
}

static void products_portable(
    const int16_t *wide, const float *factors, const int16_t *x, size_t inputs, float *sums) {
  for (int b = 0; b < chunk; b++, x += block, factors += tile) {
    for (int t = 0; t < SOUFFLEUR_ENCODER_GROUP; t += 2) {
      const int16_t *x0 = x + t * inputs, *x1 = x0 + inputs;
      ints a0 = {0, 0, 0, 0}, a1 = a0, a2 = a0, a3 = a0, c0 = a0, c1 = a0, c2 = a0, c3 = a0;
      const shorts *w = (const shorts *)(const void *)(wide + b * block * tile);
      for (int i = 0; i < block; i++, w += 4) {
        ints w0 = __builtin_convertvector(w[0], ints), w1 = __builtin_convertvector(w[1], ints);
        ints w2 = __builtin_convertvector(w[2], ints), w3 = __builtin_convertvector(w[3], ints);
        int32_t v0 = x0[i], v1 = x1[i];
        a0 += w0 * v0;
        a1 += w1 * v0;
        a2 += w2 * v0;
        a3 += w3 * v0;
        c0 += w0 * v1;
        c1 += w1 * v1;
        c2 += w2 * v1;
        c3 += w3 * v1;
      }
      float *s = sums + t * tile;
      ints found[8] = {a0, a1, a2, a3, c0, c1, c2, c3};
      for (int i = 0; i < 8; i++) {
        floats sum = __builtin_convertvector(found[i], floats) * LOAD(factors + i % 4 * 4);
        STORE(s + i * 4, LOAD(s + i * 4) + sum);
      }
    }
  }
}

typedef void products_function(const int16_t *, const float *, const int16_t *, size_t, float *);

INLINE products_function *products_for_this_processor(void) { return products_portable; }

#endif

void souffleur_encoder_linear(
    const uint8_t *matrix, const float *terms, const int16_t *x, const float *scales, float *y, size_t rows,
    size_t inputs, size_t outputs) {
  _Alignas(64) int16_t wide[chunk * block * tile];
  float factors[chunk * tile];
  _Alignas(64) float sums[SOUFFLEUR_ENCODER_GROUP * tile];
  products_function *products = products_for_this_processor();
  size_t chunks = inputs / (chunk * block);
  for (size_t o = 0; o < outputs; o += tile) {
    for (size_t c = 0; c < chunks; c++) {
      for (size_t b = 0; b < chunk; b++, matrix += block_bytes) {
        for (size_t i = 0; i < tile; i += 4) STORE(factors + b * tile + i, widen(matrix + 2 * i));
        expand(matrix + 2 * tile, wide + b * block * tile);
      }
      for (size_t t = 0; t < rows; t += SOUFFLEUR_ENCODER_GROUP) {
        for (size_t r = 0; r < SOUFFLEUR_ENCODER_GROUP; r++) {
          float *s = sums + r * tile;
          if (c == 0)
            memset(s, 0, tile * sizeof *s);
          else
            memcpy(s, y + (t + r) * outputs + o, tile * sizeof *s);
        }
        products(wide, factors, x + t * inputs + c * chunk * block, inputs, sums);
        for (size_t r = 0; r < SOUFFLEUR_ENCODER_GROUP; r++) {
          float *to = y + (t + r) * outputs + o;
          float *s = sums + r * tile;
          if (c + 1 < chunks)
            memcpy(to, s, tile * sizeof *s);
          else
            for (size_t i = 0; i < tile; i += 4) STORE(to + i, LOAD(s + i) * scales[t + r] + LOAD(terms + o + i));
        }
      }
    }
  }
}

void souffleur_encoder_gelu(float *x, size_t count) {
  for (size_t i = 0; i < count; i += 4) {
    floats v = LOAD(x + i);
    floats z = v * 0.70710678118654752f;
    bits sign = (bits)z & 0x80000000u;
    floats a = (floats)((bits)z & 0x7FFFFFFFu);
    // The error function by Abramowitz and Stegun, 7.1.26: right to 1.5e-7.
    floats t = 1.0f / (1.0f + a * 0.3275911f);
    floats p = t * 1.061405429f - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    floats e = 1.0f - p * t * exponential(-(a * a));
    e = (floats)((bits)e | sign);
    STORE(x + i, v * 0.5f * (1.0f + e));
  }
}

void souffleur_encoder_add(float *y, const float *x, size_t count) {
  for (size_t i = 0; i < count; i += 4) STORE(y + i, LOAD(y + i) + LOAD(x + i));
}

void souffleur_encoder_normalize(
    float *x, const float *y, const float *norm, size_t rows, size_t width, float epsilon) {
  for (size_t row = 0; row < rows; row++, x += width) {
    floats sum = SPLAT(0.0f);
    for (size_t i = 0; i < width; i += 4) {
      floats v = LOAD(x + i);
      if (y != NULL) v += LOAD(y + row * width + i);
      STORE(x + i, v);
      sum += v;
    }
    float mean = SUM(sum) / (float)width;
    sum = SPLAT(0.0f);
    for (size_t i = 0; i < width; i += 4) {
      floats d = LOAD(x + i) - mean;
      sum += d * d;
    }
    float factor = 1.0f / __builtin_elementwise_sqrt(SUM(sum) / (float)width + epsilon);
    for (size_t i = 0; i < width; i += 4)
      STORE(x + i, (LOAD(x + i) - mean) * factor * LOAD(norm + i) + LOAD(norm + width + i));
  }
}

void souffleur_encoder_attend(const float *qkv, float *context, float *scratch, size_t rows, size_t heads) {
  size_t width = heads * 32, stride = 3 * width;
  for (size_t h = 0; h < heads; h++) {
    const float *keys = qkv + width + h * 32, *values = keys + width;
    for (size_t t = 0; t < rows; t++) {
      const float *q = qkv + t * stride + h * 32;
      float most = -1e30f;
      for (size_t s = 0; s < rows; s++) {
        const float *k = keys + s * stride;
        floats sum = LOAD(q) * LOAD(k);
        for (size_t i = 4; i < 32; i += 4) sum += LOAD(q + i) * LOAD(k + i);
        float score = SUM(sum) * 0.17677669529663688f;
        scratch[s] = score;
        if (score > most) most = score;
      }
      for (size_t s = rows; s % 4 != 0; s++) scratch[s] = -1e30f;
      floats sum = SPLAT(0.0f);
      for (size_t s = 0; s < rows; s += 4) {
        floats e = exponential(LOAD(scratch + s) - most);
        STORE(scratch + s, e);
        sum += e;
      }
      float inverse = 1.0f / SUM(sum);
      floats c0 = SPLAT(0.0f), c1 = c0, c2 = c0, c3 = c0, c4 = c0, c5 = c0, c6 = c0, c7 = c0;
      for (size_t s = 0; s < rows; s++) {
        float p = scratch[s] * inverse;
        const float *v = values + s * stride;
        c0 += LOAD(v) * p;
        c1 += LOAD(v + 4) * p;
        c2 += LOAD(v + 8) * p;
        c3 += LOAD(v + 12) * p;
        c4 += LOAD(v + 16) * p;
        c5 += LOAD(v + 20) * p;
        c6 += LOAD(v + 24) * p;
        c7 += LOAD(v + 28) * p;
      }
      float *c = context + t * width + h * 32;
      STORE(c, c0);
      STORE(c + 4, c1);
      STORE(c + 8, c2);
      STORE(c + 12, c3);
      STORE(c + 16, c4);
      STORE(c + 20, c5);
      STORE(c + 24, c6);
      STORE(c + 28, c7);
    }
  }
}

void souffleur_encoder_mean(const float *x, float *mean, size_t rows, size_t width) {
  for (size_t i = 0; i < width; i += 4) {
    floats sum = SPLAT(0.0f);
    for (size_t row = 0; row < rows; row++) sum += LOAD(x + row * width + i);
    STORE(mean + i, sum / (float)rows);
  }
  float square = souffleur_encoder_dot(mean, mean, width);
  float factor = 1.0f / __builtin_elementwise_sqrt(square > 1e-12f ? square : 1e-12f);
  for (size_t i = 0; i < width; i += 4) STORE(mean + i, LOAD(mean + i) * factor);
}

float souffleur_encoder_dot(const float *a, const float *b, size_t width) {
  floats sum = SPLAT(0.0f);
  for (size_t i = 0; i < width; i += 4) sum += LOAD(a + i) * LOAD(b + i);
  return SUM(sum);
}
