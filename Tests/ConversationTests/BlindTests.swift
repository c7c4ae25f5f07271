import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation

/// Replies typed without sight of the options and labelled by other hands: every eighth of the set by kinds, read as in
/// play. `coach-bench score Tests/ListeningTests/Blind/FILE` counts all of them; FIGURES.md there keeps the counts.
@Suite struct BlindTests {
  struct Point: Decodable {
    var scenario: String
    var language: String
    var persona: String
    var seed: UInt64
    var today: String
    var actions: [String]
    var typed: String
    var gold: String?
    var also: [String]
  }

  private static func points(_ language: Language) throws -> [Point] {
    let file = TestFiles.root.appending(path: "Tests/ListeningTests/Blind/kinds-\(language.rawValue).jsonl")
    let points: [Point] = try TestFiles.rows(file)
    return points.enumerated().filter { $0.offset % 8 == 3 }.map(\.element)
  }

  private static func moment(_ point: Point, _ language: Language) throws -> Rehearsal {
    let scenario = try Example.bundled(point.scenario)
    let today = try #require(CalendarDate(iso: point.today))
    let facts = Example.facts(of: scenario, language, today: today)
    let setup = Setup(
      persona: point.persona, language: language, facts: facts, seed: point.seed, today: today)
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    for action in point.actions { _ = try rehearsal.reply(Reply(option: action)) }
    return rehearsal
  }

  @Test(arguments: Language.allCases) func whatIsMeantIsHeard(_ language: Language) throws {
    let listeners = Listeners()
    let ear = ScenarioEar(listeners, RehearsalCoach(LiveCoach(listeners: listeners)))
    var (meant, found, wrong, none, played) = (0, 0, 0, 0, 0)
    for point in try Self.points(language) {
      let reading = ear.hear(point.typed, in: try Self.moment(point, language)).reading
      let good = Set(point.also + [point.gold].compactMap { $0 })
      let first: String? =
        switch reading {
        case .sure(let read, _), .grave(let read), .which(let read, _, _): read.option
        case .unsure(let reads, _): reads.first?.option
        case .beside, .unclear: nil
        }
      let isSure = if case .sure = reading { true } else { false }
      if point.gold == nil {
        none += 1
        if isSure, !good.contains(first ?? "") { played += 1 }
      } else {
        meant += 1
        if good.contains(first ?? "") { found += 1 } else if isSure { wrong += 1 }
      }
    }
    #expect(meant + none == 48)
    #expect(Double(found) >= 0.5 * Double(meant), "found \(found) of \(meant)")
    #expect(Double(wrong) <= 0.15 * Double(meant), "wrong \(wrong) of \(meant)")
    #expect(Double(played) <= 0.2 * Double(none), "played \(played) of \(none)")
  }
}
