#if defined(__has_include)
#if __has_include(<libstemmer.h>)
#include <libstemmer.h>
#elif __has_include(<libstemmer/libstemmer.h>)
#include <libstemmer/libstemmer.h>
#else
#error "libstemmer headers not found: run 'sudo apt-get install libstemmer-dev' and build again"
#endif
#else
#include <libstemmer.h>
#endif

#include "CStemmer.h"

#include <limits.h>

// The opaque type of the header is libstemmer's own, under a name of ours.
static struct sb_stemmer *own(souffleur_stemmer *stemmer) { return (struct sb_stemmer *)stemmer; }

souffleur_stemmer *souffleur_stemmer_open(const char *language) {
  return (souffleur_stemmer *)sb_stemmer_new(language, "UTF_8");
}

void souffleur_stemmer_close(souffleur_stemmer *stemmer) { sb_stemmer_delete(own(stemmer)); }

const unsigned char *souffleur_stem(
    souffleur_stemmer *stemmer, const unsigned char *word, size_t length, size_t *stem_length) {
  *stem_length = 0;
  if (length > INT_MAX) return NULL;
  const sb_symbol *stem = sb_stemmer_stem(own(stemmer), word, (int)length);
  if (stem != NULL) *stem_length = (size_t)sb_stemmer_length(own(stemmer));
  return stem;
}
