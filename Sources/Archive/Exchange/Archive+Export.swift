import GRDB
import Rehearsal

extension Archive {
  /// Everything that is stored, as JSON for people and programs, all of one moment.
  ///
  /// The columns are taken as they are: what this version of the program cannot read is exported too, and what is no
  /// JSON stands there as a text.
  public func export() throws(ArchiveError) -> String {
    let (sessions, documents) = try read { database in
      (
        try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY id").map {
          ExportedSession(
            columns: SessionColumns($0), entries: try ExportedSession.entries(of: $0["id"], database))
        },
        try Row.fetchAll(database, sql: "SELECT * FROM document ORDER BY kind, key").map(Exported.document)
      )
    }
    let margin = "    "
    func written(_ trees: [String]) -> String {
      trees.isEmpty ? "[]" : "[\n" + trees.map { margin + $0 }.joined(separator: ",\n") + "\n  ]"
    }
    let texts = inParallel(sessions.count) { Exported.text(sessions[$0].session.tree, margin) }
    let others = documents.map { Exported.text($0.tree, margin) }
    return """
      {
        "documents" : \(written(others)),
        "format" : "\(ExportFile.formatName)",
        "sessions" : \(written(texts)),
        "version" : \(ExportFile.currentVersion)
      }

      """
  }

  /// The bytes an export may have to be imported again; a longer one is refused.
  public static var longestImport: Int { ExportFile.maximumLength }
}

/// A session with its entries, as the columns hold them.
private struct ExportedSession: Sendable {
  /// The columns of an entry.
  struct Entry: Sendable {
    var at: Double
    var action, turn, note: String?
  }

  var columns: SessionColumns
  var entries: [Entry]

  static func entries(of session: Int64, _ database: Database) throws -> [Entry] {
    try Row.fetchAll(
      database, sql: "SELECT at, action, turn, note FROM entry WHERE session = ? ORDER BY number",
      arguments: [session]
    ).map { Entry(at: $0["at"], action: $0["action"], turn: $0["turn"], note: $0["note"]) }
  }

  /// The session as it stands in the file.
  var session: ExportFile.Session {
    ExportFile.Session(
      number: columns.id, token: columns.token, scenario: columns.reference, fingerprint: columns.fingerprint,
      title: JSONTree(whatStandsIn: columns.title), setup: JSONTree(whatStandsIn: columns.setup),
      started: Moment.text(columns.started), updated: Moment.text(columns.updated),
      closed: columns.closed.map(JSONTree.init(whatStandsIn:)),
      ledger: JSONTree(whatStandsIn: columns.ledger),
      entries: entries.map { entry in
        ExportFile.StoredEntry(
          at: Moment.text(entry.at), action: entry.action.map(JSONTree.init(whatStandsIn:)),
          turn: entry.turn.map(JSONTree.init(whatStandsIn:)), note: entry.note)
      })
  }
}

private enum Exported {
  static func text(_ tree: JSONTree, _ margin: String) -> String {
    var text = ""
    tree.writeIndented(to: &text, margin: margin)
    return text
  }

  static func document(_ row: Row) -> ExportFile.Document {
    ExportFile.Document(
      kind: row["kind"], key: row["key"], updated: Moment.text(row["updated"]),
      value: JSONTree(whatStandsIn: row["value"]))
  }
}
