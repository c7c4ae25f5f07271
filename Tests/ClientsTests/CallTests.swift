import Clients
import Foundation
import Rehearsal
import Testing
import Vocabulary

/// A real call as it is stored, and what an archive from elsewhere may hold of one.
@Suite struct CallTests {
  private func call() -> Call {
    var call = Call(
      token: "abc123", client: "Ferrand", language: .french, updated: Date(timeIntervalSince1970: 1_000))
    call.day = CalendarDate(iso: "2026-11-25")
    call.items = [
      LedgerItem(
        id: "c1", status: .agreed, owner: .client, due: nil, timing: .from,
        amount: Money(amount: 5, currency: "EUR"),
        concession: nil, exchange: "x", text: "payer")
    ]
    call.typed = ["c1": "il paie"]
    call.lastItem = 1
    return call
  }

  @Test func namesAndNumbers() {
    #expect(Call.name(3) == "C-003" && Call.name(1_234) == "C-1234")
    #expect(["C-003", "c3", "c-3", "C3"].allSatisfy { Call.number(in: $0) == 3 })
    #expect(
      ["3", "", "c", "c-", "c--3", "c-0", "c1000000", "c+3", "c 3", "payment-chase"].allSatisfy {
        Call.number(in: $0) == nil
      })
  }

  @Test func itIsTheSameWhenItIsReadAgain() throws {
    let data = try JSONEncoder().encode(call())
    #expect(try JSONDecoder().decode(Call.self, from: data) == call())
  }

  @Test func itIsKeptUnderItsOwnNumber() {
    #expect(call().isPossible(under: "C-001"))
    #expect(
      !call().isPossible(under: "C-1") && !call().isPossible(under: "1") && !call().isPossible(under: "P-001")
    )
  }

  static let impossible: [@Sendable (inout Call) -> Void] = [
    { $0.token = "" }, { $0.token = "a\r\nBcc: x" }, { $0.token = String(repeating: "a", count: 65) },
    { $0.client = "a\u{1B}[31m" }, { $0.contact = String(repeating: "a", count: 101) }, { $0.time = "25:00" },
    { $0.time = "9:00" }, { $0.nextTime = "10h" }, { $0.minutes = 0 }, { $0.minutes = 100_000 },
    { $0.mood = 11 },
    { $0.items[0].text = String(repeating: "a", count: 401) }, { $0.items[0].text = "a\nb" },
    { $0.items[0].amount?.currency = "eur" }, { $0.items[0].amount?.amount = 1_000_000_000_000 },
    { $0.items[0].id = "" },
    { $0.items += $0.items }, { $0.items[0].exchange = "\u{202E}" }, { $0.typed["c1"] = "\u{7}" },
    { $0.lastItem = -1 },
    { $0.objections = [.init(words: "\u{1B}")] },
    { $0.objections = Array(repeating: .init(words: "a"), count: 13) },
    { $0.note = String(repeating: "a", count: 2_001) }, { $0.fear = "\u{0}" }, { $0.answered = -1 },
    { $0.facts = ["a": .number(.infinity)] }, { $0.updated = Date(timeIntervalSince1970: 1e15) },
  ]

  @Test(arguments: impossible.indices) func whatCouldNotHaveBeenNotedIsRefused(_ index: Int) {
    var call = call()
    Self.impossible[index](&call)
    #expect(!call.isPossible(under: "C-001"), "\(index)")
  }

  @Test(arguments: ["00:00", "09:05", "16:30", "23:59"]) func hoursOfTheDay(_ text: String) {
    #expect(Call.isTime(text))
  }

  @Test(arguments: [
    "24:00", "00:0-15", "9:05", "23:60", "-1:30", "+1:30", "16:3", "16.30", "１6:30", "16:30 ", "",
  ])
  func noHoursOfTheDay(_ text: String) {
    #expect(!Call.isTime(text))
  }
}
