import Foundation
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// What cannot be meant as a fact is refused with a sentence; what can be meant is taken.
@Suite struct FactLimitsTests {
  private static let today = CalendarDate(iso: "2026-11-28") ?? CalendarDate(dayNumber: 0)

  private func fact(_ kind: Fact.Kind, _ limits: FactLimits) -> Fact {
    Fact(
      name: "f", kind: kind, isRequired: true, question: LocalizedText([:]),
      example: .value(.money(Money(amount: 1, currency: "EUR"))), limits: limits)
  }

  private func refusal(_ fact: Fact, _ text: String, _ language: Language = .english) throws -> String? {
    let value = try #require(fact.value(writtenAs: text, today: Self.today), "\(text)")
    return fact.refusal(of: value, today: Self.today, in: language)
  }

  @Test func sumsHaveBounds() throws {
    let sum = fact(.money, FactLimits(minimum: 1, maximum: 500))
    #expect(try refusal(sum, "0") == "€0.00 won’t do: at least €1.00.")
    #expect(try refusal(sum, "0,99 €", .french) == "0,99\u{A0}€ ne va pas\u{A0}: au moins 1,00\u{A0}€.")
    #expect(try refusal(sum, "£501") == "£501.00 won’t do: at most £500.00.")
    for text in ["1", "500", "2.50"] { #expect(try refusal(sum, text) == nil) }
  }

  @Test func numbersHaveBoundsAndMayBeWhole() throws {
    let number = fact(.number, FactLimits(minimum: 0, maximum: 100, isWhole: true))
    #expect(try refusal(number, "2,5") == "2.5 won’t do: it has to be a whole number.")
    #expect(try refusal(number, "101", .french) == "101 ne va pas\u{A0}: au plus 100.")
    for text in ["0", "1", "100"] { #expect(try refusal(number, text) == nil) }
    #expect(
      number.refusal(of: .number(-1), today: Self.today, in: .english) == "-1 won’t do: at least 0.")
  }

  @Test func daysAreCountedFromTheRehearsal() throws {
    let past = fact(.date, FactLimits(maximum: 0))
    #expect(
      try refusal(past, "+1")
        == "Sunday 29 November 2026 is too late: Saturday 28 November 2026 at the latest.")
    for text in ["+0", "-1", "1990-01-01"] { #expect(try refusal(past, text) == nil) }
    let ahead = fact(.date, FactLimits(minimum: 3))
    #expect(
      try refusal(ahead, "+2", .french)
        == "Le lundi 30 novembre 2026 est trop tôt\u{A0}: au plus tôt le mardi 1er décembre 2026.")
    #expect(try refusal(ahead, "+3") == nil)
  }

  @Test func nothingElseIsBounded() throws {
    for kind in [Fact.Kind.text, .list] {
      #expect(try refusal(fact(kind, FactLimits(minimum: 5, maximum: 1)), "x") == nil)
    }
    #expect(try refusal(fact(.money, FactLimits()), "0") == nil)
  }

  /// A debt or a price of nothing, a day ahead for what happened, a day gone for what is wanted.
  @Test(arguments: [
    ("payment-chase", "amount", "0 €"), ("payment-chase", "delivered", "+1"), ("payment-chase", "wish", "-1"),
    ("payment-chase", "reminders", "1,5"), ("payment-chase", "terms_days", "400"),
    ("end-collaboration", "owed", "0"), ("end-collaboration", "to_bill", "0"),
    ("end-collaboration", "last_day", "-1"), ("end-collaboration", "notice_days", "0,5"),
    ("set-limits", "emergency_fee", "0"), ("set-limits", "emergency_delay", "0"),
    ("set-limits", "last_date", "+0"), ("admit-error", "price", "0"), ("admit-error", "mistake_on", "+1"),
    ("admit-error", "check_on", "-1"),
  ])
  func whatCannotBeMeantIsRefused(_ wanted: (id: String, fact: String, text: String)) throws {
    let scenario = try Example.bundled(wanted.id)
    let fact = try #require(scenario.facts.first { $0.name == wanted.fact })
    for language in Language.allCases {
      let sentence = try #require(try refusal(fact, wanted.text, language))
      #expect(sentence.hasSuffix(".") && !sentence.contains("  "))
    }
  }

  @Test(arguments: [
    ("payment-chase", "due", "+20"), ("payment-chase", "reminders", "0"),
    ("payment-chase", "terms_days", "0"),
    ("payment-chase", "amount", "98 765 432,10 €"), ("payment-chase", "wish", "+0"),
    ("end-collaboration", "notice_days", "0"), ("end-collaboration", "last_day", "+0"),
    ("set-limits", "emergency_delay", "1"), ("admit-error", "mistake_on", "+0"),
    ("admit-error", "price", "1"),
  ])
  func whatCanBeMeantIsTaken(_ wanted: (id: String, fact: String, text: String)) throws {
    let scenario = try Example.bundled(wanted.id)
    let fact = try #require(scenario.facts.first { $0.name == wanted.fact })
    #expect(try refusal(fact, wanted.text) == nil)
  }

  /// The examples of the bundled scenarios can be meant, on every day of a year.
  @Test(arguments: BundledLibrary.ids) func everyExampleCanBeMeant(_ id: String) throws {
    let scenario = try Example.bundled(id)
    for offset in 0..<366 {
      let today = Self.today.adding(days: offset)
      for fact in scenario.facts {
        let value = fact.example.value(in: .french, today: today)
        #expect(fact.limits.breach(of: value, today: today) == nil, "\(fact.name) on \(today.iso)")
      }
    }
  }

  @Test func aFactsFileIsRefusedToo() throws {
    let scenario = try Example.bundled("payment-chase")
    let text = "{\n  \"amount\": {\"amount\": \"0\", \"currency\": \"EUR\"},\n  \"wish\": {\"days\": -2}}"
    let read = FactsFile(Array(text.utf8), name: "facts.json", scenario: scenario, today: Self.today)
    #expect(read.facts.isEmpty)
    #expect(
      read.diagnostics.map(\.message) == [
        "`amount`: €0.00 won’t do: at least €1.00.",
        "`wish`: Thursday 26 November 2026 is too early: Saturday 28 November 2026 at the earliest.",
      ])
    #expect(read.diagnostics.map { $0.location?.start.line } == [1, 2])
  }
}
