import Clients
import Foundation
import Testing
import Vocabulary

@testable import Ladder

/// Where one stands: rungs in their order, each with its day and its reason.
@Suite struct StandingTests {
  static let cases = Sample.rows("standing")

  @Test func theTableIsThere() { #expect(Self.cases.count == 50) }

  @Test(arguments: cases.indices) func isAsExpected(_ index: Int) throws {
    let row = Self.cases[index]
    let name = row["name"] ?? ""
    let today = try Sample.day(row["today"] ?? "")
    let invoice = try invoice(row)
    let isOnlyOne = !(row["edits"] ?? "").contains("other")
    let standing = LadderStanding(
      invoice,
      promises: PaymentStanding(
        promises: try promises(row["promises"] ?? ""), client: "ATELIER ferrand", invoice: "F-2031",
        unnamed: isOnlyOne ? .since(invoice.promisedSince) : .none, on: today),
      calls: try (row["calls"] ?? "").split(separator: " ").map { try Sample.day($0) }, on: today)
    #expect(stateName(standing.state) == row["state"], "\(name)")
    #expect(standing.next.rawValue == row["next"], "\(name)")
    #expect(standing.day.iso == row["day"], "\(name)")
    #expect(reasonName(standing.reason) == row["reason"], "\(name)")
  }

  private func invoice(_ row: [String: String]) throws -> Invoice {
    var invoice = try Sample.invoice()
    for step in (row["steps"] ?? "").split(separator: ";") {
      let words = step.split(separator: " ").map(String.init)
      invoice.note(
        .sent(
          try #require(Rung(rawValue: words[0])), try Sample.day(words[1]), by: .mail,
          deadline: words.count > 2 ? Int(words[2]) : nil))
    }
    for edit in (row["edits"] ?? "").split(separator: " ") {
      let parts = edit.split(separator: "=").map(String.init)
      let day = try Sample.day("2026-11-25")
      switch parts[0] {
      case "firm": invoice.spacing["firm"] = Int(parts[1])
      case "earlier": invoice.earlierReminders = Int(parts[1]) ?? 0
      case "received": invoice.note(.received(try #require(Decimal(string: parts[1])), day))
      case "paid": invoice.note(.paid(day))
      default: break
      }
    }
    return invoice
  }

  private func promises(_ text: String) throws -> [Promise] {
    try text.split(separator: ";").enumerated().map { number, entry in
      let words = entry.split(separator: " ").map(String.init)
      let isSum = words[0] == "sum"
      let made = try Sample.day(words.last { $0.hasPrefix("made=") }?.dropFirst(5) ?? "2026-11-01")
      let due = words[1] == "none" ? nil : try Sample.day(words[1])
      var promise = Promise(
        Promise.Terms(
          owner: .client, text: isSum ? "transfer" : "pay \(words[0])", due: due,
          timing: words.contains("from") ? .from : .by, amount: Money(amount: 2_400, currency: "EUR")),
        client: "Atelier Ferrand", invoice: isSum ? nil : words[0], made: made, token: "token-\(number)")
      // `kept` and `broken` on the promised day, or on another one: `broken=2026-11-22`; `from` is a day from which on.
      for word in words.dropFirst(2) where word.hasPrefix("kept") || word.hasPrefix("broken") {
        let parts = word.split(separator: "=")
        let day = try parts.count > 1 ? Sample.day(parts[1]) : due ?? made
        promise.note(parts[0] == "kept" ? .kept : .broken, on: day, at: Date(timeIntervalSince1970: 0))
      }
      return promise
    }
  }

  private func stateName(_ state: LadderStanding.State) -> String {
    switch state {
    case .paid: "paid"
    case .promised: "promised"
    case .waiting: "waiting"
    case .now: "now"
    }
  }

  private func reasonName(_ reason: LadderStanding.Reason) -> String {
    switch reason {
    case .plan: "plan"
    case .ownSpacing: "own"
    case .broken: "broken"
    case .brokenAgain: "again"
    case .deadline: "deadline"
    }
  }

  /// What others promise, and what the user promises, is no promise to pay this invoice.
  @Test func onlyTheClientsPromisesCount() throws {
    let today = try Sample.day("2026-11-20")
    let due = try Sample.day("2026-11-26")
    func promise(_ owner: Promise.Owner, _ text: String, _ client: String) -> Promise {
      Promise(
        Promise.Terms(owner: owner, text: text, due: due), client: client, made: today, token: text + client)
    }
    let promises = [
      promise(.me, "send F-2031", "Atelier Ferrand"), promise(.client, "pay F-2031", "Lenoir"),
      promise(.client, "send the photos", "Atelier Ferrand"),
    ]
    let standing = PaymentStanding(
      promises: promises, client: "Atelier Ferrand", invoice: "F-2031", on: today)
    #expect(standing.open.isEmpty && standing.late.isEmpty && standing.missed.isEmpty)
  }

  @Test func theRungsAreInOrderAndPlanned() {
    #expect(RungPlan.all.map(\.rung) == Rung.allCases)
    for (plan, next) in zip(RungPlan.all, RungPlan.all.dropFirst()) {
      #expect(plan.afterDue < next.afterDue)
    }
    for plan in RungPlan.all {
      #expect(!plan.reason[.french].isEmpty && !plan.reason[.english].isEmpty)
      #expect(plan.reason[.french] != plan.reason[.english])
    }
  }
}
