import Vocabulary

/// Finds the moves of a reply with the rules of its language.
struct MoveDetector {
  private let book: RuleBook

  init(_ files: LanguageFiles, tokenizer: Tokenizer) {
    book = RuleBook(files, tokenizer: tokenizer)
  }

  /// A rule that fired and the tokens it fired on.
  struct Firing {
    var rule: Rule
    var span: Range<Int>
  }

  /// Returns the rules that fire on `utterance`, at most once each, without those that another one explains away.
  func firings(in utterance: Utterance) -> [Firing] {
    let matcher = RuleMatcher(utterance: utterance)
    let starts = book.starts(in: utterance.tokens)
    let fired = zip(book.rules, starts).compactMap { rule, starts in
      matcher.firing(rule, starts).map { Firing(rule: rule, span: $0) }
    }
    return fired.filter { firing in !isExplainedAway(firing, by: fired, utterance) }
  }

  /// Returns every match of some rules in `utterance` that passes their guards, with a matcher for the clauses around.
  func spans(of rules: [Rule], in utterance: Utterance) -> (spans: [Range<Int>], matcher: RuleMatcher) {
    let matcher = RuleMatcher(utterance: utterance)
    guard !rules.isEmpty else { return ([], matcher) }
    let wanted = Set(rules.map(\.id))
    let spans = zip(book.rules, book.starts(in: utterance.tokens)).flatMap { rule, starts in
      wanted.contains(rule.id) ? matcher.spans(of: rule, starts) : []
    }
    return (spans, matcher)
  }

  /// Whether the rule with this id fires on `utterance`, whatever else does.
  func fires(_ ruleID: String, in utterance: Utterance) -> Bool {
    let matcher = RuleMatcher(utterance: utterance)
    return zip(book.rules, book.starts(in: utterance.tokens)).contains { rule, starts in
      rule.id == ruleID && matcher.firing(rule, starts) != nil
    }
  }

  /// Whether a move with precedence fired in the same sentence: an accusing "why" is no open question.
  private func isExplainedAway(_ firing: Firing, by others: [Firing], _ utterance: Utterance) -> Bool {
    guard let stronger = MoveDetector.precedence[firing.rule.label] else { return false }
    let sentence = utterance.sentence(at: firing.span.lowerBound)
    return others.contains { stronger.contains($0.rule.label) && sentence.contains($0.span.lowerBound) }
  }

  /// For a move, those whose presence in the sentence rules it out.
  private static let precedence: [Move: Set<Move>] = [
    .openQuestion: [.blame, .insult],
    .gratitude: [.insult],
    .deflection: [.justification],
  ]

  /// The rules as read, for explanations and tests.
  var rules: [Rule] { book.rules }
  /// The words that the rules are about.
  var vocabulary: PatternVocabulary { book.vocabulary }
  /// What of the rules could not be read.
  var problems: [LanguageProblem] { book.problems }
}
