import GRDB

/// The shapes the database has had, oldest first.
///
/// A migration that was shipped never changes and uses no type of the program.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sessions and their entries") { database in
      try database.execute(
        sql: """
          CREATE TABLE session (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            token TEXT NOT NULL UNIQUE,
            reference TEXT NOT NULL,
            title TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            setup TEXT NOT NULL,
            started REAL NOT NULL,
            updated REAL NOT NULL,
            closed TEXT,
            ledger TEXT NOT NULL
          ) STRICT;
          CREATE TABLE entry (
            session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            at REAL NOT NULL,
            action TEXT,
            turn TEXT,
            note TEXT,
            PRIMARY KEY (session, number)
          ) WITHOUT ROWID, STRICT;
          """)
    }
    migrator.registerMigration("2: documents: clients, preparations, promises") { database in
      try database.execute(
        sql: """
          CREATE TABLE document (
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            updated REAL NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (kind, key)
          ) WITHOUT ROWID, STRICT;
          """)
    }
    return migrator
  }
}
