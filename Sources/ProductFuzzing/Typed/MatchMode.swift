import Fuzzing
import Listening
import Vocabulary

extension FuzzMode {
  /// A typed line against the option lines that follow it, which are just as hostile.
  static let match = FuzzMode(
    "match",
    seeds: [
      "je veut etre payer jeudi\nJe veux être payé jeudi.\nPrenez votre temps.",
      "I whant the mony by freiday\nI want the money by Friday.\nNo hurry.",
      "acceptr\naccepter\naccepte\nexcepter", "\n\n", "x\n(raccrocher)",
    ],
    dictionary: Typed.pieces + [
      "recieve", "receive", "adress", "adresse", "abcdefgh", "abcdfegh", "(", ")", "\n(x)\n",
    ],
    prepare: { MatchCheck().check })
}

private struct MatchCheck {
  /// Without meanings, which take longer than all the rest: what is read of a bundled choice has them.
  private let listeners = Listeners(phrases: [])

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let lines = Sample.lines(input).map(TextSafety.line)
    let options = lines.dropFirst().prefix(8).enumerated().map { MatchCandidate(id: "\($0)", texts: [$1]) }
    let listener = listeners[Sample.language(input)]
    let result = listener.match(lines.first ?? "", options: options)
    let ids = Set(options.map(\.id))
    switch result {
    case .sure(let option, let evidence):
      for piece in evidence.prefix(6) { signature.add(piece.kind.rawValue) }
      return FuzzResult(ids.contains(option) ? nil : "`\(option)` is not on offer", signature)
    case .unsure(let options, let evidence):
      for piece in evidence.prefix(6) { signature.add(piece.kind.rawValue) }
      return FuzzResult(ids.isSuperset(of: options) ? nil : "\(options) are not on offer", signature)
    case .none(let reason):
      signature.add(reason.rawValue)
      return FuzzResult(nil, signature)
    }
  }
}
