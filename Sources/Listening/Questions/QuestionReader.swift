package import Vocabulary

/// Reads questions and answers in what both sides say.
package struct QuestionReader {
  package let listener: Listener
  package let tokenizer: Tokenizer
  private let words: QuestionWords
  private let small: Set<String>
  private let figures: FigureData

  package init(listener: Listener) {
    self.listener = listener
    tokenizer = listener.engine.tokenizer
    (words, small) = (listener.engine.questionWords, listener.engine.smallWords.words)
    figures = listener.engine.language == .french ? .french : .english
  }

  /// A question as it was put.
  package struct Question {
    package var kind: QuestionKind
    package var text: String

    package init(kind: QuestionKind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  // MARK: Questions

  /// The kinds of all questions of a text.
  package func questions(in text: String) -> [QuestionKind] {
    let utterance = Utterance(text, tokenizer: tokenizer)
    return utterance.sentences.filter { utterance.asksAt($0.lowerBound) }.map {
      kind(of: utterance.tokens[$0])
    }
  }

  /// The last question of a text, when the text ends with one.
  package func lastQuestion(in text: String) -> Question? {
    let utterance = Utterance(text, tokenizer: tokenizer)
    guard let last = utterance.sentences.last, utterance.asksAt(last.lowerBound) else { return nil }
    var start = last.lowerBound
    // What trails off goes on: « et… vous le ferez ? » is one question.
    while start > 0, utterance.tokens[start - 1].key == "…" {
      start = utterance.sentence(at: start - 1).lowerBound
    }
    let whole = start..<last.upperBound
    return Question(kind: kind(of: utterance.tokens[whole]), text: quote(whole, in: utterance))
  }

  package func kind(of tokens: ArraySlice<Token>) -> QuestionKind {
    words.kinds.first { says($0.signs, tokens) }?.kind ?? .decision
  }

  package func quote(_ span: Range<Int>, in utterance: Utterance) -> String {
    utterance.quote(utterance.typedRange(span))
  }

  // MARK: Answers

  /// The sentences of a text that ask nothing.
  package func statements(of text: String) -> [ArraySlice<Token>] {
    let utterance = Utterance(text, tokenizer: tokenizer)
    return utterance.sentences.filter { !utterance.asksAt($0.lowerBound) }.map { utterance.tokens[$0] }
  }

  /// Whether a day is named; one that only says back the day of the question needs a yes beside it.
  package func namesDay(_ statements: [ArraySlice<Token>], askedFor question: String) -> Bool {
    let asked = Set(tokenizer.tokens(question).filter { $0.kind == .date }.map(\.key))
    let named = statements.filter(namesDay)
    return named.contains {
      says(words.atOnce, $0) || $0.contains { $0.kind == .date && !asked.contains($0.key) }
    }
      || !named.isEmpty && statements.contains(where: decides)
  }

  /// Whether a text gets around a question: every sentence of substance is a known evasion, or all of them ask.
  package func isWayAround(_ text: String, _ kind: QuestionKind) -> Bool {
    let statements = statements(of: text)
    if statements.isEmpty { return true }
    if kind == .decision, statements.contains(where: decides) { return false }
    return statements.contains { says(words.evasions, $0) } && !statements.contains(where: tells)
  }

  /// Whether a sentence names a day, or says "right away", without taking it back: neither "around the 4th" nor "not
  /// today".
  private func namesDay(_ tokens: ArraySlice<Token>) -> Bool {
    guard !says(words.loosened, tokens) else { return false }
    return says(words.atOnce, tokens)
      || tokens.contains { token in
        token.kind == .date
          && (token.value != nil || token.key.contains("/") || figures.days.contains(token.key)
            || figures.relativeDays.contains(token.key))
      }
  }

  /// Whether a sentence says yes or no: « je ne peux pas vous dire oui » does not, « non, ce n’est pas possible » does.
  private func decides(_ tokens: ArraySlice<Token>) -> Bool {
    says(words.decisions, tokens)
      && (!tokens.contains { words.negations.contains($0.key) } || says(words.decisions, tokens.prefix(2)))
  }

  private func says(_ phrases: [String], _ tokens: ArraySlice<Token>) -> Bool {
    let flat = " " + tokens.map(\.key).joined(separator: " ") + " "
    return phrases.contains { flat.contains(" \($0) ") }
  }

  /// Whether a sentence says something of substance: two content words or a figure, and no known way around it.
  private func tells(_ tokens: ArraySlice<Token>) -> Bool {
    guard !says(words.evasions, tokens) else { return false }
    return Set(tokens.filter(isContent).map(\.stem)).count >= 2 || tokens.contains { isFigure($0) }
  }

  /// Whether a text takes up a question: a word of substance in common, or the figure it asks for.
  package func takesUp(_ text: String, _ question: String, _ kind: QuestionKind) -> Bool {
    let tokens = tokenizer.tokens(text)
    switch kind {
    case .date where namesDay(tokens[...]): return true
    case .amount where tokens.contains { $0.kind == .amount }: return true
    case .decision where decides(tokens[...]): return true
    default: return !stems(tokens).isDisjoint(with: stems(tokenizer.tokens(question)))
    }
  }

  /// Whether two questions are about the same thing.
  package func sharesTopic(_ one: String, _ other: String) -> Bool {
    stems(tokenizer.tokens(one)).intersection(stems(tokenizer.tokens(other))).count >= 2
  }

  private func stems(_ tokens: [Token]) -> Set<String> { Set(tokens.filter(isContent).map(\.stem)) }

  private func isContent(_ token: Token) -> Bool {
    token.kind == .word && token.key.utf8.count > 3 && !small.contains(token.key)
  }

  private func isFigure(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .amount, .percent, .duration, .date, .time: true
    case .word, .punctuation, .emoticon: false
    }
  }
}
