import Fuzzing
import Listening
import Vocabulary

extension FuzzMode {
  /// Days, sums, hours, shares, durations, counts and names in typed text: each stands in it, and is one.
  static let said = FuzzMode(
    "said", seeds: Typed.sentences, dictionary: Typed.pieces, prepare: { SaidCheck().check })
}

private struct SaidCheck {
  private let listeners = Listeners()

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = TextSafety.line(String(decoding: input, as: UTF8.self))
    let values = listeners[Sample.language(input)].values(in: text)
    signature.add(values.count)
    for value in values {
      if let problem = Typed.misplaced(value.range, value.words, in: text) {
        return FuzzResult(problem, signature)
      }
      guard let kept = value.value(on: Sample.today) else { continue }
      signature.add(kept.kind.rawValue)
      signature.add(magnitudeOf: kept.text.utf8.count)
      if let problem = Typed.problem(kept) { return FuzzResult(problem, signature) }
    }
    return FuzzResult(nil, signature)
  }
}
