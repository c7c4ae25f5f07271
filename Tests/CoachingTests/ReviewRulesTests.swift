import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@Suite("What a review holds itself to") struct ReviewRulesTests {
  /// Marks worked out by hand from the formula of `Conduct`; a dash is no mark.
  private static let marks: [(String, String)] = [
    // facts 4/4; listening 8/8; request 4/4; firm 4/4; (20+20+30+20)·100 ÷ 90
    ("well-led.fr", "facts 100, listening 100, request 100, firm 100, calm –, all 100"),
    // request: 4+4 met, 2 (softener, A) and 4 missed: 8/14; firm: 4+4 met, 4+4 missed: 8/16
    ("gave-in.en", "facts –, listening –, request 57, firm 50, calm –, all 54"),
    // facts: 2 missed (absolute, A), too little; firm 4/8; calm 0/4; (50·20 + 0·10) ÷ 30
    ("blamed.fr", "facts –, listening –, request –, firm 50, calm 0, all 33"),
    // rubric.firm and the softeners are off: the hedge alone (A) makes no mark
    ("open.en", "facts –, listening –, request –, firm –, calm –, all –"),
  ]

  @Test("The marks are those of the formula", arguments: marks)
  func formula(name: String, expected: String) throws {
    let conduct = made(try Played(ReviewCase(name: name)).source()).conduct
    let all = conduct.criteria.map { ($0.name, $0.mark) } + [("all", conduct.mark)]
    #expect(all.map { "\($0.0) \($0.1.map(String.init) ?? "–")" }.joined(separator: ", ") == expected)
  }

  @Test("A reply that meets nothing misses what could have been met, by half an occasion")
  func passed() throws {
    var rehearsal = try Played.begun(try Played.scenario(), .french, persona: nil, seed: 1)
    _ = try rehearsal.reply(Reply(option: "line:rv-chat"))
    let conduct = made(source(rehearsal)).conduct
    let points = conduct.criteria.flatMap { criterion in criterion.points.map { (criterion.name, $0) } }
    #expect(points.map(\.0) == ["facts"])
    #expect(points.map(\.1.quarters) == [2] && points.allSatisfy { !$0.1.isMet })
    #expect(points.first?.1.otherWay?.text == rehearsal.transcript.turns.last?.offered.first?.text)
  }

  /// Made once: they are the slow part.
  private let listeners = Listeners()

  private func made(_ source: ReviewSource) -> Review { Review(source, listeners: listeners) }

  private func source(_ rehearsal: Rehearsal, off: Set<String> = []) -> ReviewSource {
    ReviewSource(
      transcript: rehearsal.transcript, ledger: rehearsal.ledger, scenario: rehearsal.scenario,
      persona: rehearsal.persona?.id, language: rehearsal.language, off: off)
  }

  @Test("A rule of reliability C scores nothing", arguments: [Language.french, .english])
  func guesses(language: Language) throws {
    let listener = Listener(language: language)
    let guessing = listener.ruleIDs.compactMap(listener.explain).filter { $0.reliability == .c }
    let examples = guessing.flatMap { rule in rule.examples.map { (rule.ruleID, $0) } }
    #expect(!examples.isEmpty)
    for (rule, example) in examples {
      var rehearsal = try Played.begun(try Played.scenario(), language, persona: nil, seed: 1)
      _ = try rehearsal.reply(Reply(option: "line:rv-chat", typed: example))
      let (with, without) = (made(source(rehearsal)), made(source(rehearsal, off: [rule])))
      #expect(with.conduct == without.conduct, "\(rule)")
      #expect(with.remarks.contains { $0.ruleID == rule && $0.kind == .question }, "\(example)")
    }
  }

  @Test("A rule that is off is nowhere in the review", arguments: ReviewCase.all)
  func off(review: ReviewCase) throws {
    let played = try Played(review)
    let whole = made(played.source(off: []))
    let rules =
      whole.remarks.map(\.ruleID) + whole.contradictions.map(\.ruleID)
      + whole.conduct.criteria.flatMap { $0.points.map(\.ruleID) }
    #expect(!rules.isEmpty)
    for rule in Set(rules) {
      for name in [rule, String(rule.prefix { $0 != "." })] {
        #expect(!made(played.source(off: [name])).json.text.contains("\"rule\":\"\(rule)\""), "\(name)")
      }
    }
    let known = played.source().ruleNames
    #expect(
      known.isSuperset(of: rules) && known.isSuperset(of: ["rubric", "stance", "flags", "rubric.calm"]))
    #expect(!known.contains("nonsense"))
  }

  @Test("What was taken back counts for nothing")
  func takenBack() throws {
    var plain = try Played.begun(try Played.scenario(), .english, persona: "evasive", seed: 1)
    for option in ["rv-facts", "rv-when", "rv-drop"] { _ = try plain.reply(Reply(option: "line:" + option)) }
    var troubled = try Played.begun(try Played.scenario(), .english, persona: "evasive", seed: 1)
    _ = try troubled.reply(Reply(option: "line:rv-blame", typed: "You never pay, you useless crook!!"))
    _ = troubled.undo()
    for option in ["rv-facts", "rv-rebate"] { _ = try troubled.reply(Reply(option: "line:" + option)) }
    _ = troubled.undo()
    for option in ["rv-when", "rv-drop"] { _ = try troubled.reply(Reply(option: "line:" + option)) }
    let (one, other) = (made(source(plain)), made(source(troubled)))
    #expect(other.outcome.takenBack == 2)
    #expect(
      one.json.text == other.json.text.replacingOccurrences(of: "\"taken_back\":2", with: "\"taken_back\":0"))
  }

  @Test("Without the scenario the conduct comes from the stored turns, and the review says so")
  func withoutScenario() throws {
    let played = try Played(ReviewCase(name: "gave-in.fr"))
    let review = made(played.source(hasScenario: false))
    #expect(!review.conduct.hasRubric)
    #expect(review.conduct.criteria.map(\.name) == ["calm", "facts", "firm", "listening", "request"])
    #expect(review.conduct.mark == 54)
    #expect(review.outcome.title == nil && review.text(all: false).contains("Le scénario ne se lit plus"))
  }

  @Test("Written in the other language, the words that were said stay as they were said")
  func otherLanguage() throws {
    let played = try Played(ReviewCase(name: "gave-in.fr"))
    let review = made(played.source(in: .english))
    #expect(review.remarks.map(\.quote) == made(played.source()).remarks.map(\.quote))
    #expect(
      review.remarks.first?.otherWay?.text == "Say the amount or the limit without \"just\" or \"a little\".")
    #expect(
      review.text(all: true).hasPrefix(
        "Conduct: 54 out of 100 (what depends on you; 2 of 5 criteria put to the test)"))
  }

  /// Plays every bundled scenario at random with each persona; some replies are typed.
  @Test(
    "Bundled scenarios: marks in bounds, every quotation said by the user, the same review twice",
    arguments: BundledLibrary.ids, [Language.french, .english])
  func bundled(id: String, language: Language) throws {
    let scenario = try Example.bundled(id)
    let own =
      language == .french
      ? "Vous ne répondez jamais, désolé, mais c'est juste pour savoir, quel jour ?"
      : "You never answer, sorry, but it's just to know, which day?"
    for (index, persona) in scenario.personas.enumerated() {
      var rehearsal = try Played.begun(scenario, language, persona: persona.id, seed: UInt64(index + 1))
      var chance = UInt64(index &* 7919 &+ 17)
      while !rehearsal.isFinished, rehearsal.turnCount < 40 {
        let offered = rehearsal.options.filter(\.isAvailable)
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let option = try #require(offered.isEmpty ? nil : offered[Int(chance >> 33) % offered.count])
        _ = try rehearsal.reply(
          Reply(option: option.id, typed: rehearsal.turnCount % 3 == 1 ? own : nil))
      }
      let review = made(source(rehearsal))
      check(review, rehearsal)
      #expect(made(source(rehearsal)).json.text == review.json.text)
    }
  }

  private func check(_ review: Review, _ rehearsal: Rehearsal) {
    let said = rehearsal.transcript.replies.map(\.text)
    let points = review.conduct.criteria.flatMap(\.points)
    for quote in points.map(\.quote) + review.remarks.map(\.quote) {
      #expect(said.contains { $0.contains(quote) }, "\(quote)")
    }
    #expect(points.allSatisfy { $0.reliability != .c })
    #expect(review.conduct.criteria.compactMap(\.mark).allSatisfy { (0...100).contains($0) })
    #expect(review.foremost.count <= 3)
    // A coach keeps to what was said and diagnoses nobody.
    let text = review.text(all: true).lowercased()
    for phrase in ["vous êtes trop", "you are too", "vous auriez dû", "you should have"] {
      let isQuoted =
        said.contains { $0.lowercased().contains(phrase) }
        || rehearsal.transcript.turns.contains {
          $0.offered.contains { $0.text.lowercased().contains(phrase) }
        }
      #expect(isQuoted || !text.contains(phrase))
    }
  }
}
