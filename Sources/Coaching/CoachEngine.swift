/// The tables behind a `Coach`, each made when it is first needed.
final class CoachEngine {
  let language: CoachLanguage
  private(set) lazy var tokenizer = Tokenizer(language: language)
  private(set) lazy var detector = MoveDetector(tokenizer: tokenizer)
  private(set) lazy var profiler = Profiler(tokenizer: tokenizer, detector: detector)
  private(set) lazy var matcher = Matcher(profiler: profiler, tokenizer: tokenizer)

  init(language: CoachLanguage) {
    self.language = language
  }

  func moves(in reply: String) -> Set<Move> {
    Set(detector.firings(in: Utterance(reply, tokenizer: tokenizer)).map(\.rule.label))
  }

  func failingExamples() -> [String] {
    if let error = detector.error { return ["line \(error.line): \(error.message)"] }
    return detector.rules.flatMap { rule in
      rule.positives.filter { !fires(rule, on: $0) }.map { "\(rule.id) is silent on: \($0)" }
        + rule.negatives.filter { fires(rule, on: $0) }.map { "\(rule.id) fires on: \($0)" }
    }
  }

  private func fires(_ rule: Rule, on text: String) -> Bool {
    RuleMatcher(utterance: Utterance(text, tokenizer: tokenizer), language: language).firing(rule) != nil
  }
}
