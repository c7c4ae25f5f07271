public import Scenarios
public import Vocabulary

/// One thing that happened in a rehearsal, in the order in which it is shown.
public enum Event: Hashable, Sendable, Codable {
  /// Something said or told.
  case line(SpokenLine)
  /// A choice the user now has.
  case options([OfferedOption])
  /// What the user answered.
  case reply(AcceptedReply)
  /// The client's state after a turn, with the one before it.
  case state(ClientState, before: ClientState)
  /// An item of the ledger was added, or replaced an earlier one.
  case ledger(LedgerItem)
  /// A command of the script that the rehearsal does not know.
  case command(String)
  /// A node with an `ending` header was entered.
  case ending(Ending)
  /// The dialogue is over.
  case end

  private enum CodingKeys: String, CodingKey {
    case line = "line"
    case options = "options"
    case reply = "reply"
    case state = "state"
    case ledger = "ledger"
    case command = "command"
    case ending = "ending"
    case end = "end"
  }

  private enum LineCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum OptionsCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum ReplyCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum StateCodingKeys: String, CodingKey {
    case _0 = "_0"
    case before = "before"
  }

  private enum LedgerCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum CommandCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum EndingCodingKeys: String, CodingKey {
    case _0 = "_0"
  }
}

/// Who says a line.
public enum Speaker: Hashable, Sendable {
  /// The client the user rehearses with.
  case client
  /// The coach.
  case coach
  /// The user: a line the script says in the user's place.
  case user
  /// Somebody else of the cast.
  case other(String)
  /// Nobody: narration.
  case narration
}

/// A line as it is shown, in the language of the session.
public struct SpokenLine: Hashable, Sendable, Codable {
  /// Who says it.
  public var speaker: Speaker
  /// The line id, such as `line:pc-hello`.
  public var id: String
  /// The text, values filled in, without the speaker and without markup; control characters removed.
  public var text: String
  /// The hashtags, without `#`.
  public var tags: [String]

  /// Makes a line.
  public init(speaker: Speaker, id: String, text: String, tags: [String]) {
    self.speaker = speaker
    self.id = id
    self.text = text
    self.tags = tags
  }

  private enum CodingKeys: String, CodingKey {
    case speaker = "speaker"
    case id = "id"
    case text = "text"
    case tags = "tags"
  }
}

/// An option as it is offered.
public struct OfferedOption: Hashable, Sendable, Codable {
  /// The number the user can type, from 1; unavailable options have one too; `standing` for a move that is not listed.
  public var number: Int
  /// The line id.
  public var id: String
  /// The text.
  public var text: String
  /// The hashtags, without `#`.
  public var tags: [String]
  /// Whether its condition holds.
  public var isAvailable: Bool

  /// Makes an option.
  public init(number: Int, id: String, text: String, tags: [String], isAvailable: Bool) {
    self.number = number
    self.id = id
    self.text = text
    self.tags = tags
    self.isAvailable = isAvailable
  }

  /// The number of a standing move: it can be made at any choice, is matched and not listed.
  public static let standing = 0

  /// Whether it is a move that can be made at any choice.
  public var isStanding: Bool { number == OfferedOption.standing }

  /// What a standing move stands back before, when an option on offer has it: its own act, and the acts and line ids of
  /// its `#unless:` hashtags.
  var standsBack: Set<String> {
    let others = tags.filter { $0.hasPrefix("unless:") }.map { String($0.dropFirst(7)) }
    return Set(others + (act.map { [$0] } ?? []))
  }

  /// The move it is: the value of its `#act:` hashtag.
  public var act: String? { tags.first { $0.hasPrefix("act:") }.map { String($0.dropFirst(4)) } }

  private enum CodingKeys: String, CodingKey {
    case number = "number"
    case id = "id"
    case text = "text"
    case tags = "tags"
    case isAvailable = "isAvailable"
  }
}

