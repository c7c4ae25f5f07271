import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Archive

/// What a reader would refuse does not get in; what a terminal would obey does not either.
@Suite struct ImportChecksTests {
  private struct Value: Codable, Equatable {
    var name: String
    var notes: [String] = []
  }

  private static func checks(_ scenario: Scenario? = nil) -> ImportChecks {
    var checks = ImportChecks()
    checks.documents = [.client: .init(Value.self) { key, value in value.name == key }]
    checks.scenario = { $0 == "x" ? scenario : nil }
    return checks
  }

  private func export(_ documents: String, sessions: String = "") -> Data {
    Data(
      #"{"format":"souffleur-archive","version":1,"sessions":[\#(sessions)],"documents":[\#(documents)]}"#
        .utf8
    )
  }

  private func document(_ value: String, kind: String = "client") -> String {
    #"{"kind":"\#(kind)","key":"a","updated":"2026-11-21T00:00:00Z","value":\#(value)}"#
  }

  @Test(arguments: [
    ("[]", "documents[1].value"), ("{}", "documents[1].value"), ("null", "documents[1].value"),
    (#"{"name":"a"}"#, "documents[1].value"), (#"{"name":"a","notes":[3]}"#, "documents[1].value.notes[0]"),
    (#"{"name":"b","notes":[]}"#, "documents[1].value"),
    (#"{"name":"a","notes":[],"\u001bx":1}"#, "documents[1].value"), (#""{broken""#, "documents[1].value"),
  ])
  func aDocumentNoReaderTakesIsRefused(value: String, place: String) throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let file = export(document(#"{"name":"a","notes":[]}"#) + "," + document(value))
    let error = try #require(throws: ImportError.self) {
      try archive.import(file, checking: Self.checks())
    }
    #expect(error.message(in: .english).contains(place), "\(error)")
    #expect(try archive.documents(.client, as: Value.self).isEmpty)
    sample.remove()
  }

  /// Every text of a document is cleaned, of a kind that is not known here too.
  @Test func documentsAreCleaned() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let hostile = #"x\u001b]0;p\u0007\u009b31m\u202e\ny"#
    let file = export(
      document(#"{"name":"a","notes":["\#(hostile)"]}"#) + ","
        + document(#"[{"deep":["\#(hostile)"]}]"#, kind: "later"))
    #expect(try archive.import(file, checking: Self.checks()).documentsAdded == 2)
    #expect(try archive.document(.client, "a", as: Value.self)?.notes == ["x]0;p31m y"])
    let later = DocumentKind.later
    #expect(try archive.document(later, "a", as: [[String: [String]]].self)?[0]["deep"] == ["x]0;p31m y"])
    sample.remove()
  }

  @Test func factsAreCleaned() throws {
    let (one, other) = (Sample(), Sample())
    try one.play(try Archive(folder: one.folder), client: "Ferrand")
    let export = try Archive(folder: one.folder).export().replacing(
      #""_0" : "Ferrand""#, with: #""_0" : "Ferr\u001b[2Jand""#)
    let archive = try Archive(folder: other.folder)
    #expect(try archive.import(Data(export.utf8)).added == 1)
    #expect(try archive.session(1)?.setup.facts["client"] == .text("Ferr[2Jand"))
    one.remove()
    other.remove()
  }

  /// Changes of a session's export that leave nothing that was kept like that.
  static let impossible: [(change: String, to: String)] = [
    (#""action""#, #""acton""#), (#""turn" : {"#, #""trun" : {"#),
    (#""note" : "note sur Ferrand""#, #""action" : {"undo" : {}}, "note" : "note sur Ferrand""#),
    (#""client" : {"#, #""cli\u001bent" : {"#),
  ]

  @Test(arguments: impossible.indices) func anEntryThatIsNoneIsRefused(at index: Int) throws {
    let (change, to) = Self.impossible[index]
    let (one, other) = (Sample(), Sample())
    try one.play(try Archive(folder: one.folder), client: "Ferrand")
    let export = try Archive(folder: one.folder).export()
    let place = try #require(export.range(of: change), "\(change) is in the export")
    let archive = try Archive(folder: other.folder)
    // The opening may be without a turn; it is the reply's that is taken away.
    let last = change.contains("turn") ? export.range(of: change, options: .backwards) ?? place : place
    let changed = export.replacingCharacters(in: last, with: to)
    if change.contains("turn") {
      // A reply without its turn is a reply all the same: forks keep such.
      #expect(try archive.import(Data(changed.utf8)).added == 1)
    } else {
      #expect(throws: ImportError.self) { try archive.import(Data(changed.utf8)) }
      #expect(try archive.sessions().isEmpty)
    }
    one.remove()
    other.remove()
  }

  /// Where the scenario is known, a session that does not go its way is left out and named; the others come in.
  @Test(arguments: [
    (#""option" : "line:b""#, #""option" : "line:nope""#),
    (#""client" : {"#, #""clint" : {"#), (#""seed" : 3"#, #""persona" : "nope", "seed" : 3"#),
    (#""seed" : 3"#, #""seed" : 3, "startNode" : "Nowhere""#),
    (#""overrides" : {"#, #""overrides" : { "nothing" : "1""#),
  ])
  func aSessionThatDoesNotGoItsWayIsLeftOut(change: String, to: String) throws {
    let (one, other) = (Sample(), Sample())
    let here = try Archive(folder: one.folder)
    try one.play(here, client: "Ferrand")
    try one.play(here, client: "Durand")
    let export = try here.export()
    // The action, not the turns, which only say what was offered.
    let start = try #require(export.range(of: change.contains("option") ? #""action" :"# : #""setup" :"#))
    let place = try #require(export.range(of: change, range: start.upperBound..<export.endIndex))
    let changed = Data(export.replacingCharacters(in: place, with: to).utf8)
    let archive = try Archive(folder: other.folder)
    let summary = try archive.import(changed, checking: Self.checks(try one.scenario()))
    #expect(summary.unplayable == [1])
    #expect(summary.added == 1)
    #expect(try archive.sessions().map(\.id) == [2])
    // Of a scenario that is not here, or is another by now, nothing is known: it can be read, and is taken.
    let third = Sample()
    #expect(try Archive(folder: third.folder).import(changed, checking: Self.checks()).added == 2)
    for sample in [one, other, third] { sample.remove() }
  }
}

extension DocumentKind {
  /// A kind of some later version.
  fileprivate static let later = DocumentKind(name: "later")
}
