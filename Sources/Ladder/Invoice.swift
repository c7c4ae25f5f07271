public import Foundation
public import Interest
public import Vocabulary

/// An invoice that is waited for: its facts, and what was done about it, day by day.
public struct Invoice: Codable, Hashable, Sendable {
  /// How something was sent.
  public enum Way: String, Codable, Sendable, CaseIterable {
    /// By e-mail.
    case mail
    /// By letter.
    case letter
    /// By telephone.
    case phone
  }

  /// Something that happened.
  public struct Event: Codable, Hashable, Sendable {
    /// What.
    public enum Kind: String, Codable, Sendable {
      /// A rung was taken.
      case sent
      /// A part was paid.
      case received
      /// All was paid, and nothing more is waited for.
      case paid
    }

    /// What.
    public var kind: Kind
    /// When.
    public var day: CalendarDate
    /// Which rung, for one that was taken.
    public var rung: Rung?
    /// How, for one that was taken.
    public var way: Way?
    /// How much was received, in the currency of the invoice.
    public var amount: Decimal?
    /// The days a formal notice gave.
    public var deadline: Int?

    /// A rung was taken.
    public static func sent(_ rung: Rung, _ day: CalendarDate, by way: Way, deadline: Int? = nil) -> Event {
      Event(kind: .sent, day: day, rung: rung, way: way, deadline: deadline)
    }

    /// A part was paid.
    public static func received(_ amount: Decimal, _ day: CalendarDate) -> Event {
      Event(kind: .received, day: day, amount: amount)
    }

    /// All was paid.
    public static func paid(_ day: CalendarDate) -> Event { Event(kind: .paid, day: day) }
  }

  /// How one speaks to the client.
  public enum Tone: String, Codable, Sendable, CaseIterable {
    /// With the distance of business.
    case formal
    /// As with somebody one likes to work with.
    case warm
  }

  /// How the client is addressed in French.
  public enum Address: String, Codable, Sendable, CaseIterable {
    case tu, vous
  }

  /// Its number, as the user writes it.
  public var number: String
  /// Who has to pay.
  public var client: String
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
  public var tone = Tone.formal
  /// How the client is addressed in French.
  public var address = Address.vous
  /// Days between the step before and a rung, where the user has changed them.
  public var spacing: [Rung.RawValue: Int] = [:]
  /// Reminders that were sent on days nobody noted.
  public var earlierReminders = 0
  /// What was done and received, in the order in which it was noted.
  public var events: [Event] = []
  /// When it was changed last.
  public var updated: Date

  /// Makes an invoice on which nothing was done yet.
  public init(
    number: String, client: String, amount: Money, due: CalendarDate, language: Language, updated: Date
  ) {
    self.number = TextSafety.line(number)
    self.client = TextSafety.line(client)
    (self.amount, self.due, self.language, self.updated) = (amount, due, language, updated)
  }

  /// The most characters a number may have.
  public static let longestNumber = 60

  /// The key of a number: in capitals and without blanks, so that `f-2031` finds F-2031; none when it is no number.
  public static func key(_ number: String) -> String? {
    let key = TextSafety.line(number).filter { !$0.isWhitespace }.uppercased()
    guard key.contains(where: { $0.isLetter || $0.isNumber }), key.count <= longestNumber else { return nil }
    return key
  }

  /// The rules it is under; none where they were not said, or not whole.
  public var terms: LegalTerms? { regime.flatMap { try? LegalTerms(reading: $0) } }

  /// The day it was paid; none while something is waited for.
  public var paidOn: CalendarDate? {
    if let paid = events.last(where: { $0.kind == .paid }) { return paid.day }
    guard outstanding.amount <= 0 else { return nil }
    return events.last { $0.kind == .received }?.day
  }

  /// What was received in parts.
  public var payments: [LateInterest.Payment] {
    events.compactMap { event in
      event.kind == .received
        ? event.amount.map { LateInterest.Payment(day: event.day, amount: $0) } : nil
    }
  }

  /// What was received in parts, together.
  public var received: Money {
    Money(amount: payments.reduce(0) { $0 + $1.amount }, currency: amount.currency)
  }

  /// What is still to be paid.
  public var outstanding: Money {
    Money(amount: amount.amount - received.amount, currency: amount.currency)
  }

  /// The rungs that were taken, in the order of their days.
  public var steps: [Event] {
    events.filter { $0.kind == .sent && $0.rung != nil }.sorted { $0.day < $1.day }
  }
}

extension Invoice {
  /// The days between two steps that can be asked for.
  public static let spacingRange = 0...365
  /// The days a formal notice can give.
  public static let deadlines = [8, 15]
  /// The most there can be of events.
  public static let mostEvents = 1_000

  /// Whether a sum can be that of an invoice: more than nothing, less than a million millions, to the cent.
  public static func isPossible(_ amount: Decimal) -> Bool {
    amount.isFinite && amount > 0 && amount < 1_000_000_000_000
  }

  /// Whether an invoice could have been made here and kept under a key.
  public func isPossible(under key: String) -> Bool {
    Invoice.key(number) == key && Invoice.isPossible(amount.amount) && Money.isCurrency(amount.currency)
      && regime.map { (try? LegalTerms(reading: $0)) != nil } ?? true
      && spacing.allSatisfy { Rung(rawValue: $0.key) != nil && Invoice.spacingRange.contains($0.value) }
      && (0...100).contains(earlierReminders) && events.count <= Invoice.mostEvents
      && events.allSatisfy(\.isPossible) && outstanding.amount >= 0
  }
}

extension Invoice.Event {
  fileprivate var isPossible: Bool {
    switch kind {
    case .sent: rung != nil && amount == nil && deadline.map(Invoice.deadlines.contains) ?? true
    case .received: amount.map(Invoice.isPossible) ?? false
    case .paid: amount == nil && rung == nil
    }
  }
}
