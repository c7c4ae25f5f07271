import Vocabulary

/// Detectors that look at the shape of a reply, or at what was said before, rather than at a pattern.
struct ShapeDetector {
  let utterance: Utterance
  let context: MoveContext
  /// Words that carry no content of their own.
  let small: Set<String>
  let tokenizer: Tokenizer
  let detector: MoveDetector

  /// Something found, before its advice is added.
  struct Sign {
    var ruleID: String
    var label: Move
    var span: Range<Int>
  }

  /// Returns what the shape of the reply shows, given the rules that fired on it.
  func signs(_ firings: [MoveDetector.Firing]) -> [Sign] {
    var signs = figures() + length()
    signs += [
      shouting(), grievances(firings), severalRequests(firings), concrete(firings), echo(), repetition(),
      dodged(),
    ]
    .compactMap { $0 }
    return signs
  }

  private func figures() -> [Sign] {
    let tokens = utterance.tokens
    let amount = tokens.firstIndex { $0.kind == .amount }
    let date = tokens.firstIndex { $0.kind == .date }
    return [
      amount.map { Sign(ruleID: "amount.said", label: .amount, span: $0..<$0 + 1) },
      date.map { Sign(ruleID: "date.said", label: .date, span: $0..<$0 + 1) },
    ].compactMap { $0 }
  }

  /// More than sixty words, or fewer than three (coaching.md D33).
  private func length() -> [Sign] {
    let words = utterance.tokens.count { $0.kind != .punctuation && $0.kind != .emoticon }
    let all = 0..<utterance.tokens.count
    if words > 60 { return [Sign(ruleID: "monologue.long", label: .monologue, span: all)] }
    if words > 0, words < 3 { return [Sign(ruleID: "too-short.words", label: .tooShort, span: all)] }
    return []
  }

  /// Capitals for at least 60 % of eight letters or more, or several marks together.
  private func shouting() -> Sign? {
    let letters = ReadingLimit.read(of: utterance.text).filter { $0.properties.isAlphabetic }
    let capitals = letters.count { $0.properties.isUppercase }
    if letters.count >= 8, capitals * 10 >= letters.count * 6 {
      return Sign(ruleID: "shouting.capitals", label: .shouting, span: 0..<utterance.tokens.count)
    }
    let marks = utterance.tokens.map(\.key)
    let pair = zip(marks, marks.dropFirst()).enumerated().first {
      $0.element.1 == "!" && ($0.element.0 == "!" || $0.element.0 == "?")
    }
    return pair.map { Sign(ruleID: "shouting.marks", label: .shouting, span: $0.offset..<$0.offset + 2) }
  }

  private func grievances(_ firings: [MoveDetector.Firing]) -> Sign? {
    let blames = firings.filter { [.blame, .judgement, .insult, .absolute].contains($0.rule.label) }
    guard !blames.isEmpty else { return nil }
    // Every match of a rule that fired: one rule often carries all the accusations of a list.
    let accusing = blames.map(\.rule).filter { $0.label == .blame }
    let (accusations, matcher) = detector.spans(of: accusing, in: utterance)
    let spans = accusations + blames.map(\.span)
    let clauses = Set(spans.map { matcher.clause(around: $0).lowerBound })
    guard clauses.count >= 2, let first = spans.map(\.lowerBound).min(),
      let last = spans.map(\.upperBound).max()
    else { return nil }
    return Sign(ruleID: "grievances.list", label: .grievances, span: first..<last)
  }

  private func severalRequests(_ firings: [MoveDetector.Firing]) -> Sign? {
    guard let request = firings.first(where: { $0.rule.label == .concreteRequest }) else { return nil }
    let second = utterance.sentences.filter { sentence in
      !sentence.contains(request.span.lowerBound)
        && request.rule.patterns.contains { $0.firstRange(in: utterance.tokens, within: sentence) != nil }
    }
    guard !second.isEmpty else { return nil }
    return Sign(ruleID: "several-requests.two", label: .severalRequests, span: 0..<utterance.tokens.count)
  }

  /// An understanding word in a sentence that takes up a word of the client's last line (coaching.md D18).
  private func concrete(_ firings: [MoveDetector.Firing]) -> Sign? {
    guard let line = context.clientLine,
      let empathy = firings.first(where: { $0.rule.label == .empathy })
    else { return nil }
    let theirs = Set(tokenizer.tokens(line).filter(isContent).map(\.stem))
    let sentence = utterance.sentence(at: empathy.span.lowerBound)
    guard
      let named = sentence.first(where: {
        !empathy.span.contains($0) && isContent(utterance.tokens[$0])
          && theirs.contains(utterance.tokens[$0].stem)
      })
    else { return nil }
    let start = min(empathy.span.lowerBound, named)
    return Sign(
      ruleID: "empathy-concrete.named", label: .empathy, span: start..<max(empathy.span.upperBound, named + 1)
    )
  }

  /// Two content words of the client's last line taken up, without asking about them.
  private func echo() -> Sign? {
    guard let line = context.clientLine else { return nil }
    let theirs = Set(tokenizer.tokens(line).filter(isContent).map(\.stem))
    let shared = utterance.tokens.indices.filter {
      isContent(utterance.tokens[$0]) && theirs.contains(utterance.tokens[$0].stem)
    }
    guard Set(shared.map { utterance.tokens[$0].stem }).count >= 2, let first = shared.first,
      let last = shared.last,
      !utterance.asksAt(first)
    else { return nil }
    return Sign(ruleID: "reformulation.echo", label: .reformulation, span: first..<last + 1)
  }

  private func repetition() -> Sign? {
    let words = utterance.tokens.filter { $0.kind != .punctuation }.map(\.key)
    guard words.count >= 4 else { return nil }
    let parroted = context.earlierReplies.suffix(4).contains { earlier in
      tokenizer.tokens(earlier).filter { $0.kind != .punctuation }.map(\.key) == words
    }
    guard parroted else { return nil }
    return Sign(ruleID: "repetition.parroted", label: .repetition, span: 0..<utterance.tokens.count)
  }

  /// A reply that shares no content with the pending question, and asks back.
  private func dodged() -> Sign? {
    guard let question = context.pendingQuestion, !utterance.tokens.isEmpty else { return nil }
    let theirs = Set(tokenizer.tokens(question).filter(isContent).map(\.stem))
    let ours = Set(utterance.tokens.filter(isContent).map(\.stem))
    let answers = utterance.tokens.contains {
      $0.kind != .word && $0.kind != .punctuation && $0.kind != .emoticon
    }
    let says = utterance.tokens.contains { ["oui", "non", "yes", "no", "ok"].contains($0.key) }
    guard !theirs.isEmpty, ours.isDisjoint(with: theirs), !answers, !says, utterance.asksAt(0) else {
      return nil
    }
    return Sign(ruleID: "dodged.question", label: .questionDodged, span: 0..<utterance.tokens.count)
  }

  private func isContent(_ token: Token) -> Bool {
    token.kind == .word && token.key.utf8.count > 3 && !small.contains(token.key)
  }
}
