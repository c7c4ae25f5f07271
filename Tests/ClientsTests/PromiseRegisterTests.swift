import Foundation
import Rehearsal
import Testing
import Vocabulary

@testable import Clients

/// Taking over a record, joining the copies of two computers, and putting one promise in another’s place.
@Suite struct PromiseRegisterTests {
  static let day = CalendarDate(dayNumber: 20_780)

  static func item(
    _ id: String = "payment", _ status: LedgerItem.Status = .agreed, owner: LedgerItem.Owner? = .client,
    due: Int? = 6, amount: Decimal? = 2400, text: String = "payer"
  ) -> LedgerItem {
    LedgerItem(
      id: id, status: status, owner: owner, due: due.map { day.adding(days: $0) },
      amount: amount.map { Money(amount: $0, currency: "EUR") }, concession: nil, text: text)
  }

  static func source(_ items: LedgerItem..., day: CalendarDate = day) -> Promise.Source {
    Promise.Source(
      token: "sessiontoken", session: 12, items: items, client: "Ferrand", invoice: "F-2031", day: day)
  }

  private static let now = Date(timeIntervalSince1970: 1_795_000_000)

  @Test func agreedAndAnnouncedIsTakenWithItsClientAndTheRestIsNot() {
    var register = PromiseRegister([:])
    let taken = register.take(
      Self.source(
        Self.item(), Self.item("rule", .announced, owner: .me, amount: nil), Self.item("p", .proposed),
        Self.item("o", .open), Self.item("r", .refused), Self.item("nobody", owner: nil)), at: Self.now)
    #expect(taken.added.count == 2)
    #expect(taken.unowned.map(\.id) == ["nobody"])
    #expect(taken.added.allSatisfy { $0.promise.client == "Ferrand" && $0.promise.made == Self.day })
    #expect(taken.added.map(\.promise.invoice) == ["F-2031", nil])
  }

  @Test func takingOverTwiceAddsNothingTwice() {
    var register = PromiseRegister([:])
    let source = Self.source(Self.item(), Self.item("photos", owner: .client, amount: nil, text: "photos"))
    let first = register.take(source, at: Self.now)
    #expect(first.added.count == 2)
    let before = register.promises
    let again = register.take(source, at: Self.now)
    #expect(again.added.isEmpty && again.updated.isEmpty && again.known == 2)
    #expect(register.promises == before)
  }

  @Test func anotherDayInTheRecordMovesThePromise() throws {
    var register = PromiseRegister([:])
    _ = register.take(Self.source(Self.item()), at: Self.now)
    let taken = register.take(Self.source(Self.item(due: 9, text: "payer le solde")), at: Self.now)
    let promise = try #require(taken.updated.first?.promise)
    #expect(promise.terms.due == Self.day.adding(days: 9))
    #expect(promise.terms.text == "payer le solde")
    #expect(promise.earlierDays == [Self.day.adding(days: 6)])
    #expect(register.promises.count == 1)
  }

  @Test func whatTheUserNotedSinceStands() throws {
    var register = PromiseRegister([:])
    let taken = register.take(Self.source(Self.item()), at: Self.now)
    let name = try #require(taken.added.first?.name)
    _ = register.change(name) { $0.note(.moved(to: Self.day.adding(days: 20)), on: Self.day, at: Self.now) }
    // The record says the same as before, but for its words.
    _ = register.take(Self.source(Self.item(text: "virement")), at: Self.now)
    #expect(register.promises[name]?.terms.due == Self.day.adding(days: 20))
    #expect(register.promises[name]?.terms.text == "virement")
    // What was kept is not waited for again because the record gives another day.
    _ = register.change(name) { $0.note(.kept, on: Self.day, at: Self.now) }
    _ = register.take(Self.source(Self.item(due: 7, text: "virement")), at: Self.now)
    #expect(register.promises[name]?.state == .kept)
  }

  @Test func whatTheRecordTakesBackIsNoPromiseAnyMore() throws {
    for gone in [
      Self.source(), Self.source(Self.item("payment", .refused)), Self.source(Self.item(owner: nil)),
    ] {
      var register = PromiseRegister([:])
      let taken = register.take(Self.source(Self.item()), at: Self.now)
      let name = try #require(taken.added.first?.name)
      let withdrawn = register.take(gone, at: Self.now)
      #expect(withdrawn.updated.map(\.name) == [name])
      #expect(register.promises[name]?.state == .superseded)
      let again = register.take(gone, at: Self.now)
      #expect(again.updated.isEmpty)
      // And it is one again when it is there again.
      let back = register.take(Self.source(Self.item()), at: Self.now)
      #expect(back.updated.map(\.name) == [name])
      #expect(register.promises[name]?.state == .open)
      #expect(register.promises.count == 1)
    }
  }

