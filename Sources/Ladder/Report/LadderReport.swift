import Foundation
import Interest
public import Clients
public import Vocabulary

/// One invoice as a reader sees it: where one stands, what the next step is and why, what is known of the ways after it.
public struct LadderReport: Sendable {
  /// The invoice.
  public let invoice: Invoice
  /// Where one stands.
  public let standing: LadderStanding
  /// The days of calls about it.
  public let calls: [CalendarDate]
  /// The day it is.
  public let today: CalendarDate

  /// Reads an invoice.
  public init(_ invoice: Invoice, promises: PaymentStanding, calls: [CalendarDate], today: CalendarDate) {
    self.invoice = invoice
    self.calls = calls.filter { $0 > invoice.due && $0 <= today }.sorted()
    self.today = today
    standing = LadderStanding(invoice, promises: promises, calls: calls, on: today)
  }

  /// One line on where one stands, for a question or a list.
  public func state(in language: Language) -> String {
    let words = LadderWords.of(language)
    let format = LocaleFormat(language)
    return switch standing.state {
    case .paid(let day): words.paid(format.date(day))
    case .promised(let until): words.suspended(format.date(until))
    case .waiting(let until): words.waiting(words.rung(standing.next), format.date(until))
    case .now: words.now(words.rung(standing.next))
    }
  }

  /// Whether anything is still waited for.
  public var isOpen: Bool { invoice.paidOn == nil }

  /// What is known, in one sentence: what was received, or that nothing was.
  public func lastKnown(in language: Language) -> String {
    let words = LadderWords.of(language)
    let format = LocaleFormat(language)
    var parts = [head(words)]
    if isOpen, invoice.received.amount > 0 {
      parts.append(words.received(format.money(invoice.received), format.money(invoice.outstanding)))
    }
    parts.append(done(words).last ?? words.nothingDone)
    return parts.joined(separator: ". ").replacing("..", with: ".")
  }

  func head(_ words: LadderWords) -> String {
    let format = LocaleFormat(words.language)
    let line = words.head(
      invoice.number, invoice.client, format.money(invoice.amount), format.date(invoice.due))
    guard isOpen else { return line }
    return line + " (\(words.lateness(today.days(since: invoice.due))))"
  }

  /// What was done, in the order of the days.
  func done(_ words: LadderWords) -> [String] {
    let format = LocaleFormat(words.language)
    let steps = invoice.steps.compactMap { event in
      event.rung.map { rung in
        (event.day, words.step(words.rung(rung), format.date(event.day), event.way.map(words.way)))
      }
    }
    let noted = calls.map { ($0, words.called(format.date($0))) }
    let lines = (steps + noted).sorted { $0.0 < $1.0 }.map(\.1)
    return (invoice.earlierReminders > 0 ? [words.earlier(invoice.earlierReminders)] : []) + lines
  }

  /// The day from which the debt may no longer be claimed, about, and the years that were counted; none where the rules
  /// are not known or their limitation is not.
  var limitation: (fact: LegalFact, day: CalendarDate, years: Int)? {
    guard let terms = invoice.terms,
      let fact = LegalFact.of(.limitation, terms).first(where: { $0.value != nil }), let years = fact.value
    else { return nil }
    let earliest = min(invoice.issued ?? invoice.due, invoice.due)
    let (year, month, day) = earliest.parts
    let end =
      CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: day - 1)
    return end.map { (fact, $0, years) }
  }
}
