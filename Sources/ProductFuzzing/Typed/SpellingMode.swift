import Fuzzing
import Listening
import Vocabulary

extension FuzzMode {
  /// Spelling: the first line is read towards the words of the others. There are as many words as without them, and
  /// a word that is expected stays.
  static let spelling = FuzzMode(
    "spelling",
    seeds: [
      "acceptr\naccepter\naccepte\nexcepter", "recieve the adress\nreceive\naddress",
      "je sui désoler, cest ma fote\nfaute",
      "freiday tomorow\n",
    ],
    dictionary: Typed.pieces + [
      "recieve", "receive", "adress", "adresse", "abcdefgh", "abcdfegh", "ab", "\nx\n",
    ],
    prepare: { SpellingCheck().check })
}

private struct SpellingCheck {
  private let listeners = Listeners()

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let lines = Sample.lines(input).map(TextSafety.line)
    let expected = Set(lines.dropFirst())
    let listener = listeners[Sample.language(input)]
    let words = listener.words(of: lines.first ?? "", expecting: expected)
    let before = listener.words(of: lines.first ?? "", expecting: [])
    signature.add(magnitudeOf: words.count)
    for (word, other) in zip(words, before).prefix(12) {
      signature.add(word == other ? 1 : expected.contains(word) ? 2 : 3)
    }
    return FuzzResult(
      words.count == before.count ? nil : "there are \(words.count) words for \(before.count)", signature)
  }
}
