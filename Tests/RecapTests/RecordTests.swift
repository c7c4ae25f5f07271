import Clients
import Foundation
import ProductFuzzing
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// What the record says of each item, and what it never says.
@Suite struct RecordTests {
  static let day = CalendarDate(iso: "2026-11-21") ?? CalendarDate(dayNumber: 0)

  static func scenario(_ template: String = "") throws -> Scenario {
    let project = """
      {"projectFileVersion": 4, "baseLanguage": "fr", "scenario": {"id": "x", "title": {"fr": "Essai", "en": "Trial"}, "facts": [
        {"name": "client", "type": "text", "question": "?", "example": "Ferrand"},
        {"name": "due", "type": "date", "question": "?", "example": "2026-10-29"},
        {"name": "amount", "type": "money", "question": "?", "example": {"amount": "2400", "currency": "EUR"}}]}}
      """
    var contents = [
      "x.yarnproject": [UInt8](project.utf8),
      "x.yarn": [UInt8]("title: Start\n---\nBonjour {$client}, {$amount}, {$due}. #line:a\n===\n".utf8),
    ]
    if !template.isEmpty { contents["recap/fr.mustache"] = [UInt8](template.utf8) }
    let loaded = Loader.load(ScenarioFiles(name: "x", contents: contents))
    return try #require(loaded.scenario, "\(loaded.diagnostics)")
  }

  static func record(
    _ items: [LedgerItem], template: String = "", language: Language = .french, client: String = "Ferrand"
  ) throws -> Record {
    var ledger = Ledger()
    for item in items { ledger.record(item) }
    let setup = Setup(
      persona: nil, language: language,
      facts: [
        "client": .text(client), "due": .date(CalendarDate(iso: "2026-10-29") ?? day),
        "amount": .money(Money(amount: 2400, currency: "EUR")),
      ], seed: 1, today: day)
    let source = RecordSource(
      scenario: try scenario(template), setup: setup, ledger: ledger, session: "abc",
      date: Date(timeIntervalSince1970: 0))
    return Record(source, language: language)
  }

  static func item(
    _ status: LedgerItem.Status, _ owner: LedgerItem.Owner?, _ due: String?, _ text: String = "X"
  ) -> LedgerItem {
    LedgerItem(
      id: text, status: status, owner: owner, due: due.flatMap(CalendarDate.init(iso:)), amount: nil,
      concession: nil,
      text: text)
  }

  @Test(arguments: [
    (item(.agreed, .client, "2026-11-26"), "- X (vous, pour le jeudi 26 novembre 2026)\n"),
    (item(.agreed, .me, nil), "- X (moi, date à fixer)\n"),
    (item(.agreed, nil, "2026-11-26"), "- X (à attribuer, pour le jeudi 26 novembre 2026)\n"),
    (item(.proposed, nil, "2026-11-26"), "- X (pour le jeudi 26 novembre 2026)\n"),
    (item(.open, nil, nil), "- X\n"), (item(.open, .client, nil), "- X (vous)\n"),
    // Who would have acted is nobody who declined.
    (item(.refused, .client, nil), "- X\n"),
  ])
  func whatIsMissingStaysVisible(_ item: LedgerItem, _ line: String) throws {
    #expect(try Self.record([item]).plainText.contains(line))
  }

  /// A sum that the words name, however it is typed, is not named again.
  @Test(arguments: ["régler 2 400 €", "régler 2\u{202F}400,00\u{A0}€", "régler 2400 euros", "pay €2,400"])
  func aSumIsSaidOnce(_ text: String) throws {
    var item = Self.item(.agreed, .client, "2026-11-26", text)
    item.amount = Money(amount: 2_400, currency: "EUR")
    let first = text.prefix(1).uppercased() + text.dropFirst()
    #expect(try Self.record([item]).plainText.contains("- \(first) (vous, pour le jeudi 26 novembre 2026)"))
    item.text = "régler la facture 2400"
    #expect(try Self.record([item]).plainText.contains("(vous, 2\u{202F}400,00\u{A0}€, pour le"))
  }

  /// Only what is agreed stands under the heading that says so, and only then does the subject say so.
  @Test func statusesAreKeptApart() throws {
    for status in LedgerItem.Status.allCases {
      for language in Language.allCases {
        let record = try Self.record([Self.item(status, .client, "2026-11-26")], language: language)
        let agreed = language == .french ? "Convenu\n" : "Agreed\n"
        #expect(record.plainText.contains(agreed) == (status == .agreed))
        let claims = language == .french ? "Convenu le" : "Agreed on"
        #expect(record.subject.contains(claims) == (status == .agreed))
        #expect(record.promises.isEmpty == (status == .open || status == .refused))
      }
    }
  }

  @Test func anEmptyLedgerSaysSo() throws {
    let record = try Self.record([])
    #expect(record.plainText.contains("Rien n’a été convenu"))
    #expect(record.of(.call).calendarEntries().isEmpty)
  }

