import Foundation
import Testing
import Vocabulary

@testable import Interest

/// What is said of late interest: the working, the sentence, the sources, and nothing that is not so.
@Suite struct ReportTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func report(
    _ regime: String, due: String = "2025-05-31", paid: String = "2025-08-15", notice: String? = nil,
    rates: RateBook = .bundled
  ) throws -> InterestReport {
    let terms = try LegalTerms(reading: regime)
    return try InterestReport(
      Money(amount: 2_400, currency: terms.currency), due: day(due), paid: day(paid), terms: terms,
      notice: notice.map(day), rates: rates)
  }

  static let regimes = ["fr-b2b", "fr-consumer", "fr-public", "eu", "eu:de", "uk", "contract:12"]

  @Test(arguments: regimes) func everyRegimeHasItsSentence(_ regime: String) throws {
    let report = try report(regime, notice: "2025-05-31")
    for language in Language.allCases {
      let format = LocaleFormat(language)
      let sentence = try #require(report.sentence(in: language))
      let interest = format.money(Money(amount: report.result.interest, currency: report.amount.currency))
      #expect(sentence.contains(interest))
      #expect(sentence.contains(format.dateWithoutWeekday(report.paid)))
      if let fixed = report.result.fixedSum { #expect(sentence.contains(format.money(fixed))) }
      let text = report.text(in: language)
      #expect(text.contains(sentence))
      for fact in report.facts { #expect(text.contains("[\(fact.id), \(fact.status.rawValue)]")) }
      for rate in report.references { #expect(text.contains(rate.source)) }
    }
    #expect(!report.facts.isEmpty)
  }

  /// Nothing between professionals is said of a consumer.
  @Test func aConsumerIsNoProfessional() throws {
    let report = try report("fr-consumer", notice: "2025-06-15")
    for language in Language.allCases {
      let text = report.text(in: language) + report.json(in: language).text
      for word in ["L441-10", "D441-5", "\u{A0}40,00", "€40"] { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test func theLetterHasALanguageOfItsOwn() throws {
    let text = try report("fr-b2b").text(in: .english, letter: .french)
    #expect(text.contains("For the letter:"))
    #expect(text.contains("article L441-10 du Code de commerce"))
    #expect(text.contains("indemnité forfaitaire pour frais de recouvrement de 40,00\u{A0}€ (article D441-5"))
  }

  @Test func aRateNobodyCheckedIsSeenAndGivesNoSentence() throws {
    var book = RateBook.bundled
    let rate = DatedRate(
      .europeanCentralBank, from: try day("2025-07-01"), percent: 2, source: "a colleague",
      status: .unchecked,
      isTheirs: true)
    book.add([rate])
    let report = try report("fr-b2b", rates: book)
    #expect(report.sentence(in: .french) == nil)
    #expect(report.warnings == [.unchecked(rate)])
    let text = report.text(in: .french)
    #expect(text.contains("pas vérifié"))
    #expect(text.contains("donné par vous"))
    #expect(text.contains("https://www.ecb.europa.eu/"))
  }

  @Test func nothingLateSaysNothingMore() throws {
    let text = try report("fr-b2b", paid: "2025-05-31").text(in: .english)
    #expect(text.contains("Nothing is late"))
    #expect(!text.contains("€40"))
  }

  /// What was all paid in parts is late until the last of them came, whatever day is counted to.
  @Test func aDelayEndsWithTheLastPart() throws {
    func report(_ parts: [(String, Decimal)]) throws -> InterestReport {
      try InterestReport(
        Money(amount: 1_000, currency: "EUR"), due: day("2025-05-31"), paid: day("2025-07-29"), isToday: true,
        terms: LegalTerms(.frenchBusiness),
        payments: parts.map { LateInterest.Payment(day: try day($0.0), amount: $0.1) })
    }
    let late = try report([("2025-06-01", 400), ("2025-06-05", 600)])
    #expect(late.paid.iso == "2025-06-05" && !late.isToday && late.result.days == 5)
    let sentence = try #require(late.sentence(in: .english))
    #expect(sentence.contains("5 June 2025") && !sentence.contains("59"), "\(sentence)")
    let before = try report([("2025-05-10", 1_000)])
    for language in Language.allCases {
      #expect(before.sentence(in: language) == nil && before.result.fixedSum == nil)
      #expect(!before.text(in: language).contains("59"))
    }
  }

  @Test func whatIsInAnotherCurrencyIsNotAdded() throws {
    let report = try InterestReport(
      Money(amount: 1_000, currency: "USD"), due: day("2025-05-31"), paid: day("2025-06-30"),
      terms: LegalTerms(.frenchBusiness))
    #expect(report.warnings == [.otherCurrency(Money(amount: 40, currency: "EUR"))])
    #expect(report.result.total == Decimal(string: "1010.81"))
  }

  @Test func theLawIsReadWhole() throws {
    let rows = Table.bundledLaw
    #expect(LegalFact.all.count == rows.count)
    #expect(Set(LegalFact.all.map(\.id)).count == rows.count)
    let known = Set(InterestRegime.allCases.map(\.rawValue)).union(["contract"])
    for fact in LegalFact.all {
      #expect(fact.regimes.isSubset(of: known) && !fact.regimes.isEmpty, "\(fact.id)")
      #expect(fact.readOn != nil, "\(fact.id)")
      for text in [fact.text[.french], fact.text[.english], fact.article, fact.source] {
        #expect(!text.isEmpty, "\(fact.id)")
      }
      // Whoever reads a sentence from memory sees that it is.
      #expect((fact.status == .unchecked) == (fact.source == "–"), "\(fact.id)")
      #expect(!fact.text[.french].contains("'") && !fact.text[.english].contains("'"))
    }
  }

  @Test func everyRegimeHasItsParameters() throws {
    #expect(RegimeParameters.all.count == InterestRegime.allCases.count)
    for regime in InterestRegime.allCases {
      let law = try #require(RegimeParameters.of(regime, on: try day("2025-01-01")))
      #expect(law.currency == regime.currency)
      #expect(law.fixedSums.isEmpty == (regime == .frenchConsumer))
      #expect(RegimeParameters.of(regime, on: try day("1990-01-01")) == nil)
    }
  }

  @Test(arguments: [
    ("fr-b2b", "fr-b2b"), ("FR-B2B", "fr-b2b"), ("fr-particulier", "fr-consumer"), ("uk", "uk-b2b"),
    ("eu", "eu-b2b"), ("eu:de", "eu-b2b:de"), ("eu-b2b:DE", "eu-b2b:de"), ("contract:12,5", "contract:12.5"),
    ("contract: 12 %", "contract:12"),
  ])
  func rulesAreRead(_ text: String, _ name: String) throws {
    let terms = try LegalTerms(reading: text)
    #expect(terms.name == name)
    #expect(try LegalTerms(reading: terms.name) == terms)
  }

  @Test(arguments: [
    ("", LegalTerms.Mistake.unknown("")), ("us", .unknown("us")), ("contract", .rateMissing),
    ("contract:x", .rate("x")), ("contract:101", .rate("101")), ("contract:-1", .rate("-1")),
    ("eu:xx", .country("XX")), ("eu:", .country("")), ("eu:fr", .ownRules(.frenchBusiness)),
    ("eu:gb", .ownRules(.britishBusiness)), ("fr-b2b:x", .unknown("fr-b2b:x")),
    ("\u{1B}[2J", .unknown("[2J")),
  ])
  func whatNamesNoRulesIsRefused(_ text: String, _ mistake: LegalTerms.Mistake) {
    #expect(throws: mistake) { try LegalTerms(reading: text) }
    for language in Language.allCases {
      #expect(!mistake.message(in: language).contains("\u{1B}"))
    }
  }

  /// Sums in JSON are texts with every digit.
  @Test func jsonKeepsEveryDigit() throws {
    let json = try report("fr-b2b").json(in: .english).text
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(root["interest"] as? String == "62.69")
    #expect(root["total"] as? String == "2502.69")
    let segments = try #require(root["segments"] as? [[String: Any]])
    #expect(segments.map { $0["interest"] as? String } == ["25.939726", "36.749589"])
    #expect(root["notice_to_readers"] as? String == "Information, not legal advice.")
  }
}
