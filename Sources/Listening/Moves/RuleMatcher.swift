package import Vocabulary

/// Applies one rule to an utterance.
package struct RuleMatcher {
  let utterance: Utterance
  let language: Language

  package init(utterance: Utterance, language: Language) {
    self.utterance = utterance
    self.language = language
  }

  /// Returns the tokens on which `rule` fires, or nil; `starts` are the places worth a look.
  package func firing(_ rule: Rule, _ starts: [RuleBook.Start]) -> Range<Int>? {
    guard !starts.isEmpty else { return nil }
    let strong = matches(rule.patterns, starts.filter { !$0.isWeak }, of: rule)
    if strong.count >= rule.count, let first = strong.first {
      return rule.count > 1 ? first.lowerBound..<strong[rule.count - 1].upperBound : first
    }
    guard !rule.weakPatterns.isEmpty else { return nil }
    let weak = matches(rule.weakPatterns, starts.filter(\.isWeak), of: rule) + strong
    guard weak.count >= 2, let first = weak.map(\.lowerBound).min(), let last = weak.map(\.upperBound).max()
    else {
      return nil
    }
    return first..<last
  }

  /// Matches of any pattern that pass the guards, none overlapping another, in order.
  private func matches(_ patterns: [Pattern], _ starts: [RuleBook.Start], of rule: Rule) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var free = 0
    for start in starts where start.token >= free {
      guard let span = patterns[start.pattern].range(in: utterance.tokens, at: start.token), !span.isEmpty,
        passes(span, rule)
      else { continue }
      found.append(span)
      free = span.upperBound
      if found.count >= rule.count, rule.weakPatterns.isEmpty { break }
    }
    return found
  }

  /// Returns the matches of the rule's patterns that pass its guards, at most one for each first token.
  func spans(of rule: Rule) -> [Range<Int>] {
    utterance.tokens.indices.compactMap { start in
      rule.patterns.lazy.compactMap { $0.range(in: utterance.tokens, at: start) }
        .first { !$0.isEmpty && passes($0, rule) }
    }
  }

  private func passes(_ span: Range<Int>, _ rule: Rule) -> Bool {
    if let wanted = rule.question, utterance.asksAt(span.lowerBound) != wanted { return false }
    if rule.affirmative, isNegated(span) { return false }
    if rule.direct, isReported(span) { return false }
    return rule.guards.allSatisfy { condition in
      let extent = utterance.extent(condition.scope, around: span)
      let found = condition.pattern.firstRange(in: utterance.tokens, within: extent) != nil
      return found == condition.required
    }
  }

  /// Whether a negation stands before the match, or in it, within its clause.
  private func isNegated(_ span: Range<Int>) -> Bool {
    let clause = utterance.clause(around: span)
    return utterance.tokens[clause.lowerBound..<max(clause.lowerBound, span.upperBound)]
      .contains { RuleMatcher.negations.contains($0.key) }
      || (span.upperBound < clause.upperBound
        && ["pas", "not", "aucun"].contains(utterance.tokens[span.upperBound].key))
  }

  /// Whether the match is inside quotation marks or told of a third person.
  private func isReported(_ span: Range<Int>) -> Bool {
    if isQuoteOpen(utterance.tokens[..<span.lowerBound]) { return true }
    let clause = utterance.clause(around: span)
    let words = utterance.tokens[clause].map(\.key)
    return words.indices.contains { index in
      RuleMatcher.thirdPersons.contains(words[index])
        && words[index...].prefix(4).contains { RuleMatcher.sayings.contains($0) }
    }
  }

  private func isQuoteOpen(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.reduce(false) { open, token in
      switch token.key {
      case "«", "“": true
      case "»", "”": false
      case "\"": !open
      default: open
      }
    }
  }

  private static let negations: Set<String> = [
    "ne", "pas", "sans", "jamais", "aucun", "aucune", "inutile", "not", "never", "no", "without", "nobody",
    "neither", "nor", "guere", "ni",
  ]
  private static let thirdPersons: Set<String> = ["il", "elle", "ils", "elles", "he", "she", "they"]
  private static let sayings: Set<String> = [
    "dit", "disait", "disent", "ecrit", "pense", "said", "says", "told", "wrote", "thinks", "say",
  ]
}
