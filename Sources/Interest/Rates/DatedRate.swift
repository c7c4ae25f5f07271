public import Foundation
public import Vocabulary

/// What a reference rate is the rate of.
public enum RateKind: String, Sendable, Codable, CaseIterable {
  /// Main refinancing rate of the European Central Bank, in force on 1 January and on 1 July.
  case europeanCentralBank = "ecb-mro"
  /// French legal interest rate of a half-year, for “all other cases”: debts that are owed to a professional.
  case frenchLegal = "fr-legal"
  /// Bank of England official rate, in force on the day before the half-year begins.
  case bankOfEngland = "boe-bank-rate"
  /// The rate of the central bank of a country of the Union that has another currency; the user gives it.
  case nationalBank = "national-bank"

  /// Where anybody can look it up; none where that depends on the country.
  public var address: String? {
    switch self {
    case .europeanCentralBank:
      "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/key_ecb_interest_rates/html/index.en.html"
    case .frenchLegal: "https://www.banque-france.fr/fr/statistiques/taux-et-cours/taux-interet-legal"
    case .bankOfEngland: "https://www.bankofengland.co.uk/boeapps/database/Bank-Rate.asp"
    case .nationalBank: nil
    }
  }

  /// The day whose rate holds for the half-year that begins on a day.
  public func dayToLookUp(for halfYear: CalendarDate) -> CalendarDate {
    self == .bankOfEngland ? halfYear.adding(days: -1) : halfYear
  }
}

/// A reference rate as it was published: data with its source and how surely it is known.
public struct DatedRate: Hashable, Sendable {
  /// How the figure was checked.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// Read in an official text or page.
    case official
    /// Read in a secondary source.
    case secondary
    /// Not checked against a text; a person has to before it is relied on.
    case unchecked
  }

  /// What it is the rate of.
  public var kind: RateKind
  /// The first day of the half-year it holds for.
  public var from: CalendarDate
  /// In percent a year.
  public var percent: Decimal
  /// Where it was read.
  public var source: String
  /// The day it was read there; none when that was not noted.
  public var readOn: CalendarDate?
  /// How it was checked.
  public var status: Status
  /// Whether the user gave it; it is marked as theirs wherever it is shown.
  public var isTheirs: Bool

  /// Makes a rate.
  public init(
    _ kind: RateKind, from: CalendarDate, percent: Decimal, source: String, readOn: CalendarDate? = nil,
    status: Status, isTheirs: Bool = false
  ) {
    self.kind = kind
    self.from = from
    self.percent = percent
    self.source = source
    self.readOn = readOn
    self.status = status
    self.isTheirs = isTheirs
  }
}
