#include "CFuzzing.h"

#include <stdlib.h>

// The compiler's edges, where the program is built with -sanitize-coverage=edge,trace-pc-guard: each has a guard, which
// is cleared when the edge is first taken, so that an edge taken before costs next to nothing.

static uint32_t edge_count, taken_count, new_count;
static uint8_t *taken;

void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *end) {
  if (start == end || *start) return;
  for (uint32_t *guard = start; guard < end; guard++) *guard = ++edge_count;
  taken = realloc(taken, edge_count + 1);
  for (uint32_t *guard = start; taken && guard < end; guard++) taken[*guard] = 0;
}

void __sanitizer_cov_trace_pc_guard(uint32_t *guard) {
  uint32_t edge = *guard;
  if (!edge) return;
  *guard = 0;
  taken_count++;
  new_count++;
  if (taken) taken[edge] = 1;
}

uint32_t fuzz_new_edges(void) {
  uint32_t count = new_count;
  new_count = 0;
  return count;
}

uint32_t fuzz_edge_count(void) { return edge_count; }

uint32_t fuzz_taken_count(void) { return taken_count; }

int fuzz_is_taken(uint32_t edge) { return taken && edge < edge_count && taken[edge + 1]; }
