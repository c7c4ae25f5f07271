import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// A value that was never set reaches nobody: in random conversations of the bundled scenarios, with some of the optional
/// facts left out and values of the user's own, no line, option, note or record says nothing of something.
@Suite struct UnsetValueTests {
  static let count = ProcessInfo.processInfo.environment["SOUFFLEUR_CONVERSATIONS"].flatMap(Int.init) ?? 60

  /// What a text looks like where a value is missing: none of something, a gap, a mark that stands open.
  static let gaps: [String] = [
    #"(?<![\d.,\u00A0\u202F])0[\s\u00A0\u202F]?(?:€|euros?|heures?|jours?|fois|minutes?|hours?|days?|times|minutes?|%)"#,
    #"[€£$]0(?![\d.,])"#, #"(?<=[\p{L}\d,.;:]) [,.](?!\d)"#, #"(?<=\S)  "#, #"^[,.;]"#, #"[«“"(]\s*[»”")]"#,
    #"[{}\[\]]"#, #", ?[,.](?!\.)"#,
    #"(?<![\d.,\u00A0\u202F])1[\s\u00A0\u202F](?:heures|jours|minutes|hours|days)\b"#,
  ]

  private let expressions: [NSRegularExpression]

  init() throws {
    expressions = try Self.gaps.map { try NSRegularExpression(pattern: $0) }
  }

  private func gap(in text: String) -> String? {
    let range = NSRange(text.startIndex..., in: text)
    return expressions.first { $0.firstMatch(in: text, range: range) != nil }?.pattern
  }

  @Test(arguments: [
    ("sous 0 heures", true), ("sous 10 heures", false), ("0 €", true), ("1 200 €", false), ("€0", true),
    ("€0.50", false), ("le .", true), ("le 12.", false), ("De votre part, .", true),
    ("Attendez… Bon.", false),
    ("« » dit", true), ("dans 1 jours", true), ("dans 21 jours", false), ("{0}", true), ("a  b", true),
  ])
  func aGapIsSeen(_ text: String, _ isGap: Bool) { #expect((gap(in: text) != nil) == isGap) }

  @Test(arguments: BundledLibrary.ids, Language.allCases)
  func nothingUnsetIsSaid(_ id: String, _ language: Language) throws {
    let scenario = try Example.bundled(id)
    let today = try #require(CalendarDate(iso: "2026-11-28"))
    var seen: Set<String> = []
    for run in 0..<Self.count {
      let rehearsal = try #require(RandomRehearsal.played(scenario, language, today, run: run))
      var texts: [String] = rehearsal.ledger.items.map(\.text)
      for turn in rehearsal.transcript.turns {
        texts += turn.offered.filter(\.isAvailable).map(\.text)
        for case .line(let line) in turn.events { texts.append(line.text) }
      }
      let source = RecordSource(
        scenario: scenario, setup: rehearsal.setup, ledger: rehearsal.ledger, session: "1", date: Date(),
        sender: "Camille Roy")
      texts += Record(source, language: language).plainText.split(separator: "\n").map(String.init)
      for text in texts where seen.insert(text).inserted {
        if let gap = gap(in: text) { Issue.record("run \(run): \(text) (\(gap))") }
      }
    }
    #expect(seen.count > 300)
  }
}
