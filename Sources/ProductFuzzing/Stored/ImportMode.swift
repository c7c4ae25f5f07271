import Archive
import Foundation
import Fuzzing
import Scenarios
import Vocabulary

extension FuzzMode {
  /// A document to import: it is refused whole, or every reader can read what it brought.
  static let imported = FuzzMode(
    "import", endings: [".export"], seeds: [exported].compactMap { $0 }, dictionary: StoredPieces.all,
    prepare: { ImportCheck().check })

  /// An export of a short session.
  private static let exported: String? = {
    let folder = ArchiveFolder()
    guard let scenario = Sample.bundled(2), (try? folder.play("AuAl", scenario: scenario)) != nil else {
      return nil
    }
    return try? Archive(folder: folder.url).export()
  }()
}

private final class ImportCheck {
  private let folder = ArchiveFolder()
  private let scenario = Sample.bundled(2)
  private let empty: Data?

  init() {
    _ = try? Archive(folder: folder.url)
    empty = FileManager.default.contents(atPath: folder.file)
  }

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let scenario, let empty else { return FuzzResult("the sample cannot be loaded", signature) }
    do {
      try folder.restore(empty)
      let archive = try Archive(folder: folder.url)
      do throws(ImportError) {
        let summary = try archive.import(Data(input))
        signature.add(summary.added)
        signature.add(summary.documentsAdded)
      } catch {
        signature.add(String(error.message(in: .english).prefix(60)))
        guard case .archive(let error) = error else { return FuzzResult(nil, signature) }
        return FuzzResult("the archive cannot store it: \(error)", signature)
      }
      let refusal = Readers.read(archive, scenario, &signature)
      return FuzzResult(refusal.map { "imported, it cannot be read: \($0)" }, signature)
    } catch {
      return FuzzResult("the archive cannot be opened: \(error)", signature)
    }
  }
}
