import Archive
import Foundation
import Fuzzing
import Scenarios
import Vocabulary

extension FuzzMode {
  /// A document to import: it is refused whole, or every reader can read what it brought.
  static let imported = FuzzMode(
    "import", endings: [".export"], seeds: [StoredSample.export], dictionary: StoredPieces.all,
    prepare: { ImportCheck().check })
}

private final class ImportCheck {
  private let folder = ArchiveFolder()
  private let scenario = Sample.scenario()
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
