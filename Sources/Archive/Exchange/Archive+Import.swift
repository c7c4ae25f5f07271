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
  /// Documents that were not there and whose key was another one’s: their kind, their key in the file, and that here.
  public var renamed: [Renamed] = []

  /// A document that got another key.
  public struct Renamed: Hashable, Sendable {
    /// The name of its kind.
    public var kind: String
    /// Its key in the file.
    public var key: String
    /// Its key here.
    public var here: String
  }
}

extension Archive {
  /// Adds what an export holds, all of it or nothing when something in it can be no part of an archive.
  ///
  /// Only a session that does not go the way its scenario goes is left out by itself.
  ///
  /// Sessions are known by their token, so that a second import adds nothing; one that has gone on elsewhere is
  /// taken up where it stands. Of two documents the one changed last is kept, unless the checks say how two become one.
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
        var importer = Importer(database: database, folder: folder, checks: checks, unplayable: unplayable)
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
  let checks: ImportChecks
  /// The right to every session that is taken up, until all of it is written or nothing is.
  private var locks: [SessionLock] = []
  /// The keys of the kinds of which two documents can become one.
  private var keys: [String: Keys] = [:]
  var summary = ImportSummary()

  init(database: Database, folder: URL, checks: ImportChecks, unplayable: Set<String>) {
    self.database = database
    self.folder = folder
    self.checks = checks
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
    if let joining = checks.documents[DocumentKind(name: document.kind)]?.joining {
      return try take(document, updated, joining)
    }
    let here = try Double.fetchOne(
      database, sql: "SELECT updated FROM document WHERE kind = ? AND key = ?",
      arguments: [document.kind, document.key])
    if let here, Moment.microseconds(here) >= Moment.microseconds(updated) {
      summary.documentsKept += 1
      return
    }
    try store(document.kind, document.key, updated, document.value.json)
    if here == nil { summary.documentsAdded += 1 } else { summary.documentsReplaced += 1 }
  }

  private func store(_ kind: String, _ key: String, _ updated: Double, _ text: String) throws {
    try database.execute(
      sql: """
        INSERT INTO document (kind, key, updated, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, key) DO UPDATE SET updated = excluded.updated, value = excluded.value
        """,
      arguments: [kind, key, updated, text])
  }

  // MARK: Documents that two computers keep under keys of their own

  private mutating func take(
    _ document: ExportFile.Document, _ updated: Double, _ joining: DocumentJoining
  ) throws {
    let (identity, text) = try joining.named(document.key, document.value.json)
    if keys[document.kind] == nil { keys[document.kind] = try known(document.kind, joining) }
    if let key = keys[document.kind]?.byIdentity[identity] {
      return try join(document.kind, key, updated, text, joining)
    }
    let taken = keys[document.kind]?.taken ?? []
    let key = try joining.ownKey(text, document.key, taken.contains)
    // Only what cannot be read can stand there: it is not written over.
    guard !taken.contains(key) else {
      throw ArchiveError.unreadable(.document(kind: document.kind, key: key))
    }
    try store(document.kind, key, updated, text)
    summary.documentsAdded += 1
    if taken.contains(document.key), key != identity {
      summary.renamed.append(.init(kind: document.kind, key: document.key, here: key))
    }
    keys[document.kind]?.byIdentity[identity] = key
    keys[document.kind]?.taken.insert(key)
  }

  /// Makes one document of that here and that of the file.
  private mutating func join(
    _ kind: String, _ key: String, _ updated: Double, _ text: String, _ joining: DocumentJoining
  ) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT updated, value FROM document WHERE kind = ? AND key = ?", arguments: [kind, key])
    guard let row else { return }
    let (here, value): (Double, String) = (row["updated"], row["value"])
    guard let joined = try joining.join((key, value), text) else {
      summary.documentsKept += 1
      return
    }
    try store(kind, key, max(here, updated), joined)
    summary.documentsReplaced += 1
  }

  /// The keys of a kind that are taken, and those of what can be read by identity.
  private func known(_ kind: String, _ joining: DocumentJoining) throws -> Keys {
    let rows = try Row.fetchAll(
      database, sql: "SELECT key, value FROM document WHERE kind = ? ORDER BY key", arguments: [kind])
    return rows.reduce(into: Keys()) { keys, row in
      let key: String = row["key"]
      keys.taken.insert(key)
      if let named = try? joining.named(key, row["value"]) { keys.byIdentity[named.identity] = key }
    }
  }

  /// What is known of the keys of a kind.
  private struct Keys {
    var byIdentity: [String: String] = [:]
    var taken: Set<String> = []
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
