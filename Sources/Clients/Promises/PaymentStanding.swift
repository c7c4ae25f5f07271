import Rehearsal
public import Vocabulary

/// What a client’s promises to pay come to: whether a reminder waits, and whether reminders have had their time.
///
/// In a promise to pay the client has to act, and it has an amount or names an invoice. One with a day suspends the reminders until that day; a day
/// that goes by without the money moves them up; after the second such day there is a dated commitment or a formal
/// notice, and no friendly reminder any more.
public struct PaymentStanding: Hashable, Sendable {
  /// The days that may go by unkept before a dated commitment or a formal notice is all that is left.
  public static let daysBeforeNotice = 2

  /// Those that are waited for and whose day has not gone by, or that have none, the soonest first.
  public let open: [Promise]
  /// Those that are waited for and whose day has gone by.
  public let late: [Promise]
  /// Until when reminders wait, that day included: the next day that was promised; none when a day has gone by unkept,
  /// or when no day was promised.
  public let suspendedUntil: CalendarDate?
  /// The promised days that went by without the money, those that were then put off included, in order; that on which it
  /// was made where none was said. What was paid in the end no longer counts.
  public let missed: [CalendarDate]
  /// How often a day was put off or brought forward.
  public let moves: Int

  /// How many promised days went by without the money.
  public var broken: Int { missed.count }
  /// How many are waited for and have no day: they suspend nothing.
  public var undated: Int { open.count { $0.terms.due == nil } }
  /// Whether reminders wait.
  public var isSuspended: Bool { suspendedUntil != nil }
  /// Whether a dated commitment or a formal notice is all that is left.
  public var asksForCommitment: Bool { broken >= PaymentStanding.daysBeforeNotice }

  /// Reads the promises of a client.
  ///
  /// - Parameters:
  ///   - promises: all promises; those that are none to pay, or another client’s, are left out.
  ///   - client: the client’s name; case and accents do not matter.
  ///   - invoice: the invoice in question, which a promise or its words name; none counts all.
  ///   - countsUnnamed: whether promises of a sum that name no invoice count too: they do when it is the only one.
  ///   - today: the day on which it stands so.
  public init(
    promises: [Promise], client: String, invoice: String?, countsUnnamed: Bool = true, on today: CalendarDate
  ) {
    let meant = promises.filter { promise in
      promise.terms.owner == .client && ClientFile.key(promise.client) == ClientFile.key(client)
        && promise.isPayment(of: invoice, countsUnnamed: countsUnnamed)
    }
    let waited = meant.filter { $0.state == .open }
    late = waited.filter { $0.isLate(on: today) }
    open = waited.filter { !$0.isLate(on: today) }.sorted(by: PaymentStanding.isSooner)
    suspendedUntil = late.isEmpty ? open.lazy.compactMap(\.terms.due).first : nil
    let unpaid = meant.filter { !PaymentStanding.isPaid($0, promises) }
    missed = unpaid.flatMap { $0.missedDays(on: today) }.sorted()
    moves = unpaid.reduce(0) { $0 + $1.moves }
  }

  private static func isSooner(_ one: Promise, _ other: Promise) -> Bool {
    guard let day = one.terms.due else { return false }
    return other.terms.due.map { day < $0 } ?? true
  }

  /// Whether it was kept, or one that took its place was.
  private static func isPaid(_ promise: Promise, _ promises: [Promise]) -> Bool {
    var (current, seen): (Promise?, Set<String>) = (promise, [])
    while let promise = current, seen.insert(promise.token).inserted {
      if promise.state == .kept { return true }
      current = promise.successor.flatMap { token in promises.first { $0.token == token } }
    }
    return false
  }
}

extension Promise {
  /// Whether it is a promise of the client’s to pay: it has a sum, or names an invoice.
  public var isPayment: Bool { terms.owner == .client && (terms.amount != nil || invoice != nil) }

  /// Whether it is a promise to pay an invoice, or any when none is named.
  fileprivate func isPayment(of invoice: String?, countsUnnamed: Bool) -> Bool {
    guard let invoice else { return isPayment }
    if let named = self.invoice { return ClientFile.key(named) == ClientFile.key(invoice) }
    return Promise.names(terms.text, invoice) || (countsUnnamed && isPayment)
  }

  /// Whether a text names a number, not as a part of a longer one; case does not matter.
  private static func names(_ text: String, _ number: String) -> Bool {
    let (text, number) = (ClientFile.key(text), ClientFile.key(number))
    guard !number.isEmpty else { return false }
    return text.ranges(of: number).contains { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return [before, after].allSatisfy { !$0.isLetter && !$0.isNumber }
    }
  }

  /// Those of its days that went by unkept: told so, put off when they were over, or over and still waited for.
  public func missedDays(on today: CalendarDate) -> [CalendarDate] {
    var (due, missed, isMissed) = (first.due, [CalendarDate](), false)
    /// Counts a day once, whoever tells of it.
    func miss(_ holds: Bool) {
      guard holds, !isMissed else { return }
      missed.append(due ?? made)
      isMissed = true
    }
    for event in events {
      let isOver = event.day.flatMap { day in due.map { $0 < day } } ?? false
      switch event.change {
      case .broken: miss(true)
      case .superseded: miss(isOver)
      case .moved(let day):
        miss(isOver)
        (due, isMissed) = (day, false)
      case .revised(let terms): due = terms.due
      case .kept, .keptInPart, .undone: continue
      }
    }
    miss(isLate(on: today))
    return missed
  }
}
