public import Foundation
import Vocabulary

/// Which rules an invoice is under: a regime, the country where it is another one's, the rate of the contract.
public struct LegalTerms: Hashable, Sendable {
  /// The law.
  public var regime: InterestRegime
  /// The country of the debtor, for `eu-b2b`; none when only the directive's minimum is asked for.
  public var country: EuropeanCountry?
  /// The rate of the contract, in percent a year; none when the law's own holds.
  public var contractPercent: Decimal?

  /// Makes terms.
  public init(_ regime: InterestRegime, country: EuropeanCountry? = nil, contractPercent: Decimal? = nil) {
    self.regime = regime
    self.country = country
    self.contractPercent = contractPercent
  }

  /// Why a text names no rules.
  public enum Mistake: Error, Hashable, Sendable {
    /// There are no rules of that name.
    case unknown(String)
    /// `contract` without its rate.
    case rateMissing
    /// That is no rate from 0 to 100.
    case rate(String)
    /// There is no such country in the European Union.
    case country(String)
    /// France and the United Kingdom have rules of their own.
    case ownRules(InterestRegime)
  }

  /// What can be typed, for help and refusals.
  public static let names = [
    "fr-b2b", "fr-consumer", "fr-public", "eu", "eu:COUNTRY", "uk", "contract:RATE",
  ]

  /// Reads `fr-b2b`, `eu:de`, `uk`, `contract:12`…
  ///
  /// - Parameters:
  ///   - text: as it was typed, or as the fact `regime` of a preparation has it.
  ///   - contractPercent: the rate of the contract, where it is known from elsewhere; for `contract` without its rate.
  public init(reading text: String, contractPercent: Decimal? = nil) throws(Mistake) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = (parts.first ?? "").trimmingCharacters(in: .whitespaces).lowercased()
    let rest = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : nil
    switch name {
    case "contract", "contrat":
      let percent = try LegalTerms.percent(rest, or: contractPercent)
      self.init(.frenchBusiness, contractPercent: percent)
    case "eu", "eu-b2b", "ue":
      self.init(.europeanBusiness, country: try rest.map(LegalTerms.country) ?? nil)
    default:
      guard rest == nil, let regime = InterestRegime(fact: name) else {
        throw .unknown(TextSafety.line(String(text.prefix(60))))
      }
      self.init(regime)
    }
  }

  private static func percent(_ text: String?, or known: Decimal?) throws(Mistake) -> Decimal {
    guard let text, !text.isEmpty else {
      guard let known else { throw .rateMissing }
      return known
    }
    guard let percent = RateFile.percent(text) else { throw .rate(TextSafety.line(String(text.prefix(60)))) }
    return percent
  }

  private static func country(_ code: String) throws(Mistake) -> EuropeanCountry {
    switch code.uppercased() {
    case "FR": throw .ownRules(.frenchBusiness)
    case "GB", "UK": throw .ownRules(.britishBusiness)
    case let code:
      guard let country = EuropeanCountry(code: code) else {
        throw .country(TextSafety.line(String(code.prefix(60))))
      }
      return country
    }
  }

  /// The name that reads back as these terms.
  public var name: String {
    if let contractPercent { return "contract:\(contractPercent)" }
    return regime.rawValue + (country.map { ":\($0.code.lowercased())" } ?? "")
  }

  /// What the reference rate is.
  public var rate: RateKind { country?.isInEuroArea == false ? .nationalBank : regime.rate }

  /// The currency the invoice is in where nobody says so.
  public var currency: String { country?.currency ?? regime.currency }
}

/// A country of the European Union, with the currency that decides which bank’s rate is its reference.
public struct EuropeanCountry: Hashable, Sendable {
  /// The ISO 3166 code, such as `DE`.
  public let code: String
  /// The ISO 4217 code of its currency.
  public let currency: String

  /// The country of a code, or none; France is not among them, for it has rules of its own here.
  public init?(code: String) {
    guard let currency = EuropeanCountry.currencies[code] else { return nil }
    (self.code, self.currency) = (code, currency)
  }

  /// Whether the European Central Bank’s rate is its reference; else its own central bank’s is (directive, art. 2).
  public var isInEuroArea: Bool { currency == "EUR" }

  private static let currencies: [String: String] = [
    "AT": "EUR", "BE": "EUR", "BG": "EUR", "CY": "EUR", "DE": "EUR", "EE": "EUR", "ES": "EUR", "FI": "EUR",
    "GR": "EUR", "HR": "EUR", "IE": "EUR", "IT": "EUR", "LT": "EUR", "LU": "EUR", "LV": "EUR", "MT": "EUR",
    "NL": "EUR", "PT": "EUR", "SI": "EUR", "SK": "EUR", "CZ": "CZK", "DK": "DKK", "HU": "HUF", "PL": "PLN",
    "RO": "RON", "SE": "SEK",
  ]
}
