import Foundation
import Scenarios
import Testing
import Vocabulary

struct FactTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 0)

  private func fact(_ kind: Fact.Kind) -> Fact {
    Fact(
      name: "f", kind: kind, isRequired: true, question: LocalizedText([:]),
      example: .value(.money(Money(amount: 1, currency: "GBP"))),
      choices: ["fr-b2b": LocalizedText([.french: "Entre professionnels", .english: "Between businesses"])])
  }

  @Test(arguments: [
    ("2400", "2400", "GBP"), ("2 400,50 €", "2400.5", "EUR"), ("2\u{202F}400,00\u{A0}€", "2400", "EUR"),
    ("£1,200", "1200", "GBP"), ("$1,234,567.89", "1234567.89", "USD"),
    ("1.234.567,89 EUR", "1234567.89", "EUR"),
    ("chf 12.30", "12.3", "CHF"), ("0,99 eur", "0.99", "EUR"),
  ])
  func amounts(_ text: String, _ amount: String, _ currency: String) throws {
    let expected = Money(amount: try #require(Decimal(string: amount)), currency: currency)
    #expect(fact(.money).value(writtenAs: text, today: FactTests.today) == .money(expected))
  }

  @Test(arguments: ["", "douze", "12 €£", "1,2,3", "12,34,5", "-5", "1e9", "∞", "12 euros et plus"])
  func noAmounts(_ text: String) {
    #expect(fact(.money).value(writtenAs: text, today: FactTests.today) == nil)
  }

  @Test(arguments: [
    ("2026-11-26", "2026-11-26"), ("26/11/2026", "2026-11-26"), ("1.2.2026", "2026-02-01"),
    ("+8", "2026-11-29"),
    ("-23", "2026-10-29"),
    ("26 novembre 2026", "2026-11-26"), ("Jeudi 26 novembre", "2026-11-26"),
    ("le 1er décembre", "2026-12-01"),
    ("26 nov.", "2026-11-26"), ("29 oct", "2026-10-29"), ("26/11", "2026-11-26"), ("3/1", "2027-01-03"),
    ("November 26th, 2026", "2026-11-26"), ("the 3rd of March", "2027-03-03"), ("26 Nov 2025", "2025-11-26"),
    ("15 juin", "2026-06-15"), ("2 août", "2026-08-02"), ("demain", "2026-11-22"), ("Tomorrow", "2026-11-22"),
    ("aujourd’hui", "2026-11-21"), ("avant-hier", "2026-11-19"), ("lundi", "2026-11-23"),
    ("samedi", "2026-11-28"),
    ("next Thursday", "2026-11-26"), ("dans 8 jours", "2026-11-29"), ("in 2 weeks", "2026-12-05"),
    ("il y a 3 jours", "2026-11-18"), ("10 days ago", "2026-11-11"), ("29 février 2028", "2028-02-29"),
    ("lundi 25 mai", "2026-05-25"), ("mardi 25 mai", "2027-05-25"),
  ])
  func dates(_ text: String, _ iso: String) throws {
    #expect(
      try fact(.date).value(writtenAs: text, today: FactTests.today)
        == .date(#require(CalendarDate(iso: iso))))
  }

  @Test(arguments: [
    "2026-02-30", "31/4/2026", "bientôt", "26/11/26", "+99999999999999999999", "2026-11",
    "31 novembre", "vendredi 26 novembre 2026", "vendredi 26 novembre", "29 février", "26 ju 2026", "11/26",
    "lundi mardi",
    "dans jours",
    "in 99999999999 days", "26 novembre 2026 environ", "3.5", "/", "-", "novembre", "26 novembre 26",
    "-9223372036854775808", "in -9223372036854775808 days",
  ])
  func noDates(_ text: String) {
    #expect(fact(.date).value(writtenAs: text, today: FactTests.today) == nil)
  }

  @Test func otherKinds() {
    let today = FactTests.today
    #expect(fact(.duration).value(writtenAs: "45 jours", today: today) == .duration(days: 45))
    #expect(fact(.duration).value(writtenAs: "45 mois", today: today) == nil)
    #expect(fact(.number).value(writtenAs: "1 200,5", today: today) == .number(1200.5))
    #expect(fact(.number).value(writtenAs: "30 jours", today: today) == .number(30))
    #expect(fact(.number).value(writtenAs: "30 pommes", today: today) == nil)
    #expect(fact(.choice).value(writtenAs: "FR-B2B", today: today) == .choice("fr-b2b"))
    #expect(fact(.choice).value(writtenAs: "between businesses", today: today) == .choice("fr-b2b"))
    #expect(fact(.choice).value(writtenAs: "uk", today: today) == nil)
    #expect(
      fact(.list).value(writtenAs: "logo ; site, en deux temps;", today: today)
        == .list(["logo", "site, en deux temps"]))
    #expect(
      fact(.text).value(writtenAs: " Diallo\r\nBcc: x\u{1B}[2J ", today: today) == .text("Diallo Bcc: x[2J"))
  }

  @Test func factsFilesSayWhatIsWrongWhere() throws {
    let project = """
      {"projectFileVersion": 4, "baseLanguage": "fr", "scenario": {"id": "x", "facts": [
        {"name": "client", "type": "text", "question": "?", "example": "x"},
        {"name": "amount", "type": "money", "question": "?", "example": {"amount": "1", "currency": "EUR"}},
        {"name": "due", "type": "date", "question": "?", "example": {"days": 1}}]}}
      """
    let script = "title: Start\n---\n{$client} {$amount} {$due} #line:a\n===\n"
    let scenario = try #require(
      Loader.load(
        ScenarioFiles(
          name: "x", contents: ["x.yarnproject": Array(project.utf8), "a.yarn": Array(script.utf8)])
      )
      .scenario)
    func read(_ text: String) -> FactsFile {
      FactsFile(Array(text.utf8), name: "facts.json", scenario: scenario, today: FactTests.today)
    }
    let good = read(
      #"{"client": "Ferrand", "amount": {"amount": "2400.10", "currency": "EUR"}, "due": {"days": -1}}"#)
    #expect(good.diagnostics.isEmpty)
    #expect(
      good.facts["amount"] == .money(Money(amount: try #require(Decimal(string: "2400.10")), currency: "EUR"))
    )
    #expect(try good.facts["due"] == .date(#require(CalendarDate(iso: "2026-11-20"))))
    #expect(
      read(#"{"amount": 2400.1}"#).facts["amount"]
        == .money(Money(amount: try #require(Decimal(string: "2400.1")), currency: "EUR")))
    let bad = read("{\n \"clint\": \"x\",\n \"due\": \"soon\" }")
    #expect(
      bad.diagnostics.map(\.message) == ["there is no fact `clint`", "`due` is a date; write \"2026-11-26\""])
    #expect(bad.diagnostics.map { $0.location?.start.line } == [1, 2])
    #expect(bad.diagnostics.first?.fixIt?.replacement == "\"client\"")
    #expect(read("[1").diagnostics.first?.message == "this [ is not closed")
  }
}

/// Example dates are days on which people work.
@Suite struct ExampleDateTests {
  @Test(arguments: [
    (0, 12, "2026-12-07"), (0, 3, "2026-11-26"), (0, -1, "2026-11-20"), (0, -2, "2026-11-20"),
    (0, 0, "2026-11-23"),
    (5, 0, "2026-11-30"),
  ])
  func neverFallOnAWeekend(_ wanted: (later: Int, days: Int, date: String)) {
    // 2026-11-23 is a Monday.
    guard let monday = CalendarDate(iso: "2026-11-23") else { return }
    let value = FactExample.daysFromToday(wanted.days).value(
      in: .french, today: monday.adding(days: wanted.later))
    #expect(value == CalendarDate(iso: wanted.date).map(FactValue.date))
  }
}
