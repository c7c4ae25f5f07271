import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// A ledger holds what was said: in random conversations of the bundled scenarios, with values of the user's own, each
/// item's day and sum were said by somebody, and each agreed item has its yes.
///
/// `SOUFFLEUR_CONVERSATIONS` sets how many are played a scenario and language; `coach-bench truth` plays any number.
@Suite struct RecordTruthTests {
  static let count = ProcessInfo.processInfo.environment["SOUFFLEUR_CONVERSATIONS"].flatMap(Int.init) ?? 60

  @Test(arguments: BundledLibrary.ids, Language.allCases)
  func everyItemWasSaid(_ id: String, _ language: Language) throws {
    let scenario = try Example.bundled(id)
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    let truth = RecordTruth(Listeners())
    var items = 0
    for run in 0..<Self.count {
      let rehearsal = try #require(RandomRehearsal.played(scenario, language, today, run: run))
      items += rehearsal.ledger.items.count
      let faults = truth.faults(of: rehearsal)
      #expect(faults.isEmpty, "run \(run): \(faults)")
    }
    #expect(items > Self.count)
  }

  @Test func anItemThatNobodySaidIsFound() throws {
    let script = """
      title: Start
      ---
      <<declare $day = "2026-12-24">>
      <<declare $sum = 1200>>
      Client: Bonjour. #line:hello
      -> On paie le 18 décembre. #line:pay
          Client: Oui. #line:yes #accepts:pay
      Note: Payer #line:note #agreed #owner:client #due:day #amount:sum #item:pay
      Note: Livrer #line:other #agreed #owner:me #item:deliver
      ===

      """
    let loaded = Loader.load(
      ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](script.utf8)]), language: .french)
    var rehearsal = try Rehearsal(
      scenario: try #require(loaded.scenario),
      setup: Setup(
        persona: nil, language: .french, facts: [:], seed: 1,
        today: try #require(CalendarDate(iso: "2026-11-28"))))
    _ = try rehearsal.begin()
    _ = try rehearsal.reply(Reply(option: "line:pay"))
    let faults = RecordTruth(Listeners()).faults(of: rehearsal).map { "\($0.item) \($0.fault.rawValue)" }
    // An agreed item without a yes has become a proposed one already.
    #expect(faults == ["pay day", "pay amount"])
    #expect(rehearsal.ledger.items.map(\.status) == [.agreed, .proposed])
  }
}
