public import Scenarios
public import YarnRuntime

/// A rehearsal: events come out, replies go in, nothing else is touched.
///
/// It is a value. A copy is a second rehearsal that goes its own way, and the same scenario, set-up and actions
/// give the same rehearsal, word for word.
///
///     var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
///     show(try rehearsal.begin())
///     while !rehearsal.isFinished {
///       show(try rehearsal.reply(ask(rehearsal.options)))
///     }
public struct Rehearsal: Sendable {
  /// What is rehearsed.
  public let scenario: Scenario
  /// What it started from.
  public let setup: Setup
  /// The language texts are shown in now.
  public private(set) var language: Language
  /// All turns, with what was offered, answered and shown.
  public private(set) var transcript = Transcript()
  /// Everything the user did, in order: with the set-up it makes the same rehearsal again.
  public private(set) var actions: [Action] = []
  /// What was agreed, proposed, left open or refused.
  public private(set) var ledger = Ledger()
  /// What the user can answer now; empty before `begin` and when it is over.
  public private(set) var options: [OfferedOption] = []
  /// The client's state, where the scenario has one.
  public private(set) var state: ClientState?
  /// The beat of the conversation, from the `beat` header of the last node that had one.
  public private(set) var currentBeat: String?
  /// The ending that was reached.
  public private(set) var ending: Ending?
  /// Whether no reply can be given any more.
  public private(set) var isFinished = false

  /// Prepares a rehearsal; throws when the set-up does not fit the scenario.
  public init(scenario: Scenario, setup: Setup) throws(RehearsalError) {
    self.scenario = scenario
    self.setup = setup
    language = setup.language
  }

  /// How many replies count so far.
  public var turnCount: Int { max(0, transcript.turns.count - 1) }

  /// Whether a reply can be taken back.
  public var canUndo: Bool { turnCount > 0 }

  /// Whether something taken back can be done again.
  public var canRedo: Bool { false }

  /// Opens the conversation and gives its first events; throws when the script goes wrong.
  public mutating func begin() throws(RehearsalError) -> [Event] { throw .finished }

  /// Gives a reply and returns what it leads to, the accepted reply first.
  ///
  /// Throws when the option is not offered or the script goes wrong; the rehearsal is then as it was before.
  public mutating func reply(_ reply: Reply) throws(RehearsalError) -> [Event] { throw .finished }

  /// Ends the conversation politely before its own end.
  public mutating func leave() -> [Event] { [] }

  /// Takes the last reply (or the leaving) back; false when there is none.
  public mutating func undo() -> Bool { false }

  /// Does again what was taken back last; false when there is nothing.
  public mutating func redo() -> Bool { false }

  /// Shows texts in another language from now on; the current turn and the ledger are made again in it.
  public mutating func switchLanguage(_ language: Language) { self.language = language }

  /// The events of the current turn, in the current language.
  public func currentTurn() -> [Event] { transcript.turns.last?.events ?? [] }

  /// A rehearsal of its own that has only the first turns of this one; 0 keeps the opening alone.
  public func fork(at turn: Int) -> Rehearsal { self }

  /// The value of a variable of the script, by its name without `$`.
  public func variable(_ name: String) -> Value? { nil }

  /// Makes a rehearsal again from what the user did; throws when it does not fit the scenario (any more).
  public static func replay(
    scenario: Scenario, setup: Setup, actions: [Action]
  ) throws(RehearsalError) -> Rehearsal {
    try Rehearsal(scenario: scenario, setup: setup)
  }

  /// Makes a rehearsal again from its replies.
  public static func replay(
    scenario: Scenario, setup: Setup, replies: [Reply]
  ) throws(RehearsalError) -> Rehearsal {
    try replay(scenario: scenario, setup: setup, actions: replies.map(Action.reply))
  }
}
