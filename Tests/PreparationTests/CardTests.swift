import Foundation
import Preparation
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// Cards written from the answers in `Cards/NAME.LANGUAGE.prep`, beside which what they must be stands.
///
/// A case is the scenario, the client and the language, then answers as `--set` takes them.
/// `SOUFFLEUR_RECORD=1 swift test` writes the expected files anew; look at the difference before you keep them.
struct CardTests {
  static let today = CalendarDate(iso: "2026-11-21") ?? CalendarDate(dayNumber: 0)
  static let folder = TestFiles.beside("Cards")

  /// The bundled scenarios, loaded once.
  static let scenarios: [String: Scenario] = Dictionary(
    uniqueKeysWithValues: BundledLibrary.ids.compactMap { id in
      (try? Loader.load(id).scenario).map { (id, $0) }
    })

  static var cases: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".prep") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func interview(_ name: String) throws -> Interview {
    let text = try String(contentsOf: folder.appendingPathComponent(name + ".prep"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    func value(_ key: String) -> String {
      lines.first { $0.hasPrefix(key + " ") }.map { String($0.dropFirst(key.count + 1)) } ?? ""
    }
    let scenario = try #require(scenarios[value("scenario")])
    let language = try #require(Language(tag: value("language")))
    let bare = Preparation(
      scenario: scenario.id, reference: scenario.id, client: value("client"), language: language,
      updated: Date(timeIntervalSince1970: 0))
    var interview = Interview(bare, scenario: scenario, language: language, today: today)
    for line in lines.dropFirst(3) {
      let sign = try #require(line.firstIndex(of: "="))
      let reply = interview.set(String(line[..<sign]), to: String(line[line.index(after: sign)...]))
      if case .taken = reply { continue }
      Issue.record("\(line): \(String(describing: reply))")
    }
    return interview
  }

  static func card(_ name: String) throws -> Card {
    let interview = try interview(name)
    return Card(interview.preparation, scenario: interview.scenario, language: interview.language)
  }

  @Test(arguments: cases)
  func isWrittenAsExpected(_ name: String) throws {
    let card = try CardTests.card(name)
    for (form, text) in [("txt", card.plainText()), ("html", card.html), ("md", card.markdown)] {
      let file = CardTests.folder.appendingPathComponent("\(name).\(form)")
      if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      let expected = try String(contentsOf: file, encoding: .utf8)
      #expect(text == expected, "\(name).\(form)")
    }
  }

  @Test(arguments: cases, [20, 40, 64, 80])
  func noLineIsWider(_ name: String, _ width: Int) throws {
    for line in try CardTests.card(name).plainText(width: width).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= width, "\(line)")
    }
  }

  @Test func nothingTypedIsMarkup() throws {
    let card = try CardTests.card("hostile.fr")
    for tag in ["<script", "<img", "<b>Ferrand", "\u{1B}", "\u{202E}"] { #expect(!card.html.contains(tag)) }
    #expect(!card.plainText().unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(card.markdown.contains("\\*SARL\\*"))
  }

  @Test func missingPartsAreVisible() throws {
    let text = try CardTests.card("bare.fr").plainText()
    #expect(text.components(separatedBy: "[à préparer]").count - 1 == 9)
    #expect(text.contains("[jour à fixer] · [moyen à choisir]"))
  }

  @Test func everythingAtItsLimitFitsOnePage() throws {
    let scenario = try #require(CardTests.scenarios["payment-chase"])
    var interview = Interview(
      Preparation(
        scenario: scenario.id, reference: scenario.id, client: "Atelier Ferrand", language: .french,
        updated: Date(timeIntervalSince1970: 0)),
      scenario: scenario, language: .french, today: CardTests.today)
    func words(_ count: Int) -> String {
      String(String(repeating: "mot phrase ", count: 40).prefix(count - 1)) + "z"
    }
    func list(_ items: Int, _ count: Int) -> String {
      (0..<items).map { "\($0)" + words(count - 1) }.joined(separator: ";")
    }
    let answers: [(String, String)] = [
      ("key_facts", list(3, 70)), ("request", words(150)), ("fallback", words(140)),
      ("their_fallback", words(140)), ("red_lines", list(4, 75)), ("concession", words(140)),
      ("objections", list(6, 75)), ("opening", words(200)), ("closing", words(200)), ("mantra", words(100)),
    ]
    for (name, text) in answers {
      guard case .taken = interview.set(name, to: text) else {
        Issue.record("\(name) was not taken")
        continue
      }
      guard case .mistaken = interview.set(name, to: text + "; et un mot de trop " + words(200)) else {
        Issue.record("\(name) has no limit")
        continue
      }
    }
    for index in 0..<6 {
      let objection = "objection.\(index)" + words(74)
      guard case .taken = interview.set(objection, to: words(115)) else {
        Issue.record("an answer was not taken")
        continue
      }
    }
    let lines = Card(interview.preparation, scenario: scenario, language: .french).plainText()
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count - 1 <= 66, "\(lines.count - 1) lines")
  }
}
