import Clients
import Foundation
import Listening
import Rehearsal
import Testing
import Vocabulary

@testable import AfterCall

/// A call beside its preparation and its rehearsal.
@Suite struct RealityCheckTests {
  private func checked(_ lines: [String], rehearsed: [LedgerItem] = []) throws -> (RealityCheck, Call) {
    let setting = try CallInterviewTests.setting(prepared: true, rehearsed: rehearsed)
    var interview = CallInterviewTests.interview(setting)
    for line in lines { _ = interview.reply(line) }
    return (RealityCheck(interview.call, setting: setting), interview.call)
  }

  @Test func objectionsComeOrDoNotOrAreNew() throws {
    let (check, _) = try checked(Array(repeating: "", count: 7) + ["2; our accountant has left; 4"])
    #expect(check.met == ["our accountant is on leave"])
    #expect(check.unmet.count == 1)
    #expect(check.new.map(\.words) == ["our accountant has left", ""])
    #expect(check.new.map(check.title).allSatisfy { !$0.isEmpty })
  }

  @Test func theRequestBesideWhatWasGot() throws {
    let (check, call) = try checked(["today", "they pay €1,200 on 7 December", ""])
    #expect(check.wanted?.day.iso == "2026-12-04" && check.wanted?.agreedDay?.iso == "2026-12-07")
    #expect(check.wanted?.daysLate == 3)
    let lines = check.lines(call, language: .english)
    #expect(
      lines.contains(
        "Wanted: €2,400.00, Friday 4 December. Agreed: €1,200.00, Monday 7 December, 3 days later."))
    #expect(lines.contains("Feared: “he shouts” (7/10) – not said."))
  }

  @Test func aRehearsalIsToldApart() throws {
    let item = LedgerItem(
      id: "x", status: .agreed, owner: .client, due: nil, amount: nil, concession: nil, text: "Pay it all")
    let (check, call) = try checked(["today", "", "", "", "", "", "2"], rehearsed: [item])
    let lines = check.lines(call, language: .english)
    #expect(lines.contains("Last rehearsal (session 3): Paid late. The real call: they hung up or left."))
    #expect(lines.contains { $0.hasPrefix("- agreed in the rehearsal: Atelier Ferrand: Pay it all") })
    #expect(lines.contains("Agreed in the call: nothing."))
  }

  @Test func withoutAPreparationThereIsNothingToCompare() throws {
    let setting = try CallInterviewTests.setting()
    let interview = CallInterviewTests.interview(setting)
    #expect(RealityCheck(interview.call, setting: setting).isEmpty)
  }
}
