import Foundation
import Rehearsal
import Testing
import Vocabulary

@testable import Clients

/// Commands in an order nobody thought of leave no promise where nothing more can be done with it.
@Suite struct OrderTests {
  private static let day = CalendarDate(dayNumber: 20_785)
  private static func now(_ number: Int) -> Date { PromiseTests.moment(number) }

  @Test func onePutInAnothersPlaceAndErasedLeavesTheOtherWaitedFor() throws {
    var register = PromiseRegister([:])
    let old = register.add(PromiseTests.promise(token: "aaaaaaaa")).name
    _ = register.change(old) { $0.note(.moved(to: Self.day.adding(days: 9)), on: Self.day, at: Self.now(0)) }
    let added = register.add(PromiseTests.promise(token: "bbbbbbbb"), replacing: old, at: Self.now(1))
    let new = try #require(added?.name)
    #expect(register.promises[old]?.state == .superseded)
    let isForgotten = register.forget(new, on: Self.day, at: Self.now(2))
    #expect(isForgotten && register.promises[new] == nil)
    #expect(register.promises[old]?.state == .open)
    #expect(register.promises[old]?.terms.due == Self.day.adding(days: 9))
    let isForgottenAgain = register.forget(new, on: Self.day, at: Self.now(3))
    #expect(!isForgottenAgain)
  }

  @Test func whatTheRecordTookBackIsNotReopened() {
    var promise = PromiseTests.promise()
    promise.note(.superseded(by: nil), on: Self.day, at: Self.now(0))
    promise.reopen(on: Self.day, at: Self.now(1))
    #expect(promise.state == .superseded)
  }

  @Test func anotherWordingAfterwardsTakesNothingBack() throws {
    var promise = PromiseTests.promise()
    promise.note(.kept, on: Self.day, at: Self.now(0))
    var terms = promise.terms
    terms.text = "payer le solde"
    promise.note(.revised(terms), on: Self.day, at: Self.now(1))
    #expect(promise.lastNoted?.change == .kept)
    let isUndone = promise.undo(on: Self.day, at: Self.now(2))
    #expect(isUndone && promise.state == .open && promise.terms.text == "payer le solde")
    let isUndoneAgain = promise.undo(on: Self.day, at: Self.now(3))
    #expect(!isUndoneAgain)
  }

  @Test func partsThatMakeTheWholeAreKnown() {
    var promise = PromiseTests.promise()
    #expect(!promise.isKeptInParts)
    promise.note(.keptInPart(Money(amount: 2_000, currency: "EUR")), on: Self.day, at: Self.now(0))
    #expect(!promise.isKeptInParts)
    promise.note(.keptInPart(Money(amount: 400, currency: "EUR")), on: Self.day, at: Self.now(1))
    #expect(promise.isKeptInParts && promise.state == .kept)
  }

  // MARK: One rule for a prepared call that was noted

  @Test(
    arguments: [
      ("payment-chase", "2026-11-20", true, true), (nil, "2026-11-21", true, true),
      ("payment-chase", "2026-11-19", true, true), ("payment-chase", "2026-11-14", true, false),
      ("payment-chase", "2026-11-20", false, false), ("set-limits", "2026-11-20", true, false),
    ] as [(String?, String, Bool, Bool)])
  func aCallIsThePreparedOne(scenario: String?, day: String, isFinished: Bool, isIt: Bool) throws {
    // Prepared on 15 November for 20 November; the call was written down on the 21st.
    let plan = Agenda.Plan(
      scenario: "payment-chase", reference: "payment-chase", client: "Atelier-Ferrand",
      day: try #require(CalendarDate(iso: "2026-11-20")), prepared: Date(timeIntervalSince1970: 1_794_744_000)
    )
    var call = Call(
      token: "calltoken", client: "atelier ferrand", language: .french,
      updated: Date(timeIntervalSince1970: 1_795_262_400))
    (call.scenario, call.day, call.isFinished) = (scenario, CalendarDate(iso: day), isFinished)
    #expect(plan.isNoted(in: [call]) == isIt)
    let agenda = Agenda(
      .init(promises: [], plans: [plan], calls: [call], clients: []),
      on: try #require(CalendarDate(iso: "2026-11-22")), callHorizon: 14)
    #expect(agenda.items.map(\.rule) == (isIt ? [] : [.callToNote]))
  }

  // MARK: One client

  @Test func aClientIsOneHoweverTheNameIsWritten() {
    for name in ["Atelier-Ferrand", "ATELIER  FERRAND", "atelier ferrand", "Atélier « Ferrand »"] {
      #expect(ClientFile.isSame(name, "Atelier Ferrand"))
    }
    #expect(!ClientFile.isSame("Atelier Ferrand", "Ferrand"))
    #expect(!ClientFile.isSame("AtelierFerrand", "Atelier Ferrand"))
  }

  /// A file that an older version began stays where it is, and is found.
  @Test func aFileOfAnOlderVersionIsFound() {
    let file = ClientFile(name: "Atelier-Ferrand")
    #expect(file.isPossible(under: "atelier-ferrand") && file.isPossible(under: "atelier ferrand"))
    #expect(!file.isPossible(under: "ferrand"))
    let files = ["atelier-ferrand": file, "lenoir": ClientFile(name: "Lenoir")]
    for name in ["Atelier-Ferrand", "Atelier Ferrand"] {
      #expect(ClientFile.keptKey(name, among: files) == "atelier-ferrand")
    }
    #expect(ClientFile.keptKey("Jean-Luc", among: files) == "jean luc")
    // Two that were told apart stay two.
    var both = files
    both["atelier ferrand"] = ClientFile(name: "Atelier Ferrand")
    #expect(ClientFile.keptKey("Atelier Ferrand", among: both) == "atelier ferrand")
    #expect(ClientFile.keptKey("Atelier-Ferrand", among: both) == "atelier-ferrand")
  }
}
