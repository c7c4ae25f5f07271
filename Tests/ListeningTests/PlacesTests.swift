import Testing
import Vocabulary

@testable import Listening

/// What is found by a short way is what the long way finds.
@Suite("Places") struct PlacesTests {
  /// Replies of all kinds, and pieces of them in a row.
  private static let texts: [String] = {
    let pieces = [
      "I'll pay on Monday the 12th", ", but ", "not before 9 to 5", ". ", "Why don't you pay?! ",
      "he said \"no\" ",
      "because ", "l'an prochain, mais ", "je ne peux pas", " et ", "du lundi au jeudi… ", "if you like ",
      "see Bob Martin about 1 200 €", "; ", "never ", "??", "\n",
    ]
    var state: UInt64 = 11
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    return [""] + pieces
      + (0..<200).map { _ in (0...next(12)).map { _ in pieces[next(pieces.count)] }.joined() }
      + HostileTexts.shapes.map { $0.text(60) }
  }()

  @Test("Clauses and sentences", arguments: Language.allCases) func borders(_ language: Language) {
    let tokenizer = Tokenizer(language: language)
    for text in Self.texts {
      let utterance = Utterance(text, tokenizer: tokenizer)
      let (tokens, borders) = (utterance.tokens, Borders(utterance.tokens))
      for place in tokens.indices {
        #expect(
          utterance.sentence(at: place)
            == utterance.sentences.first { $0.contains(place) } ?? 0..<tokens.count)
        #expect(
          borders.stop(from: place) == tokens[place...].firstIndex(where: \.breaksSentence) ?? tokens.count)
        for end in place + 1...min(place + 6, tokens.count) {
          let sentence = utterance.sentence(at: place)
          var start = place
          while start > sentence.lowerBound, !tokens[start - 1].breaksClause { start -= 1 }
          var stop = end
          while stop < sentence.upperBound, !tokens[stop].breaksClause { stop += 1 }
          #expect(borders.clause(around: place..<end, in: sentence) == start..<stop)
        }
      }
    }
  }

  @Test("Tokens of a stretch, and values of tokens", arguments: Language.allCases)
  func places(_ language: Language) {
    let engine = ListeningEngine(LanguageFiles(language))
    for text in Self.texts {
      let tokens = engine.tokenizer.tokens(text)
      let values = engine.values(in: text).values
      let places = TokenPlaces(tokens)
      #expect(
        places.owners(values)
          == tokens.map { token in values.firstIndex { $0.range.overlaps(token.range) } })
      for value in values {
        let first = tokens.firstIndex { $0.range.overlaps(value.range) } ?? 0
        let last = tokens.lastIndex { $0.range.overlaps(value.range) } ?? first
        #expect(places.overlapping(value.range) == first..<last + 1)
      }
    }
  }
}
