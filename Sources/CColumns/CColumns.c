#include "CColumns.h"

#if __has_include(<sqlite3.h>)
#include <sqlite3.h>
#else
#error "SQLite's header is missing: install libsqlite3-dev (Debian, Ubuntu) or sqlite (Homebrew)"
#endif

int columns_set(const char *path, const char *sql, const char *text, size_t count) {
  sqlite3 *database = NULL;
  sqlite3_stmt *statement = NULL;
  int status = sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, NULL);
  if (status == SQLITE_OK) status = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
  if (status == SQLITE_OK) status = sqlite3_bind_text(statement, 1, text, (int)count, SQLITE_TRANSIENT);
  if (status == SQLITE_OK) status = sqlite3_step(statement) == SQLITE_DONE ? SQLITE_OK : SQLITE_ERROR;
  sqlite3_finalize(statement);
  sqlite3_close(database);
  return status;
}
