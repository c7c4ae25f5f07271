public import Scenarios
public import Vocabulary

/// What the user wanted of the client, from the facts that were prepared, beside what the client agreed to.
///
/// The day and the sum are the facts that have those roles in the project file: those the rehearsal started with, whatever
/// the script made of them since. What was agreed are the sums that the client owes in the ledger.
public struct Wanted: Hashable, Sendable {
  /// The day by which it was wanted.
  public let day: CalendarDate
  /// The sum; none where the facts have none.
  public let amount: Money?
  /// The day by which all that was agreed is paid; none while nothing is, or where one sum has no day.
  public let agreedDay: CalendarDate?
  /// What was agreed, in the currency that was wanted; none while nothing is.
  public let agreedAmount: Money?

  /// Compares facts and ledger; none where no day was wanted, or where the ledger knows no sum of the client's.
  public init?(_ goal: GoalFacts?, facts: [String: FactValue], ledger: Ledger) {
    guard let goal, case .date(let day)? = facts[goal.day] else { return nil }
    let sums = ledger.items.filter { $0.owner == .client && $0.amount != nil }
    guard !sums.isEmpty else { return nil }
    self.day = day
    if case .money(let money)? = goal.amount.flatMap({ facts[$0] }) { amount = money } else { amount = nil }
    let agreed = sums.filter { $0.status == .agreed }
    let days = agreed.compactMap(\.due)
    agreedDay = days.count == agreed.count ? days.max() : nil
    let currency = amount?.currency ?? agreed.first?.amount?.currency
    let amounts = agreed.compactMap(\.amount).filter { $0.currency == currency }
    agreedAmount = amounts.first.map { first in
      Money(amount: amounts.dropFirst().reduce(first.amount) { $0 + $1.amount }, currency: first.currency)
    }
  }

  /// How many days later than wanted it was agreed; 0 when in time, none while no day is agreed.
  public var daysLate: Int? { agreedDay.map { max(0, $0.days(since: day)) } }

  /// Whether all of it was agreed for the day that was wanted, or an earlier one.
  public var isReached: Bool {
    guard daysLate == 0, let agreedAmount else { return false }
    return amount.map { agreedAmount.amount >= $0.amount } ?? true
  }

  /// What an ending is worth to the user: the goal, as the script has it, is only a part of it where the sum or the day is
  /// not the one that was wanted.
  public static func outcome(
    of ending: Ending?, _ goal: GoalFacts?, facts: [String: FactValue], ledger: Ledger
  ) -> EndingInfo.Outcome? {
    guard ending?.outcome == .good, let wanted = Wanted(goal, facts: facts, ledger: ledger),
      !wanted.isReached
    else {
      return ending?.outcome
    }
    return .partial
  }

  /// What an ending is worth to the user, by the facts of the set-up.
  public static func outcome(of ending: Ending?, _ setup: Setup, ledger: Ledger) -> EndingInfo.Outcome? {
    outcome(of: ending, setup.goal, facts: setup.facts, ledger: ledger)
  }
}
