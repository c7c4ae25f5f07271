public import Foundation

extension Money {
  /// What no sum reaches: a million millions.
  public static let limit = Decimal(1_000_000_000_000)

  /// Whether an amount can be one of money here: a number below the limit, whatever its sign.
  public static func isPossible(_ amount: Decimal) -> Bool { amount.isFinite && abs(amount) < limit }

  /// Whether it can be a sum of money here, in a currency.
  public var isPossible: Bool { Money.isPossible(amount) && Money.isCurrency(currency) }
}

extension FactValue {
  /// Whether it can be the value of a fact here; texts have no bounds of their own.
  public var isPossible: Bool {
    switch self {
    case .money(let money): money.isPossible
    case .duration(let days): (-1_000_000...1_000_000).contains(days)
    case .number(let number): number.isFinite && abs(number) < 1e15
    case .text, .date, .choice, .list: true
    }
  }
}