  @Test(arguments: [
    ("sonia", "Bonjour Sonia,"), ("claire de la tour", "Bonjour Claire de la Tour,"),
    ("M. Roy", "Bonjour M. Roy,"),
    ("McGee", "Bonjour McGee,"), ("", "Bonjour,"),
  ])
  func aNameIsWrittenAsItsOwnerWritesIt(_ typed: String, _ greeting: String) {
    var call = Call(token: "t", client: "", language: .french, updated: Date())
    call.contact = typed
    let record = Record(RecordSource(call: call, scenario: nil, written: Self.day), language: .french)
    #expect(record.body.hasPrefix(greeting + "\n"))
  }

  /// A proposal has no owner and no day to miss; what was agreed has.
  @Test func onlyWhatBindsLacksSomething() throws {
    let items = [Self.item(.proposed, .me, nil, "peindre"), Self.item(.agreed, .me, nil, "poncer")]
    let text = try Self.record(items).plainText
    #expect(text.contains("- Peindre (moi)\n") && text.contains("- Poncer (moi, date à fixer)\n"))
  }

  @Test func theScenariosOwnWords() throws {
    let template =
      "subject: Facture {{amount}}\n\nÉchue le {{due}}{{#days_late_due}}, {{days_late_due}} jours de retard{{/days_late_due}}.\n"
    let record = try Self.record([], template: template)
    #expect(record.subject == "[Répétition] Facture 2\u{202F}400,00\u{A0}€")
    #expect(record.details == "Échue le jeudi 29 octobre 2026, 23 jours de retard.")
    #expect(record.html.contains("23 jours de retard"))
  }

  /// Text from outside stays text in every form.
  @Test func hostileText() throws {
    let text = "<script>alert(1)</script>\r\nBcc: x@y.z\u{1B}[31m\u{202E}"
    let record = try Self.record([Self.item(.agreed, .client, "2026-11-26", text)], client: text)
    #expect(!record.html.contains("<script>"))
    for form in [record.plainText, record.html, try record.json()] {
      #expect(!form.contains("\u{1B}") && !form.contains("\u{202E}"))
      #expect(!form.split(separator: "\n").contains { $0.hasPrefix("Bcc:") })
    }
    let mail = MailMessage(record, from: nil, to: nil, date: Date(timeIntervalSince1970: 0)).text
    #expect(!mail.components(separatedBy: "\r\n").contains { $0.hasPrefix("Bcc:") })
  }

  @Test func aLinkThatIsTooLongIsNone() throws {
    #expect(MailtoLink(try Self.record([]), to: nil) != nil)
    let long = (0..<60).map {
      Self.item(.agreed, .client, nil, "Point \($0) " + String(repeating: "é", count: 40))
    }
    #expect(MailtoLink(try Self.record(long), to: nil) == nil)
  }

  /// The record of an English example, written in French, has the example of French; the user's own stays as it is.
  @Test(arguments: BundledLibrary.ids) func anExampleIsThatOfTheRecordsLanguage(_ id: String) throws {
    let scenario = try Example.bundled(id)
    let today = Self.day
    let english = try #require(RandomRehearsal.played(scenario, .english, today, run: 0))
    let setup = english.setup.said(in: .french, scenario)
    #expect(setup.language == .french)
    for fact in scenario.facts {
      #expect(setup.facts[fact.name] == fact.example.value(in: .french, today: today), "\(fact.name)")
    }
    let source = RecordSource(
      scenario: scenario, setup: setup, ledger: english.ledger(in: .french), session: "1", date: Date())
    let text = Record(source, language: .french).plainText
    for fact in scenario.facts {
      guard case .text(let words) = fact.example.value(in: .english, today: today), words.contains(" "),
        fact.example.value(in: .french, today: today) != .text(words)
      else { continue }
      #expect(!text.contains(words), "\(fact.name): \(words)")
    }
    let own = try #require(
      RandomRehearsal.played(scenario, .english, today, run: 0, given: ["me": .text("Zoé d’Arc")]))
    #expect(own.setup.said(in: .french, scenario).facts["me"] == .text("Zoé d’Arc"))
  }

  /// A due day that lies ahead is not late, and nothing counts its days.
  @Test(arguments: [("-1", true), ("0", false), ("20", false)])
  func whatIsNotLateIsNotCounted(_ wanted: (days: String, isLate: Bool)) throws {
    let scenario = try Example.bundled("payment-chase")
    let due = FactValue.date(Self.day.adding(days: Int(wanted.days) ?? 0))
    for (language, words) in [(Language.french, "jours de retard"), (.english, "days past the due date")] {
      let played = try #require(
        RandomRehearsal.played(scenario, language, Self.day, run: 0, given: ["due": due]))
      let source = RecordSource(
        scenario: scenario, setup: played.setup, ledger: played.ledger, session: "1", date: Date())
      #expect(Record(source, language: language).plainText.contains(words) == wanted.isLate)
    }
  }
}
