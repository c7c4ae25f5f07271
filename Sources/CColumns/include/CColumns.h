#pragma once

#include <stddef.h>

/// Puts a text into a column of an archive past everything that checks it, as a damaged disk or another program would.
///
/// `sql` has one `?`. Returns 0 when it was done.
int columns_set(const char *path, const char *sql, const char *text, size_t count);
