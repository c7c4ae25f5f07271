public import Foundation
import GRDB
public import Rehearsal
import Scenarios

extension Archive {
  /// Stores a session that begins, with its opening turn, and returns it with its number.
  ///
  /// A session that goes on from another one has that one's first entries and its ledger: all of it is stored, or none.
  public func begin(
    _ new: NewSession, opening: Turn?, entries: [Entry] = [], ledger: Ledger = Ledger()
  ) throws(ArchiveError) -> SessionRecord {
    let token = (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 36) }.joined()
    var record = SessionRecord(
      id: 0, token: token, reference: new.reference, title: new.scenario.title,
      fingerprint: new.scenario.fingerprint, setup: new.setup, started: new.started, updated: new.started,
      close: nil, ledger: ledger)
    let (title, setup) = (try Stored.text(record.title), try Stored.text(record.setup))
    let ledgerText = try Stored.text(record.ledger)
    let turn = try opening.map(Stored.text)
    var kept: [(action: String?, turn: String?, note: String?)] = []
    for entry in entries {
      kept.append((try entry.action.map(Stored.text), try entry.turn.map(Stored.text), entry.note))
    }
    let at = new.started.timeIntervalSince1970
    record.id = try write { database in
      try database.execute(
        sql: """
          INSERT INTO session (token, reference, title, fingerprint, setup, started, updated, ledger)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [token, record.reference, title, record.fingerprint, setup, at, at, ledgerText])
      let id = database.lastInsertedRowID
      try database.execute(
        sql: "INSERT INTO entry (session, number, at, turn) VALUES (?, 0, ?, ?)", arguments: [id, at, turn])
      for (index, entry) in kept.enumerated() {
        try database.execute(
          sql: "INSERT INTO entry (session, number, at, action, turn, note) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [id, index + 1, at, entry.action, entry.turn, entry.note])
      }
      return id
    }
    return record
  }

  /// Keeps what the user did and what it led to; on the disk when this returns.
  public func append(
    _ entry: Entry, to session: Int64, ledger: Ledger, close: Transcript.Close?, at date: Date
  ) throws(ArchiveError) {
    let (action, turn) = (try entry.action.map(Stored.text), try entry.turn.map(Stored.text))
    let (ledger, closed) = (try Stored.text(ledger), try close.map(Stored.text))
    let at = date.timeIntervalSince1970
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO entry (session, number, at, action, turn, note)
          SELECT ?, coalesce(max(number), -1) + 1, ?, ?, ?, ? FROM entry WHERE session = ?
          """,
        arguments: [session, at, action, turn, entry.note, session])
      try database.execute(
        sql: "UPDATE session SET updated = ?, ledger = ?, closed = ? WHERE id = ?",
        arguments: [at, ledger, closed, session])
      guard database.changesCount == 1 else {
        throw ArchiveError.cannotWrite(reason: "the session has been erased meanwhile")
      }
    }
  }

  /// The session of a number, or none.
  public func session(_ id: Int64) throws(ArchiveError) -> SessionRecord? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM session WHERE id = ?", arguments: [id]).map(
        Stored.session)
    }
  }

  /// The sessions, the most recently used first.
  public func sessions(limit: Int = 100) throws(ArchiveError) -> [SessionRecord] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM session ORDER BY updated DESC, id DESC LIMIT ?", arguments: [limit]
      ).map(Stored.session)
    }
  }

  /// The session that was used last, or none; only one that can be resumed when `open` is true.
  public func lastSession(open: Bool = false) throws(ArchiveError) -> SessionRecord? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT * FROM session WHERE ? = 0 OR closed IS NULL ORDER BY updated DESC, id DESC LIMIT 1
          """,
        arguments: [open]
      ).map(Stored.session)
    }
  }

  /// What was kept of a session, in order.
  public func entries(of session: Int64) throws(ArchiveError) -> [Entry] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT action, turn, note FROM entry WHERE session = ? ORDER BY number",
        arguments: [session]
      ).map(Stored.entry)
    }
  }

  /// What the user did in a session, in order: with its set-up it makes the rehearsal again.
  public func actions(of session: Int64) throws(ArchiveError) -> [Action] {
    try entries(of: session).compactMap(\.action)
  }
}
