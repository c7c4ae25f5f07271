import Foundation
import Testing
import YarnFuzzing

/// Every input that ever broke something, and those made by hand to, once more.
@Suite struct FuzzCorpusTests {
  struct Kept: Sendable, CustomTestStringConvertible {
    var mode: FuzzMode
    var file: URL
    var testDescription: String { "\(mode.name)/\(file.lastPathComponent)" }
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("FuzzCorpus")

  static let kept: [Kept] = FuzzMode.language.flatMap { mode in
    let folder = folder.appendingPathComponent(mode.name)
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.map { Kept(mode: mode, file: $0) }
  }

  @Test func everyModeHasInputs() {
    for mode in FuzzMode.language {
      #expect(Self.kept.count { $0.mode.name == mode.name } >= 5, "\(mode.name)")
    }
  }

  @Test(arguments: kept)
  func holds(_ kept: Kept) throws {
    let result = kept.mode.check(Array(try Data(contentsOf: kept.file)))
    #expect(result.problem == nil)
  }
}
