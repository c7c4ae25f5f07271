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
    case "eu": self = .europeanBusiness
    case "uk": self = .britishBusiness
    case let text:
      let name = text.hasPrefix("eu-b2b:") || text.hasPrefix("eu:") ? "eu-b2b" : text
      guard let regime = InterestRegime(rawValue: name) else { return nil }
      self = regime
    }
  }

  /// What its reference rate is.
  var rate: RateKind {
    switch self {
    case .frenchBusiness, .frenchPublic, .europeanBusiness: .europeanCentralBank
    case .frenchConsumer: .frenchLegal
    case .britishBusiness: .bankOfEngland
    }
  }

  /// How the delay is cut where nobody says otherwise.
  public var usualSegmentation: LateInterest.Segmentation {
    switch self {
    case .frenchBusiness, .frenchConsumer, .europeanBusiness: .halfYear
    case .frenchPublic, .britishBusiness: .firstDay
    }
  }

  /// Whether the law fixes how the delay is cut, so that it cannot be chosen.
  public var fixesSegmentation: Bool { self == .britishBusiness }

  /// Whether interest runs from a formal notice only.
  public var needsNotice: Bool { self == .frenchConsumer }

  /// The currency the fixed sum is counted in.
  public var currency: String { self == .britishBusiness ? "GBP" : "EUR" }
}
