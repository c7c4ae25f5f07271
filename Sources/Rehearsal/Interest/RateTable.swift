public import Foundation
public import Vocabulary

/// A reference rate as it was published: data with its source and how surely it is known.
public struct DatedRate: Hashable, Sendable {
  /// How the figure was checked.
  public enum Status: String, Sendable, Codable {
    /// Read in an official text or page.
    case official
    /// Read in a secondary source.
    case secondary
    /// Not checked against a text; a person has to before it is relied on.
    case unchecked
  }

  /// The first day of the half-year it holds for.
  public var from: CalendarDate
  /// In percent a year.
  public var percent: Decimal
  /// Where it was read.
  public var source: String
  /// How it was checked.
  public var status: Status
}

/// The reference rates of one kind, half-year by half-year; beyond the last one nothing is known.
public struct RateTable: Sendable {
  /// What the rates are.
  public var name: String
  /// The rates, oldest first.
  public var rates: [DatedRate]

  /// The rate of the half-year a day lies in, or none when the table does not have it.
  public func rate(on day: CalendarDate) -> DatedRate? {
    let start = HalfYear.start(of: day)
    return rates.first { $0.from == start }
  }

  /// Main refinancing rate of the European Central Bank on 1 January and 1 July.
  public static let europeanCentralBank = RateTable(
    name: "ECB main refinancing rate",
    rates: rows([
      (2024, 1, 450, "memory", .unchecked),
      (2024, 7, 425, "bpifrance-creation.fr; legifiscal.fr", .secondary),
      (2025, 1, 315, "service-public F23211, 2025-07-01", .official),
      (2025, 7, 215, "service-public F23211, 2025-07-01", .official),
      (2026, 1, 215, "unchanged since June 2025 as far as known", .unchecked),
    ]))

  /// French legal rate for debts to professionals.
  public static let frenchLegalRate = RateTable(
    name: "taux d'intérêt légal, professionnels",
    rates: rows([
      (2024, 1, 507, "legifiscal.fr", .secondary), (2024, 7, 492, "legifiscal.fr", .secondary),
      (2025, 1, 371, "service-public F23211, 2025-07-01", .official),
      (2025, 7, 276, "legifiscal.fr", .secondary), (2026, 1, 262, "arrêté du 15 décembre 2025", .official),
    ]))

  /// Bank of England official rate on the day before the half-year.
  public static let bankOfEngland = RateTable(
    name: "Bank of England official rate",
    rates: rows([
      (2023, 7, 500, "payontime.co.uk", .secondary), (2024, 1, 525, "payontime.co.uk", .secondary),
      (2024, 7, 525, "cipp.org.uk", .secondary), (2025, 1, 475, "memory", .unchecked),
      (2025, 7, 425, "memory", .unchecked), (2026, 1, 375, "tradingeconomics.com", .secondary),
    ]))

  private static func rows(_ rows: [(Int, Int, Int, String, DatedRate.Status)]) -> [DatedRate] {
    rows.compactMap { year, month, hundredths, source, status in
      CalendarDate(year: year, month: month, day: 1).map {
        DatedRate(from: $0, percent: Decimal(hundredths) / 100, source: source, status: status)
      }
    }
  }
}

/// The halves of a year that rates hold for.
enum HalfYear {
  /// The first day of the half-year of a day.
  static func start(of day: CalendarDate) -> CalendarDate {
    let (year, month, _) = day.parts
    return CalendarDate(year: year, month: month < 7 ? 1 : 7, day: 1) ?? day
  }

  /// The first day of the next half-year.
  static func next(after day: CalendarDate) -> CalendarDate { start(of: start(of: day).adding(days: 190)) }
}
