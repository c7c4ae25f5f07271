import Foundation
public import Vocabulary

/// What the value of a fact can be at all: nobody is owed 0 €, and no invoice was sent tomorrow.
///
/// Bounds are numbers for a `number`, whole days for a `duration`, amounts in the main unit for `money`, and for a
/// `date` days counted from the day of the rehearsal, negative for the past; both ends are allowed.
public struct FactLimits: Hashable, Sendable {
  /// The least value; none where there is no such bound.
  public var minimum: Double?
  /// The greatest value; none where there is no such bound.
  public var maximum: Double?
  /// Whether a `number` has no decimals.
  public var isWhole: Bool

  /// Sets bounds; none by default.
  public init(minimum: Double? = nil, maximum: Double? = nil, isWhole: Bool = false) {
    self.minimum = minimum
    self.maximum = maximum
    self.isWhole = isWhole
  }

  /// Why a value is out of bounds.
  public enum Breach: Hashable, Sendable {
    /// Less than the bound, which is given.
    case below(Double)
    /// More than the bound, which is given.
    case above(Double)
    /// It has decimals.
    case notWhole
  }

  /// What is wrong with a value on a day; none when it is within bounds, or of a kind without any.
  ///
  /// - Parameter today: the day that the bounds of dates are counted from.
  public func breach(of value: FactValue, today: CalendarDate) -> Breach? {
    guard let number = FactLimits.number(value, today) else { return nil }
    if isWhole, number.rounded() != number { return .notWhole }
    if let minimum, number < minimum { return .below(minimum) }
    if let maximum, number > maximum { return .above(maximum) }
    return nil
  }

  /// What is compared with the bounds.
  private static func number(_ value: FactValue, _ today: CalendarDate) -> Double? {
    switch value {
    case .number(let number): number
    case .money(let money): NSDecimalNumber(decimal: money.amount).doubleValue
    case .duration(let days): Double(days)
    case .date(let date): Double(date.days(since: today))
    case .text, .choice, .list: nil
    }
  }
}

extension Fact {
  /// Why a value of the right kind cannot be meant, as a sentence; none when it can.
  ///
  /// - Parameter today: the day that the bounds of dates are counted from.
  public func refusal(of value: FactValue, today: CalendarDate, in language: Language) -> String? {
    guard let breach = limits.breach(of: value, today: today) else { return nil }
    let given = LocaleFormat(language).value(value)
    let isDay = if case .date = value { true } else { false }
    let words = FactRefusalWords.of(language)
    switch breach {
    case .notWhole: return words.notWhole(given)
    case .below(let bound):
      let least = written(bound, like: value, today, language)
      return isDay ? words.tooEarly(given, least) : words.tooLittle(given, least)
    case .above(let bound):
      let most = written(bound, like: value, today, language)
      return isDay ? words.tooLate(given, most) : words.tooMuch(given, most)
    }
  }

  /// A bound, written as the values of the fact are.
  private func written(
    _ bound: Double, like value: FactValue, _ today: CalendarDate, _ language: Language
  ) -> String {
    let format = LocaleFormat(language)
    switch value {
    case .money(let money):
      return format.value(.money(Money(amount: Decimal(bound), currency: money.currency)))
    case .date: return format.value(.date(today.adding(days: Int(bound))))
    case .duration: return format.value(.duration(days: Int(bound)))
    default: return format.value(.number(bound))
    }
  }
}
