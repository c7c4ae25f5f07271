// The Snowball stemmer as Swift sees it: three functions, no type of libstemmer's own.
#ifndef SOUFFLEUR_CSTEMMER_H
#define SOUFFLEUR_CSTEMMER_H

#include <stddef.h>
#include <stdint.h>

typedef struct souffleur_stemmer souffleur_stemmer;

/// Opens the stemmer of `language` ("french", "english"). NULL when there is none. One handle a thread.
souffleur_stemmer *_Nullable souffleur_stemmer_open(const char *_Nonnull language);

/// Closes a stemmer.
void souffleur_stemmer_close(souffleur_stemmer *_Nonnull stemmer);

/// Stems `length` bytes of UTF-8. The answer belongs to the stemmer and lives until its next call.
const unsigned char *_Nullable souffleur_stem(
    souffleur_stemmer *_Nonnull stemmer, const unsigned char *_Nonnull word, size_t length,
    size_t *_Nonnull stem_length);

/// The table of word vectors built into this copy, or NULL when it was built without. Format: Scripts/make-vectors.
const uint8_t *_Nullable souffleur_vectors(size_t *_Nonnull length);

#endif