/// A reply the user gives: an option, or own words that are none of the options.
public struct Reply: Hashable, Sendable {
  /// The line id of the chosen option; none for own words that are beside the options.
  public var option: String?
  /// What was typed, when the user used own words.
  public var typed: String?
  /// The moves detected in what was typed; and `silence` when it came later than there was time for.
  public var moves: [String]
  /// The words of what was typed that carried the move, which a client may quote; none where none stand out.
  public var heard: String?
  /// The values that were said, in their order.
  public var values: [SaidValue]
  /// What variables of the script take from the values that were said, by name without `$`: a day as `2026-12-18`, a
  /// number, or the words for hours and names.
  public var taken: [String: String]
  /// How the client takes words that are beside the options.
  public var beside: ClientAnswers.Kind?
  /// The earlier reply that these words correct.
  public var corrects: Correction?
  /// The option's sentence with the values that were said, where they are not its own.
  public var sentence: String?
  /// Whether it had to be asked back what was meant: such words are held against nobody.
  public var wasAsked = false

  /// The move of a reply that came late, for `said("silence")` and for `reactions`: where a project has none for it,
  /// it costs the client's patience a point.
  public static let silence = Scenario.silence

  /// Makes a reply that is one of the options.
  public init(
    option: String, typed: String? = nil, moves: [String] = [], heard: String? = nil,
    values: [SaidValue] = [],
    taken: [String: String] = [:]
  ) {
    self.option = option
    self.typed = typed
    self.moves = moves
    self.heard = heard
    self.values = values
    self.taken = taken
  }

  /// Makes a reply of own words that are none of the options.
  public init(
    beside kind: ClientAnswers.Kind, typed: String, moves: [String], heard: String?, values: [SaidValue] = []
  ) {
    self.typed = typed
    self.moves = moves
    self.heard = heard
    self.values = values
    taken = [:]
    beside = kind
  }
}

/// A reply as it went into the transcript.
public struct AcceptedReply: Hashable, Sendable {
  /// The turn it answers, from 1.
  public var turn: Int
  /// The option it was taken for; none for own words that are beside the options.
  public var option: OfferedOption?
  /// What was typed, when the user used own words.
  public var typed: String?
  /// The moves detected in what was typed.
  public var moves: [String]
  /// The words of what was typed that carried the move.
  public var heard: String?
  /// The values that were said.
  public var values: [SaidValue]
  /// What variables took from them.
  public var taken: [String: String]
  /// How the client took words that are beside the options.
  public var beside: ClientAnswers.Kind?
  /// The earlier reply that these words correct.
  public var corrects: Correction?
  /// The option's sentence with the values that were said, where they are not its own.
  public var sentence: String?
  /// Whether it had to be asked back what was meant: such words are held against nobody.
  public var wasAsked = false

  /// Whether it came later than there was time for.
  public var isLate: Bool { moves.contains(Reply.silence) }

  /// What the user said, as the transcript shows it.
  public var text: String { typed ?? option?.text ?? "" }

  /// Makes an accepted reply.
  public init(
    turn: Int, option: OfferedOption?, typed: String?, moves: [String], heard: String? = nil,
    values: [SaidValue] = [], taken: [String: String] = [:], beside: ClientAnswers.Kind? = nil,
    corrects: Correction? = nil
  ) {
    self.turn = turn
    self.option = option
    self.typed = typed
    self.moves = moves
    self.heard = heard
    self.values = values
    self.taken = taken
    self.beside = beside
    self.corrects = corrects
  }
}

/// A value of an earlier reply put right: it counts as if it had been said at once.
public struct Correction: Hashable, Sendable, Codable {
  /// The turn of the reply that is corrected.
  public var turn: Int
  /// What its variables take instead.
  public var taken: [String: String]
  /// The value in words, as the client repeats it.
  public var new: String
  /// The value it replaces, in words.
  public var old: String
  /// The corrected reply's sentence with the new value.
  public var sentence: String?

  /// Makes a correction.
  public init(turn: Int, taken: [String: String], new: String, old: String, sentence: String? = nil) {
    self.sentence = sentence
    self.turn = turn
    self.taken = taken
    self.new = new
    self.old = old
  }

  private enum CodingKeys: String, CodingKey {
    case turn = "turn"
    case taken = "taken"
    case new = "new"
    case old = "old"
    case sentence = "sentence"
  }
}

/// The ending that was reached.
public struct Ending: Hashable, Sendable, Codable {
  /// The value of the node's `ending` header.
  public var id: String
  /// What was obtained, where the script says it.
  public var outcome: EndingInfo.Outcome?

  /// Makes an ending.
  public init(id: String, outcome: EndingInfo.Outcome?) {
    self.id = id
    self.outcome = outcome
  }

  private enum CodingKeys: String, CodingKey {
    case id = "id"
    case outcome = "outcome"
  }
}
