public import Foundation
public import Vocabulary

/// The account on the day one leaves: what is owed, what is still to be billed, what would have to be paid back.
///
/// For each milestone, each where it is positive: owed = billed and worked off, not paid; to bill = worked off, not billed;
/// to credit = billed beyond what is worked off, not paid; to pay back = paid beyond what is worked off. A contract may
/// say otherwise.
public struct ExitStatement: Sendable {
  /// The account of one milestone.
  public struct Line: Hashable, Sendable {
    /// The milestone.
    public let milestone: Milestone
    /// Billed and not paid.
    public let owed: Decimal
    /// Worked off and not billed.
    public let toBill: Decimal
    /// Paid and not worked off.
    public let toPayBack: Decimal
    /// What was billed beyond what is worked off and is not paid: to be credited when one leaves now.
    public let toCredit: Decimal

    init(_ milestone: Milestone) {
      self.milestone = milestone
      let earned = milestone.earned
      toCredit = max(0, milestone.billed - max(earned, milestone.paid))
      owed = max(0, min(milestone.billed, max(earned, milestone.paid)) - milestone.paid)
      toBill = max(0, earned - max(milestone.billed, milestone.paid))
      toPayBack = max(0, milestone.paid - earned)
    }
  }

  /// The milestones, in order.
  public let lines: [Line]
  /// The currency of everything; none when there is no milestone.
  public let currency: String?
  /// The day the user wants to leave.
  public let day: CalendarDate
  /// The last day by the contract's notice, counted from today; none when no notice is written.
  public let lastDayByNotice: CalendarDate?

  /// Draws up the account of a client.
  ///
  /// - Parameter today: The day notice is given.
  public init(_ file: ClientFile, leaving day: CalendarDate, today: CalendarDate) {
    lines = file.milestones.map(Line.init)
    currency = file.milestones.first?.price.currency
    self.day = day
    lastDayByNotice = file.terms.noticeDays.map { today.adding(days: $0) }
  }

  /// Whether the day breaks the notice.
  public var breaksNotice: Bool { lastDayByNotice.map { day < $0 } ?? false }

  /// All that the client owes already.
  public var owed: Decimal { lines.reduce(0) { $0 + $1.owed } }
  /// All that is still to be billed.
  public var toBill: Decimal { lines.reduce(0) { $0 + $1.toBill } }
  /// All that would have to be paid back.
  public var toPayBack: Decimal { lines.reduce(0) { $0 + $1.toPayBack } }
  /// All that would have to be credited.
  public var toCredit: Decimal { lines.reduce(0) { $0 + $1.toCredit } }

  /// What the user stands to lose when nothing more is paid and everything is asked back.
  public var exposure: Decimal { owed + toBill + toPayBack }

  /// The milestones that are begun and not done.
  public var halfDone: [Line] { lines.filter { (1..<100).contains($0.milestone.donePercent) } }

  /// What is handed over, in order.
  public var handovers: [String] { lines.compactMap(\.milestone.handover) }

  /// An amount of the account, or none when there is no milestone.
  public func money(_ amount: Decimal) -> Money? { currency.map { Money(amount: amount, currency: $0) } }
}
