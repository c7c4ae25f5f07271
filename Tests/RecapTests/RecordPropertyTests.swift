import Clients
import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Recap

/// Any text in any field of a call or a profile stays text: it adds no line, no field, no tag, and nothing private is told.
///
/// `SOUFFLEUR_RUNS` sets how many records are made.
@Suite struct RecordPropertyTests {
  static let count = ProcessInfo.processInfo.environment["SOUFFLEUR_RUNS"].flatMap(Int.init) ?? 500

  private static let pieces = [
    "a", "é", "語", "👩‍👩‍👧", " ", "\u{A0}", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{B}", "\u{85}", "\u{2028}",
    "\u{202E}",
    "\u{FFFC}", "\u{301}", "- ", "Bcc: x@y.z", "<b>", "</li>", "&amp;", "{{client}}", "{{> x}}", "Subject: x",
    ".", "=20",
    "=?UTF-8?B?eA==?=", "--=_souffleur_abc--", "\u{1B}[31m", "\"", "'", ";", "END:VEVENT",
  ]

  private static func text(using chance: inout SystemRandomNumberGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }
      .joined()
  }

  private static func item(_ number: Int, using chance: inout SystemRandomNumberGenerator) -> LedgerItem {
    LedgerItem(
      id: "\(number)", status: LedgerItem.Status.allCases.randomElement(using: &chance) ?? .open,
      owner: [nil, .me, .client].randomElement(using: &chance) ?? nil,
      due: Bool.random(using: &chance)
        ? RecordTests.day.adding(days: Int.random(in: 0...90, using: &chance)) : nil,
      timing: LedgerItem.Timing.allCases.randomElement(using: &chance) ?? .by,
      amount: Bool.random(using: &chance) ? Money(amount: 1200, currency: "EUR") : nil, concession: nil,
      exchange: Bool.random(using: &chance) ? text(using: &chance) : nil, text: "X" + text(using: &chance))
  }

  private static func source(using chance: inout SystemRandomNumberGenerator) -> RecordSource {
    var call = Call(
      token: text(using: &chance), client: text(using: &chance), language: .french, updated: Date())
    call.contact = text(using: &chance)
    call.day = RecordTests.day
    call.time = text(using: &chance)
    call.items = (0..<Int.random(in: 0...4, using: &chance)).map { item($0, using: &chance) }
    call.facts = ["client": .text(text(using: &chance)), "me": .text(text(using: &chance))]
    var sender = Profile()
    sender.name = text(using: &chance)
    sender.signature = ["S" + text(using: &chance), "S" + text(using: &chance)]
    sender.iban = text(using: &chance)
    sender.bic = text(using: &chance)
    var source = RecordSource(call: call, scenario: nil, written: RecordTests.day, sender: sender)
    source.style.silence = .open
    return source
  }

  private static func withTemplates(_ source: RecordSource, _ isOn: Bool) throws -> RecordSource {
    var source = source
    source.scenario = isOn ? try RecordTests.scenario("subject: {{client}}\n{{client}} {{today}}\n") : nil
    return source
  }

  @Test(arguments: [false, true]) func anyTextStaysText(_ hasTemplates: Bool) throws {
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<Self.count {
      let source = try Self.withTemplates(Self.source(using: &chance), hasTemplates)
      let record = Record(source, language: .french)
      // Two lines a list's item or heading, and never more of them than there are items.
      let lines = record.body.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        lines.count { $0.utf8.starts(with: "- X".utf8) } == record.items.count,
        "\(record.body.debugDescription)")
      #expect(!lines.contains { $0.hasPrefix("Bcc:") || $0.hasPrefix("Subject:") } || hasTemplates)
      for text in [record.draft, record.html, try record.json()] { Self.holdsNothingThatActs(text) }
      Self.tagsAreOurs(record.html)
      let mail = MailMessage(record, from: nil, to: nil, date: Date(timeIntervalSince1970: 0)).text
      let head = mail.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
      #expect(head.count { !$0.hasPrefix(" ") } == 8, "\(head)")
    }
  }

  private static func holdsNothingThatActs(_ text: String) {
    let acts = Set(text.unicodeScalars).first { $0 != "\n" && TextSafety.line(String($0)).isEmpty }
    #expect(acts == nil, "\(text.debugDescription)")
  }

  private static func tagsAreOurs(_ page: String) {
    let known = [
      "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "p", "br", "h1", "h2", "ul", "li",
    ]
    for piece in page.split(separator: "<").dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "!") }
      #expect(known.contains(String(name)), "<\(piece)")
    }
  }

  /// A word planted in every private field reaches no form of the record.
  @Test(arguments: Language.allCases) func nothingPrivateIsTold(_ language: Language) throws {
    var call = Call(token: "t", client: "Ferrand", language: language, updated: Date())
    call.items = [RecordTests.item(.agreed, .client, "2026-11-26")]
    (call.request, call.fear, call.note) = ("PLANTED1", "PLANTED2", "PLANTED3")
    call.happened = .partly
    call.objections = [Call.Objection(id: "PLANTED4", words: "PLANTED5", wasExpected: true)]
    call.reference = "PLANTED6"
    call.facts = ["due": .date(RecordTests.day), "perspective": .text("PLANTED7"), "fear": .text("PLANTED8")]
    let scenario = try RecordTests.scenario("Réf. {{client}}\n")
    let record = Record(
      RecordSource(call: call, scenario: scenario, written: RecordTests.day), language: language)
    let mail = MailMessage(record, from: nil, to: nil, date: Date()).text
    let calendar = CalendarFile(record.calendarEntries(), name: record.calendarName, date: Date()).text
    for form in [record.draft, record.html, record.markdown, try record.json(), mail, calendar] {
      #expect(!form.contains("PLANTED"))
    }
  }

  /// The bank account stands in a mail only where the client has something to pay.
  @Test(arguments: [
    (LedgerItem.Status.agreed, LedgerItem.Owner.client, 100, true), (.open, .client, 100, true),
    (.refused, .client, 100, false), (.proposed, .client, 100, false), (.agreed, .me, 100, false),
    (.agreed, .client, 0, false),
  ])
  func theBankAccount(_ status: LedgerItem.Status, _ owner: LedgerItem.Owner, _ sum: Int, _ isShown: Bool) {
    var item = RecordTests.item(status, owner, "2026-11-26")
    item.amount = Money(amount: Decimal(sum), currency: "EUR")
    var call = Call(token: "t", client: "F", language: .english, updated: Date())
    call.items = [item]
    var sender = Profile()
    #expect(sender.set(.iban, to: "GB33BUKB20201555555555") == nil)
    let record = Record(
      RecordSource(call: call, scenario: nil, written: RecordTests.day, sender: sender), language: .english)
    #expect(record.body.contains("GB33") == isShown)
  }
}
