import Archive
import CColumns
import Foundation
import Fuzzing
import Scenarios

extension FuzzMode {
  /// A column of a stored session replaced: the first line names it, the rest is its text.
  static let stored = FuzzMode(
    "stored",
    seeds: [
      "setup\n{\"facts\":{},\"language\":\"fr\",\"overrides\":{},\"seed\":7,\"today\":\"2026-11-26\"}",
      "ledger\n{\"items\":[]}",
      "title\n{\"byLanguage\":[\"fr\",\"X\"]}", "closed\n{\"left\":{}}", "action\n{\"undo\":{}}",
      "turn\n{\"number\":1,\"offered\":[],\"events\":[],\"language\":\"fr\"}", "note\nx", "started\n1e308",
      "updated\nx",
      "action\n{\"reply\":{\"_0\":{\"option\":\"line:pc-facts\",\"moves\":[],\"values\":[],\"taken\":{}}}}",
    ], dictionary: StoredPieces.all + ["setup\n", "ledger\n", "turn\n", "action\n", "closed\n"],
    prepare: { StoredCheck().check })
}

private final class StoredCheck {
  private let folder = ArchiveFolder()
  private let scenario = Sample.bundled(2)
  private var whole: Data?
  private static let session: Set<String> = [
    "title", "setup", "started", "updated", "closed", "ledger", "reference",
  ]
  private static let entry: Set<String> = ["at", "action", "turn", "note"]

  init() {
    guard let scenario, (try? folder.play("ABAul", scenario: scenario)) != nil else { return }
    _ = try? folder.play("A", scenario: scenario)
    whole = FileManager.default.contents(atPath: folder.file)
  }

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let scenario, let whole else { return FuzzResult("the sample cannot be loaded", signature) }
    let end = input.firstIndex(of: 0x0A) ?? input.count
    let column = String(decoding: input[..<end], as: UTF8.self)
    let text = input.dropFirst(end + 1)
    guard let sql = StoredCheck.change(column, at: text.count) else { return FuzzResult(nil, signature) }
    do {
      try folder.restore(whole)
      let status = text.withContiguousStorageIfAvailable { bytes in
        bytes.withMemoryRebound(to: CChar.self) { columns_set(folder.file, sql, $0.baseAddress, $0.count) }
      }
      guard status == 0 else { return FuzzResult(nil, signature) }
      signature.add(column)
      _ = Readers.read(try Archive(folder: folder.url), scenario, &signature)
      return FuzzResult(nil, signature)
    } catch {
      return FuzzResult("the archive cannot be opened: \(error)", signature)
    }
  }

  /// Changes the first session, or one of its entries.
  private static func change(_ column: String, at number: Int) -> String? {
    if session.contains(column) { return "UPDATE session SET \(column) = ? WHERE id = 1" }
    return entry.contains(column)
      ? "UPDATE entry SET \(column) = ? WHERE session = 1 AND number = \(number % 6)" : nil
  }
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
