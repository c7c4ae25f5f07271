import Coaching
import Listening
import Testing
import Vocabulary

@Suite("Checking a draft") struct DraftCheckTests {
  /// A message with a risk in each language, and one without.
  private static let drafts: [(Language, String, hasRisk: Bool)] = [
    (.french, "Vous ne payez jamais à l’heure, vous êtes nul.", true),
    (.french, "Pouvez-vous régler la facture avant le 30 novembre ?", false),
    (.english, "You never pay on time, you are useless.", true),
    (.english, "Could you pay the invoice by 30 November?", false),
  ]

  private func check(_ text: String, _ language: Language, off: Set<String> = []) -> DraftCheck {
    DraftCheck(text, listener: Listener(language: language), language: language, off: off)
  }

  @Test("A risk is found where there is one, and nowhere else", arguments: drafts)
  func risk(language: Language, text: String, hasRisk: Bool) {
    #expect(check(text, language).hasRisk == hasRisk)
  }

  @Test("Every span holds the quoted words, after accents and emoji too", arguments: drafts)
  func spans(language: Language, text: String, hasRisk: Bool) {
    let message = "Été 😀 : " + text
    let bytes = Array(message.utf8)
    let findings = check(message, language).findings
    #expect(!hasRisk || !findings.isEmpty)
    for finding in findings {
      #expect(bytes.indices.contains(finding.range.lowerBound) && finding.range.upperBound <= bytes.count)
      #expect(String(decoding: bytes[finding.range], as: UTF8.self) == finding.quote)
    }
  }

  @Test("A rule that is off is silent, by its id and by its beginning")
  func off() throws {
    let text = "You never pay on time, you are useless."
    let all = check(text, .english).findings
    let first = try #require(all.first)
    #expect(check(text, .english, off: [first.ruleID]).findings == all.filter { $0.ruleID != first.ruleID })
    let families = Set(all.map { String($0.ruleID.prefix { $0 != "." }) })
    #expect(check(text, .english, off: families).findings.isEmpty)
  }

  @Test("A rule nobody wrote is told")
  func unknown() throws {
    let listener = Listener(language: .english)
    let id = try #require(listener.ruleIDs.first)
    #expect(DraftCheck.unknownRule(in: [id, String(id.prefix { $0 != "." })], listener: listener) == nil)
    #expect(DraftCheck.unknownRule(in: [id, "nonsense"], listener: listener) == "nonsense")
  }

  @Test("What is worth changing first: only risks and questions, the surest rules first, as many as asked")
  func foremost() {
    let draft = check(
      "You never pay on time, you are useless. Sorry, sorry, I just thought maybe you could pay by 3 May?",
      .english)
    let first = draft.foremost(3)
    #expect(first.count == 3)
    #expect(first.allSatisfy { $0.label.isRisk })
    #expect(first.map(\.reliability) == first.map(\.reliability).sorted())
    #expect(draft.foremost(-1).isEmpty)
  }

  @Test("The same message gives the same JSON, byte for byte", arguments: drafts)
  func same(language: Language, text: String, hasRisk: Bool) {
    let json = check(text, language).json.text
    #expect(json == check(text, language).json.text)
    #expect(json.hasPrefix("{\"language\":\"\(language.rawValue)\",\"risk\":\(hasRisk),\"findings\":["))
  }
}
