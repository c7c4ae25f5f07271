import Fuzzing
import Listening
import Vocabulary

extension FuzzMode {
  /// Typed text, heard: each thing found in it stands in it, and nothing is found that cannot be.
  static let hear = FuzzMode(
    "hear", seeds: Typed.sentences, dictionary: Typed.pieces, prepare: { HearCheck().check })
}

private struct HearCheck {
  private let listeners = Listeners()

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = TextSafety.line(String(decoding: input, as: UTF8.self))
    let listener = listeners[Sample.language(input)]
    let heard = listener.hear(text)
    let findings = listener.findings(in: text)
    for finding in findings.prefix(12) { signature.add(finding.ruleID) }
    let said = heard.said(on: Sample.today)
    for value in said.prefix(8) { signature.add(value.kind.rawValue) }
    signature.add(listener.correctsItself(heard) ? 1 : 0)
    let problem =
      heard.values.lazy.compactMap { Typed.misplaced($0.range, $0.words, in: text) }.first
      ?? findings.lazy.compactMap { Typed.misplaced($0.range, $0.quote, in: text) }.first
      ?? said.lazy.compactMap(Typed.problem).first ?? problem(listener.answer(heard), text)
    return FuzzResult(problem, signature)
  }

  private func problem(_ answer: AskedAnswer, _ text: String) -> String? {
    switch answer {
    case .one(let number), .oneAnd(let number, _):
      (1...2).contains(number) ? nil : "an answer chooses \(number)"
    case .neither, .neitherBut, .yes, .other: nil
    }
  }
}
