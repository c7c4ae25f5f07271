import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Listening

/// How often each rule is right on sentences that it was not written with: Tests/ListeningTests/Precision.
///
/// `en.jsonl`, `traps-en.jsonl` and `unseen-en.jsonl`, and the French ones, are sentences with every move that applies,
/// written and labelled by four hands that had seen no rule; `rules.tsv` counts the firings of each rule on them, and those
/// that are right. The rules in `mended.tsv` were changed with the older sentences in view and count on the unseen ones
/// alone. `judged.tsv` counts firings of rules whose moves have no label there, each judged by hand on other sentences.
@Suite struct PrecisionTests {
  struct Sentence: Decodable {
    var text: String
    var labels: [String]
  }

  struct Count: Hashable {
    var firings = 0
    var right = 0
    var precision: Double { firings > 0 ? Double(right) / Double(firings) : 0 }
  }

  private static let folder = TestFiles.beside("Precision")

  private static func sentences(_ name: String) throws -> [Sentence] {
    try TestFiles.rows(folder.appending(path: name))
  }

  /// Language, rule, move, firings, right.
  private static func table(_ name: String) throws -> [String: Count] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    var counts: [String: Count] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, let firings = Int(fields[3]), let right = Int(fields[4]) else { continue }
      counts["\(fields[0]) \(fields[1])"] = Count(firings: firings, right: right)
    }
    return counts
  }

  private static func counted(_ language: Language) throws -> [String: Count] {
    let listener = Listener(language: language)
    let labels = Set(Move.labels.map(\.rawValue))
    var counts: [String: Count] = [:]
    let mended = try String(contentsOf: folder.appending(path: "mended.tsv"), encoding: .utf8)
    let rules = Set(mended.split(separator: "\n").map { String($0).replacing("\t", with: " ") })
    for prefix in ["", "traps-", "unseen-"] {
      for sentence in try sentences("\(prefix)\(language.rawValue).jsonl") {
        for finding in listener.findings(in: sentence.text) where labels.contains(finding.label.rawValue) {
          let name = "\(language.rawValue) \(finding.ruleID)"
          guard prefix == "unseen-" || !rules.contains(name) else { continue }
          counts[name, default: Count()].firings += 1
          if sentence.labels.contains(finding.label.rawValue) { counts[name, default: Count()].right += 1 }
        }
      }
    }
    return counts
  }

  @Test(arguments: Language.allCases) func theTableIsWhatTheRulesDo(_ language: Language) throws {
    let kept = try Self.table("rules.tsv").filter { $0.key.hasPrefix(language.rawValue + " ") }
    #expect(try Self.counted(language) == kept)
  }

  @Test(arguments: Language.allCases) func onlyPreciseRulesAct(_ language: Language) throws {
    let counts = try Self.table("rules.tsv").merging(try Self.table("judged.tsv")) { counted, _ in counted }
    let precise = counts.filter {
      $0.key.hasPrefix(language.rawValue + " ") && $0.value.firings >= ActingRules.firings
        && $0.value.precision >= ActingRules.precision
    }
    let names = Set(precise.keys.map { String($0.dropFirst(language.rawValue.count + 1)) })
    #expect(ActingRules.names(language) == names)
  }
}
