import Clients
import Foundation
import ProductFuzzing
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// The record as a link: a text that fits, and what it still says.
@Suite struct LinkTests {
  static func body(_ link: MailtoLink) -> String {
    let items = URLComponents(string: link.text)?.queryItems ?? []
    return items.first { $0.name == "body" }?.value?.replacing("\r\n", with: "\n") ?? ""
  }

  static func points(_ count: Int) -> [LedgerItem] {
    (0..<count).map {
      RecordTests.item(.agreed, .client, "2026-11-26", "Point \($0) " + String(repeating: "é", count: 12))
    }
  }

  @Test func aShortRecapIsThereAsItIs() throws {
    let record = try RecordTests.record([])
    let link = try #require(MailtoLink(record, to: nil))
    #expect(!link.isShortened && Self.body(link) == record.plainText)
  }

  /// However few the words, every item is there with who and by when, and nothing is cut.
  @Test(arguments: [9, 10, 11]) func aShorterTextNamesEveryItem(_ count: Int) throws {
    let record = try RecordTests.record(Self.points(count))
    let link = try #require(MailtoLink(record, to: Mailbox(address: "a@example.org")))
    #expect(link.isShortened && link.text.utf8.count <= MailtoLink.lengthLimit)
    let body = Self.body(link)
    for item in record.items { #expect(body.contains(item.text + " (vous, pour le 26/11")) }
    #expect(body.contains("Convenu"))
    #expect(body.contains("Une erreur, un oubli"))
    #expect(link.text.hasPrefix("mailto:a@example.org?subject="))
  }

  @Test func whatIsMissingStaysMissing() throws {
    let items =
      [RecordTests.item(.agreed, .me, nil, "a"), RecordTests.item(.agreed, nil, "2026-11-26", "b")]
      + Self.points(8)
    let body = Self.body(try #require(MailtoLink(try RecordTests.record(items), to: nil)))
    #expect(body.contains("A (moi, date à fixer)") && body.contains("B (à attribuer, pour le 26/11"))
  }

  @Test func aRehearsalSaysSoInFewWordsToo() throws {
    let record = try RecordTests.record(Self.points(9))
    let rehearsed = Self.body(try #require(MailtoLink(record.of(.rehearsal), to: nil)))
    #expect(rehearsed.contains("Répétition"))
    #expect(!Self.body(try #require(MailtoLink(record.of(.call), to: nil))).contains("Répétition"))
  }

  /// What a mail must not lose stays in fewer words too: the condition, how the reader is spoken to, the next
  /// appointment, how it ended, what silence means, the account, a name that is missing.
  @Test func aShorterTextKeepsWhatCounts() throws {
    var call = Call(token: "t", client: "Ferrand", language: .french, updated: Date())
    call.items = Self.points(7)
    call.items[0].exchange = "l’accord du comptable"
    call.items[0].amount = Money(amount: 300, currency: "EUR")
    (call.ending, call.next, call.nextTime) = (.cutOff, CalendarDate(iso: "2026-12-03"), "9:30")
    var sender = Profile()
    #expect(sender.set(.iban, to: "FR7630006000011234567890189") == nil)
    var source = RecordSource(call: call, scenario: nil, written: RecordTests.day, sender: sender)
    source.style = LetterStyle(address: .tu, silence: .open)
    let record = Record(source, language: .french)
    let texts = ShortText.all(of: record)
    #expect(texts.count == 2)
    for text in texts {
      for words in [
        "à condition : l’accord du comptable", "(toi, 300,00 €, pour le 26/11",
        "jeudi 3 décembre 2026 à 9 h 30",
        "s’est interrompu", "Tant que je n’ai pas ta réponse", "FR76 3000", "[votre nom]", "Dis-le-moi",
      ] { #expect(text.contains(words), "\(words) in \(text)") }
    }
    var changed = record
    try changed.take(draft: "Objet : a\n\nTout autre chose.\n")
    #expect(ShortText.all(of: changed).isEmpty)
  }

  @Test func whatCannotFitIsNone() throws {
    #expect(MailtoLink(try RecordTests.record(Self.points(60)), to: nil) == nil)
  }

  // MARK: The recaps of all plays

  static let folder = TestFiles.root.appending(path: "Sources/CLibrary/scenarios")

  /// The records of all plays of a scenario.
  static func records(_ id: String) throws -> [Record] {
    let scenario = try Example.bundled(id)
    let plays = folder.appending(path: "\(id)/plays")
    let names = try FileManager.default.contentsOfDirectory(atPath: plays.path)
    return try names.filter { $0.hasSuffix(".testplan") }.sorted().compactMap { name in
      let text = try String(contentsOf: plays.appending(path: name), encoding: .utf8)
      let play = try Play(text, of: scenario)
      let run = try PlayRun(play, scenario: scenario)
      try #require(run.difference == nil, "\(name)")
      var setup = play.setup
      setup.facts = run.rehearsal.transcript.facts(of: setup, scenario)
      let source = RecordSource(
        scenario: scenario, setup: setup, ledger: run.rehearsal.ledger, session: name, date: Date(),
        sender: "Camille Roy")
      return Record(source, language: setup.language)
    }
  }

  @Test func nearlyEveryRecapFits() throws {
    var (all, whole, short) = (0, 0, 0)
    for id in BundledLibrary.ids {
      for record in try Self.records(id) {
        let link = MailtoLink(record.of(.rehearsal), to: Mailbox(address: "camille.durand@example.org"))
        all += 1
        whole += link.map { $0.isShortened ? 0 : 1 } ?? 0
        short += link.map { $0.isShortened ? 1 : 0 } ?? 0
      }
    }
    #expect(all > 90)
    #expect(
      Double(whole + short) >= 0.95 * Double(all), "\(whole) whole, \(short) short of \(all)")
  }
}
