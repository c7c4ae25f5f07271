import Archive
import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// A folder of its own for a test, and sessions to put into it.
struct Sample {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "souffleur-sample-\(UUID().uuidString)")

  var file: URL { folder.appendingPathComponent("archive.sqlite") }

  /// The scenario that is played.
  func scenario() throws -> Scenario {
    let script =
      "title: Start\n---\nBonjour {$client}. #line:a\n-> Oui #line:b\n  Bien. #line:d\n  -> Adieu #line:e\n-> Non #line:c\n===\n"
    let project =
      #"{"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {"id": "x", "version": "1", "title": {"fr": "X"}, "facts": [{"name": "client", "type": "text", "question": {"fr": "?"}, "example": "?"}]}}"#
    let loaded = Loader.load(
      ScenarioFiles(
        name: "x", contents: ["x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](project.utf8)]),
      language: .french)
    return try #require(loaded.scenario)
  }

  /// Plays a short rehearsal with a client into an archive: the opening, a typed reply, a note.
  @discardableResult
  func play(_ archive: Archive, client: String, typed: String = "ouais", at start: Double = 1000) throws
    -> SessionRecord
  {
    let scenario = try scenario()
    let setup = Setup(
      persona: nil, language: .french, facts: ["client": .text(client)], seed: 3,
      today: CalendarDate(dayNumber: 20_000))
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    let session = try archive.begin(
      NewSession(
        reference: "x", scenario: scenario, setup: setup, started: Date(timeIntervalSince1970: start)),
      opening: rehearsal.transcript.turns.last)
    try reply("line:b", typed, &rehearsal, archive, session.id, at: start + 1)
    try archive.append(
      Entry(note: "note sur \(client)"), to: session.id, after: 2, ledger: rehearsal.ledger, close: nil,
      at: Date(timeIntervalSince1970: start + 2))
    return session
  }

  private func reply(
    _ option: String, _ typed: String?, _ rehearsal: inout Rehearsal, _ archive: Archive, _ session: Int64,
    at seconds: Double
  ) throws {
    let reply = Reply(option: option, typed: typed)
    _ = try rehearsal.reply(reply)
    try archive.append(
      Entry(action: .reply(reply), turn: rehearsal.transcript.turns.last), to: session, after: 1,
      ledger: rehearsal.ledger, close: rehearsal.transcript.close, at: Date(timeIntervalSince1970: seconds))
  }

  /// Whether the bytes of any file in the folder hold a word.
  func holds(_ word: String) throws -> Bool {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.contains { try Data(contentsOf: $0).range(of: Data(word.utf8)) != nil }
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
