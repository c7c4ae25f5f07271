import Clients
import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// Calls in `Mails/NAME.json` and the mails they make, word for word, in `Mails/NAME.STYLE.txt`.
///
/// A style is a language, a tone, and in French `tu` where it says so. `SOUFFLEUR_UPDATE` writes the mails anew.
@Suite struct MailTests {
  struct Style: Sendable, CustomTestStringConvertible {
    var name: String
    var language: Language
    var style: LetterStyle
    var testDescription: String { name }
  }

  static let folder = TestFiles.beside("Mails")
  static let styles = [
    Style(name: "fr-formal", language: .french, style: LetterStyle()),
    Style(name: "fr-warm", language: .french, style: LetterStyle(tone: .warm, silence: .confirms)),
    Style(
      name: "fr-warm-tu", language: .french, style: LetterStyle(tone: .warm, address: .tu, silence: .open)),
    Style(name: "en-formal", language: .english, style: LetterStyle(silence: .open)),
    Style(name: "en-warm", language: .english, style: LetterStyle(tone: .warm, silence: .confirms)),
  ]
  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  static func call(_ name: String) throws -> Call {
    try JSONDecoder().decode(Call.self, from: Data(contentsOf: folder.appending(path: name + ".json")))
  }

  static func record(_ call: Call, _ style: Style) throws -> Record {
    var sender = Profile()
    for (field, text) in [
      (ProfileField.name, "Camille Roy"), (.phone, "06 00 00 00 00"),
      (.iban, "FR76 3000 6000 0112 3456 7890 189"), (.bic, "AGRIFRPP"),
    ] {
      #expect(sender.set(field, to: text) == nil)
    }
    let written = try #require(CalendarDate(iso: "2026-12-23"))
    var source = RecordSource(call: call, scenario: nil, written: written, sender: sender)
    source.style = style.style
    return Record(source, language: style.language)
  }

  @Test func thereAreMails() { #expect(Self.names.count >= 5) }

  @Test(arguments: names, styles) func aCallMakesItsMail(_ name: String, _ style: Style) throws {
    let record = try Self.record(try Self.call(name), style)
    let file = Self.folder.appending(path: "\(name).\(style.name).txt")
    if ProcessInfo.processInfo.environment["SOUFFLEUR_UPDATE"] != nil {
      try Data(record.draft.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(record.draft == expected)
    let json = try record.json()
    #expect(!record.draft.contains("SECRET") && !json.contains("SECRET"))
    #expect(!record.isRehearsal && !record.subject.hasPrefix("["))
  }

  /// Both parts of the mail and a text that was changed say the same.
  @Test(arguments: names) func oneTextMakesBothParts(_ name: String) throws {
    var record = try Self.record(try Self.call(name), Self.styles[0])
    try record.take(draft: record.draft)
    let untouched = try Self.record(try Self.call(name), Self.styles[0])
    #expect(record.draft == untouched.draft)
    try record.take(
      draft: "Objet : Autre chose\n\nBonjour,\n\nConvenu\n- <un> point\n  et sa suite\n- deux\n")
    #expect(record.subject == "Autre chose")
    #expect(record.plainText == "Bonjour,\n\nConvenu\n- <un> point\n  et sa suite\n- deux\n")
    #expect(
      record.html.contains(
        "<h2>Convenu</h2>\n<ul>\n<li>&lt;un&gt; point et sa suite</li>\n<li>deux</li>\n</ul>"))
    #expect(throws: Record.DraftProblem.empty) { try record.take(draft: "Subject: x\n\n \n") }
  }

  /// What was changed in a rehearsal's mail stays marked as a rehearsal.
  @Test(arguments: Language.allCases) func aRehearsalStaysOne(_ language: Language) throws {
    var record = try RecordTests.record(
      [RecordTests.item(.agreed, .client, "2026-11-26")], language: language)
    let mark = language == .french ? "[Répétition]" : "[Rehearsal]"
    let notice = language == .french ? "Ceci est une répétition" : "This is a rehearsal"
    try record.take(draft: "Subject: Paid\n\nHello,\n\nAll is well.\n")
    #expect(record.subject == mark + " Paid")
    #expect(record.plainText.hasPrefix(notice) && record.html.contains("<p>\(notice)"))
    #expect(try record.json().contains("\"rehearsal\" : true"))
    let mail = MailMessage(record, from: nil, to: nil, date: Date(timeIntervalSince1970: 0)).text
    #expect(mail.components(separatedBy: "Subject:").count == 2)
  }
}
