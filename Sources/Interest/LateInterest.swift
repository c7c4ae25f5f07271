public import Foundation
public import Vocabulary

/// What a late payment costs, with its working: segments, rates, sources. Information, not legal advice.
///
///     interest = Σ unpaid amount × rate / 100 × days / 365, rounded once to the cent, half up
public struct LateInterest: Sendable {
  /// A stretch of the delay with one rate and one unpaid amount.
  public struct Segment: Hashable, Sendable {
    /// The first day that counts.
    public var from: CalendarDate
    /// The last day that counts.
    public var through: CalendarDate
    /// What was unpaid.
    public var amount: Decimal
    /// In percent a year, points included.
    public var percent: Decimal
    /// The reference rate behind it; none for a contract's own rate.
    public var reference: DatedRate?

    /// How many days, both ends included.
    public var days: Int { through.days(since: from) + 1 }

    /// Its part of the interest, not rounded.
    public var interest: Decimal { amount * percent * Decimal(days) / Decimal(100 * daysOfYear) }
  }

  /// A part of the amount that was received earlier.
  public struct Payment: Hashable, Sendable {
    /// The day it was received: the last on which it still counts as unpaid.
    public var day: CalendarDate
    /// How much.
    public var amount: Decimal

    /// Makes a payment.
    public init(day: CalendarDate, amount: Decimal) {
      self.day = day
      self.amount = amount
    }
  }

  /// How the delay is cut.
  public enum Segmentation: String, Sendable, Codable, CaseIterable {
    /// The rate is read again on every 1 January and 1 July.
    case halfYear = "half-year"
    /// The rate of the first day holds to the end.
    case firstDay = "first-day"
  }

  /// The floor under a contract's rate in French law: three times the legal rate of each half-year.
  public struct Floor: Hashable, Sendable {
    /// The legal rates it was computed from.
    public var rates: [DatedRate] = []
    /// The half-years whose legal rate is not known, by their first days.
    public var unknown: [CalendarDate] = []

    /// The highest floor of the delay that is known, in percent; none when none is.
    public var percent: Decimal? { rates.map(\.percent).max().map { $0 * 3 } }
  }

  /// Why nothing is computed.
  public enum Failure: Error, Hashable, Sendable {
    /// No rate is known for the half-years that start on those days.
    case noRate(RateKind, from: [CalendarDate])
    /// A contract's rate below three times the legal rate, which French law does not allow.
    case belowFloor(percent: Decimal, floor: Decimal, rate: DatedRate)
    /// A part payment that is nothing, or all of them more than the amount.
    case payments
    /// The amount, the rate or the delay is negative, or beyond what is sensible.
    case outOfRange
  }

  /// The amount due, tax included.
  public var amount: Decimal
  /// What was received in parts.
  public var received: Decimal
  /// The currency of the amount.
  public var currency: String
  /// The day on which nothing was left to pay, at the latest that of the payment or of the computation.
  public var until: CalendarDate
  /// Whole days on which something was late; 0 when nothing is.
  public var days: Int
  /// How the delay was cut.
  public var segmentation: Segmentation
  /// The stretches, in order.
  public var segments: [Segment]
  /// The interest, rounded to the cent.
  public var interest: Decimal
  /// The fixed sum for recovery costs; none when nothing is late or the regime has none.
  public var fixedSum: Money?
  /// The floor under the rate of a French contract; none where no such floor was to be kept.
  public var floor: Floor?

  /// What is left of the amount, interest and fixed sum; the latter only where it is in the same currency.
  public var total: Decimal {
    amount - received + interest + (fixedSum.flatMap { $0.currency == currency ? $0.amount : nil } ?? 0)
  }

