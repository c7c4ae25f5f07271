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
  package var positives: [Example] = []
  package var negatives: [Example] = []
  /// Where it is started, for what is wrong with the whole of it.
  let place: LanguageProblem

  /// A sentence that tests a rule.
  package struct Example: Sendable {
    package let text: String
    /// Where it stands; the kind says nothing.
    let place: LanguageProblem

    init(_ line: LanguageLine, _ range: Range<Int>) {
      text = line.text(range)
      place = line.problem(.noKey, range)
    }
  }

  init(id: String, label: Move, place: LanguageProblem) {
    (self.id, self.label, self.place) = (id, label, place)
  }
}

extension Rule {
  /// What is wrong with the rule: it has no words to find, or its own sentences show that it does not do what it should.
  ///
  /// - Parameters:
  ///   - isExplained: Whether something is said about it.
  ///   - fires: Whether it fires on a text.
  package func problems(isExplained: Bool, fires: (String) -> Bool) -> [LanguageProblem] {
    func problem(_ kind: LanguageProblem.Kind, _ place: LanguageProblem) -> LanguageProblem {
      var problem = place
      problem.kind = kind
      return problem
    }
    return (patterns.isEmpty && weakPatterns.isEmpty ? [place] : [])
      + (isExplained ? [] : [problem(.noAdvice(id), place)])
      + positives.filter { !fires($0.text) }.map { problem(.silent(rule: id, $0.text), $0.place) }
      + negatives.filter { fires($0.text) }.map { problem(.fires(rule: id, $0.text), $0.place) }
  }
}

/// What is said about a rule in one language.
package struct RuleNotes: Sendable {
  var id: String
  var detector: String
  var reliability: Reliability
  /// Where it comes from.
  package var source: String
  /// What it advises.
  package var advice: String
}
