import Foundation

/// The law that decides what a late payment costs. Information, not legal advice.
public enum InterestRegime: String, Sendable, Codable, CaseIterable {
  /// France, between professionals (Code de commerce L441-10).
  case frenchBusiness = "fr-b2b"
  /// France, a consumer: the legal rate from the formal notice, no fixed sum.
  case frenchConsumer = "fr-consumer"
  /// France, a public body: 8 points instead of 10.
  case frenchPublic = "fr-public"
  /// Another country of the European Union: the minimum of directive 2011/7/EU.
  case europeanBusiness = "eu-b2b"
  /// United Kingdom, between businesses (Late Payment of Commercial Debts (Interest) Act 1998).
  case britishBusiness = "uk-b2b"

  /// The regime of a word in a fact, its French spelling included.
  public init?(fact text: String) {
    switch text.lowercased() {
    case "fr-particulier": self = .frenchConsumer
    case let text:
      let name = text.hasPrefix("eu-b2b:") ? "eu-b2b" : text
      guard let regime = InterestRegime(rawValue: name) else { return nil }
      self = regime
    }
  }

  /// The table its rates are in.
  var table: RateTable {
    switch self {
    case .frenchBusiness, .frenchPublic, .europeanBusiness: .europeanCentralBank
    case .frenchConsumer: .frenchLegalRate
    case .britishBusiness: .bankOfEngland
    }
  }

  /// What is added to the reference rate, in percentage points.
  var points: Decimal {
    switch self {
    case .frenchBusiness: 10
    case .frenchPublic, .europeanBusiness, .britishBusiness: 8
    case .frenchConsumer: 0
    }
  }

  /// Whether the rate of the first day holds for the whole delay.
  var isFixed: Bool { self == .britishBusiness }

  /// The currency the fixed sum is counted in.
  public var currency: String { self == .britishBusiness ? "GBP" : "EUR" }

  /// The fixed sum for one late invoice, which is due once however late it is paid.
  func fixedSum(for amount: Decimal) -> Decimal {
    switch self {
    case .frenchConsumer: 0
    case .frenchBusiness, .frenchPublic, .europeanBusiness: 40
    case .britishBusiness: amount < 1_000 ? 40 : amount < 10_000 ? 70 : 100
    }
  }

  /// Where the rule is to be found.
  public var source: String {
    switch self {
    case .frenchBusiness: "Code de commerce L441-10, D441-5"
    case .frenchConsumer: "Code civil 1231-6, 1344-1"
    case .frenchPublic: "Code de la commande publique R2192-31, D2192-35"
    case .europeanBusiness: "Directive 2011/7/EU"
    case .britishBusiness: "Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675"
    }
  }
}
