import Rehearsal
import Vocabulary

/// Reads questions and answers in what both sides say.
struct QuestionReader {
  private let coach: Coach
  private let tokenizer: Tokenizer
  private let words: QuestionWords
  private let small: Set<String>
  private let figures: FigureData

  init(coach: Coach) {
    self.coach = coach
    let language = coach.engine.language
    tokenizer = coach.engine.tokenizer
    words = language == .french ? .french : .english
    small = (language == .french ? SmallWords.french : SmallWords.english).words
    figures = language == .french ? .french : .english
  }

  /// A question as it was put.
  struct Question {
    var kind: PendingQuestion.Kind
    var text: String
  }

  // MARK: Questions

  /// The kinds of all questions of a text.
  func questions(in text: String) -> [PendingQuestion.Kind] {
    let utterance = Utterance(text, tokenizer: tokenizer)
    return utterance.sentences.filter { utterance.asksAt($0.lowerBound) }.map {
      kind(of: utterance.tokens[$0])
    }
  }

  /// The last question of a text, when the text ends with one.
  func lastQuestion(in text: String) -> Question? {
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

  /// What a reply asks: by its own words, else by the move it was taken for.
  ///
  /// A request that is repeated without a question mark asks what is waiting already (`held`).
  func question(in reply: AcceptedReply, held: PendingQuestion?) -> Question? {
    let utterance = Utterance(reply.text, tokenizer: tokenizer)
    let asking = utterance.sentences.filter { utterance.asksAt($0.lowerBound) }
    let asked = asking.map {
      Question(kind: kind(of: utterance.tokens[$0]), text: quote($0, in: utterance))
    }
    // A day or a sum is what the conversation is about, whatever is asked beside it.
    if let figure = asked.first(where: { $0.kind.isOneTopic }) { return figure }
    guard let act = reply.option.act, let kind = QuestionWords.acts[act] else { return asked.last }
    if let last = asked.last { return Question(kind: kind ?? held?.kind ?? last.kind, text: last.text) }
    return (kind ?? held?.kind).map { Question(kind: $0, text: reply.text) }
  }

  private func kind(of tokens: ArraySlice<Token>) -> PendingQuestion.Kind {
    words.kinds.first { says($0.signs, tokens) }?.kind ?? .decision
  }

  private func quote(_ span: Range<Int>, in utterance: Utterance) -> String {
    utterance.quote(utterance.typedRange(span))
  }

  // MARK: Answers

  /// Whether what the client said, or what was written down meanwhile, answers a question.
  ///
  /// A day or a sum has to be named. Of anything else only a known way around it, or nothing but questions in return,
  /// shows that it was not answered; what the client goes on to say after the first line is another matter.
  func answers(_ said: [String], in turn: Turn, to question: PendingQuestion) -> Bool {
    let events = turn.events
    let items = events.compactMap { if case .ledger(let item) = $0 { item } else { nil } }
    let all = said.flatMap(statements)
    switch question.kind {
    case .date:
      return namesDay(all, askedFor: turn.reply?.text ?? question.text)
        || items.contains { $0.owner == .client && $0.due != nil }
    case .amount: return all.contains { $0.contains { [.amount, .number, .percent].contains($0.kind) } }
    case .decision where items.contains { $0.status == .agreed || $0.status == .refused }: return true
    case .decision, .fact, .open: return !isWayAround(said.first ?? "", question.kind)
    }
  }

  /// The sentences of a text that ask nothing.
  private func statements(of text: String) -> [ArraySlice<Token>] {
    let utterance = Utterance(text, tokenizer: tokenizer)
    return utterance.sentences.filter { !utterance.asksAt($0.lowerBound) }.map { utterance.tokens[$0] }
  }

  /// Whether a day is named; one that only says back the day of the question needs a yes beside it.
  private func namesDay(_ statements: [ArraySlice<Token>], askedFor question: String) -> Bool {
    let asked = Set(tokenizer.tokens(question).filter { $0.kind == .date }.map(\.key))
    let named = statements.filter(namesDay)
    return named.contains {
      says(words.atOnce, $0) || $0.contains { $0.kind == .date && !asked.contains($0.key) }
    }
      || !named.isEmpty && statements.contains(where: decides)
  }

  /// Whether a text gets around a question: every sentence of substance is a known evasion, or all of them ask.
  private func isWayAround(_ text: String, _ kind: PendingQuestion.Kind) -> Bool {
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

  // MARK: The user's own answers

  /// Whether a reply goes past the client's question: it says so by its move, or it asks back about something else.
  ///
  /// A move that the scenario counts as met, such as a question that has to come first, is none.
  func slides(_ reply: AcceptedReply, past question: PendingQuestion) -> Bool {
    guard reply.option.criteria(.plus).isEmpty else { return false }
    if let act = reply.option.act, QuestionWords.evadingActs.contains(act), reply.typed == nil {
      return !takesUp(reply.text, question)
    }
    let context = MoveContext(pendingQuestion: question.text)
    return coach.findings(in: reply.text, context: context).contains { $0.label == .questionDodged }
  }

  /// Whether a text takes up a question: a word of substance in common, or the figure it asks for.
  func takesUp(_ text: String, _ question: PendingQuestion) -> Bool {
    let tokens = tokenizer.tokens(text)
    switch question.kind {
    case .date where namesDay(tokens[...]): return true
    case .amount where tokens.contains { $0.kind == .amount }: return true
    case .decision where decides(tokens[...]): return true
    default: return !stems(tokens).isDisjoint(with: stems(tokenizer.tokens(question.text)))
    }
  }

  /// Whether two questions are about the same thing.
  func sharesTopic(_ one: String, _ other: String) -> Bool {
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
