public import Foundation

/// Figures to their last digit, for what is computed exactly.
extension LocaleFormat {
  /// An amount with that many decimals: `25,9397 €`.
  public func money(_ money: Money, places: Int) -> String {
    money.amount.formatted(
      .currency(code: money.currency).precision(.fractionLength(places)).locale(locale))
  }

  /// A percentage with at least two decimals, as many as it has: `13,15 %`, `13.15%`.
  public func percent(_ percent: Decimal) -> String {
    let digits = percent.formatted(.number.precision(.fractionLength(2...6)).locale(locale))
    return digits + (language == .french ? "\u{A0}%" : "%")
  }

  /// A number with the decimals it has, six at most: `2 400`, `1,150.5`.
  public func exact(_ number: Decimal) -> String {
    number.formatted(.number.precision(.fractionLength(0...6)).locale(locale))
  }
}
