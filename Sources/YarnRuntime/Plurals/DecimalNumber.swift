/// A number as the digits that print it, which is what plural rules look at.
///
/// Digits instead of a binary fraction: 1.1 has one digit after its point, not fourteen.
public struct DecimalNumber: Hashable, Sendable {
  /// Whether there is a minus before it.
  public let isNegative: Bool
  /// The digits before the point, without leading zeros; `0` when there are none.
  public let wholeDigits: String
  /// The digits after the point, without zeros at the end; empty for whole numbers.
  public let fractionDigits: String

  /// Creates a whole number.
  public init(_ number: Int) {
    isNegative = number < 0
    wholeDigits = String(number.magnitude)
    fractionDigits = ""
  }

  /// Creates a whole number of any length from its digits.
  init(wholeDigits: String) {
    isNegative = false
    self.wholeDigits = wholeDigits
    fractionDigits = ""
  }

  /// Creates the shortest decimal that reads back as the same float; `nil` for infinity and for what is no number.
  public init?(_ number: Float) {
    guard number.isFinite else { return nil }
    self.init(printed: number.description)
  }

  /// Creates the shortest decimal that reads back as the same double; `nil` for infinity and for what is no number.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    self.init(printed: number.description)
  }

  /// Reads what the standard library prints: `-12.5`, `1e-05`, `3.0e+20`.
  private init?(printed: String) {
    let parts = printed.split(separator: "e", maxSplits: 1)
    guard let mantissa = parts.first else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let numerals = mantissa.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    var whole = numerals.first.map(Array.init) ?? []
    var fraction = numerals.count > 1 ? Array(numerals[1]) : []
    guard exponent.magnitude < 400 else { return nil }
    for _ in 0..<max(0, exponent) { whole.append(fraction.isEmpty ? "0" : fraction.removeFirst()) }
    for _ in 0..<max(0, -exponent) { fraction.insert(whole.popLast() ?? "0", at: 0) }
    while fraction.last == "0" { fraction.removeLast() }
    let digits = whole.drop { $0 == "0" }
    wholeDigits = digits.isEmpty ? "0" : String(digits)
    fractionDigits = String(fraction)
    isNegative = mantissa.hasPrefix("-") && (wholeDigits != "0" || !fractionDigits.isEmpty)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number in full, never with an exponent: `-12.5`, `10000000`.
  public var description: String {
    (isNegative ? "-" : "") + wholeDigits + (fractionDigits.isEmpty ? "" : "." + fractionDigits)
  }
}
