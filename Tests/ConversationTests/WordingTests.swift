import Foundation
import Scenarios
import TestSupport
import Testing
import Vocabulary
import YarnSyntax

@testable import Conversation

/// Each folder under `Wordings` is a scenario; `expected.txt` beside it lists what the checks of its wording find.
/// `SOUFFLEUR_RECORD=1` writes the lists anew.
@Suite struct WordingTests {
  static let cases = TestFiles.beside("Wordings")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []).filter { !$0.contains(".") }
    .sorted()

  @Test func thereAreCases() { #expect(Self.names.count >= 7) }

  @Test(arguments: names)
  func finds(_ name: String) throws {
    let folder = Self.cases.appendingPathComponent(name).path
    let loaded = try Loader.load(folder, language: .french)
    _ = try #require(loaded.scenario, "\(loaded.diagnostics.map(\.message))")
    let found = WordingCheck(loaded).diagnostics().map { describe($0, folder) }
    let expected = Self.cases.appendingPathComponent(name + ".expected.txt")
    let text = (found + ["\(found.count) found"]).joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
  }

  private func describe(_ diagnostic: Diagnostic, _ folder: String) -> String {
    guard let place = diagnostic.location else { return diagnostic.message }
    let file =
      place.file.hasPrefix(folder + "/") ? String(place.file.dropFirst(folder.count + 1)) : place.file
    return "\(file):\(place.start.line + 1):\(place.start.column + 1): \(diagnostic.severity.rawValue) "
      + "\(diagnostic.code.rawValue): \(diagnostic.message) (\(diagnostic.note ?? ""))"
  }

  @Test(arguments: BundledLibrary.ids)
  func theBundledScenariosAreClean(_ id: String) throws {
    let found = WordingCheck(try Loader.load(id)).diagnostics()
    #expect(found.map { "\($0.location?.file ?? ""): \($0.message)" } == [])
  }

  @Test func whatDoesNotLoadIsNotRead() {
    let loaded = Loader.load(
      ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8]("title: Start\n---\n{".utf8)]))
    #expect(loaded.scenario == nil)
    #expect(WordingCheck(loaded).diagnostics().isEmpty)
  }
}
