import Clients
import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// Templates of the record: their names, their places, and what they can never do.
@Suite struct TemplateTests {
  static func source(_ templates: [(file: String, text: String)], _ items: [LedgerItem] = []) throws
    -> RecordSource
  {
    var ledger = Ledger()
    for item in items { ledger.record(item) }
    let setup = Setup(
      persona: nil, language: .french,
      facts: ["client": .text("Ferrand"), "amount": .money(Money(amount: 2400, currency: "EUR"))], seed: 1,
      today: RecordTests.day)
    var source = RecordSource(
      scenario: try RecordTests.scenario(), setup: setup, ledger: ledger, session: "abc",
      date: Date(timeIntervalSince1970: 0))
    source.origin = .call
    source.templates = try templates.map { try #require(RecapTemplate(file: $0.file, text: $0.text)) }
    return source
  }

  static func record(
    _ templates: [(file: String, text: String)], _ items: [LedgerItem] = [], language: Language = .french
  ) throws -> Record { Record(try source(templates, items), language: language) }

  static let items = [
    RecordTests.item(.agreed, .client, "2026-11-26", "Payer"), RecordTests.item(.open, nil, nil, "Reste"),
  ]

  @Test func everyPartCanBeWorded() throws {
    let record = try Self.record(
      [
        ("subject.fr.mustache", "Sujet {{short_day}}"),
        ("outcome.fr.mustache", "{{#has_agreed}}Accord.{{/has_agreed}}"),
        ("circumstances.fr.mustache", "Le {{day}}, avec {{with_client}}."),
        ("item.fr.mustache", "{{text}}{{#when}} : {{when}}{{/when}} [{{who}}]"),
        ("details.fr.mustache", "{{amount}}\n"), ("confirm.fr.mustache", "Réponse d’ici au {{answer_by}} ?"),
        ("closing.fr.mustache", "Salut,"),
      ], Self.items)
    #expect(record.templateErrors.isEmpty)
    #expect(
      record.draft == """
        Objet\u{A0}: Sujet 21 novembre 2026

        Bonjour,

        Accord.

        Le samedi 21 novembre 2026, avec Ferrand.

        Convenu
        - Payer : pour le jeudi 26 novembre 2026 [vous]

        Reste ouvert
        - Reste

        2\u{202F}400,00\u{A0}€

        Réponse d’ici au mercredi 25 novembre 2026 ?

        Salut,
        [votre nom]

        """)
  }

