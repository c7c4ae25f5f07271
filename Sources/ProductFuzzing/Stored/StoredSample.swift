import Archive
import Foundation
import Scenarios

/// What is stored of a short session.
enum StoredSample {
  /// Its export.
  static let export: String = {
    let folder = ArchiveFolder()
    guard let scenario = Sample.scenario(), (try? folder.play("AuAl", scenario: scenario)) != nil else {
      return ""
    }
    return (try? Archive(folder: folder.url).export()) ?? ""
  }()

  /// Its columns: the name of each, then its text.
  static let columns: [String] = {
    guard let file = try? JSONSerialization.jsonObject(with: Data(export.utf8)) as? [String: Any],
      let session = (file["sessions"] as? [[String: Any]])?.first
    else { return [] }
    let entries = session["entries"] as? [[String: Any]] ?? []
    return (entries + [session]).flatMap { row in
      ["setup", "ledger", "title", "closed", "action", "turn"].compactMap { column in
        row[column].flatMap { try? JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys]) }
          .map { "\(column)\n" + String(decoding: $0, as: UTF8.self) }
      }
    }
  }()
}

/// Pieces of what is stored.
enum StoredPieces {
  static let all = [
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "0", "1e308", "9223372036854775807", "\"\"",
    "\"fr\"", "\"en\"",
    "\"2026-11-26\"", "\"9999-12-31\"", "\"items\"", "\"facts\"", "\"seed\"", "\"today\"", "\"persona\"",
    "\"reply\"", "\"_0\"",
    "\"undo\":{}", "\"redo\":{}", "\"leave\":{}", "\"misread\":{}", "\"language\":{\"_0\":\"en\"}",
    "\"option\"", "\"taken\"",
    "\"corrects\"", "\"turn\"", "\"number\"", "\"events\"", "\"offered\"", "\"amount\"", "\"currency\"",
    "\"due\"", "\"status\"",
    "\"kind\": \"client\"", "\"documents\"", "\"entries\"", "\"token\"", "\\u001b", "\\ud83d", "\u{0}",
    "\u{202E}", "é",
    "{\"days\":1}", "\"startNode\"", "\"overrides\"", "\"objections\"", "\"beside\"", "\"sentence\"",
  ]
}
