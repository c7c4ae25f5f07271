import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Rehearsal

/// What was said of a fact stands in the record, not what was prepared.
@Suite struct TakenFactsTests {
  @Test(arguments: Language.allCases) func theLastWordHolds(_ language: Language) throws {
    let scenario = try Example.bundled("end-collaboration")
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    let facts = Example.facts(of: scenario, language, today: today)
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(persona: "cooperative", language: language, facts: facts, seed: 7, today: today))
    _ = try rehearsal.begin()
    #expect(rehearsal.transcript.facts(of: rehearsal.setup, scenario) == facts)
    let option = try #require(rehearsal.options.first { $0.tags.contains("takes:last_day") })
    _ = try rehearsal.reply(Reply(option: option.id, typed: "le 22", taken: ["last_day": "2027-01-22"]))
    let said = try #require(CalendarDate(iso: "2027-01-22"))
    #expect(rehearsal.transcript.facts(of: rehearsal.setup, scenario)["last_day"] == .date(said))
    var correction = Reply(beside: .corrected, typed: "non, le 29", moves: [], heard: nil)
    correction.corrects = Correction(
      turn: 1, taken: ["last_day": "2027-01-29"], new: "le 29", old: "le 22", sentence: "le 29")
    _ = try rehearsal.reply(correction)
    let corrected = try #require(CalendarDate(iso: "2027-01-29"))
    #expect(rehearsal.transcript.facts(of: rehearsal.setup, scenario)["last_day"] == .date(corrected))
  }
}
