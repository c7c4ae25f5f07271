import Testing
import Vocabulary

@testable import Listening

@Suite("Text") struct TextTests {
  @Test(
    "Elisions, contractions and chat spelling are written out",
    arguments: [
      (Language.french, "J’ai pas pu", "je ai pas pu"),
      (.french, "jsuis dsl pr le rdv", "je suis desole pour le rendezvous"),
      (.french, "S'il vous plaît", "svp"), (.french, "t'as vu aujourd'hui", "tu as vu aujourdhui"),
      (.english, "I can't, u know", "i can not , you know"),
      (.english, "they're gonna pay", "they are going to pay"),
      (.english, "It's Leo's file", "it is leo file"), (.english, "won’t", "will not"),
    ])
  func spelling(language: Language, typed: String, full: String) {
    let tokens = Tokenizer(language: language).tokens(typed)
    #expect(tokens.map(\.key).joined(separator: " ") == full)
  }

  @Test("Composed and decomposed letters are the same")
  func composition() {
    let tokenizer = Tokenizer(language: .french)
    #expect(tokenizer.tokens("e\u{301}te\u{301}").map(\.key) == tokenizer.tokens("été").map(\.key))
  }

  @Test(
    "Figures are understood",
    arguments: [
      (Language.french, "1 200 €", TokenKind.amount, 1200),
      (.french, "quarante cinq balles", .amount, 45),
      (.french, "quatre-vingt-dix-sept euros", .amount, 97), (.french, "30 %", .percent, 30),
      (.french, "deux jours", .duration, 2880), (.french, "9h30", .time, 9),
      (.english, "$1,250.50", .amount, 1250.5),
      (.english, "ten grand", .number, 10000), (.english, "sixteen hundred dollars", .amount, 1600),
      (.english, "2.5k", .number, 2500), (.english, "two fifty", .number, 250),
      (.english, "the 12th", .date, 12),
    ])
  func figures(language: Language, typed: String, kind: TokenKind, value: Double) {
    let token = Tokenizer(language: language).tokens(typed).last
    #expect(token?.kind == kind)
    #expect(token?.value == value)
  }

  @Test("Hostile text is read within bounds")
  func hostile() {
    for language in Language.allCases {
      let listener = Listener(language: language)
      let texts = [
        "", " ", "\u{0}\u{1b}[31m", String(repeating: "a", count: 100_000),
        String(repeating: "9", count: 5_000),
        String(repeating: "sorry ", count: 3_000), String(repeating: "’", count: 2_000), "\u{301}\u{301}",
        "«««\"“",
        String(repeating: "👩‍👩‍👧", count: 800), "1e999 %", "-> <<jump X>>",
      ]
      for text in texts {
        _ = listener.moves(in: text)
        for finding in listener.findings(in: text) { #expect(finding.range.upperBound <= text.utf8.count) }
        let options = [MatchCandidate(id: "a", texts: [text]), MatchCandidate(id: "b", texts: ["ok"])]
        _ = listener.match(text, options: options)
        _ = listener.match("yes", options: [])
      }
    }
  }
}
