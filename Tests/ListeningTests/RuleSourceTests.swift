import Testing
import Vocabulary

@testable import Listening

@Suite("Where rules come from") struct RuleSourceTests {
  @Test("Every source is said in words, in each language", arguments: Language.allCases)
  func words(language: Language) {
    let listener = Listener(language: language)
    let other = Listener(language: language == .french ? .english : .french)
    for id in listener.ruleIDs {
      guard let rule = listener.explain(ruleID: id) else { continue }
      #expect(!rule.source.isEmpty)
      let names = rule.source.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let short = names.filter {
        RuleSourcesData.works[$0] != nil && !["DESC", "STATE", "OSBD"].contains($0)
      }
      #expect(short.isEmpty, "\(id): \(rule.source)")
      if let twin = other.explain(ruleID: id) { #expect(twin.source != rule.source, "\(id)") }
    }
  }

  @Test("A source without a work, or with one nobody knows, stays as it is")
  func plain() {
    #expect(RuleSource("just so", french: "comme ça").french == "comme ça")
    #expect(RuleSource("XX9: just so", french: nil).english == "XX9: just so")
    #expect(
      RuleSource("AS1, s2: a limit", french: "une limite").english.hasSuffix("first big client go: a limit"))
    #expect(
      FrenchSpacing.held("« quoi ? » : « non »") == "«\u{A0}quoi\u{A0}?\u{A0}»\u{A0}: «\u{A0}non\u{A0}»")
    #expect(RuleSource("", french: nil).english.isEmpty)
  }
}
