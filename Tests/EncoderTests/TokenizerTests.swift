import Testing

@testable import Encoder

@Suite struct TokenizerTests {
  private func pieces(_ text: String) throws -> [String] {
    let tokenizer = try #require(encoder).tokenizer
    return tokenizer.tokens(of: text, after: "query: ", limit: 94).map(tokenizer.piece)
  }

  @Test func piecesOfTheOriginal() throws {
    let sentences = try Cases.lines("sentences.txt")
    let expected = try Cases.lines("pieces.txt")
    try #require(sentences.count == expected.count && sentences.count >= 40)
    for (sentence, line) in zip(sentences, expected) {
      #expect(try pieces(sentence).joined(separator: " ") == line)
    }
  }

  @Test(arguments: [
    ("cafe\u{301}", "café"), ("C\u{327}a", "Ça"), ("3\u{A0}000\u{202F}€", "3 000 €"),
    ("ﬁn", "fin"), ("attends…", "attends..."), ("m²", "m2"), ("  a \t b\n", "a b"), ("½", "1⁄2"),
    ("Ｈｅｌｌｏ", "Hello"),
    ("a\u{0}b\u{7F}", "ab"),
  ])
  func normalizedAlike(written: String, plain: String) throws {
    #expect(try pieces(written) == pieces(plain))
  }

  @Test func nothingHasNoPieces() throws {
    #expect(try pieces("") == ["▁que", "ry", ":"])
    #expect(try pieces(" \n\t ") == pieces(""))
  }

  /// Names of the model's own tokens are text like any other.
  @Test func specialNamesAreText() throws {
    let tokenizer = try #require(encoder).tokenizer
    for name in ["<s>", "</s>", "<pad>", "<mask>"] {
      let tokens = tokenizer.tokens(of: name, limit: 94)
      #expect(tokens.count > 1 && tokens.allSatisfy { $0 < tokenizer.weights.pieces })
    }
  }

  @Test func unknownCharactersAreOneTokenARun() throws {
    #expect(try pieces("漢字漢字").filter { $0 == "<unk>" }.count == 1)
  }
}
