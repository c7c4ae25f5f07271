public import Vocabulary

/// The ways to count the day a payment is due.
public enum PaymentTerm: Hashable, Sendable {
  /// So many days after the invoice.
  case days(Int)
  /// So many days after the invoice, then to the end of that month.
  case daysThenEndOfMonth(Int)
  /// To the end of the month of the invoice, then so many days.
  case endOfMonthThenDays(Int)

  /// The day the payment of an invoice is due.
  public func due(invoiced date: CalendarDate) -> CalendarDate {
    switch self {
    case .days(let days): date.adding(days: days)
    case .daysThenEndOfMonth(let days): PaymentTerm.endOfMonth(date.adding(days: days))
    case .endOfMonthThenDays(let days): PaymentTerm.endOfMonth(date).adding(days: days)
    }
  }

  private static func endOfMonth(_ date: CalendarDate) -> CalendarDate {
    let (year, month, _) = date.parts
    let next =
      month == 12
      ? CalendarDate(year: year + 1, month: 1, day: 1) : CalendarDate(year: year, month: month + 1, day: 1)
    return next?.adding(days: -1) ?? date
  }
}
