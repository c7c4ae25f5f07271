import Listening
import Vocabulary

/// The drill's own rules: what only an answer to a thrown line shows.
struct DrillCues {
  private let tokenizer: Tokenizer
  private let book: RuleBook
  /// What is said about each rule of the drill.
  let advice: AdviceFile

  init(_ files: LanguageFiles, _ tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    book = RuleBook(files.texts(LanguageFiles.drillRules), tokenizer: tokenizer)
    advice = AdviceFile(files.texts(LanguageFiles.drillAdvice))
  }

  /// What the drill's own rules find in an answer to a line.
  func evidence(_ answer: String, _ client: String) -> [DrillVerdict.Evidence] {
    let utterance = Utterance(answer, tokenizer: tokenizer)
    let fired = fired(utterance).compactMap { rule, span -> DrillVerdict.Evidence? in
      guard let sign = DrillCues.signs[rule.id] else { return nil }
      return evidence(sign, rule.id, span, utterance)
    }
    return fired + counterDate(utterance, client)
  }

  private func evidence(_ sign: DrillSign, _ rule: String, _ span: Range<Int>, _ utterance: Utterance)
    -> DrillVerdict.Evidence
  {
    let range = utterance.typedRange(span)
    return DrillVerdict.Evidence(sign: sign, rule: rule, quote: utterance.quote(range), range: range)
  }

  private func fired(_ utterance: Utterance) -> [(Rule, Range<Int>)] {
    let matcher = RuleMatcher(utterance: utterance)
    return zip(book.rules, book.starts(in: utterance.tokens)).compactMap { rule, starts in
      matcher.firing(rule, starts).map { (rule, $0) }
    }
  }

  /// A day the client did not name.
  private func counterDate(_ utterance: Utterance, _ client: String) -> [DrillVerdict.Evidence] {
    let theirs = Set(DrillCues.days(tokenizer.tokens(client)).map(\.name))
    let ours = DrillCues.days(utterance.tokens).first { !theirs.contains($0.name) }
    return ours.map { [evidence(.counterDate, "drill.counter-date", $0.span, utterance)] } ?? []
  }

  /// The days that are named; the number after an English month belongs to it.
  private static func days(_ tokens: [Token]) -> [(name: String, span: Range<Int>)] {
    tokens.indices.filter { tokens[$0].kind == .date }.map { index in
      let hasNumber = index + 1 < tokens.count && tokens[index + 1].kind == .number
      let span = index..<index + (hasNumber ? 2 : 1)
      return (tokens[span].map(\.key).joined(separator: " "), span)
    }
  }

  /// What is wrong with the drill's own files: what cannot be read, and what their sentences show.
  func problems() -> [LanguageProblem] {
    book.problems + advice.problems
      + book.rules.flatMap { rule in
        rule.problems(isExplained: advice.of(rule.id) != nil) { text in
          fired(Utterance(text, tokenizer: tokenizer)).contains { $0.0.id == rule.id }
        }
      }
  }

  /// What each rule of the drill shows.
  private static let signs: [String: DrillSign] = Dictionary(
    uniqueKeysWithValues: DrillSign.allCases.map { ($0.rule, $0) }
  )
}
