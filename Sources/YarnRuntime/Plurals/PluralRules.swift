/// A class of numbers that a language treats alike.
public enum PluralCategory: String, CaseIterable, Sendable {
  /// Nothing, where a language has a form for it.
  case zero
  /// One, and what a language treats like it.
  case one
  /// Two, where a language has a form for it.
  case two
  /// A few, as in Polish from 2 to 4.
  case few
  /// Many, as in Russian from 5.
  case many
  /// Everything else; every language has it.
  case other
}

/// The plural rules of a language, from CLDR 42.
///
///     PluralRules(locale: "pl").cardinal(DecimalNumber(22))      // few
///     PluralRules(locale: "en-GB").ordinal(DecimalNumber(22))    // two
public struct PluralRules: Sendable {
  private let cardinals: [PluralRule]
  private let ordinals: [PluralRule]
  /// Whether `many` is only for whole millions, which a writer may leave to `other`.
  let countsMillionsApart: Bool

  /// Looks up a locale, such as `fr`, `pt-PT` or `en_GB`. A region without rules of its own has those of its language;
  /// an unknown language has only `other`.
  public init(locale: String) {
    cardinals = PluralRules.find(locale, in: PluralRule.tables.cardinal)
    ordinals = PluralRules.find(locale, in: PluralRule.tables.ordinal)
    countsMillionsApart = cardinals.contains { $0.countsMillionsApart }
  }

  private static func find(_ locale: String, in table: [String: [PluralRule]]) -> [PluralRule] {
    if let rules = table[locale] { return rules }
    let tag = String(locale.prefix(40).map { $0 == "_" ? "-" : $0 }).lowercased()
    return table[tag] ?? table[String(tag.prefix { $0 != "-" })] ?? []
  }

  /// Returns the category of a quantity: "one day", "two days".
  public func cardinal(_ number: DecimalNumber) -> PluralCategory {
    PluralRules.category(of: number, by: cardinals)
  }

  /// Returns the category of a rank: "1st", "2nd".
  public func ordinal(_ number: DecimalNumber) -> PluralCategory {
    PluralRules.category(of: number, by: ordinals)
  }

  private static func category(of number: DecimalNumber, by rules: [PluralRule]) -> PluralCategory {
    guard !rules.isEmpty else { return .other }
    let operands = PluralOperands(number)
    return rules.first { $0.condition.holds(for: operands) }?.category ?? .other
  }
}

/// A category and when it applies.
struct PluralRule: Sendable {
  var category: PluralCategory
  var condition: PluralCondition
  var countsMillionsApart: Bool

  /// The rules by language tag. Read from the text of `PluralRuleTable` when first needed.
  static let tables = (cardinal: read(PluralRuleTable.cardinal), ordinal: read(PluralRuleTable.ordinal))

  /// Reads lines of the form `tag tag | category: condition; category: condition`.
  static func read(_ table: String) -> [String: [PluralRule]] {
    var result: [String: [PluralRule]] = [:]
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let rules = halves[1].split(separator: ";").compactMap { PluralRule(String($0).trimmed) }
      for tag in halves[0].split(separator: " ") { result[String(tag)] = rules }
    }
    return result
  }

  /// Reads `few: n = 2..4`.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let category = PluralCategory(rawValue: String(parts[0])),
      let condition = PluralCondition(String(parts[1]).trimmed)
    else { return nil }
    self.category = category
    self.condition = condition
    countsMillionsApart = category == .many && parts[1].contains("e != 0..5")
  }
}
