import Foundation
import Scenarios
import TestSupport
import Testing
import YarnSyntax

/// Each folder under `Cases` is a scenario; `expected.txt` beside it lists what loading finds.
/// `SOUFFLEUR_RECORD=1` writes the lists anew.
struct LoadingTests {
  static let cases = TestFiles.beside("Cases")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []).filter { !$0.contains(".") }
    .sorted()

  @Test(arguments: names)
  func finds(_ name: String) throws {
    let folder = LoadingTests.cases.appendingPathComponent(name).path
    let loaded = try Loader.load(folder, language: .french)
    let found =
      loaded.diagnostics.map { describe($0, folder) } + [loaded.scenario == nil ? "refused" : "loaded"]
    let expected = LoadingTests.cases.appendingPathComponent(name + ".expected.txt")
    let text = found.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try text.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
    #expect(loaded.diagnostics.hasErrors == (loaded.scenario == nil))
  }

  private func describe(_ diagnostic: Diagnostic, _ folder: String) -> String {
    var text = ""
    if let place = diagnostic.location {
      let file =
        place.file.hasPrefix(folder + "/") ? String(place.file.dropFirst(folder.count + 1)) : place.file
      text = "\(file):\(place.start.line + 1):\(place.start.column + 1): "
    }
    text += "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue): \(diagnostic.message)"
    if let note = diagnostic.note { text += " (\(note))" }
    if let fixIt = diagnostic.fixIt { text += " [\(fixIt.message)]" }
    return text
  }

  @Test func thereAreCases() { #expect(LoadingTests.names.count > 25) }

  @Test func aMissingNameIsAnError() {
    #expect(throws: LoadError.notFound("no-such-scenario", suggestion: nil)) {
      try Loader.load("no-such-scenario")
    }
    #expect(throws: LoadError.notFound("", suggestion: nil)) { try Loader.load("") }
    let message = LoadError.notFound("pay\u{1B}[31mment", suggestion: "payment-chase").message(in: .french)
    #expect(
      message
        == "aucun scénario, fichier ou dossier ne s'appelle « pay[31mment » ; vouliez-vous dire « payment-chase » ?"
    )
  }

  @Test func aSingleScriptPlays() throws {
    let file = LoadingTests.cases.appendingPathComponent("plain-folder/a.yarn").path
    let scenario = try #require(try Loader.load(file, language: .french).scenario)
    #expect(scenario.id == "a")
    #expect(scenario.startNode == "Start")
    #expect(scenario.languages == [.french])
    #expect(scenario.personas.isEmpty)
  }

  @Test func theFingerprintKnowsContentNotPlace() throws {
    let script = Array("title: Start\n---\nBonjour. #line:a\n===\n".utf8)
    func fingerprint(_ prefix: String, _ contents: [String: [UInt8]]) throws -> String {
      try #require(Loader.load(ScenarioFiles(name: "x", displayPrefix: prefix, contents: contents)).scenario)
        .fingerprint
    }
    let here = try fingerprint("", ["a.yarn": script])
    #expect(here.count == 32)
    #expect(try here == fingerprint("/elsewhere/", ["a.yarn": script]))
    #expect(try here != fingerprint("", ["b.yarn": script]))
    #expect(try here != fingerprint("", ["a.yarn": script + [0x20]]))
  }

  @Test func startNodes() throws {
    func start(_ text: String) throws -> String {
      try #require(Loader.load(ScenarioFiles(name: "x", contents: ["a.yarn": Array(text.utf8)])).scenario)
        .startNode
    }
    #expect(try start("title: A\n---\nx\n===\ntitle: Start\n---\ny\n===\n") == "Start")
    #expect(try start("title: A\n---\nx\n===\ntitle: B\nstart: true\n---\ny\n===\n") == "B")
    #expect(try start("title: A\n---\nx\n===\ntitle: B\n---\ny\n===\n") == "A")
  }
}
