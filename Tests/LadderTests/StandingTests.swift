import Clients
import Foundation
import Testing
import Vocabulary

@testable import Ladder

/// Where one stands: rungs in their order, each with its day and its reason.
@Suite struct StandingTests {
  static let cases = Sample.rows("standing")

  @Test func theTableIsThere() { #expect(Self.cases.count == 38) }

  @Test(arguments: cases.indices) func isAsExpected(_ index: Int) throws {
    let row = Self.cases[index]
    let name = row["name"] ?? ""
    let today = try Sample.day(row["today"] ?? "")
    let invoice = try invoice(row)
    let isOnlyOne = !(row["edits"] ?? "").contains("other")
    let standing = LadderStanding(
      invoice,
      promises: PaymentPromises(
        try promises(row["promises"] ?? ""), client: "ATELIER ferrand", invoice: "F-2031",
        isOnlyOne: isOnlyOne, on: today),
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
      invoice.events.append(
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
      case "received": invoice.events.append(.received(try #require(Decimal(string: parts[1])), day))
      case "paid": invoice.events.append(.paid(day))
      default: break
      }
    }
    return invoice
  }

  private func promises(_ text: String) throws -> [Promise] {
    try text.split(separator: ";").map { entry in
      let words = entry.split(separator: " ").map(String.init)
      let isSum = words[0] == "sum"
      var promise = Promise(
        owner: .client, text: isSum ? "transfer" : "pay \(words[0])",
        due: words[1] == "none" ? nil : try Sample.day(words[1]),
        amount: isSum ? Money(amount: 2_400, currency: "EUR") : nil, client: "Atelier Ferrand",
        made: try Sample.day("2026-11-01"))
      if words.count > 2 { promise.status = words[2] == "kept" ? .kept : .broken }
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
    let mine = Promise(owner: .me, text: "send F-2031", due: due, client: "Atelier Ferrand", made: today)
    let others = Promise(owner: .client, text: "pay F-2031", due: due, client: "Lenoir", made: today)
    let work = Promise(
      owner: .client, text: "send the photos", due: due, client: "Atelier Ferrand", made: today)
    let read = PaymentPromises(
      [mine, others, work], client: "Atelier Ferrand", invoice: "F-2031", isOnlyOne: true, on: today)
    #expect(read == PaymentPromises())
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
