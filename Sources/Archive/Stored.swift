import Foundation
import GRDB
import Rehearsal
import Vocabulary

/// Values as they stand in the columns of the database.
enum Stored {
  static func text(_ value: some Encodable) throws(ArchiveError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .cannotWrite(reason: "a value cannot be written as JSON")
    }
  }

  static func value<Value: Decodable>(_ text: String, as type: Value.Type) throws(ArchiveError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw .damaged(reason: "a stored \(type) cannot be read")
    }
  }

  static func session(_ row: Row) throws(ArchiveError) -> SessionRecord { try SessionColumns(row).record() }

  static func entry(_ row: Row) throws -> Entry {
    let (action, turn): (String?, String?) = (row["action"], row["turn"])
    return Entry(
      action: try action.map { try value($0, as: Action.self) },
      turn: try turn.map { try value($0, as: Turn.self) }, note: row["note"])
  }
}
