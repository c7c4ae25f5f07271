#pragma once

#include <stddef.h>
#include <stdint.h>

// What a fuzzer needs of the system: the bounds of one input, what led to a trap, and the edges that were taken.

/// The most memory that one input may take, in MiB.
enum { FUZZ_MEMORY_LIMIT = 200 };

/// Keeps the input under way in a file when the thread that calls traps, overflows its stack, is at one input for more
/// than `seconds` of its time, or takes more than the memory limit; the process then ends with a status over 100.
void fuzz_watch(const char *path, unsigned seconds);

/// Says what the input under way is called in messages; the text must stay.
void fuzz_name(const char *name);

/// Takes the memory held now for the program's own.
void fuzz_settle(void);

/// Says which input begins.
void fuzz_begin(const uint8_t *bytes, size_t count);

/// Says that it is done, and ends the process when it took too much memory.
void fuzz_end(void);

/// Edges that were taken for the first time since this was asked last.
uint32_t fuzz_new_edges(void);

/// Edges of the program; 0 in a program that was built without counting them.
uint32_t fuzz_edge_count(void);

/// Edges that were taken so far.
uint32_t fuzz_taken_count(void);

/// Whether the edge of a number below `fuzz_edge_count` was taken.
int fuzz_is_taken(uint32_t edge);

/// Whether the program was built to check every address, and so holds more memory than its own.
int fuzz_checks_addresses(void);
