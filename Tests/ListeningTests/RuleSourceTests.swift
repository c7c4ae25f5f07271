import Testing
import Vocabulary

@testable import Listening

@Suite("Where rules come from") struct RuleSourceTests {
  @Test("Every source is said in words, in each language", arguments: Language.allCases)
  func words(language: Language) {
    let listener = Listener(language: language)
    let other = Listener(language: language == .french ? .english : .french)
    let works = Works(language)
    for id in listener.ruleIDs {
      guard let rule = listener.explain(ruleID: id) else { continue }
      #expect(!rule.source.isEmpty)
      let names = rule.source.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let short = names.filter {
        works.title($0) != nil && !["DESC", "STATE", "OSBD"].contains($0)
      }
      #expect(short.isEmpty, "\(id): \(rule.source)")
      if let twin = other.explain(ruleID: id) { #expect(twin.source != rule.source, "\(id)") }
    }
  }

  @Test("A source without a work, or with one nobody knows, stays as it is")
  func plain() {
    #expect(Works(.french).source([], saying: "comme ça") == "comme ça")
    #expect(Works(.english).source(["XX9"], saying: "just so") == "XX9: just so")
    #expect(
      Works(.english).source(["AS1", "s2"], saying: "a limit").hasSuffix("first big client go: a limit"))
    #expect(
      FrenchSpacing.held("« quoi ? » : « non »") == "«\u{A0}quoi\u{A0}?\u{A0}»\u{A0}: «\u{A0}non\u{A0}»")
    #expect(Works(.english).source([], saying: "").isEmpty)
  }
}
