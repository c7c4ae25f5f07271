public import Foundation

/// An amount of money, exact to the cent and beyond.
public struct Money: Hashable, Sendable, Codable {
  /// The amount in the currency's main unit.
  public var amount: Decimal
  /// The ISO 4217 code, such as `EUR`.
  public var currency: String

  /// Makes an amount.
  public init(amount: Decimal, currency: String) {
    self.amount = amount
    self.currency = currency
  }

  private enum CodingKeys: String, CodingKey {
    case amount = "amount"
    case currency = "currency"
  }
}

extension Money {
  /// The amount written with digits and at most one dot, such as `2400.00` or `-3.5`; none for anything else.
  public static func amount(of digits: String) -> Decimal? {
    let unsigned = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), digits.utf8.count <= 24,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// Whether a text has the form of an ISO 4217 code: three capital letters.
  public static func isCurrency(_ code: String) -> Bool {
    code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }
  }
}
