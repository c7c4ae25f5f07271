import Vocabulary

/// Applies the rules of a language to an utterance.
package struct RuleMatcher {
  let utterance: Utterance
  private let surroundings: Surroundings

  package init(utterance: Utterance) {
    self.utterance = utterance
    surroundings = Surroundings(utterance)
  }

  /// What the guards of a rule found around its matches: the same stretch is looked through once.
  private struct Found {
    var guards: [[Range<Int>: Bool]]

    init(_ rule: Rule) { guards = [[Range<Int>: Bool]](repeating: [:], count: rule.guards.count) }
  }

  /// Returns the tokens on which `rule` fires, or nil; `starts` are the places worth a look.
  package func firing(_ rule: Rule, _ starts: [RuleBook.Start]) -> Range<Int>? {
    guard !starts.isEmpty else { return nil }
    var found = Found(rule)
    let strong = matches(rule.patterns, starts.filter { !$0.isWeak }, of: rule, &found)
    if strong.count >= rule.count, let first = strong.first {
      return rule.count > 1 ? first.lowerBound..<strong[rule.count - 1].upperBound : first
    }
    guard !rule.weakPatterns.isEmpty else { return nil }
    let weak = matches(rule.weakPatterns, starts.filter(\.isWeak), of: rule, &found) + strong
    guard weak.count >= 2, let first = weak.map(\.lowerBound).min(), let last = weak.map(\.upperBound).max()
    else {
      return nil
    }
    return first..<last
  }

  /// Matches of any pattern that pass the guards, none overlapping another, in order.
  private func matches(
    _ patterns: [Pattern], _ starts: [RuleBook.Start], of rule: Rule, _ known: inout Found
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var free = 0
    for start in starts where start.token >= free {
      guard let span = patterns[start.pattern].range(in: utterance.tokens, at: start.token), !span.isEmpty,
        passes(span, rule, &known)
      else { continue }
      found.append(span)
      free = span.upperBound
      if found.count >= rule.count, rule.weakPatterns.isEmpty { break }
    }
    return found
  }

  /// Returns the matches of the rule's patterns that pass its guards, at most one for each first token; `starts` are the
  /// places worth a look.
  func spans(of rule: Rule, _ starts: [RuleBook.Start]) -> [Range<Int>] {
    var known = Found(rule)
    var spans: [Range<Int>] = []
    for start in starts where !start.isWeak && spans.last?.lowerBound != start.token {
      guard let span = rule.patterns[start.pattern].range(in: utterance.tokens, at: start.token),
        !span.isEmpty, passes(span, rule, &known)
      else { continue }
      spans.append(span)
    }
    return spans
  }

  /// Returns the clause around the tokens of `span`.
  func clause(around span: Range<Int>) -> Range<Int> { surroundings.clause(around: span) }

  private func passes(_ span: Range<Int>, _ rule: Rule, _ known: inout Found) -> Bool {
    if let wanted = rule.question, surroundings.asks(at: span.lowerBound) != wanted { return false }
    if rule.affirmative, surroundings.isNegated(span) { return false }
    if rule.direct, surroundings.isReported(span) { return false }
    return rule.guards.indices.allSatisfy { place in
      let condition = rule.guards[place]
      let extent = surroundings.extent(condition.scope, around: span)
      let found =
        known.guards[place][extent]
        ?? (condition.pattern.firstRange(in: utterance.tokens, within: extent) != nil)
      known.guards[place][extent] = found
      return found == condition.required
    }
  }
}
