import Clients
public import Foundation
public import Interest
public import Recap
public import Vocabulary

/// An invoice that is waited for: its facts, and what was done about it, day by day.
///
/// It is known by its number and its client: two clients can have the same number. What happened is written down in a
/// history, and each fact has the moment at which it was said: the copies of two computers are one invoice again when
/// they are joined.
public struct Invoice: Hashable, Sendable {
  /// How something was sent.
  public enum Way: String, Codable, Sendable, CaseIterable {
    /// By e-mail.
    case mail = "mail"
    /// By letter.
    case letter = "letter"
    /// By telephone.
    case phone = "phone"
  }

  /// Its number, as the user writes it.
  public internal(set) var number: String
  /// Who has to pay.
  public internal(set) var client: String
  /// The person to write to; empty when nobody was named.
  public var contact = ""
  /// For which work; empty when it was not said.
  public var project = ""
  /// The whole sum, tax included.
  public var amount: Money
  /// Its date; none when it was not said.
  public var issued: CalendarDate?
  /// The day it is or was to be paid.
  public var due: CalendarDate
  /// The rules it is under, as `LegalTerms` reads them; none until it was said.
  public var regime: String?
  /// The language of what is written to the client.
  public var language: Language
  /// How one speaks to the client.
  public var tone = LetterStyle.Tone.formal
  /// How the client is addressed in French.
  public var address = LetterStyle.Address.vous
  /// Days between the step before and a rung, where the user has changed them.
  public var spacing: [Rung.RawValue: Int] = [:]
  /// Reminders that were sent on days nobody noted.
  public var earlierReminders = 0
  /// The day on which it became known here.
  public internal(set) var begun: CalendarDate
  /// What happened, in the order in which it was written down; what was a slip is still in it.
  public internal(set) var history: [Event] = []
  /// When each fact was said last, in thousandths of a second since 1970, by the names of `InvoiceFact`.
  var said: [String: Int]
  /// When it was changed last.
  public internal(set) var updated: Date

  /// Makes an invoice on which nothing was done yet.
  public init(
    number: String, client: String, amount: Money, due: CalendarDate, language: Language, updated: Date
  ) {
    self.number = TextSafety.line(number)
    self.client = TextSafety.line(client)
    (self.amount, self.due, self.language, self.updated) = (amount, due, language, updated)
    begun = CalendarDate(local: updated)
    said = InvoiceFact.all(saidAt: updated)
  }

  /// The key of a number and a client; none when the number is none.
  public static func key(_ number: String, client: String) -> String? {
    InvoiceNumber.key(number).map { number in
      let client = ClientFile.key(client)
      // No number has a blank in its key: what is before the first one is the number.
      return client.isEmpty ? number : "\(number) \(client)"
    }
  }

  /// What is the same of two copies of it: its key.
  public var key: String { Invoice.key(number, client: client) ?? "" }
}

// MARK: - How it stands

extension Invoice {
  /// The rules it is under; none where they were not said, or not whole.
  public var terms: LegalTerms? { regime.flatMap { try? LegalTerms(reading: $0) } }

  /// The first day on which somebody can have promised to pay it: its date, else the day it became known or was due.
  public var promisedSince: CalendarDate { issued ?? min(begun, due) }

  /// The day it was paid; none while something is waited for.
  public var paidOn: CalendarDate? {
    if let closing { return closing.day }
    guard outstanding.amount <= 0 else { return nil }
    return events.last { $0.kind == .received }?.day
  }

  /// What says that all was paid.
  private var closing: Event? { events.last { $0.kind == .paid } }

  /// What was received in parts.
  public var payments: [LateInterest.Payment] {
    events.compactMap { event in
      event.kind == .received
        ? event.amount.map { LateInterest.Payment(day: event.day, amount: $0) } : nil
    }
  }

  /// What was received: all of it where somebody said so, else its parts together.
  public var received: Money {
    let parts = payments.reduce(0) { $0 + $1.amount }
    return Money(amount: closing == nil ? parts : max(parts, amount.amount), currency: amount.currency)
  }

  /// What is still to be paid.
  public var outstanding: Money {
    Money(amount: max(0, amount.amount - received.amount), currency: amount.currency)
  }

  /// How many days late it is on a day, or was when it was paid; 0 when it is not.
  public func daysLate(on today: CalendarDate) -> Int { max(0, (paidOn ?? today).days(since: due)) }

  /// The rungs that were taken, in the order of their days.
  public var steps: [Event] {
    events.filter { $0.kind == .sent && $0.rung != nil }.sorted { $0.day < $1.day }
  }
}
