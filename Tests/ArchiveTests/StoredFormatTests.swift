import Clients
import Foundation
import Ladder
import Preparation
import Recap
import Rehearsal
import TestSupport
import Testing
import Vocabulary

@testable import Archive

/// What is stored is written out by hand: the archive and the export of an earlier program, with a document of each kind
/// and sessions with corrections, undos, notes and endings, are read and written again with the same keys and values.
@Suite struct StoredFormatTests {
  /// An export, as far as the tests look into it.
  private struct Export {
    var sessions: [[String: Any]]
    var documents: [(kind: String, value: Any)]

    init() throws {
      let file = TestFiles.beside("Fixtures/format-1.export.json")
      let tree = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      sessions = try #require(tree["sessions"] as? [[String: Any]])
      documents = []
      for document in try #require(tree["documents"] as? [[String: Any]]) {
        let kind = try #require(document["kind"] as? String)
        documents.append((kind, try #require(document["value"])))
      }
    }
  }

  /// Reads a value of a type and writes it again: the same, or the test fails.
  private static func keeps<Value: Codable>(_ type: Value.Type, _ tree: Any) throws {
    let text = try JSONSerialization.data(withJSONObject: tree, options: .fragmentsAllowed)
    let value = try Stored.value(String(decoding: text, as: UTF8.self), as: type)
    let again = try JSONSerialization.jsonObject(
      with: Data(try Stored.text(value).utf8), options: .fragmentsAllowed)
    #expect((again as? NSObject) == (tree as? NSObject), "\(type)\n\(tree)\n\(again)")
  }

  private static let readers: [String: @Sendable (Any) throws -> Void] = [
    "client": { try keeps(ClientFile.self, $0) },
    "calendar": { try keeps(CalendarStamp.self, $0) },
    "profile": { try keeps(Profile.self, $0) },
    "invoice": { try keeps(Invoice.self, $0) },
    "call": { try keeps(Call.self, $0) },
    "promise": { try keeps(Promise.self, $0) },
    "preparation": { try keeps(Preparation.self, $0) },
  ]

  @Test func documentsOfEveryKindAreWrittenAsTheyWere() throws {
    let documents = try Export().documents
    #expect(Set(documents.map(\.kind)) == Set(Self.readers.keys))
    for document in documents {
      let read = try #require(Self.readers[document.kind])
      try read(document.value)
    }
  }

  @Test func sessionsAreWrittenAsTheyWere() throws {
    let sessions = try Export().sessions
    #expect(sessions.count == 2)
    for session in sessions {
      try Self.keeps(Setup.self, try #require(session["setup"]))
      try Self.keeps(Ledger.self, try #require(session["ledger"]))
      if let close = session["closed"] { try Self.keeps(Transcript.Close.self, close) }
      for entry in try #require(session["entries"] as? [[String: Any]]) {
        if let action = entry["action"] { try Self.keeps(Action.self, action) }
        if let turn = entry["turn"] { try Self.keeps(Turn.self, turn) }
      }
    }
  }

  @Test func aTitleIsWrittenInOneOrderAndReadInAny() throws {
    for stored in [#"{"byLanguage":["fr","Un","en","One"]}"#, #"{"byLanguage":["en","One","fr","Un"]}"#] {
      let text = try Stored.value(stored, as: LocalizedText.self)
      #expect(try Stored.text(text) == #"{"byLanguage":["en","One","fr","Un"]}"#)
    }
  }

  /// Every kind of action and of event is in the sample, or the tests above would say little.
  @Test func theSampleHasEveryActionAndEvent() throws {
    let entries = try Export().sessions.flatMap { $0["entries"] as? [[String: Any]] ?? [] }
    let actions = Set(entries.compactMap { ($0["action"] as? [String: Any])?.keys.first })
    #expect(actions == ["reply", "undo", "misread", "redo", "language", "leave"])
    let turns = entries.compactMap { $0["turn"] as? [String: Any] }
    let events = Set(turns.flatMap { $0["events"] as? [[String: Any]] ?? [] }.flatMap(\.keys))
    #expect(events.isSuperset(of: ["line", "options", "reply", "state", "ledger"]), "\(events)")
  }

  @Test func theArchiveOfThatProgramOpens() throws {
    let sample = Sample()
    try FileManager.default.createDirectory(at: sample.folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: TestFiles.beside("Fixtures/format-1.sqlite"), to: sample.file)
    let archive = try Archive(folder: sample.folder)
    let session = try #require(try archive.session(1))
    #expect(session.reference == "payment-chase")
    let promises = try archive.documents(.promise, as: Promise.self)
    #expect(promises.elements.count == 5)
  }
}
