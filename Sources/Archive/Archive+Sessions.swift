public import Foundation
import GRDB
public import Rehearsal
import Scenarios
import Vocabulary

extension Archive {
  /// Stores a session that begins, with its opening turn, and returns it with its number.
  ///
  /// A session that goes on from another one has that one's first entries and its ledger: all of it is stored, or none.
  public func begin(
    _ new: NewSession, opening: Turn?, entries: [Entry] = [], ledger: Ledger = Ledger()
  ) throws(ArchiveError) -> SessionRecord {
    var record = SessionRecord(
      id: 0, token: RandomToken.fresh(), reference: new.reference, title: new.scenario.title,
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
        arguments: [record.token, record.reference, title, record.fingerprint, setup, at, at, ledgerText])
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
  ///
  /// `count` is how many entries the writer knows the session to have. It is compared where nobody else can write
  /// meanwhile, so that two who both think they go on with a session never mix in it, whatever became of their locks.
  ///
  /// - Throws: `ArchiveError.overtaken` when the session has more entries by now, or fewer; nothing is kept then.
  public func append(
    _ entry: Entry, to session: Int64, after count: Int, ledger: Ledger, close: Transcript.Close?,
    at date: Date
  ) throws(ArchiveError) {
    let (action, turn) = (try entry.action.map(Stored.text), try entry.turn.map(Stored.text))
    let (ledger, closed) = (try Stored.text(ledger), try close.map(Stored.text))
    let at = date.timeIntervalSince1970
    try write { database in
      try database.execute(
        sql: "UPDATE session SET updated = ?, ledger = ?, closed = ? WHERE id = ?",
        arguments: [at, ledger, closed, session])
      guard database.changesCount == 1 else {
        throw ArchiveError.cannotWrite(reason: "the session has been erased meanwhile")
      }
      let next = try Int.fetchOne(
        database, sql: "SELECT coalesce(max(number), -1) + 1 FROM entry WHERE session = ?",
        arguments: [session])
      guard next == count else { throw ArchiveError.overtaken(session: session) }
      try database.execute(
        sql: "INSERT INTO entry (session, number, at, action, turn, note) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [session, count, at, action, turn, entry.note])
    }
  }

  /// The session of a number, or none.
  ///
  /// - Throws: `ArchiveError.unreadable` when it is there and cannot be read.
  public func session(_ id: Int64) throws(ArchiveError) -> SessionRecord? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM session WHERE id = ?", arguments: [id]).map(
        Stored.session)
    }
  }

  /// The numbers of all sessions by their tokens.
  public func sessionNumbers() throws(ArchiveError) -> [String: Int64] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, token FROM session").reduce(into: [:]) { numbers, row in
        numbers[row["token"]] = row["id"]
      }
    }
  }

  /// The sessions, the most recently used first.
  public func sessions(limit: Int = 100) throws(ArchiveError) -> Listing<SessionRecord> {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM session ORDER BY updated DESC, id DESC LIMIT ?", arguments: [limit])
      return Archive.listing(rows)
    }
  }

  /// The session that was used last and can be read, alone, or nothing; only one that can be resumed when `open` is
  /// true. Those used later that cannot be read are named.
  public func lastSession(open: Bool = false) throws(ArchiveError) -> Listing<SessionRecord> {
    try read { database in
      var last = Listing<SessionRecord>()
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT * FROM session WHERE ? = 0 OR closed IS NULL ORDER BY updated DESC, id DESC",
        arguments: [open])
      while last.isEmpty, let row = try rows.next() {
        last.add(.session(row["id"])) { try Stored.session(row) }
      }
      return last
    }
  }

  /// The sessions of some rows, read on all processors.
  static func listing(_ rows: [Row]) -> Listing<SessionRecord> {
    let columns = rows.map(SessionColumns.init)
    let read = inParallel(columns.count) { index in Result { try columns[index].record() } }
    return zip(columns, read).reduce(into: Listing()) { listing, session in
      listing.add(.session(session.0.id)) { try session.1.get() }
    }
  }

  /// What was kept of a session, in order; see `log(of:)` for one of which not all can be read.
  ///
  /// - Throws: `ArchiveError.damaged` when not all of it can be read.
  public func entries(of session: Int64) throws(ArchiveError) -> [Entry] {
    try read { database in
      try Archive.entryRows(of: session, database).map(Stored.entry)
    }
  }

  /// What the user did in a session, in order: with its set-up it makes the rehearsal again.
  public func actions(of session: Int64) throws(ArchiveError) -> [Action] {
    try entries(of: session).compactMap(\.action)
  }
}
