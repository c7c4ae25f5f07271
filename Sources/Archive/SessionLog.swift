import GRDB
public import Rehearsal

/// Everything that was kept of a session, as far as it can be read.
public struct SessionLog: Hashable, Sendable {
  /// The entries in order, up to the first that cannot be read.
  public private(set) var entries: [Entry] = []
  /// What the user did, up to the first action that cannot be read: with the set-up it makes the rehearsal again. It can
  /// go further than the entries, as a turn that cannot be read is played again.
  public private(set) var actions: [Action] = []
  /// How many entries are stored.
  public private(set) var count = 0
  /// How many actions are stored.
  public private(set) var actionCount = 0

  /// How many entries are left out, because the first of them cannot be read.
  public var unread: Int { count - entries.count }

  /// Whether all of it can be read.
  public var isWhole: Bool { unread == 0 }

  init(_ rows: [Row]) {
    for row in rows { add(row) }
  }

  private mutating func add(_ row: Row) {
    let column: String? = row["action"]
    if let column {
      if actions.count == actionCount, let action = try? Stored.value(column, as: Action.self) {
        actions.append(action)
      }
      actionCount += 1
    }
    if isWhole, let entry = try? Stored.entry(row) { entries.append(entry) }
    count += 1
  }
}

extension Archive {
  /// What was kept of a session, in order and as far as it can be read; it never fails because of what is stored.
  public func log(of session: Int64) throws(ArchiveError) -> SessionLog {
    try read { database in SessionLog(try Archive.entryRows(of: session, database)) }
  }

  /// The rows of a session's entries, in order.
  static func entryRows(of session: Int64, _ database: Database) throws -> [Row] {
    try Row.fetchAll(
      database, sql: "SELECT action, turn, note FROM entry WHERE session = ? ORDER BY number",
      arguments: [session])
  }
}
