import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// A rehearsal played from a file of scripted replies.
///
///     persona: evasive
///     off: rubric.firm softener
///
///     line-id              the option, by its number
///     line-id | words      the option, by own words
///     /undo                the last reply taken back
///     /leave               a polite end
struct Played {
  let rehearsal: Rehearsal
  let persona: String
  let off: Set<String>

  static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 0)

  /// Plays a file of the folder `Reviews` on its scenario.
  init(_ play: ReviewCase) throws {
    let text = try String(contentsOf: play.file, encoding: .utf8)
    let parts = text.split(separator: "\n\n", maxSplits: 1)
    var fields: [String: String] = [:]
    for line in (parts.first ?? "").split(separator: "\n") {
      let pair = line.split(separator: ":", maxSplits: 1)
      fields[String(pair[0])] = pair.dropFirst().first.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    persona = try #require(fields["persona"])
    off = Set((fields["off"] ?? "").split(separator: " ").map(String.init))
    let scenario = try Played.scenario()
    var rehearsal = try Played.begun(scenario, play.language, persona: persona, seed: 1)
    for line in (parts.dropFirst().first ?? "").split(separator: "\n") {
      try Played.perform(String(line), on: &rehearsal)
    }
    self.rehearsal = rehearsal
  }

  private static func perform(_ line: String, on rehearsal: inout Rehearsal) throws {
    switch line {
    case "/undo":
      let isUndone = rehearsal.undo()
      #expect(isUndone)
    case "/leave": _ = rehearsal.leave()
    default:
      let pair = line.components(separatedBy: " | ")
      let typed = pair.dropFirst().first
      let listener = Listener(language: rehearsal.language)
      let moves = typed.map { listener.moves(in: $0).map(\.rawValue).sorted() } ?? []
      _ = try rehearsal.reply(Reply(option: "line:" + pair[0], typed: typed, moves: moves))
    }
  }

  static func scenario() throws -> Scenario {
    let folder = ReviewCase.folder.appendingPathComponent("invoice")
    let loaded = try Loader.load(folder.path, language: .french)
    let problems = loaded.diagnostics.map(\.message)
    return try #require(loaded.scenario, "\(problems)")
  }

  /// A rehearsal that has begun, with the facts of the examples.
  static func begun(
    _ scenario: Scenario, _ language: Language, persona: String?, seed: UInt64
  ) throws -> Rehearsal {
    let facts = Example.facts(of: scenario, language, today: today)
    let setup = Setup(persona: persona, language: language, facts: facts, seed: seed, today: today)
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    return rehearsal
  }

  /// What a review of it is made from.
  func source(off: Set<String>? = nil, hasScenario: Bool = true, in language: Language? = nil) -> ReviewSource
  {
    ReviewSource(
      transcript: rehearsal.transcript, ledger: rehearsal.ledger,
      scenario: hasScenario ? rehearsal.scenario : nil, persona: persona,
      language: language ?? rehearsal.language, off: off ?? self.off)
  }
}

/// A file of scripted replies, with the review it must give beside it.
struct ReviewCase: Sendable, CustomTestStringConvertible {
  static let folder = TestFiles.beside("Reviews")

  let name: String
  var testDescription: String { name }
  var language: Language { name.hasSuffix(".en") ? .english : .french }
  var file: URL { ReviewCase.folder.appendingPathComponent(name + ".play") }

  static let all: [ReviewCase] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".play") }.sorted().map { ReviewCase(name: String($0.dropLast(5))) }
  }()

  /// What the review must be, or what it is when `SOUFFLEUR_RECORD` is set: then it is written down to be read and kept.
  func expected(_ found: String, _ ending: String) throws -> String {
    let file = ReviewCase.folder.appendingPathComponent(name + ending)
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
