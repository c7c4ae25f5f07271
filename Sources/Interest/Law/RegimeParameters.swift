import Foundation
import Vocabulary
import YarnRuntime

/// What a law adds to its reference rate and what it fixes for the costs of recovery, from a day on.
///
/// Both can change, and so they are dated data with a source, like the rates.
struct RegimeParameters: Hashable, Sendable {
  /// The law.
  var regime: InterestRegime
  /// The first day of delay it holds for.
  var from: CalendarDate
  /// What is added to the reference rate, in percentage points.
  var points: Decimal
  /// The fixed sums for one late invoice, each from an amount on, the lowest first; none where the law has none.
  var fixedSums: [Fixed]
  /// The currency of the fixed sums.
  var currency: String

  /// A fixed sum, and the amount of the invoice from which it is that.
  struct Fixed: Hashable, Sendable {
    var amount: Decimal
    var sum: Decimal
  }

  /// All of them, in the order of their file.
  static let all: [RegimeParameters] = {
    let name = "money/regimes.csv"
    guard let bytes = EmbeddedData.bytes(of: name),
      let table = try? CSVTable(bytes: bytes, file: name, required: ["regime", "first_day", "points"])
    else { return [] }
    return table.rows.compactMap(RegimeParameters.init(row:))
  }()

  /// What holds for a delay that begins on a day; none before the first that is known.
  static func of(_ regime: InterestRegime, on day: CalendarDate) -> RegimeParameters? {
    all.filter { $0.regime == regime && $0.from <= day }.max { $0.from < $1.from }
  }

  /// The fixed sum for an invoice, which is due once however late it is paid; none where the law has none.
  func fixedSum(for amount: Decimal) -> Money? {
    fixedSums.last { $0.amount <= amount }.map { Money(amount: $0.sum, currency: currency) }
  }

  /// A row; none for one that is not as it should be, which a test would tell.
  private init?(row: CSVTable.Row) {
    guard let regime = InterestRegime(rawValue: row["regime"]),
      let from = CalendarDate(iso: row["first_day"]),
      let points = RateFile.percent(row["points"]), Money.isCurrency(row["currency"])
    else { return nil }
    (self.regime, self.from, self.points, currency) = (regime, from, points, row["currency"])
    let pairs = row["fixed_sums"].split(separator: " ").map { $0.split(separator: "=").map(String.init) }
    fixedSums = pairs.compactMap { pair in
      guard pair.count == 2, let amount = Money.amount(of: pair[0]), let sum = Money.amount(of: pair[1])
      else {
        return nil
      }
      return Fixed(amount: amount, sum: sum)
    }.sorted { $0.amount < $1.amount }
    guard fixedSums.count == pairs.count else { return nil }
  }
}
