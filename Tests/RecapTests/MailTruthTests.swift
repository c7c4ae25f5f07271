import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// The words of a mail say no day, no sum and no length of time that nobody said: in random conversations of the bundled
/// scenarios, with values of the user's own, each line is read beside the transcript.
///
/// `SOUFFLEUR_CONVERSATIONS` sets how many are played a scenario and language.
@Suite struct MailTruthTests {
  static let count = ProcessInfo.processInfo.environment["SOUFFLEUR_CONVERSATIONS"].flatMap(Int.init) ?? 60

  @Test(arguments: BundledLibrary.ids, Language.allCases)
  func aMailSaysWhatWasSaid(_ id: String, _ language: Language) throws {
    let scenario = try Example.bundled(id)
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    let truth = RecordTruth(Listeners())
    var hungUp = 0
    for run in 0..<Self.count {
      let rehearsal = try #require(RandomRehearsal.played(scenario, language, today, run: run))
      let source = RecordSource(
        scenario: scenario, setup: rehearsal.setup, ledger: rehearsal.ledger, session: "1", date: Date(),
        transcript: rehearsal.transcript)
      let record = Record(source, language: language)
      let strangers = truth.strangers(
        in: record.body, language, RecordTruth.Conversation(rehearsal),
        facts: Array(rehearsal.setup.facts.values),
        days: [today, record.correctBy])
      #expect(strangers.isEmpty, "run \(run): \(strangers)")
      #expect(record.items.map(\.owner) == rehearsal.ledger.items.map(\.owner))
      #expect(record.items.map(\.due) == rehearsal.ledger.items.map(\.due))
      if record.ending == .clientLeft { hungUp += 1 }
    }
    #expect(hungUp > 0)
  }

  /// A day that is in no transcript is found.
  @Test func aStrangerIsFound() throws {
    let scenario = try Example.bundled("payment-chase")
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    let rehearsal = try #require(RandomRehearsal.played(scenario, .french, today, run: 0))
    let strangers = RecordTruth(Listeners()).strangers(
      in: "Convenu\n- Payer 777 €\n- Livrer le 3 mars 2029\n", .french, RecordTruth.Conversation(rehearsal),
      facts: [],
      days: [today])
    #expect(strangers == ["- Payer 777 €", "- Livrer le 3 mars 2029"])
  }
}
