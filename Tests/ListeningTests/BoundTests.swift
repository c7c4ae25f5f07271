import Testing
import Vocabulary

@testable import Listening

/// How much of a text is read.
@Suite("Bounds") struct BoundTests {
  @Test("A scalar folds to no more letters than are counted for it, nor than it has bytes")
  func folding() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var folded = ""
      Folding.append(scalar, to: &folded)
      let counted = Folding.letters(of: scalar)
      if folded.unicodeScalars.count > counted || counted > UTF8.width(scalar) {
        Issue.record("U+\(String(value, radix: 16)) folds to \(folded.unicodeScalars.count)")
      }
    }
  }

  @Test(
    "Letters are counted after folding",
    arguments: [
      ("a", 6_000, true), ("a", 6_001, false), ("é", 6_000, true), ("é", 6_001, false), ("ß", 3_000, true),
      ("ß", 3_001, false), ("ﬁ", 6_000, true), ("ﬁ", 6_001, false), ("\u{301}", 6_000, true),
      ("\u{301}", 6_001, false), ("👩\u{200D}👧", 2_000, true), ("👩\u{200D}👧", 2_001, false),
    ])
  func counting(text: String, count: Int, isWhole: Bool) {
    let text = String(repeating: text, count: count)
    #expect(ReadingLimit.holds(text) == isWhole)
    #expect(Listener(language: .french).hear(text).isWhole == isWhole)
  }

  @Test("Nothing beyond the limit is read", arguments: HostileTexts.shapes.map(\.name))
  func limit(_ name: String) throws {
    let text = try #require(HostileTexts.shapes.first { $0.name == name }).text(20_000)
    for language in Language.allCases {
      let heard = Listener(language: language).hear(text)
      #expect(!heard.isWhole)
      let keys = heard.typed.tokens.reduce(0) { $0 + $1.key.unicodeScalars.count }
      // Chat spelling is written out: "tmrw" is one word, « rdv » too.
      #expect(keys <= 3 * ReadingLimit.letters)
      let end = heard.typed.tokens.map(\.range.upperBound).max() ?? 0
      #expect(ReadingLimit.holds(String(decoding: Array(text.utf8)[..<end], as: UTF8.self)))
    }
  }

  @Test("A word too long to be a typing mistake is left alone, a shorter one is put right")
  func longWords() throws {
    let tokenizer = Tokenizer(language: .english)
    let corrector = TypoCorrector(vectors: WordVectors(language: .english), stemmer: tokenizer.stemmer)
    try #require(WordVectors(language: .english) != nil)
    for (typed, wanted) in [("tomorow", "tomorrow"), ("becuase", "because")] {
      let tokens = tokenizer.tokens(typed)
      #expect(corrector.correct(tokens, in: typed, expected: []).map(\.key) == [wanted])
    }
    let (longest, long) = (HostileTexts.word(32), HostileTexts.word(33))
    for (typed, isPutRight) in [(longest, true), (long, false)] {
      let near = "\(typed.dropLast())\(typed.last == "q" ? "k" : "q")"
      let put = corrector.correct(tokenizer.tokens(typed), in: typed, expected: [near])
      #expect(put.map(\.key) == [isPutRight ? near : typed])
    }
  }

  @Test("Words one edit away are all there, in their order", arguments: ["a", "ab", "abc", "babble"])
  func edits(_ word: String) {
    var found: [[UInt8]] = []
    EditDistance.oneEditAway(Array(word.utf8)) { found.append(Array($0)) }
    #expect(found == Self.plainly(Array(word.utf8)))
    EditDistance.oneEditAway([]) { _ in Issue.record("nothing has no neighbours") }
  }

  /// The same words, each made for itself.
  private static func plainly(_ letters: [UInt8]) -> [[UInt8]] {
    let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
    return (1...letters.count).flatMap { place -> [[UInt8]] in
      let (before, behind) = (letters[..<place], letters[place...])
      var words: [[UInt8]] = []
      if !behind.isEmpty {
        words.append(Array(before + behind.dropFirst()))
        words += alphabet.map { Array(before + [$0] + behind.dropFirst()) }
      }
      if behind.count > 1 {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        words.append(swapped)
      }
      return words + alphabet.map { Array(before + [$0] + behind) }
    }
  }
}
