import Foundation
import Rehearsal
import TestSupport
import Testing
import Vocabulary

struct HostFunctionTests {
  private static let project = """
    {"projectFileVersion": 4, "baseLanguage": "fr", "scenario": {"id": "x", "facts": [
      {"name": "amount", "type": "money", "question": "?", "example": {"amount": "16777217.13", "currency": "GBP"}},
      {"name": "small", "type": "money", "question": "?", "example": {"amount": "0.10", "currency": "EUR"}},
      {"name": "due", "type": "date", "question": "?", "example": "2026-12-01"},
      {"name": "past", "type": "date", "question": "?", "example": {"days": -23}},
      {"name": "who", "type": "text", "question": "?", "example": "x"},
      {"name": "works", "type": "list", "question": "?", "example": {"fr": ["logo", "site", "carte"], "en": ["logo", "site", "card"]}}]}}
    """

  private func text(_ expression: String, _ language: Language, who: String = "x") throws -> String {
    let script =
      "title: Start\n---\n<<declare $none = \"\">>\n\(expression) #line:a\n{$amount}{$small}{$due}{$past}{$who}{$works} #line:b\n===\n"
    let scenario = try Example.scenario(script: script, project: HostFunctionTests.project)
    var setup = Example.setup(of: scenario, language)
    setup.facts["who"] = .text(who)
    return try #require(Cases.said(Example.begun(scenario, setup).currentTurn()).first)
  }

  @Test(arguments: [
    ("{money($amount)}", "16\u{202F}777\u{202F}217,13\u{A0}£GB", "£16,777,217.13"),
    ("{money($small)}", "0,10\u{A0}€", "€0.10"), ("{money(1200.5)}", "1\u{202F}200,50\u{A0}£GB", "£1,200.50"),
    ("{date($due)}", "mardi 1er décembre", "Tuesday 1 December"),
    ("{$due}", "mardi 1er décembre", "Tuesday 1 December"), ("{date($none)}", "", ""),
    ("{date(\"2026-02-30\")}", "2026-02-30", "2026-02-30"), ("{days_late($past)}", "23", "23"),
    ("{days_late($due)}", "0", "0"), ("{days_late($none)}", "0", "0"),
    ("{add_days($due, 30)}", "jeudi 31 décembre", "Thursday 31 December"),
    ("{add_days($due, -1)}", "lundi 30 novembre", "Monday 30 November"),
    ("{date(add_days($due, 1))}", "mercredi 2 décembre", "Wednesday 2 December"),
    ("{$works}", "logo, site et carte", "logo, site and card"),
    ("{interest($small, $past)}", "0,00\u{A0}€", "€0.00"),
    ("{turns()}", "0", "0"),
    ("{typed()}", "False", "False"), ("{said(\"x\")}", "False", "False"),
  ])
  func gives(_ expression: String, _ french: String, _ english: String) throws {
    #expect(try text(expression, .french) == french)
    #expect(try text(expression, .english) == english)
  }

  /// Beyond the last rate that is known nothing is guessed.
  @Test func interestIsNotGuessed() throws {
    let scenario = try Example.scenario(
      script: "title: Start\n---\n{interest($amount, $past)}\n===\n", project: HostFunctionTests.project)
    var setup = Example.setup(of: scenario, .english)
    setup.today = CalendarDate(dayNumber: setup.today.dayNumber + 3_650)
    let said = try #require(Cases.said(Example.begun(scenario, setup).currentTurn()).first)
    #expect(said == "(interest to be worked out)")
  }

  @Test(arguments: [
    ("[b]Diallo[/b]", "[b]Diallo[/b]"), ("Coach: payez", "Coach: payez"), ("a {0} b", "a {0} b"),
    ("\u{1B}[31mx\u{202E}", "[31mx"),
    ("ligne\r\nBcc: x", "ligne Bcc: x"), ("50 % \\ 2", "50 % \\ 2"), ("« l’été »", "« l’été »"),
    ("C:\\temp", "C:\\temp"), ("[", "["),
  ])
  func factsAreNeverMarkup(_ fact: String, _ shown: String) throws {
    #expect(try text("{$who}", .french, who: fact) == shown)
    #expect(try text("Client: {$who} [b]fin[/b]", .french, who: fact) == shown + " fin")
  }
}
