public import Scenarios
public import Vocabulary

/// What a rehearsal was, turn by turn, in the words that were shown.
public struct Transcript: Hashable, Sendable, Codable {
  /// The turns that count; the first is the opening, before any reply.
  public var turns: [Turn] = []
  /// The turns that were taken back, oldest first: they are remembered and never count against anybody.
  public var takenBack: [Turn] = []
  /// The replies that were understood wrongly and taken back, oldest first.
  public var misread: [AcceptedReply] = []
  /// How it ended, or none while it goes on.
  public var close: Close?

  /// How a rehearsal came to its end.
  public enum Close: Hashable, Sendable, Codable {
    /// The dialogue came to its end; with the ending that was reached, where the script names one.
    case finished(Ending?)
    /// The user left politely.
    case left

    private enum CodingKeys: String, CodingKey {
      case finished = "finished"
      case left = "left"
    }

    private enum FinishedCodingKeys: String, CodingKey {
      case _0 = "_0"
    }
  }

  /// Makes an empty transcript.
  public init() {}

  /// The replies that count, in order.
  public var replies: [AcceptedReply] { turns.compactMap(\.reply) }

  /// All events that count, in order.
  public var events: [Event] { turns.flatMap(\.events) }

  private enum CodingKeys: String, CodingKey {
    case turns = "turns"
    case takenBack = "takenBack"
    case misread = "misread"
    case close = "close"
  }
}

/// One exchange: a reply and everything it led to, up to the next choice.
public struct Turn: Hashable, Sendable, Codable {
  /// 0 for the opening, then 1, 2, … for each reply.
  public var number: Int
  /// The beat in which the reply was given, from the node's `beat` header.
  public var beat: String?
  /// What had been offered when the reply was given; empty for the opening.
  public var offered: [OfferedOption]
  /// What the user answered; none for the opening.
  public var reply: AcceptedReply?
  /// What happened, the reply first and the new options last.
  public var events: [Event]
  /// The client's state before, where the scenario has one.
  public var stateBefore: ClientState?
  /// The client's state after.
  public var stateAfter: ClientState?
  /// The language it was shown in.
  public var language: Language

  /// Makes a turn.
  public init(
    number: Int, beat: String?, offered: [OfferedOption], reply: AcceptedReply?, events: [Event],
    stateBefore: ClientState?, stateAfter: ClientState?, language: Language
  ) {
    self.number = number
    self.beat = beat
    self.offered = offered
    self.reply = reply
    self.events = events
    self.stateBefore = stateBefore
    self.stateAfter = stateAfter
    self.language = language
  }

  private enum CodingKeys: String, CodingKey {
    case number = "number"
    case beat = "beat"
    case offered = "offered"
    case reply = "reply"
    case events = "events"
    case stateBefore = "stateBefore"
    case stateAfter = "stateAfter"
    case language = "language"
  }
}
