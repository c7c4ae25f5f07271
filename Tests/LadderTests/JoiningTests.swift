import Clients
import Foundation
import Testing
import Vocabulary

@testable import Ladder

/// Two computers that follow one invoice, and what an older version has kept: nothing that was noted is lost.
@Suite struct JoiningTests {
  /// A generator that gives the same numbers every time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func event(_ dice: inout Dice) -> Invoice.Event {
    let day = CalendarDate(dayNumber: 20_760 + Int.random(in: 0..<4, using: &dice))
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return .received(Decimal(Int.random(in: 1...3, using: &dice) * 100), day)
    case 1: return .paid(day)
    case 2: return .sent(.notice, day, by: .letter, deadline: Invoice.deadlines.randomElement(using: &dice))
    default: return .sent(Rung.allCases.randomElement(using: &dice) ?? .firm, day, by: .mail)
    }
  }

  /// A copy on which something was done, at moments that two computers share now and then.
  private static func copy(_ invoice: Invoice, _ dice: inout Dice) -> Invoice {
    var copy = invoice
    for _ in 0..<Int.random(in: 0...6, using: &dice) {
      let now = Sample.moment(Int.random(in: 0..<6, using: &dice))
      let before = copy
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: _ = copy.undo(on: CalendarDate(dayNumber: 20_770), at: now)
      case 1: copy.contact = ["", "Ana", "Karim"].randomElement(using: &dice) ?? ""
      case 2: copy.amount.amount = Decimal(Int.random(in: 1...3, using: &dice) * 1_000)
      case 3: copy.spacing["firm"] = Int.random(in: 1...3, using: &dice)
      case 4: copy.tone = [.formal, .warm].randomElement(using: &dice) ?? .warm
      default: copy.note(event(&dice), at: now)
      }
      copy.note(factsSince: before, at: now)
    }
    return copy
  }

  @Test func joiningIsCommutativeAssociativeAndIdempotent() throws {
    var dice = Dice(state: 20_261_129)
    for round in 0..<500 {
      let start = Self.copy(try Sample.invoice(), &dice)
      let (a, b, c) = (Self.copy(start, &dice), Self.copy(start, &dice), Self.copy(start, &dice))
      let joined = a.joined(with: b)
      #expect(joined == b.joined(with: a), "\(round)")
      #expect(joined.joined(with: c) == a.joined(with: b.joined(with: c)), "\(round)")
      #expect(a.joined(with: a) == a && joined.joined(with: a) == joined, "\(round)")
      // Nothing that was noted on either side is lost, and what was undone stays undone.
      #expect(Set(joined.history) == Set(a.history).union(b.history), "\(round)")
      #expect(joined.isPossible(under: joined.key), "\(round)")
      let data = try JSONEncoder().encode(joined)
      #expect(try JSONDecoder().decode(Invoice.self, from: data) == joined, "\(round)")
    }
  }

  @Test func aPaymentHereAndALetterThereAreBothKept() throws {
    let start = try Sample.invoice()
    var (here, there) = (start, start)
    here.note(.received(400, try Sample.day("2026-11-02")), at: Sample.moment(1))
    there.note(.sent(.friendly, try Sample.day("2026-11-03"), by: .mail), at: Sample.moment(2))
    let joined = here.joined(with: there)
    #expect(joined.received.amount == 400 && joined.steps.map(\.rung) == [.friendly])
    // What was a slip there is one here.
    var undone = joined
    #expect(undone.undo(on: try Sample.day("2026-11-04"), at: Sample.moment(3)))
    #expect(undone.steps.isEmpty && undone.received.amount == 400)
    #expect(here.joined(with: undone).joined(with: there) == undone)
  }

  @Test func eachFactIsTheOneSaidLast() throws {
    let start = try Sample.invoice()
    var (here, there) = (start, start)
    here.contact = "Ana"
    here.note(factsSince: start, at: Sample.moment(1))
    there.due = try Sample.day("2026-11-15")
    there.note(factsSince: start, at: Sample.moment(2))
    let joined = here.joined(with: there)
    #expect(joined.contact == "Ana" && joined.due.iso == "2026-11-15")
  }

  // MARK: What an older version kept

  private static func older(_ client: String, _ events: String, updated: Int = 786_000_000) throws -> Invoice
  {
    let json = """
      {"number":"F-1","client":"\(client)","contact":"Ana","project":"","amount":{"amount":777,"currency":"EUR"},\
      "due":"2026-10-31","language":"fr","tone":"warm","address":"tu","spacing":{"firm":3},"earlierReminders":1,\
      "events":[\(events)],"updated":\(updated)}
      """
    return try JSONDecoder().decode(Invoice.self, from: Data(json.utf8))
  }

  private static let received = #"{"kind":"received","day":"2026-11-02","amount":400}"#
  private static let sent = #"{"kind":"sent","day":"2026-11-02","rung":"friendly","way":"mail"}"#

  @Test func eventsWithoutAMomentKeepTheirOrderAndAreTakenBackOneByOne() throws {
    var invoice = try Self.older("Alpha", "\(Self.received),\(Self.received),\(Self.sent)")
    #expect(invoice.isPossible(under: "F-1") && invoice.isPossible(under: "F-1 alpha"))
    #expect(invoice.received.amount == 800 && invoice.contact == "Ana" && invoice.tone == .warm)
    #expect(invoice.undo(on: try Sample.day("2026-11-05"), at: Sample.moment(0)))
    #expect(invoice.steps.isEmpty && invoice.received.amount == 800)
    #expect(invoice.undo(on: try Sample.day("2026-11-05"), at: Sample.moment(0)))
    #expect(invoice.received.amount == 400)
  }

  @Test func copiesOfAnOlderVersionAreJoinedAsTheyAre() throws {
    let common = try Self.older("Alpha", Self.sent)
    let here = try Self.older("Alpha", "\(Self.sent),\(Self.received)")
    let there = try Self.older(
      "Alpha", Self.sent + #",{"kind":"sent","day":"2026-11-02","rung":"firm","way":"mail"}"#)
    let joined = here.joined(with: there)
    #expect(joined == there.joined(with: here).joined(with: common))
    #expect(joined.events.count == 3 && joined.received.amount == 400)
    #expect(Set(joined.history.map(\.at)).count == 3)
  }

  @Test func twoClientsHaveOneNumber() throws {
    let (alpha, beta) = (try Self.older("Alpha", Self.sent), try Self.older("Beta", Self.received))
    #expect(alpha.key == "F-1 alpha" && beta.key == "F-1 beta")
    var register = InvoiceRegister(["F-1": alpha])
    register.keep(beta)
    #expect(register.stored.keys.sorted() == ["F-1", "F-1 beta"])
    #expect(register["F-1 alpha"] == alpha && register["F-1 beta"] == beta)
    // What is changed is kept under its key from then on; what an older version kept besides is joined.
    register.keep(alpha)
    #expect(register.stored.keys.sorted() == ["F-1 alpha", "F-1 beta"])
    let both = InvoiceRegister([
      "F-1": try Self.older("ALPHA", "\(Self.sent),\(Self.received)"), "F-1 alpha": alpha,
    ])
    #expect(both.invoices.count == 1 && both["F-1 alpha"]?.received.amount == 400)
    let isForgotten = register.forget("F-1 alpha")
    #expect(isForgotten && register.invoices == [beta])
    let isForgottenAgain = register.forget("F-1 alpha")
    #expect(!isForgottenAgain)
  }
}
