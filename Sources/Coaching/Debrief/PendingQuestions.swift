public import Listening
public import Rehearsal
public import Vocabulary

/// A question that waits for its answer.
public struct PendingQuestion: Hashable, Sendable {
  /// Whose question it is.
  public enum Asker: String, Sendable {
    case user
    case client
  }

  /// What would answer it.
  public typealias Kind = QuestionKind

  /// Whose question it is.
  public var asker: Asker
  /// What would answer it.
  public var kind: Kind
  /// The words it was last asked in.
  public var text: String
  /// The turn in which it was first asked.
  public var firstTurn: Int
  /// The turn in which it was last asked.
  public var lastTurn: Int
  /// How often it was asked.
  public var timesAsked: Int
  /// How often the other one spoke and did not answer it.
  public var slides: Int

  /// How far the judgement that it was not answered may be trusted: a missing day is plain, the rest is a guess.
  public var reliability: Reliability {
    guard asker == .user else { return .c }
    return kind == .date || kind == .amount ? .b : .c
  }
}

/// The questions that wait on both sides: the dodge radar.
///
/// It is a value: the same turns give the same questions. Turns that are taken back are undone by keeping a copy.
public struct PendingQuestions: Hashable, Sendable {
  /// The questions without an answer so far, oldest first.
  public private(set) var waiting: [PendingQuestion] = []
  /// The questions that were answered in the end, in the order of their answers.
  public private(set) var answered: [PendingQuestion] = []

  /// Starts with no question.
  public init() {}

  /// The user's questions the client has spoken past at least once.
  public var dodgedByClient: [PendingQuestion] { waiting.filter { $0.asker == .user && $0.slides > 0 } }

  /// The client's questions the user has spoken past at least once.
  public var dodgedByUser: [PendingQuestion] { waiting.filter { $0.asker == .client && $0.slides > 0 } }

  /// The client's question that the next reply can answer, for `MoveContext.pendingQuestion`.
  public var clientQuestion: String? { waiting.last { $0.asker == .client && $0.slides == 0 }?.text }

  /// Takes in a turn: the reply that answers or asks, then what the client said to it.
  ///
  /// The listener must be one of the turn's language, the acts those of the scenario.
  public mutating func update(with turn: Turn, listener: Listener, acts: ActBook) {
    let reader = QuestionReader(listener: listener)
    if let reply = turn.reply {
      answerClient(with: reply, reader, acts)
      ask(from: reply, in: turn.number, reader, acts)
    }
    let said = turn.clientLines
    answerUser(with: said, turn, reader)
    if let question = said.last.flatMap(reader.lastQuestion) {
      add(question.kind, question.text, from: .client, in: turn.number, reader)
    }
  }

  // MARK: The client's questions

  private mutating func answerClient(
    with reply: AcceptedReply, _ reader: QuestionReader, _ acts: ActBook
  ) {
    for index in waiting.indices.reversed() where waiting[index].asker == .client {
      let question = waiting[index]
      if reader.slides(reply, past: question, acts: acts) {
        if question.slides == 0 { waiting[index].slides = 1 }
      } else if question.slides == 0 || reader.takesUp(reply.text, question) {
        answered.append(waiting.remove(at: index))
      }
    }
  }

  // MARK: The user's questions

  private mutating func ask(
    from reply: AcceptedReply, in turn: Int, _ reader: QuestionReader, _ acts: ActBook
  ) {
    let held = waiting.last { $0.asker == .user }
    guard let question = reader.question(in: reply, held: held, acts: acts) else { return }
    add(question.kind, question.text, from: .user, in: turn, reader)
  }

  private mutating func answerUser(with said: [String], _ turn: Turn, _ reader: QuestionReader) {
    guard !said.isEmpty else { return }
    for index in waiting.indices.reversed() where waiting[index].asker == .user {
      let question = waiting[index]
      if reader.answers(said, in: turn, to: question) {
        answered.append(waiting.remove(at: index))
      } else if question.lastTurn == turn.number {
        waiting[index].slides += 1
      }
    }
  }

  // MARK: Keeping

  /// Adds a question, or counts it once more when the same asker asks it again.
  private mutating func add(
    _ kind: PendingQuestion.Kind, _ text: String, from asker: PendingQuestion.Asker, in turn: Int,
    _ reader: QuestionReader
  ) {
    let again = waiting.firstIndex {
      $0.asker == asker && $0.kind == kind && (kind.isOneTopic || reader.sharesTopic($0.text, text))
    }
    guard let again else {
      waiting.append(
        PendingQuestion(
          asker: asker, kind: kind, text: text, firstTurn: turn, lastTurn: turn, timesAsked: 1, slides: 0))
      return
    }
    waiting[again].text = text
    waiting[again].lastTurn = turn
    waiting[again].timesAsked += 1
  }
}
