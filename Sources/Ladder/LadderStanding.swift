public import Clients
public import Vocabulary

/// Where one stands with an invoice on a day: what was done, what comes next, when, and why.
public struct LadderStanding: Hashable, Sendable {
  /// What is to be done now.
  public enum State: Hashable, Sendable {
    /// Nothing: it was paid.
    case paid(CalendarDate)
    /// Wait for the day of a promise.
    case promised(until: CalendarDate)
    /// Wait until the next rung's day.
    case waiting(until: CalendarDate)
    /// Take the next rung.
    case now
  }

  /// Why the next rung is that one, on that day.
  public enum Reason: Hashable, Sendable {
    /// So it is planned.
    case plan
    /// The user set the days between.
    case ownSpacing(days: Int)
    /// A promise was not kept, of a day where one was promised.
    case broken(CalendarDate?)
    /// A second one was not kept: a dated commitment, or the formal notice.
    case brokenAgain(count: Int)
    /// The deadline of the formal notice goes by.
    case deadline(days: Int)
  }

  /// What is to be done now.
  public var state: State
  /// The highest rung that was taken; none when nothing was done.
  public var highest: Rung?
  /// The day of the last step; none when nothing was done, or on a day nobody noted.
  public var lastDay: CalendarDate?
  /// The next rung.
  public var next: Rung
  /// The day it is for.
  public var day: CalendarDate
  /// Why.
  public var reason: Reason
  /// How many days late the payment is, or was when it came; 0 when it is not.
  public var daysLate: Int
  /// The promises.
  public var promises: PaymentStanding

  /// Reads where one stands.
  ///
  /// - Parameters:
  ///   - invoice: the invoice.
  ///   - promises: how the promises to pay it stand.
  ///   - calls: the days of real calls about it.
  ///   - today: the day it is.
  public init(
    _ invoice: Invoice, promises: PaymentStanding, calls: [CalendarDate] = [], on today: CalendarDate
  ) {
    let calls = calls.filter { $0 > invoice.due && $0 <= today }
    daysLate = invoice.daysLate(on: today)
    highest = LadderStanding.highest(invoice, calls)
    lastDay = (invoice.steps.map(\.day) + calls).max()
    self.promises = promises
    (next, day, reason) = LadderStanding.planned(invoice, highest, lastDay, today)
    state = .now
    moveUp(from: invoice.due, on: today)
    if let paid = invoice.paidOn {
      state = .paid(paid)
    } else if let until = promises.suspendedUntil {
      state = .promised(until: until)
    } else if day > today {
      state = .waiting(until: day)
    }
  }

  private static func highest(_ invoice: Invoice, _ calls: [CalendarDate]) -> Rung? {
    var taken = invoice.steps.compactMap(\.rung)
    if !calls.isEmpty { taken.append(.call) }
    if invoice.earlierReminders > 0 { taken.append(invoice.earlierReminders == 1 ? .friendly : .firm) }
    return taken.max()
  }

  /// The rung after the highest that was taken, with its day.
  private static func planned(
    _ invoice: Invoice, _ highest: Rung?, _ lastDay: CalendarDate?, _ today: CalendarDate
  ) -> (Rung, CalendarDate, Reason) {
    if let notice = invoice.steps.last(where: { $0.rung == .notice }) {
      let days = notice.deadline ?? Invoice.deadlines[0]
      return (.beyond, notice.day.adding(days: days), .deadline(days: days))
    }
    // What is before the due day makes no sense after it, and the friendly word none before.
    let first: Rung = today < invoice.due ? .upcoming : today == invoice.due ? .due : .friendly
    let next = max(first, highest?.above ?? first)
    let plan = RungPlan.of(next)
    if let days = invoice.spacing[next.rawValue] {
      return (next, (lastDay ?? invoice.due).adding(days: days), .ownSpacing(days: days))
    }
    let fromDue = invoice.due.adding(days: plan.afterDue)
    let fromLast = lastDay.map { $0.adding(days: plan.afterStep) }
    return (next, max(fromDue, fromLast ?? fromDue), .plan)
  }

  /// A promise that was not kept moves up at once; the second leads to a dated commitment or the formal notice.
  ///
  /// Before the invoice is due nothing is late, whatever was promised; and what was sent since counts.
  private mutating func moveUp(from due: CalendarDate, on today: CalendarDate) {
    guard today > due, next < .beyond, let last = promises.missed.last else { return }
    if promises.asksForCommitment, next <= .notice {
      (next, reason) = (.notice, .brokenAgain(count: promises.broken))
    } else if lastDay.map({ last.known > $0 }) ?? true {
      (next, reason) = (max(next, .firm), .broken(last.promised))
    } else {
      return
    }
    // Without waiting any longer, once it is known.
    day = max(min(day, today), last.known, due.adding(days: 1))
  }
}
