import Foundation
import Fuzzing
import Recap
import Rehearsal
import Scenarios
import Vocabulary

extension FuzzMode {
  /// A scenario's own recap: it is refused, or fills in facts and brings nothing unsafe into the record.
  static let template = FuzzMode(
    "template", endings: [".mustache"],
    seeds: [
      "subject: {{client}}, {{money}}\n{{#date}}Échue le {{date}}, {{days_late_date}} jours.{{/date}}{{^list}}rien{{/list}}\n"
    ],
    dictionary: [
      "{{", "}}", "{{{", "}}}", "{{client}}", "{{&text}}", "{{#date}}", "{{/date}}", "{{^list}}", "{{/list}}",
      "{{#list}}",
      "{{.}}", "{{! x }}", "{{days_late_date}}", "{{today}}", "{{> x}}", "{{< x}}", "{{$x}}", "{{=<% %>=}}",
      "{{%X}}", "{{*x}}",
      "{{ number }}", "{{choice}}", "subject: ", "\n", "\r\n", "\r", "\u{0}", "\u{1B}[31m", "\u{202E}", "é",
      "{", "}", "#", "/",
    ], prepare: { TemplateCheck().check })
}

private struct TemplateCheck {
  private let source = RecordSample.source(items: [])

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard var source else { return FuzzResult("the sample cannot be loaded", signature) }
    source.scenario?.recapTemplates = [RecordSample.template(String(decoding: input, as: UTF8.self))]
      .compactMap { $0 }
    let record = Record(source, language: .french)
    signature.add(magnitudeOf: record.details.count)
    signature.add(magnitudeOf: record.subject.count)
    for error in record.templateErrors { signature.add(String(error.message(in: .english).prefix(30))) }
    let problem =
      Unsafe.first(in: record.details, allowing: "\n\t").map { "the paragraph holds \($0)" }
      ?? Unsafe.first(in: record.subject).map { "the subject holds \($0)" }
      ?? Unsafe.first(in: record.plainText + record.html, allowing: "\n\t").map { "the record holds \($0)" }
    return FuzzResult(problem, signature)
  }
}

/// A record to be written, with items of one's own.
enum RecordSample {
  private static let scenario = Sample.scenario()

  /// A template of subject and details.
  static func template(_ text: String, _ language: Language = .french) -> RecapTemplate? {
    RecapTemplate(file: "recap/\(language.rawValue).mustache", text: text)
  }

  static func source(items: [LedgerItem], client: String = "Ferrand", sender: String = "") -> RecordSource? {
    guard let scenario else { return nil }
    var facts = Dictionary(
      scenario.facts.map { ($0.name, $0.example.value(in: .french, today: Sample.today)) }
    ) { first, _ in first }
    facts["client"] = .text(client)
    var ledger = Ledger()
    for item in items { ledger.record(item) }
    let setup = Setup(persona: nil, language: .french, facts: facts, seed: 1, today: Sample.today)
    return RecordSource(
      scenario: scenario, setup: setup, ledger: ledger, session: "abc",
      date: Date(timeIntervalSince1970: 1_795_000_000),
      sender: sender)
  }
}
