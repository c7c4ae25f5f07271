import Fuzzing
import Listening
import Vocabulary

extension FuzzMode {
  /// Typed text, read against the options of a bundled choice: what it is taken for is on offer, and safe to show.
  static let read = FuzzMode(
    "read", seeds: Typed.sentences, dictionary: Typed.pieces, prepare: { ReadCheck().check })
}

private struct ReadCheck {
  private let listeners = Listeners()
  private let choices: [Language: Typed.Choice]

  init() {
    choices = Dictionary(
      Language.allCases.compactMap { language in Typed.choice(language).map { (language, $0) } }
    ) { first, _ in first }
    for (language, choice) in choices {
      listeners[language].prepare(choice.candidates, clientLine: choice.clientLine)
    }
  }

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let language = Sample.language(input)
    guard let choice = choices[language] else { return FuzzResult("there is no choice", signature) }
    let listener = listeners[language]
    let heard = listener.hear(TextSafety.line(String(decoding: input, as: UTF8.self)))
    let near = listener.nearest(24, heard, of: choice.candidates)
    let reading = listener.read(heard, near, clientLine: choice.clientLine, choice.setting)
    let options = ReadCheck.options(of: reading)
    signature.add(String("\(reading)".prefix(5)))
    for option in options.prefix(2) {
      signature.add(option.option)
      for evidence in option.evidence.prefix(4) { signature.add(evidence.kind.rawValue) }
    }
    if case .beside(let kind, let heard, _) = reading {
      signature.add(kind.rawValue)
      if let unsafe = Unsafe.first(in: heard) {
        return FuzzResult("what was heard holds \(unsafe)", signature)
      }
    }
    return FuzzResult(options.lazy.compactMap { problem(of: $0, among: choice.candidates) }.first, signature)
  }

  private static func options(of reading: Reading) -> [ReadOption] {
    switch reading {
    case .sure(let option, _), .grave(let option), .which(let option, _, _): [option]
    case .unsure(let options, _): options
    case .beside, .unclear: []
    }
  }

  private func problem(of option: ReadOption, among candidates: [MatchCandidate]) -> String? {
    guard let candidate = candidates.first(where: { $0.id == option.option }) else {
      return "`\(option.option)` is not on offer"
    }
    guard option.taken.keys.allSatisfy({ name in candidate.takes.contains { $0.name == name } }) else {
      return "`\(option.option)` takes what it does not take"
    }
    return Unsafe.first(in: option.heard + option.sentence + option.taken.values.joined()).map {
      "it holds \($0)"
    }
  }
}
