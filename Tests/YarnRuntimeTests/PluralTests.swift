import Testing

@testable import YarnRuntime

@Suite struct PluralTests {
  @Test(arguments: [
    ("fr", "0", "one"), ("fr", "1", "one"), ("fr", "1.9", "one"), ("fr", "2", "other"), ("fr", "17", "other"),
    ("fr", "1000000", "many"), ("fr", "3000000", "many"), ("fr", "1000001", "other"), ("fr-CA", "0", "one"),
    ("fr", "-1", "one"), ("en", "0", "other"), ("en", "1", "one"), ("en", "-1", "one"),
    ("en", "1.5", "other"),
    ("en_GB", "1", "one"), ("es", "2", "other"), ("it", "8", "other"), ("pt", "0", "one"),
    ("pt-PT", "0", "other"),
    ("pt-BR", "0", "one"), ("de", "1", "one"), ("ru", "21", "one"), ("ru", "112", "many"),
    ("ru", "1.5", "other"),
    ("ar", "102", "other"), ("ar", "103", "few"), ("lv", "0.1", "one"), ("br", "1000000", "many"),
    ("br", "91", "other"),
    ("ja", "1", "other"), ("xx", "1", "other"), ("", "1", "other"), ("FR", "0", "one"), ("da", "0.5", "one"),
    ("is", "100000000000000000001", "one"), ("is", "100000000000000000011", "other"),
  ])
  func findsCardinals(_ locale: String, _ number: String, _ category: String) throws {
    #expect(PluralRules(locale: locale).cardinal(try decimal(number)).rawValue == category)
  }

  @Test(arguments: [
    ("fr", "1", "one"), ("fr", "2", "other"), ("en", "1", "one"), ("en", "22", "two"), ("en", "13", "other"),
    ("en", "113", "other"), ("en", "103", "few"), ("sv", "11", "other"), ("sv", "21", "one"),
    ("it", "8", "many"),
    ("cy", "9", "zero"), ("uk", "13", "other"), ("uk", "23", "few"), ("xx", "1", "other"),
  ])
  func findsOrdinals(_ locale: String, _ number: String, _ category: String) throws {
    #expect(PluralRules(locale: locale).ordinal(try decimal(number)).rawValue == category)
  }

  private func decimal(_ text: String) throws -> DecimalNumber {
    if let whole = Int(text) { return DecimalNumber(whole) }
    // Floats cannot hold the long ones, so these are given digit by digit.
    if text.utf8.count > 18 { return DecimalNumber(wholeDigits: text) }
    return try #require(Float(text).flatMap { DecimalNumber($0) })
  }

  @Test(
    arguments: [
      (1.1, "1.1"), (0.1, "0.1"), (-2.5, "-2.5"), (3, "3"), (1e7, "10000000"), (1e-5, "0.00001"), (0, "0"),
      (-0.0, "0"),
      (0.333_333_34, "0.33333334"), (1.5e20, "150000000000000000000"),
      (3.402_823_5e38, "340282350000000000000000000000000000000"),
    ] as [(Float, String)])
  func printsWithoutWidening(_ number: Float, _ expected: String) throws {
    #expect(try #require(DecimalNumber(number)).description == expected)
  }

  @Test func bearsTheEndsOfTheNumbers() throws {
    #expect(
      DecimalNumber(Float.infinity) == nil && DecimalNumber(Float.nan) == nil
        && DecimalNumber(-Double.infinity) == nil)
    #expect(DecimalNumber(Int.min).description == "-9223372036854775808")
    for number in [Double.leastNonzeroMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude] {
      let decimal = try #require(DecimalNumber(number))
      #expect(Double(decimal.description) == number)
      for locale in ["fr", "ru", "lv", "kw"] { _ = PluralRules(locale: locale).cardinal(decimal) }
    }
    #expect(PluralRules(locale: "en").cardinal(DecimalNumber(Int.min)) == .other)
  }

  /// Every rule in the table can be read: as many as there are colons.
  @Test(arguments: [PluralRuleTable.cardinal, PluralRuleTable.ordinal])
  func readsTheWholeTable(_ table: String) {
    for line in table.split(separator: "\n") {
      let rules = PluralRule.read(String(line))
      #expect(!rules.isEmpty)
      let colons = line.count { $0 == ":" }
      #expect(rules.values.allSatisfy { $0.count == colons }, "\(line)")
    }
    #expect(PluralRule.read(table).count > 30)
  }

  @Test(arguments: [
    "", "n", "n =", "n = x", "n % 0 = 1", "q = 1", "n = 4..2", "n = 1 and", "n == 1", "i = 1 maybe v = 0",
  ])
  func refusesOtherNotations(_ text: String) {
    #expect(PluralCondition(text) == nil)
  }
}
