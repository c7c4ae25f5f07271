import Foundation
import Testing
import Vocabulary

@testable import Clients

/// Which promises count for a reminder.
@Suite struct PaymentStandingTests {
  private static let today = CalendarDate(dayNumber: 20_785)

  private static func promise(
    _ days: Int?, owner: Promise.Owner = .client, amount: Decimal? = 100, client: String = "Ferrand",
    text: String = "payer", invoice: String? = nil, token: String = "tokentoken"
  ) -> Promise {
    Promise(
      Promise.Terms(
        owner: owner, text: text, due: days.map { today.adding(days: $0) },
        amount: amount.map { Money(amount: $0, currency: "EUR") }),
      client: client, invoice: invoice, made: today.adding(days: -30), token: token)
  }

  private func standing(_ promises: [Promise], invoice: String? = nil) -> PaymentStanding {
    PaymentStanding(promises: promises, client: "FERRAND", invoice: invoice, on: Self.today)
  }

  @Test func theNextDaySuspends() {
    let plan = standing([Self.promise(20), Self.promise(5), Self.promise(nil)])
    #expect(plan.suspendedUntil == Self.today.adding(days: 5))
    #expect(plan.open.map { $0.terms.due?.days(since: Self.today) } == [5, 20, nil])
    #expect(standing([Self.promise(0)]).isSuspended)
  }

  @Test func oneLateInstalmentEndsTheWait() {
    let plan = standing([Self.promise(20), Self.promise(-1)])
    #expect(!plan.isSuspended && plan.late.count == 1 && plan.broken == 1 && !plan.asksForCommitment)
    #expect(standing([Self.promise(-9), Self.promise(-1)]).asksForCommitment)
  }

  @Test func aPromiseWithoutADaySuspendsNothing() { #expect(!standing([Self.promise(nil)]).isSuspended) }

  @Test(arguments: [
    Self.promise(5, owner: .me), Self.promise(5, amount: nil, text: "les photos"),
    Self.promise(5, client: "Durand"),
    Self.promise(5, invoice: "F-1"),
  ])
  private func othersDoNotCount(_ promise: Promise) {
    #expect(standing([promise], invoice: "F-2").open.isEmpty)
  }

  @Test func anInvoiceIsKnownHoweverItIsWritten() {
    let promises = [Self.promise(5, invoice: "f-2031 "), Self.promise(9, invoice: "F-7"), Self.promise(2)]
    let plan = standing(promises, invoice: "F-2031")
    #expect(plan.open.count == 2)
    #expect(plan.suspendedUntil == Self.today.adding(days: 2))
    #expect(standing(promises).open.count == 3)
  }

  /// Which promises of the client's are about invoice F-2, when there is another one too.
  @Test(arguments: [
    (Self.promise(5, invoice: "F-2"), true), (Self.promise(5, amount: nil, invoice: "F-2"), true),
    (Self.promise(5, text: "régler (F-2) vendredi"), true),
    (Self.promise(5, amount: nil, text: "f-2, vendredi"), true),
    (Self.promise(5, text: "régler F-20"), false), (Self.promise(5, text: "régler AF-2"), false),
    (Self.promise(5), false), (Self.promise(5, text: "F-2", invoice: "F-3"), false),
    (Self.promise(5, owner: .me, text: "F-2"), false),
  ])
  private func anInvoiceIsNamed(_ promise: Promise, counts: Bool) {
    let standing = PaymentStanding(
      promises: [promise], client: "Ferrand", invoice: "F-2", unnamed: .none, on: Self.today)
    #expect(standing.open.count == (counts ? 1 : 0))
  }

  @Test func theDaysThatWentByAreNamed() {
    let standing = standing([Self.promise(-3), Self.promise(-9), Self.promise(nil)])
    #expect(standing.missed.map { $0.promised?.days(since: Self.today) } == [-9, -3])
    #expect(standing.undated == 1)
  }

  @Test func aRingOfPromisesEnds() {
    var (one, other) = (Self.promise(-3, token: "aaaaaaaa"), Self.promise(-2, token: "bbbbbbbb"))
    let now = Date(timeIntervalSince1970: 1_795_000_000)
    one.note(.superseded(by: "bbbbbbbb"), on: Self.today, at: now)
    other.note(.superseded(by: "aaaaaaaa"), on: Self.today, at: now)
    #expect(standing([one, other]).broken == 2)
  }
}
