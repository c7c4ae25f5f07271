public import Foundation
import GRDB

/// What an import has done.
public struct ImportSummary: Hashable, Sendable {
  /// Sessions that were not there.
  public var added = 0
  /// Sessions that went on in the file from where they stood here.
  public var continued = 0
  /// Sessions that were there, as far or further.
  public var known = 0
  /// Numbers of sessions that went another way here; what is here was kept.
  public var different: [Int64] = []
  /// Numbers, in the file, of sessions that were left out: what was done in them cannot be done in their scenario.
  public var unplayable: [Int64] = []
  /// Documents that were not there.
  public var documentsAdded = 0
  /// Documents that were older here.
  public var documentsReplaced = 0
  /// Documents that are here as new, or newer.
  public var documentsKept = 0
}

extension Archive {
  /// Adds what an export holds, all of it or nothing when something in it can be no part of an archive.
  ///
  /// Only a session that does not go the way its scenario goes is left out by itself.
  ///
  /// Sessions are known by their token, so that a second import adds nothing; one that has gone on elsewhere is
  /// taken up where it stands. Of two documents the one changed last is kept.
  ///
  /// - Throws: `ArchiveError.inUse` in `ImportError.archive` when another program goes on with a session that would be
  ///   taken up.
  public func `import`(
    _ bytes: Data, checking checks: ImportChecks = ImportChecks()
  ) throws(ImportError) -> ImportSummary {
    let file = try ExportReader(bytes, checks)
    do throws(ArchiveError) {
      let lengths = try read { database in try Archive.lengths(database) }
      let unplayable = checks.unplayable(
        file.sessions.filter { $0.entries.count > lengths[$0.record.token] ?? 0 })
      return try write { database in
        var importer = Importer(database: database, folder: folder, unplayable: unplayable)
        for session in file.sessions { try importer.take(session) }
        for document in file.documents { try importer.take(document) }
        return importer.summary
      }
    } catch {
      throw .archive(error)
    }
  }
}

extension Archive {
  /// How many entries each session has, by its token.
  fileprivate static func lengths(_ database: Database) throws -> [String: Int] {
    try Row.fetchAll(
      database,
      sql: "SELECT token, (SELECT count(*) FROM entry WHERE session = id) AS length FROM session"
    ).reduce(into: [:]) { lengths, row in
      let token: String = row["token"]
      lengths[token] = row["length"]
    }
  }
}

/// Writes the parts of an export into an open transaction.
private struct Importer {
  /// A number beyond this is not kept: numbers count up, and there are only so many.
  static let largestNumber = 1_000_000

  let database: Database
  let folder: URL
  /// Tokens of sessions that do not go the way their scenario goes.
  let unplayable: Set<String>
  /// The right to every session that is taken up, until all of it is written or nothing is.
  private var locks: [SessionLock] = []
  var summary = ImportSummary()

  init(database: Database, folder: URL, unplayable: Set<String>) {
    self.database = database
    self.folder = folder
    self.unplayable = unplayable
  }

  mutating func take(_ session: IncomingSession) throws {
    let token = session.record.token
    guard
      let id = try Int64.fetchOne(
        database, sql: "SELECT id FROM session WHERE token = ?", arguments: [token])
    else {
      guard !unplayable.contains(token) else { return summary.unplayable.append(session.record.number) }
      let id = try insert(session.record)
      try append(session.entries[...], to: id)
      summary.added += 1
      return
    }
    let here = try entries(of: id)
    let isNoFurther = session.entries.count <= here.count
    guard zip(here, session.entries).allSatisfy({ $0.isSame(as: $1) }) else {
      summary.different.append(id)
      return
    }
    guard !isNoFurther else {
      summary.known += 1
      return
    }
    guard !unplayable.contains(token) else { return summary.unplayable.append(session.record.number) }
    locks.append(try SessionLock.take(id, in: folder))
    try append(session.entries.dropFirst(here.count), to: id)
    try settle(id, session.record)
    summary.continued += 1
  }

  private func insert(_ session: ExportFile.Session) throws -> Int64 {
    let isFree =
      try Int64.fetchOne(database, sql: "SELECT 1 FROM session WHERE id = ?", arguments: [session.number])
      == nil
    let number = isFree && (1...Int64(Importer.largestNumber)).contains(session.number) ? session.number : nil
    try database.execute(
      sql: """
        INSERT INTO session (id, token, reference, title, fingerprint, setup, started, updated, closed, ledger)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, session.token, session.scenario, session.title.json, session.fingerprint,
        session.setup.json, Moment.seconds(session.started), Moment.seconds(session.updated),
        session.closed?.json, session.ledger.json,
      ])
    return database.lastInsertedRowID
  }

  private func append(_ entries: ArraySlice<IncomingSession.Kept>, to session: Int64) throws {
    for (number, entry) in zip(entries.indices, entries) {
      try database.execute(
        sql: "INSERT INTO entry (session, number, at, action, turn, note) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [session, number, entry.at, entry.action, entry.turn, entry.note])
    }
  }

  private func settle(_ id: Int64, _ session: ExportFile.Session) throws {
    try database.execute(
      sql: "UPDATE session SET updated = max(updated, ?), closed = ?, ledger = ? WHERE id = ?",
      arguments: [
        Moment.seconds(session.updated), session.closed?.json, session.ledger.json,
        id,
      ])
  }

  private func entries(of session: Int64) throws -> [IncomingSession.Kept] {
    try Row.fetchAll(
      database, sql: "SELECT at, action, turn, note FROM entry WHERE session = ? ORDER BY number",
      arguments: [session]
    ).map { IncomingSession.Kept(at: $0["at"], action: $0["action"], turn: $0["turn"], note: $0["note"]) }
  }

  mutating func take(_ document: ExportFile.Document) throws {
    let updated = Moment.seconds(document.updated) ?? 0
    let here = try Double.fetchOne(
      database, sql: "SELECT updated FROM document WHERE kind = ? AND key = ?",
      arguments: [document.kind, document.key])
    if let here, Moment.microseconds(here) >= Moment.microseconds(updated) {
      summary.documentsKept += 1
      return
    }
    try database.execute(
      sql: """
        INSERT INTO document (kind, key, updated, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, key) DO UPDATE SET updated = excluded.updated, value = excluded.value
        """,
      arguments: [document.kind, document.key, updated, document.value.json])
    if here == nil { summary.documentsAdded += 1 } else { summary.documentsReplaced += 1 }
  }
}

extension IncomingSession.Kept {
  /// Whether two entries hold the same, however their numbers are written and whenever they were kept.
  fileprivate func isSame(as other: Self) -> Bool {
    note == other.note && Self.isSame(action, other.action) && Self.isSame(turn, other.turn)
  }

  private static func isSame(_ first: String?, _ second: String?) -> Bool {
    guard first != second else { return true }
    guard let first, let second, let one = JSONTree(json: first.utf8),
      let other = JSONTree(json: second.utf8)
    else { return false }
    return one == other
  }
}
