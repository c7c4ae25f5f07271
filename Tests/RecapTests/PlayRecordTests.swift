import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Recap

/// The records of all bundled plays: nothing stands twice, nothing is missing, nothing contradicts the rest.
///
/// `SOUFFLEUR_RECAPS` names a folder into which they are written, to be read aloud.
@Suite struct PlayRecordTests {
  struct PlayFile: Sendable, CustomTestStringConvertible {
    var scenario: String
    var name: String
    var text: String
    var testDescription: String { "\(scenario) \(name)" }
  }

  static let plays: [PlayFile] = BundledLibrary.ids.flatMap { id -> [PlayFile] in
    let contents = BundledLibrary.files(of: id)?.contents ?? [:]
    return contents.keys.filter { $0.hasSuffix(".testplan") }.sorted().map { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return PlayFile(
        scenario: id, name: name.replacing(".testplan", with: ""),
        text: String(decoding: contents[path] ?? [], as: UTF8.self))
    }
  }

  static let scenarios: [String: Scenario] = Dictionary(
    uniqueKeysWithValues: BundledLibrary.ids.compactMap { id in
      (try? Loader.load(id))?.scenario.map { (id, $0) }
    })

  static func record(_ play: PlayFile) throws -> (Record, Rehearsal) {
    let scenario = try #require(scenarios[play.scenario])
    let run = try PlayRun(try Play(play.text, of: scenario), scenario: scenario)
    let rehearsal = run.rehearsal
    var setup = rehearsal.setup
    setup.facts = rehearsal.transcript.facts(of: setup, scenario)
    let source = RecordSource(
      scenario: scenario, setup: setup, ledger: rehearsal.ledger, session: "abc",
      date: Date(timeIntervalSince1970: 0), transcript: rehearsal.transcript)
    return (Record(source, language: rehearsal.language), rehearsal)
  }

  /// What no mail to a client may say.
  static let forbidden: [(language: Language?, pattern: String)] = [
    (nil, #"\[(?:your name|votre nom)\]"#), (nil, "(?i)undefined|null|\\{\\{"),
    (.french, "(?i)trop vite|refusé – |ci-joint|joints? ?[.,)]|relevé joint|évoquée? à l’oral|le client"),
    (.english, "(?i)too fast|too quickly|declined – |attached|enclosed|the client"),
  ]

  /// A client who hangs up is not thanked, and the subject claims nothing.
  @Test func someAreHungUp() throws {
    let records = try Self.plays.map { try Self.record($0).0 }.filter { $0.ending == .clientLeft }
    #expect(Set(records.map(\.language)).count == 2 && records.count >= 8)
    for record in records {
      #expect(!record.subject.contains("convenu") && !record.subject.contains("agreed"), "\(record.subject)")
    }
  }

  @Test func thereArePlays() { #expect(Self.plays.count > 150) }

  @Test(arguments: plays) func itCanBeSentAsItStands(_ play: PlayFile) throws {
    let (record, rehearsal) = try Self.record(play)
    let text = record.plainText
    if let folder = ProcessInfo.processInfo.environment["SOUFFLEUR_RECAPS"] {
      let file = URL(fileURLWithPath: folder).appendingPathComponent("\(play.scenario)-\(play.name).txt")
      try Data(record.draft.utf8).write(to: file)
    }
    #expect(record.templateErrors.isEmpty)
    for (language, pattern) in Self.forbidden where language == nil || language == record.language {
      #expect(text.range(of: pattern, options: .regularExpression) == nil, "\(pattern)")
    }
    for item in record.told {
      let count = text.components(separatedBy: "- " + item.text).count - 1
      #expect(count == record.told.count { $0.text.hasPrefix(item.text) }, "\(item.text): \(count) times")
    }
    let claims = record.language == .french ? "avons convenu" : "we agreed"
    if record.subject.contains(claims) { #expect(record.told.contains { $0.status == .agreed }) }
    let thanks = record.language == .french ? "Merci pour cet échange" : "Thank you for your time"
    #expect(text.contains(thanks) == (record.ending != .clientLeft))
    #expect(rehearsal.isFinished == (record.ending != nil))
  }
}