  @Test func aWholeMailCanBeWorded() throws {
    let template = """
      {{greeting}}
      {{#sections}}
      == {{heading}}
      {{#items}}
      * {{.}}
      {{/items}}
      {{/sections}}
      {{next}}
      {{confirm}}
      {{closing}}
      {{signature}}
      """
    let record = try Self.record([("mail.fr.mustache", template)], Self.items)
    #expect(record.templateErrors.isEmpty)
    #expect(
      record.plainText.hasPrefix(
        "Bonjour,\n== Convenu\n* Payer (vous, pour le jeudi 26 novembre 2026)\n== Reste ouvert\n* Reste\nMerci"
      ))
  }

  /// A later template takes the place of an earlier one; a broken one leaves it there and is named with its place.
  @Test func laterOnesCount() throws {
    let templates = [
      ("a/closing.fr.mustache", "Un,"), ("b/closing.fr.mustache", "Deux,"),
      ("c/closing.fr.mustache", "{{trois}},"),
      ("c/closing.en.mustache", "{{nobody}}"),
    ]
    let record = try Self.record(templates)
    #expect(record.plainText.contains("\nDeux,\n"))
    #expect(
      record.templateErrors.map { $0.sentence(in: .english) } == [
        "c/closing.fr.mustache:1:1: `trois` is neither a fact nor a name of the recap"
      ])
  }

  @Test(arguments: [
    ("{{> other}}", 1, 1, "not allowed"), ("x\n  {{< other}}", 2, 3, "not allowed"),
    ("{{=<% %>=}}", 1, 1, "not allowed"),
    ("{{$x}}", 1, 1, "not allowed"), ("{{%TEXT}}", 1, 1, "not allowed"), ("{{*x}}", 1, 1, "not allowed"),
    ("é {{clien}}", 1, 3, "did you mean `client`"), ("{{client", 1, 1, "not closed"),
    ("{{{client}}", 1, 1, "not closed"),
    ("{{#client}}x", 1, 1, "add {{/client}}"), ("{{/client}}", 1, 1, "closes nothing"),
    ("{{#client}}{{/amount}}", 1, 12, "closes another section"),
    ("{{#client}}{{#client}}{{/client}}{{/client}}", 1, 12, "within itself"),
    ("a\u{1B}[31m", 1, 2, "U+001B"), ("a\n\u{202E}b", 2, 1, "U+202E"), ("{{}}", 1, 1, "neither"),
    ("{{ client.x }}", 1, 1, "neither"), ("{{uppercased(client)}}", 1, 1, "neither"),
    ("{{^}}", 1, 1, "neither"),
    (String(repeating: "x", count: 65_537), 1, 1, "at most 65536 bytes"),
  ])
  func brokenOnesAreNamedWithTheirPlace(_ text: String, _ line: Int, _ column: Int, _ words: String) throws {
    let record = try Self.record([("details.fr.mustache", text)], Self.items)
    let error = try #require(record.templateErrors.first)
    #expect((error.line, error.column) == (line, column), "\(error)")
    #expect(error.message(in: .english).contains(words), "\(error.message(in: .english))")
    #expect(!error.message(in: .french).isEmpty)
    let plain = try Self.record([], Self.items).plainText
    #expect(record.details.isEmpty && record.plainText == plain)
  }

  @Test(arguments: [
    "{{! a {{comment }} x", "{{#client}}a{{/client}}", "{{^client}}a{{/client}}", "{{{client}}}",
    "{{&client}}",
    "{{# client }}{{ client }}{{/ client }}", "{{#has_open}}{{#client}}{{.}}{{/client}}{{/has_open}}",
  ])
  func goodOnesAreTaken(_ text: String) throws {
    #expect(try Self.record([("details.fr.mustache", text)], Self.items).templateErrors.isEmpty)
  }

  @Test func namesOfFilesAreChecked() throws {
    #expect(RecapTemplate(file: "closing.mustache", text: "") == nil)
    #expect(RecapTemplate(file: "closing.de.mustache", text: "") == nil)
    #expect(RecapTemplate(file: "x/fr.mustache", text: "")?.part == nil)
    let error = try #require(try Self.record([("closng.fr.mustache", "")]).templateErrors.first)
    #expect(error.problem == .unknownPart("closng", suggestion: "closing"))
  }

  /// A line that would say what is not known is left out; it never says “false”.
  @Test func whatIsNotKnownLeavesItsLineOut() throws {
    let record = try Self.record([
      (
        "details.fr.mustache",
        "Un {{client}}\nDeux {{due}} fin\n{{^due}}Trois{{/due}}{{#is_late_due}}x{{/is_late_due}}"
      ),
      ("subject.fr.mustache", "Pour le {{due}}"),
    ])
    #expect(record.details == "Un Ferrand\nTrois")
    #expect(record.subject == "Notre échange du 21 novembre 2026" || record.subject.hasPrefix("Notre"))
  }

  /// Whatever a template holds, the subject is one line and the mail has its own fields only.
  @Test(arguments: ["a\r\nBcc: x@y.z", "a\nBcc: x@y.z\n\nbody", "{{text_}}\r\n", "\r\n\r\nX: y"])
  func noTemplateMakesAHeader(_ text: String) throws {
    let record = try Self.record(
      TemplatePart.allCases.map { ("\($0.rawValue).fr.mustache", text) } + [
        ("fr.mustache", "subject: " + text)
      ])
    #expect(record.subject.split(whereSeparator: \.isNewline).count == 1)
    let mail = MailMessage(record, from: nil, to: nil, date: Date(timeIntervalSince1970: 0)).text
    let head = mail.components(separatedBy: "\r\n\r\n")[0]
    #expect(!head.components(separatedBy: "\r\n").contains { $0.hasPrefix("Bcc:") || $0.hasPrefix("X:") })
  }

  @Test func aScenariosOwnAreChecked() throws {
    let scenario = try RecordTests.scenario("subject: {{amout}}\n{{#client}}\n")
    let errors = RecapTemplates.errors(of: scenario)
    #expect(
      errors.map { "\($0.file):\($0.line):\($0.column)" } == [
        "recap/fr.mustache:1:10", "recap/fr.mustache:2:1",
      ])
    for id in BundledLibrary.ids {
      let bundled = try Example.bundled(id)
      #expect(RecapTemplates.errors(of: bundled).isEmpty && !bundled.recapTemplates.isEmpty)
    }
  }

  @Test func aFoldersFilesOfOneScenarioComeLast() {
    let files = [
      "closing.fr.mustache": "a", "x/closing.fr.mustache": "b", "y/closing.fr.mustache": "c",
      "x/z/fr.mustache": "d",
    ]
    let found = RecapTemplates.of(files: files, scenario: "x", shownAs: "team/")
    #expect(found.map(\.file) == ["team/closing.fr.mustache", "team/x/closing.fr.mustache"])
    #expect(RecapTemplates.of(files: files, scenario: nil, shownAs: "").map(\.text) == ["a"])
  }
}
