import Archive
import CColumns
import Foundation
import Fuzzing
import Scenarios

extension FuzzMode {
  /// A column of a stored session replaced: the first line names it, the rest is its text.
  static let stored = FuzzMode(
    "stored",
    seeds: StoredSample.columns + [
      "title\n{\"byLanguage\":[\"fr\",\"X\"]}", "note\nx", "started\n1e308", "updated\nx",
    ],
    dictionary: StoredPieces.all + ["setup\n", "ledger\n", "turn\n", "action\n", "closed\n"],
    prepare: { StoredCheck().check })
}

private final class StoredCheck {
  private let folder = ArchiveFolder()
  private let scenario = Sample.scenario()
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
