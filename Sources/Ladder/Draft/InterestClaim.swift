public import Interest
public import Vocabulary

/// What can be claimed for the delay of an invoice on a day.
public enum InterestClaim: Sendable {
  /// It is computed, and can be written.
  case sentence(InterestReport)
  /// Interest begins with the formal notice that is being written.
  case fromThisNotice
  /// It cannot be written, and the letter shows why.
  case gap(InterestGap)
  /// Nothing is late.
  case nothing

  /// Reads what can be claimed.
  public init(_ invoice: Invoice, on today: CalendarDate, rates: RateBook) {
    guard today > invoice.due else {
      self = .nothing
      return
    }
    guard let terms = invoice.terms else {
      self = .gap(.regime)
      return
    }
    let notice = invoice.steps.first { $0.rung == .notice }?.day
    if terms.regime.needsNotice, notice.map({ $0 >= today }) ?? true {
      self = .fromThisNotice
      return
    }
    do throws(LateInterest.Failure) {
      let report = try InterestReport(
        invoice.amount, due: invoice.due, paid: today, isToday: true, terms: terms, notice: notice,
        payments: invoice.payments, rates: rates)
      self = report.result.unchecked.first.map { .gap(.unchecked($0)) } ?? .sentence(report)
    } catch {
      self = .gap(.failure(error))
    }
  }
}
