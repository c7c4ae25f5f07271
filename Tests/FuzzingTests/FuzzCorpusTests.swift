import Foundation
import TestSupport
import Testing

/// Every input that ever broke something, and those made by hand to, once more, each within its bounds: a process of
/// its own tries those of a mode, so that a trap, a hang or too much memory is told with the file that does it.
@Suite struct FuzzCorpusTests {
  struct Mode: Sendable, CustomTestStringConvertible {
    var program: String
    var name: String
    var testDescription: String { name }
  }

  static let corpus = TestFiles.root.appending(path: "Tests/FuzzCorpus")
  /// A program built for tests is many times slower than one built for release, where one second is the bound.
  static let patience = "10"

  static let modes: [Mode] = ["yarn-fuzz", "product-fuzz"].flatMap { program in
    let list = (try? FuzzProgram(program).run(["--list"]).output) ?? ""
    return list.split(separator: "\n").map {
      Mode(program: program, name: String($0.prefix { $0 != " " }))
    }
  }

  @Test func everyFolderIsOfAMode() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.modes.map(\.name)))
  }

  @Test(arguments: modes) func holds(_ mode: Mode) throws {
    let folder = Self.corpus.appending(path: mode.name).path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
    #expect(files.count >= 5, "\(mode.name)")
    let kept = FileManager.default.temporaryDirectory.path
    let run = try FuzzProgram(mode.program).run(
      [mode.name, "--patience", Self.patience, "--keep", kept, folder])
    #expect(run.status == 0, "\(run.messages)")
  }
}
