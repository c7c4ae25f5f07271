import Clients
import Foundation
import Recap
import TestSupport
import Testing
import Vocabulary

@testable import Ladder

/// What the tests of the ladder share.
enum Sample {
  /// The rows of a file in `Cases`, by their columns; fields hold no comma.
  static func rows(_ name: String) -> [[String: String]] {
    let file = TestFiles.beside("Cases/\(name).csv")
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
    _ invoice: Invoice, promises: [Promise] = [], on today: String
  ) throws -> LadderStanding {
    LadderStanding(invoice, promises: try paying(invoice, promises, on: today), on: try day(today))
  }

  /// What promises to pay an invoice come to.
  static func paying(_ invoice: Invoice, _ promises: [Promise] = [], on today: String) throws
    -> PaymentStanding
  {
    PaymentStanding(
      promises: promises, client: invoice.client, invoice: invoice.number, on: try day(today))
  }

  static func report(_ invoice: Invoice, on today: String) throws -> LadderReport {
    LadderReport(invoice, promises: try paying(invoice, on: today), calls: [], today: try day(today))
  }

  /// A promise of the client's to pay F-2031, and that it was not kept.
  static func broken(_ promised: String?, told day: String? = nil) throws -> Promise {
    var promise = Promise(
      Promise.Terms(owner: .client, text: "pay F-2031", due: try promised.map { try Sample.day($0) }),
      client: "Atelier Ferrand", invoice: "F-2031", made: try Sample.day("2026-11-01"),
      token: "token\(promised ?? "")\(day ?? "")")
    if let day { promise.note(.broken, on: try Sample.day(day), at: moment(0)) }
    return promise
  }

  /// Moments that follow each other.
  static func moment(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_795_000_000 + Double(number)) }

  static func profile(_ name: String) -> Profile {
    var profile = Profile()
    profile.name = name
    return profile
  }
}

extension Invoice {
  /// Notes what happened, a second after what was noted before.
  mutating func note(_ events: Event...) {
    for event in events { note(event, at: Sample.moment(history.count)) }
  }
}
