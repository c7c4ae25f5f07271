package import Vocabulary

/// How far a guard looks around a match.
enum RuleScope: String, Sendable {
  case clause
  case sentence
  case message
}

/// A pattern that forbids or demands something around a match.
struct Guard: Sendable {
  var scope: RuleScope
  /// Whether the pattern must be there, instead of must not.
  var required: Bool
  var pattern: Pattern
}

/// One rule of a language: patterns, guards and the sentences that test it.
package struct Rule: Sendable {
  package var id: String
  var label: Move
  var patterns: [Pattern] = []
  /// Patterns that count only when two of them are found.
  var weakPatterns: [Pattern] = []
  var guards: [Guard] = []
  /// How many matches, none within another, the rule needs.
  var count = 1
  /// Whether a negation before the match in its clause silences the rule.
  var affirmative = false
  /// Whether reported speech and quotation marks silence the rule.
  var direct = false
  /// Whether the sentence must be a question (true) or must not be one (false).
  var question: Bool?
  package var positives: [String] = []
  package var negatives: [String] = []
}

/// What is said about a rule, the same for both languages.
package struct RuleNotes: Sendable {
  var id: String
  var detector: String
  var reliability: Reliability
  var source: RuleSource
  var frenchAdvice: String
  var englishAdvice: String

  package func advice(_ language: Language) -> String {
    language == .french ? frenchAdvice : englishAdvice
  }

  package func origin(_ language: Language) -> String {
    language == .french ? source.french : source.english
  }
}