  @Test func anOlderPromiseOfTheSessionIsKnownByItsWords() throws {
    let json =
      #"{"client":"","due":"2026-11-26","made":"2026-11-01","owner":"client","session":12,"status":"open","text":"payer"}"#
    let older = try JSONDecoder().decode(Promise.self, from: Data(json.utf8))
    var register = PromiseRegister(["P-001": older])
    let taken = register.take(Self.source(Self.item()), at: Self.now)
    #expect(taken.added.isEmpty && taken.known == 1)
    #expect(register.promises["P-001"]?.origin?.token == "sessiontoken")
    let moved = register.take(Self.source(Self.item(due: 9)), at: Self.now)
    #expect(moved.updated.count == 1)
  }

  @Test func oneTakesTheOthersPlace() throws {
    var register = PromiseRegister([:])
    let old = register.add(PromiseTests.promise())
    let added = register.add(PromiseTests.promise(token: "othertoken"), replacing: old.name, at: Self.now)
    let new = try #require(added)
    #expect(register.promises[old.name]?.state == .superseded)
    #expect(register.promises[old.name]?.successor == "othertoken")
    #expect(new.promise.replaces == old.promise.token)
    let none = register.add(PromiseTests.promise(), replacing: "P-XXXX", at: Self.now)
    #expect(none == nil)
    // Paid in the end: what went by before counts no longer.
    var paid = new.promise
    paid.note(.kept, on: Self.day, at: Self.now)
    let promises = [try #require(register.promises[old.name]), paid]
    let standing = PaymentStanding(
      promises: promises, client: "Atelier Ferrand", invoice: nil, on: Self.day.adding(days: 90))
    #expect(standing.broken == 0 && standing.moves == 0)
  }

  @Test func namesOfWhatCannotBeReadAreTaken() {
    var generator = SystemRandomNumberGenerator()
    let free = PromiseName.fresh(using: &generator) { _ in false }.text
    var register = PromiseRegister([:], unreadable: [free])
    for _ in 0..<50 {
      let name = register.add(PromiseTests.promise()).name
      #expect(name != free)
    }
  }

  // MARK: Two computers

  /// Whatever two computers note of one promise, and in whatever order their copies meet, both come to the same, and
  /// nothing that was noted is gone.
  @Test func copiesJoinIntoOneWithoutLoss() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      var here = PromiseTests.promise()
      for number in 0..<Int.random(in: 0...2, using: &generator) {
        PromiseRegisterTests.note(&here, number, &generator)
      }
      var (there, third) = (here, here)
      // Now and then at the same moment on two computers.
      for number in 10..<Int.random(in: 10...14, using: &generator) {
        PromiseRegisterTests.note(&here, number, &generator)
      }
      for number in 10..<Int.random(in: 10...14, using: &generator) {
        PromiseRegisterTests.note(&there, number, &generator)
      }
      for number in 12..<Int.random(in: 12...16, using: &generator) {
        PromiseRegisterTests.note(&third, number, &generator)
      }
      let (one, other) = (here.joined(with: there), there.joined(with: here))
      #expect(one == other)
      #expect(here.joined(with: here) == here)
      #expect(one.joined(with: there) == one && there.joined(with: one) == one)
      #expect(one.joined(with: third) == here.joined(with: there.joined(with: third)))
      #expect(Set(one.history) == Set(here.history).union(there.history))
      #expect(one.history.count == Set(one.history).count)
    }
  }

  private static func note(
    _ promise: inout Promise, _ number: Int, _ generator: inout SeededGenerator
  ) {
    let day = day.adding(days: Int.random(in: -5...20, using: &generator))
    let at = now.addingTimeInterval(Double(number * 10 + Int.random(in: 0...3, using: &generator)))
    switch Int.random(in: 0...5, using: &generator) {
    case 0: promise.note(.kept, on: day, at: at)
    case 1: promise.note(.broken, on: day, at: at)
    case 2: promise.note(.moved(to: day), on: day, at: at)
    case 3: _ = promise.undo(on: day, at: at)
    case 4:
      let due = Int.random(in: 6...8, using: &generator)
      promise.update(from: item(due: due), of: source(item(due: due)), at: at)
    default: promise.note(.keptInPart(Money(amount: 100, currency: "EUR")), on: day, at: at)
    }
  }
}

/// Chance that is the same every time.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
