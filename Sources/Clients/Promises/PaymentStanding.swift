import Rehearsal
public import Vocabulary

/// What a client’s promises to pay come to: whether a reminder waits, and whether reminders have had their time.
///
/// A promise with a day suspends the reminders until that day; a day that goes by without the money moves them up; after
/// the second such day there is a dated commitment or a formal notice, and no friendly reminder any more.
public struct PaymentStanding: Hashable, Sendable {
  /// Which promises count that name no invoice.
  public enum Unnamed: Hashable, Sendable {
    /// None: there is another invoice they could be about.
    case none
    /// Those that were made on a day or later: before it there was nothing to pay.
    case since(CalendarDate)
    /// All.
    case all
  }

  /// A promise that was not kept.
  public struct Missed: Hashable, Sendable {
    /// The day that was promised; none where none was.
    public var promised: CalendarDate?
    /// The first day on which it was known: that on which somebody said so, at the latest that after the promised one.
    public var known: CalendarDate
  }

  /// The days that may go by unkept before a dated commitment or a formal notice is all that is left.
  public static let daysBeforeNotice = 2

  /// Those that are waited for and whose day has not gone by, or that have none, the soonest first.
  public let open: [Promise]
  /// Those that are waited for and whose day has gone by.
  public let late: [Promise]
  /// Until when reminders wait, that day included: the next day that was promised and is not over; none when a day has
  /// gone by unkept, or when no day was promised.
  public let suspendedUntil: CalendarDate?
  /// Those that were not kept, the days that were then put off included, in the order in which it was known. What was
  /// paid in the end no longer counts.
  public let missed: [Missed]
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
  ///   - client: the client’s name; case, accents and signs between words do not matter.
  ///   - invoice: the invoice in question, which a promise or its words name; none counts all.
  ///   - unnamed: which of those count that name no invoice.
  ///   - today: the day on which it stands so.
  public init(
    promises: [Promise], client: String, invoice: String?, unnamed: Unnamed = .all, on today: CalendarDate
  ) {
    let meant = promises.filter { promise in
      ClientFile.isSame(promise.client, client) && promise.isPayment(of: invoice, unnamed)
    }
    let waited = meant.filter { $0.state == .open }
    late = waited.filter { $0.isLate(on: today) }
    open = waited.filter { !$0.isLate(on: today) }.sorted(by: PaymentStanding.isSooner)
    suspendedUntil = late.isEmpty ? open.lazy.compactMap(\.terms.due).first { $0 >= today } : nil
    let unpaid = meant.filter { !PaymentStanding.isPaid($0, promises) }
    missed = unpaid.flatMap { $0.missed(on: today) }.sorted { $0.known < $1.known }
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

extension Promise.Terms {
  /// Whether the client is to pay; where the words do not tell, a sum or an invoice does.
  func isPayment(hasInvoice: Bool) -> Bool {
    guard owner == .client else { return false }
    switch PaymentReading(text) {
    case .payment: return true
    case .other: return false
    case .open: return amount != nil || hasInvoice
    }
  }
}

extension Promise {
  /// Whether it is a promise of the client’s to pay: its words say so, or say nothing else and it has a sum or an invoice.
  public var isPayment: Bool { terms.isPayment(hasInvoice: invoice != nil) }

  /// Whether it is a promise to pay an invoice, or any when none is named.
  fileprivate func isPayment(of invoice: String?, _ unnamed: PaymentStanding.Unnamed) -> Bool {
    guard let invoice else { return isPayment }
    if let named = self.invoice { return isPayment && InvoiceNumber.isSame(named, invoice) }
    if InvoiceNumber.isNamed(invoice, in: terms.text) { return terms.isPayment(hasInvoice: true) }
    guard isPayment else { return false }
    switch unnamed {
    case .none: return false
    case .since(let day): return made >= day
    case .all: return true
    }
  }

  /// Those of its days that went by unkept: told so, put off when they were over, or over and still waited for.
  public func missed(on today: CalendarDate) -> [PaymentStanding.Missed] {
    var (due, missed, isMissed) = (first.due, [PaymentStanding.Missed](), false)
    /// Counts a day once, whoever tells of it.
    func miss(_ holds: Bool, told day: CalendarDate?) {
      guard holds, !isMissed else { return }
      let over = due?.adding(days: 1)
      missed.append(.init(promised: due, known: [over, day].compactMap { $0 }.min() ?? made))
      isMissed = true
    }
    for event in events {
      let isOver = event.day.flatMap { day in due.map { $0 < day } } ?? false
      switch event.change {
      case .broken: miss(true, told: event.day)
      case .superseded: miss(isOver, told: event.day)
      case .moved(let day):
        miss(isOver, told: event.day)
        (due, isMissed) = (day, false)
      case .revised(let terms): due = terms.due
      case .kept, .keptInPart, .undone: continue
      }
    }
    miss(isLate(on: today), told: nil)
    return missed
  }
}
