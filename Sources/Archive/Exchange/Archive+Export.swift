import Foundation
import GRDB

extension Archive {
  /// Everything that is stored, as JSON for people and programs, all of one moment.
  ///
  /// The columns are taken as they are: what this version of the program cannot read is exported too, and what is no
  /// JSON stands there as a text.
  public func export() throws(ArchiveError) -> String {
    let file = try read { database in
      ExportFile(
        format: ExportFile.formatName, version: ExportFile.currentVersion,
        sessions: try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY id").map {
          try Exported.session($0, database)
        },
        documents: try Row.fetchAll(database, sql: "SELECT * FROM document ORDER BY kind, key").map(
          Exported.document))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
    } catch {
      throw .damaged(reason: "what is stored cannot be written as JSON")
    }
  }

  /// The bytes an export may have to be imported again; a longer one is refused.
  public static var longestImport: Int { ExportFile.maximumLength }
}

/// Rows as they stand in an export.
private enum Exported {
  static func session(_ row: Row, _ database: Database) throws -> ExportFile.Session {
    let id: Int64 = row["id"]
    let closed: String? = row["closed"]
    return ExportFile.Session(
      number: id, token: row["token"], scenario: row["reference"], fingerprint: row["fingerprint"],
      title: JSONTree(whatStandsIn: row["title"]), setup: JSONTree(whatStandsIn: row["setup"]),
      started: Moment.text(row["started"]), updated: Moment.text(row["updated"]),
      closed: closed.map(JSONTree.init(whatStandsIn:)), ledger: JSONTree(whatStandsIn: row["ledger"]),
      entries: try entries(of: id, database))
  }

  static func entries(of session: Int64, _ database: Database) throws -> [ExportFile.StoredEntry] {
    try Row.fetchAll(
      database, sql: "SELECT at, action, turn, note FROM entry WHERE session = ? ORDER BY number",
      arguments: [session]
    ).map { row in
      let (action, turn): (String?, String?) = (row["action"], row["turn"])
      return ExportFile.StoredEntry(
        at: Moment.text(row["at"]), action: action.map(JSONTree.init(whatStandsIn:)),
        turn: turn.map(JSONTree.init(whatStandsIn:)), note: row["note"])
    }
  }

  static func document(_ row: Row) -> ExportFile.Document {
    ExportFile.Document(
      kind: row["kind"], key: row["key"], updated: Moment.text(row["updated"]),
      value: JSONTree(whatStandsIn: row["value"]))
  }
}
