import Rehearsal
public import Vocabulary

/// What a client’s promises to pay come to: whether a reminder waits, and whether reminders have had their time.
///
/// A promise to pay has an amount and the client has to act. One with a day suspends the reminders until that day; a day
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
  /// How many promised days went by without the money, those that were then put off included. What was paid in the end
  /// no longer counts.
  public let broken: Int
  /// How often a day was put off or brought forward.
  public let moves: Int

  /// Whether reminders wait.
  public var isSuspended: Bool { suspendedUntil != nil }
  /// Whether a dated commitment or a formal notice is all that is left.
  public var asksForCommitment: Bool { broken >= PaymentStanding.daysBeforeNotice }

  /// Reads the promises of a client.
  ///
  /// - Parameters:
  ///   - promises: all promises; those that are none to pay, or another client’s, are left out.
  ///   - client: the client’s name; case and accents do not matter.
  ///   - invoice: the invoice in question; promises that name no invoice count for every one. None counts all.
  ///   - today: the day on which it stands so.
  public init(promises: [Promise], client: String, invoice: String?, on today: CalendarDate) {
    let meant = promises.filter { promise in
      promise.isPayment && ClientFile.key(promise.client) == ClientFile.key(client)
        && (invoice == nil || promise.invoice == nil || promise.isAbout(invoice: invoice ?? ""))
    }
    let waited = meant.filter { $0.state == .open }
    late = waited.filter { $0.isLate(on: today) }
    open = waited.filter { !$0.isLate(on: today) }.sorted(by: PaymentStanding.isSooner)
    suspendedUntil = late.isEmpty ? open.lazy.compactMap(\.terms.due).first : nil
    let unpaid = meant.filter { !PaymentStanding.isPaid($0, promises) }
    broken = unpaid.reduce(0) { $0 + $1.missedDays(on: today) }
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
  /// Whether it is a promise of the client’s to pay a sum.
  public var isPayment: Bool { terms.owner == .client && terms.amount != nil }

  /// Whether it names that invoice; case and blanks do not matter.
  func isAbout(invoice: String) -> Bool {
    self.invoice.map { ClientFile.key($0) == ClientFile.key(invoice) } ?? false
  }

  /// How many of its days went by unkept: told so, put off when it was over, or over and still waited for.
  public func missedDays(on today: CalendarDate) -> Int {
    var (due, missed, isMissed) = (first.due, 0, false)
    /// Counts a day once, whoever tells of it.
    func miss(_ holds: Bool) {
      if holds, !isMissed { (missed, isMissed) = (missed + 1, true) }
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
