import Listening
import Rehearsal
import Vocabulary

/// What turns ask and answer.
extension QuestionReader {
  /// What a reply asks: by its own words, else by the move it was taken for.
  ///
  /// A request that is repeated without a question mark asks what is waiting already (`held`).
  func question(in reply: AcceptedReply, held: PendingQuestion?, acts: ActBook) -> Question? {
    let utterance = Utterance(reply.text, tokenizer: tokenizer)
    let asking = utterance.sentences.filter { utterance.asksAt($0.lowerBound) }
    let asked = asking.map {
      Question(kind: kind(of: utterance.tokens[$0]), text: quote($0, in: utterance))
    }
    // A day or a sum is what the conversation is about, whatever is asked beside it.
    if let figure = asked.first(where: { $0.kind.isOneTopic }) { return figure }
    guard let act = reply.option?.act, let asking = acts[act]?.asks else { return asked.last }
    let wanted = asking.kind ?? held?.kind
    if let last = asked.last { return Question(kind: wanted ?? last.kind, text: last.text) }
    return wanted.map { Question(kind: $0, text: reply.text) }
  }

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

  /// Whether a reply goes past the client's question: it says so by its move, or it asks back about something else.
  ///
  /// A move that the scenario counts as met, such as a question that has to come first, is none.
  func slides(_ reply: AcceptedReply, past question: PendingQuestion, acts: ActBook) -> Bool {
    guard reply.option?.criteria(.plus).isEmpty ?? true else { return false }
    if acts.does(reply.option?.act, .evade), reply.typed == nil {
      return !takesUp(reply.text, question)
    }
    let context = MoveContext(pendingQuestion: question.text)
    return listener.findings(in: reply.text, context: context).contains { $0.label == .questionDodged }
  }

  /// Whether a text takes up a question: a word of substance in common, or the figure it asks for.
  func takesUp(_ text: String, _ question: PendingQuestion) -> Bool {
    takesUp(text, question.text, question.kind)
  }
}
