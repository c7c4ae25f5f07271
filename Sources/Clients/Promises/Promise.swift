import Foundation
public import Rehearsal
public import Vocabulary

/// Something somebody has promised in a real conversation: who, what, by when, in exchange for what.
///
/// What was promised first never changes. Every later word about it is an event of the history, and how it stands is
/// read off that: the copies of two computers are one promise again when their histories are joined.
public struct Promise: Hashable, Sendable {
  /// Who has to act.
  public typealias Owner = LedgerItem.Owner

  /// What is promised.
  public struct Terms: Hashable, Sendable {
    /// Who has to act.
    public var owner: Owner
    /// What, in the words of the record.
    public var text: String
    /// The day; none stays visibly none.
    public var due: CalendarDate?
    /// What that day is: a deadline, unless it was said to be another.
    public var timing = LedgerItem.Timing.by
    /// How much; none when it is not about money.
    public var amount: Money?
    /// What is given for it; none when nothing was named.
    public var exchange: String?

    /// States what is promised; what a terminal would obey is taken out of the texts.
    public init(
      owner: Owner, text: String, due: CalendarDate?, timing: LedgerItem.Timing = .by, amount: Money? = nil,
      exchange: String? = nil
    ) {
      self.owner = owner
      self.text = TextSafety.line(text)
      self.due = due
      self.timing = timing
      self.amount = amount
      self.exchange = exchange.map(TextSafety.line)
    }
  }

  /// What became of it, as far as somebody has said so.
  public enum State: String, Sendable, CaseIterable {
    /// Nothing yet.
    case open
    /// It was kept, all of it.
    case kept
    /// It was not kept, and nobody waits for it any more.
    case broken
    /// Another promise has taken its place, or its record no longer holds it.
    case superseded
  }

  /// How it stands on a day.
  public enum Standing: Hashable, Sendable {
    /// Kept.
    case kept
    /// Given up as broken.
    case broken
    /// Another one has taken its place, or its record no longer holds it.
    case superseded
    /// Late by that many days.
    case late(days: Int)
    /// Due in that many days, 0 for today.
    case due(days: Int)
    /// It holds from a day on, and that day has come.
    case holding
    /// Without a day.
    case undated
  }

  /// A random name that is the same on every computer, by which an import knows the promise again.
  public internal(set) var token: String
  /// What was promised first.
  public internal(set) var first: Terms
  /// Which client; empty when nobody was named.
  public internal(set) var client: String
  /// The invoice it is about; none where none was named.
  public internal(set) var invoice: String?
  /// The day it was made.
  public internal(set) var made: CalendarDate
  /// The token of the promise whose place it took.
  public internal(set) var replaces: String?
  /// The record it was taken from, where it was.
  public internal(set) var origin: Origin?
  /// The number of the session that an older version took it from; numbers mean nothing on another computer.
  public internal(set) var session: Int64?
  /// What happened to it, in the order in which it was written down.
  public internal(set) var history: [Event] = []

  /// Notes a promise.
  public init(
    _ terms: Terms, client: String, invoice: String? = nil, made: CalendarDate, token: String,
    replaces: String? = nil, origin: Origin? = nil
  ) {
    first = terms
    self.client = TextSafety.line(client)
    self.invoice = invoice.map(TextSafety.line)
    self.made = made
    self.token = token
    self.replaces = replaces
    self.origin = origin
  }
}

// MARK: - How it stands

extension Promise {
  /// What is promised by now.
  public var terms: Terms {
    events.reduce(first) { terms, event in
      switch event.change {
      case .revised(let revised): return revised
      case .moved(let day):
        var terms = terms
        terms.due = day
        return terms
      case .kept, .keptInPart, .broken, .superseded, .undone: return terms
      }
    }
  }

  /// What became of it.
  public var state: State {
    let amount = terms.amount?.amount
    var (state, received, isWithdrawn) = (State.open, Decimal.zero, false)
    for event in events {
      switch event.change {
      case .moved: state = .open
      case .revised: if isWithdrawn { state = .open }
      case .kept: state = .kept
      case .keptInPart(let part): received += part.amount
      case .broken: state = .broken
      case .superseded: state = .superseded
      case .undone: continue
      }
      isWithdrawn = event.change == .superseded(by: nil)
      if let amount, received >= amount, received > 0, state != .superseded { state = .kept }
    }
    return state
  }

  /// How much of the sum has come, in parts.
  public var received: Money? {
    guard let amount = terms.amount else { return nil }
    let parts = events.compactMap { event in
      if case .keptInPart(let part) = event.change { part.amount } else { nil }
    }
    return parts.isEmpty ? nil : Money(amount: parts.reduce(0, +), currency: amount.currency)
  }

  /// Whether its parts come to the whole sum: it is kept then, until one of them is taken back.
  public var isKeptInParts: Bool {
    guard let amount = terms.amount, let received else { return false }
    return received.amount >= amount.amount
  }

  /// What of the sum is still to come; none without a sum.
  public var rest: Money? {
    terms.amount.map { amount in
      let rest = state == .kept ? 0 : max(0, amount.amount - (received?.amount ?? 0))
      return Money(amount: rest, currency: amount.currency)
    }
  }

  /// The days it was promised for before the present one, the first one first.
  public var earlierDays: [CalendarDate] {
    var (days, due): ([CalendarDate], CalendarDate?) = ([], first.due)
    for event in events {
      switch event.change {
      case .moved(let day):
        if let due, due != day { days.append(due) }
        due = day
      case .revised(let terms): due = terms.due
      case .kept, .keptInPart, .broken, .superseded, .undone: continue
      }
    }
    return days
  }

  /// How often it was put off or brought forward.
  public var moves: Int { earlierDays.count }

  /// The token of the promise that took its place.
  public var successor: String? {
    for event in events.reversed() {
      if case .superseded(let successor) = event.change { return successor }
    }
    return nil
  }

  /// The day on which it came to its present state; none while it is open, or where an older version noted no day.
  public var settled: CalendarDate? { state == .open ? nil : lastNoted?.day }

  /// Whether its day has gone by and it is still waited for.
  public func isLate(on today: CalendarDate) -> Bool {
    if case .late = standing(on: today) { true } else { false }
  }

  /// How it stands on a day.
  public func standing(on today: CalendarDate) -> Standing {
    switch state {
    case .kept: return .kept
    case .broken: return .broken
    case .superseded: return .superseded
    case .open:
      let terms = terms
      guard let due = terms.due else { return .undated }
      let days = due.days(since: today)
      if terms.timing == .from, days <= 0 { return .holding }
      return days < 0 ? .late(days: -days) : .due(days: days)
    }
  }
}
