import Foundation
import Testing
import Vocabulary

@testable import Ladder

/// What the tests of the ladder share.
enum Sample {
  /// The rows of a file in `Cases`, by their columns; fields hold no comma.
  static func rows(_ name: String) -> [[String: String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name).csv")
    let lines =
      (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
    guard let header = lines.first?.split(separator: ",").map(String.init) else { return [] }
    return lines.dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    }
  }

  static func day(_ iso: some StringProtocol) throws -> CalendarDate {
    try #require(CalendarDate(iso: String(iso)))
  }

  /// An invoice of 2,400 euros, due on 31 October 2026.
  static func invoice(_ language: Language = .french) throws -> Invoice {
    var invoice = Invoice(
      number: "F-2031", client: "Atelier Ferrand", amount: Money(amount: 2_400, currency: "EUR"),
      due: try day("2026-10-31"), language: language, updated: Date(timeIntervalSince1970: 0))
    invoice.contact = "Karim Ferrand"
    invoice.project = language == .french ? "la refonte du site" : "the website redesign"
    invoice.issued = try day("2026-10-01")
    invoice.regime = "fr-b2b"
    return invoice
  }

  static func standing(
    _ invoice: Invoice, promises: PaymentPromises = PaymentPromises(), on today: String
  ) throws -> LadderStanding {
    LadderStanding(invoice, promises: promises, on: try day(today))
  }
}