  /// The rates it rests on that nobody has checked.
  public var unchecked: [DatedRate] {
    (segments.compactMap(\.reference) + (floor?.rates ?? [])).filter { $0.status == .unchecked }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Days of a year, in every year.
  static let daysOfYear = 365

  /// Computes what is due.
  ///
  /// - Parameters:
  ///   - amount: the amount due, tax included.
  ///   - due: the due date; the first day that counts is the one after.
  ///   - paid: the day of payment or of the computation; the last day that counts.
  ///   - terms: the law, and the rate of the contract where it has one of its own.
  ///   - notice: the day of the formal notice, from which interest runs where the regime needs one.
  ///   - segmentation: how the delay is cut; as is usual in the regime when none.
  ///   - payments: parts received by then; together not more than the amount. When they are all of it, the delay ends with
  ///     the last.
  ///   - rates: the reference rates that are known.
  public init(
    on amount: Money, due: CalendarDate, paid: CalendarDate, terms: LegalTerms,
    notice: CalendarDate? = nil, segmentation: Segmentation? = nil,
    payments: [Payment] = [], rates: RateBook = .bundled
  ) throws(Failure) {
    guard Money.isPossible(amount.amount), amount.amount >= 0,
      (0...1_000).contains(terms.contractPercent ?? 0)
    else {
      throw .outOfRange
    }
    let regime = terms.regime
    let payments = payments.filter { $0.day <= paid }.sorted { $0.day < $1.day }
    received = payments.reduce(0) { $0 + $1.amount }
    guard payments.allSatisfy({ $0.amount > 0 }), received <= amount.amount else { throw .payments }
    self.amount = amount.amount
    currency = amount.currency
    self.segmentation =
      regime.fixesSegmentation ? regime.usualSegmentation : segmentation ?? regime.usualSegmentation
    let start = regime.needsNotice ? max(due, notice ?? due) : due
    until = received == amount.amount ? payments.last?.day ?? min(due, paid) : paid
    days = max(0, until.days(since: start))
    guard days <= 36_600 else { throw .outOfRange }
    (segments, interest, fixedSum, floor) = ([], 0, nil, nil)
    guard days > 0 else { return }
    let delay = start.adding(days: 1)...until
    guard let law = RegimeParameters.of(regime, on: delay.lowerBound) else { throw .outOfRange }
    if let contractPercent = terms.contractPercent {
      segments = [
        Segment(
          from: delay.lowerBound, through: until, amount: amount.amount, percent: contractPercent,
          reference: nil)
      ]
      if regime == .frenchBusiness { floor = try LateInterest.floor(under: contractPercent, delay, rates) }
    } else {
      segments = try LateInterest.segments(delay, terms, law.points, self.segmentation, amount.amount, rates)
    }
    segments = LateInterest.cut(segments, at: payments).filter { $0.amount > 0 }
    let sum = segments.reduce(Decimal(0)) { $0 + $1.amount * $1.percent * Decimal($1.days) }
    interest = (sum / Decimal(100 * LateInterest.daysOfYear)).roundedToCents
    fixedSum = law.fixedSum(for: amount.amount)
  }

  private static func segments(
    _ delay: ClosedRange<CalendarDate>, _ terms: LegalTerms, _ points: Decimal,
    _ segmentation: Segmentation,
    _ amount: Decimal, _ rates: RateBook
  ) throws(Failure) -> [Segment] {
    var segments: [Segment] = []
    var missing: [CalendarDate] = []
    var day = delay.lowerBound
    while day <= delay.upperBound {
      let next = HalfYear.next(after: day)
      let end =
        segmentation == .firstDay ? delay.upperBound : min(delay.upperBound, next.adding(days: -1))
      if let rate = rates.rate(terms.rate, on: day) {
        segments.append(
          Segment(
            from: day, through: end, amount: amount, percent: rate.percent + points,
            reference: rate))
      } else {
        missing.append(HalfYear.start(of: day))
      }
      day = end.adding(days: 1)
    }
    guard missing.isEmpty else { throw .noRate(terms.rate, from: missing) }
    return segments
  }

  /// Begins a new segment on the day after each payment.
  private static func cut(_ segments: [Segment], at payments: [Payment]) -> [Segment] {
    payments.reduce(segments) { segments, payment in
      segments.flatMap { segment -> [Segment] in
        var (before, after) = (segment, segment)
        after.amount -= payment.amount
        if payment.day < segment.from { return [after] }
        if payment.day >= segment.through { return [before] }
        before.through = payment.day
        after.from = payment.day.adding(days: 1)
        return [before, after]
      }
    }
  }

  /// The floor of the half-years of a delay; refuses a rate below that of one that is known.
  private static func floor(
    under percent: Decimal, _ delay: ClosedRange<CalendarDate>, _ rates: RateBook
  ) throws(Failure) -> Floor {
    var floor = Floor()
    var day = delay.lowerBound
    while day <= delay.upperBound {
      if let legal = rates.rate(.frenchLegal, on: day) {
        guard percent >= legal.percent * 3 else {
          throw .belowFloor(percent: percent, floor: legal.percent * 3, rate: legal)
        }
        floor.rates.append(legal)
      } else {
        floor.unknown.append(HalfYear.start(of: day))
      }
      day = HalfYear.next(after: day)
    }
    return floor
  }
}

extension Decimal {
  /// Rounded to two places, half up.
  var roundedToCents: Decimal { rounded(2) }

  /// Rounded to some places, half up.
  func rounded(_ places: Int) -> Decimal {
    var (value, result) = (self, Decimal())
    NSDecimalRound(&result, &value, places, .plain)
    return result
  }
}
