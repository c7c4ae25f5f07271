import Clients
import Foundation
import Testing
import Vocabulary

@testable import Ladder

/// An invoice is kept whole, and nothing that could not have been made here comes in.
@Suite struct InvoiceTests {
  @Test func survivesItsStoredForm() throws {
    var invoice = try Sample.invoice()
    invoice.spacing = ["firm": 5]
    invoice.note(
      .sent(.notice, try Sample.day("2026-11-28"), by: .letter, deadline: 15),
      .received(try #require(Decimal(string: "400.10")), try Sample.day("2026-11-02")))
    #expect(invoice.outstanding.amount == Decimal(string: "1999.90"))
    invoice.note(.paid(try Sample.day("2026-12-01")))
    #expect(invoice.outstanding.amount == 0 && invoice.received == invoice.amount)
    let data = try JSONEncoder().encode(invoice)
    #expect(try JSONDecoder().decode(Invoice.self, from: data) == invoice)
    #expect(invoice.isPossible(under: "F-2031 atelier ferrand"))
    // An older version kept it under its number alone.
    #expect(invoice.isPossible(under: "F-2031"))
    #expect(invoice.paidOn?.iso == "2026-12-01")
  }

  @Test(arguments: [
    ("f-2031", "F-2031"), (" F 2031 ", "F2031"), ("2026/031", "2026/031"), ("é1", "É1"), ("---", nil),
    ("", nil),
    (String(repeating: "9", count: 61), nil), ("F\u{1B}[1m", "F[1M"),
  ])
  func aNumberHasOneKey(_ number: String, _ key: String?) { #expect(InvoiceNumber.key(number) == key) }

  @Test func whatCannotBeIsRefused() throws {
    let good = try Sample.invoice()
    #expect(good.isPossible(under: "F-2031"))
    for key in ["F-2032", "F-2031 lenoir", "F-2031 Atelier Ferrand"] { #expect(!good.isPossible(under: key)) }
    let day = try Sample.day("2026-11-02")
    let changes: [(inout Invoice) -> Void] = [
      { $0.amount.amount = 0 }, { $0.amount.amount = -1 }, { $0.amount.amount = .nan },
      { $0.amount.amount = 1_000_000_000_000 }, { $0.amount.currency = "euro" }, { $0.regime = "fr" },
      { $0.regime = "contract" }, { $0.spacing = ["never": 3] }, { $0.spacing = ["firm": 366] },
      { $0.earlierReminders = 101 }, { $0.history = [.received(.nan, day)] },
      { $0.history = [.received(0, day)] }, { $0.history = [.sent(.notice, day, by: .mail, deadline: 9)] },
      { $0.history = Array(repeating: .sent(.firm, day, by: .mail), count: 10_001) },
      { $0.history = [.init(kind: .undone, day: day)] }, { $0.said["due"] = -1 },
      { $0.updated = Date(timeIntervalSince1970: 1e300) },
    ]
    for (index, change) in changes.enumerated() {
      var bad = good
      change(&bad)
      #expect(!bad.isPossible(under: "F-2031"), "\(index)")
    }
  }

  @Test func aReportSaysWhereOneStands() throws {
    var invoice = try Sample.invoice()
    invoice.note(.sent(.notice, try Sample.day("2026-11-10"), by: .letter, deadline: 8))
    let report = try Sample.report(invoice, on: "2026-11-28")
    let french = report.text(in: .french)
    #expect(french.contains("Prescription\u{A0}: vers le 1 octobre 2031".replacing("le 1 ", with: "le 1er ")))
    #expect(french.contains("[after.payment-order, V]"))
    #expect(french.contains("[after.mediation, M]"))
    #expect(french.contains("aucune recommandation"))
    #expect(report.text(in: .english).contains("about 1 October 2031 at the earliest"))
    invoice.regime = nil
    let unknown = try Sample.report(invoice, on: "2026-11-28")
    #expect(unknown.text(in: .french).contains("Le régime n’est pas dit"))
    #expect(!unknown.text(in: .french).contains("Prescription"))
    invoice.regime = "fr-consumer"
    let consumer = try Sample.report(invoice, on: "2026-11-28")
    #expect(consumer.text(in: .english).contains("about 1 October 2028"))
  }

  // MARK: Paid

  @Test func whatIsPaidIsWhole() throws {
    var invoice = try Sample.invoice()
    invoice.note(.received(500, try Sample.day("2026-10-20")), .paid(try Sample.day("2026-10-30")))
    #expect(invoice.outstanding.amount == 0 && invoice.received.amount == 2_400)
    #expect(invoice.daysLate(on: try Sample.day("2026-12-28")) == 0)
    let report = try Sample.report(invoice, on: "2026-12-28")
    #expect(report.standing.daysLate == 0)
    for language in Language.allCases {
      let text = report.text(in: language)
      #expect(!text.contains("1,900") && !text.contains("1\u{202F}900"), "\(text)")
    }
    let json = report.json(in: .english).text
    #expect(json.contains(#""received":"2400","outstanding":"0""#) && json.contains(#""days_late":0"#))
  }

  @Test func lateIsCountedToTheDayOfPayment() throws {
    var invoice = try Sample.invoice()
    invoice.note(.paid(try Sample.day("2026-11-05")))
    #expect(invoice.daysLate(on: try Sample.day("2026-12-28")) == 5)
    // Twice the same payment, noted on two computers, is no debt of ours.
    invoice.note(.received(2_400, try Sample.day("2026-11-05")))
    #expect(invoice.outstanding.amount == 0)
  }
}
