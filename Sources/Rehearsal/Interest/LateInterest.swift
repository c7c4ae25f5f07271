public import Foundation
public import Vocabulary

/// What a late payment costs, with its working: segments, rates, sources. Information, not legal advice.
///
///     interest = Σ unpaid amount × rate / 100 × days / 365, rounded once to the cent, half up
public struct LateInterest: Sendable {
  /// A stretch of the delay with one rate.
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
  public enum Segmentation: String, Sendable, Codable {
    /// The rate is read again on every 1 January and 1 July.
    case halfYear = "half-year"
    /// The rate of the first day holds to the end.
    case firstDay = "first-day"
  }

  /// Why nothing is computed.
  public enum Failure: Error, Hashable, Sendable {
    /// No rate is known for the half-year that starts on that day.
    case noRate(InterestRegime, from: CalendarDate)
    /// A contract's rate below three times the legal rate, which French law does not allow.
    case belowFloor(percent: Decimal, floor: Decimal)
    /// The amount or the rate is negative, or beyond what is sensible.
    case outOfRange
  }

  /// The amount due, tax included.
  public var amount: Decimal
  /// What was received before the day of payment.
  public var received: Decimal
  /// The currency of the amount.
  public var currency: String
  /// Whole days from the due date to the day of payment; 0 when nothing is late.
  public var days: Int
  /// The stretches, in order.
  public var segments: [Segment]
  /// The interest, rounded to the cent.
  public var interest: Decimal
  /// The fixed sum for recovery costs; 0 when nothing is late or the regime has none.
  public var fixedSum: Decimal
  /// Whether the floor under a contract's rate could not be checked for want of a legal rate.
  public var isFloorUnchecked: Bool

  /// What is left of the amount, interest and fixed sum.
  public var total: Decimal { amount - received + interest + fixedSum }

  /// Days of a year, in every year.
  static let daysOfYear = 365

  /// Computes what is due.
  ///
  /// - Parameters:
  ///   - amount: the amount due, tax included.
  ///   - due: the due date; the first day that counts is the one after.
  ///   - paid: the day of payment or of the computation; the last day that counts.
  ///   - contractPercent: the rate of the contract, where it has one of its own.
  ///   - payments: parts received before; together not more than the amount.
  public init(
    on amount: Money, due: CalendarDate, paid: CalendarDate, regime: InterestRegime,
    contractPercent: Decimal? = nil, segmentation: Segmentation = .halfYear,
    payments: [Payment] = []
  ) throws(Failure) {
    guard (0...Decimal(1_000_000_000_000)).contains(amount.amount), (0...1_000).contains(contractPercent ?? 0)
    else {
      throw .outOfRange
    }
    let payments = payments.filter { $0.day < paid }.sorted { $0.day < $1.day }
    received = payments.reduce(0) { $0 + $1.amount }
    guard payments.allSatisfy({ $0.amount > 0 }), received <= amount.amount else { throw .outOfRange }
    self.amount = amount.amount
    currency = amount.currency
    days = max(0, paid.days(since: due))
    guard days <= 36_600 else { throw .outOfRange }
    (segments, isFloorUnchecked) = ([], false)
    (interest, fixedSum) = (0, 0)
    guard days > 0 else { return }
    let first = due.adding(days: 1)
    if let contractPercent {
      segments = [
        Segment(from: first, through: paid, amount: amount.amount, percent: contractPercent, reference: nil)
      ]
      if regime == .frenchBusiness {
        isFloorUnchecked = try LateInterest.checkFloor(contractPercent, first, paid)
      }
    } else {
      let isFixed = regime.isFixed || segmentation == .firstDay
      segments = try LateInterest.segments(
        first, paid, regime, amount: amount.amount, isFixed: isFixed)
    }
    segments = LateInterest.cut(segments, at: payments)
    let sum = segments.reduce(Decimal(0)) { $0 + $1.amount * $1.percent * Decimal($1.days) }
    interest = (sum / Decimal(100 * LateInterest.daysOfYear)).roundedToCents
    fixedSum = regime.fixedSum(for: self.amount)
  }

  private static func segments(
    _ first: CalendarDate, _ last: CalendarDate, _ regime: InterestRegime, amount: Decimal, isFixed: Bool
  ) throws(Failure) -> [Segment] {
    var segments: [Segment] = []
    var day = first
    while day <= last {
      guard let rate = regime.table.rate(on: day) else {
        throw .noRate(regime, from: HalfYear.start(of: day))
      }
      let end = isFixed ? last : min(last, HalfYear.next(after: day).adding(days: -1))
      segments.append(
        Segment(
          from: day, through: end, amount: amount, percent: rate.percent + regime.points, reference: rate))
      day = end.adding(days: 1)
    }
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

  /// Refuses a rate below the floor of a half-year that is known; true when some half-year is not.
  private static func checkFloor(
    _ percent: Decimal, _ first: CalendarDate, _ last: CalendarDate
  ) throws(Failure) -> Bool {
    var isUnchecked = false
    var day = first
    while day <= last {
      if let legal = RateTable.frenchLegalRate.rate(on: day) {
        let floor = legal.percent * 3
        guard percent >= floor else { throw .belowFloor(percent: percent, floor: floor) }
      } else {
        isUnchecked = true
      }
      day = HalfYear.next(after: day)
    }
    return isUnchecked
  }
}

extension Decimal {
  /// Rounded to two places, half up.
  var roundedToCents: Decimal {
    var (value, result) = (self, Decimal())
    NSDecimalRound(&result, &value, 2, .plain)
    return result
  }
}

extension LateInterest.Failure {
  /// One sentence for a reader of the language.
  public func message(in language: Language) -> String {
    switch (self, language) {
    case (.noRate(let regime, let from), .french):
      "aucun taux connu pour \(regime.rawValue) à partir du \(LocaleFormat(.french).dateWithoutWeekday(from))"
    case (.noRate(let regime, let from), .english):
      "no rate is known for \(regime.rawValue) from \(LocaleFormat(.english).dateWithoutWeekday(from)) on"
    case (.belowFloor(let percent, let floor), .french):
      "le taux du contrat, \(percent) %, est sous le plancher légal de \(floor) % (trois fois le taux légal)"
    case (.belowFloor(let percent, let floor), .english):
      "the contract's rate of \(percent)% is below the legal floor of \(floor)% (three times the legal rate)"
    case (.outOfRange, .french): "montant, taux ou durée hors de toute mesure"
    case (.outOfRange, .english): "the amount, the rate or the delay is beyond all measure"
    }
  }
}
