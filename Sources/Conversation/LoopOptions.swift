public import Rehearsal
public import Terminal
public import Vocabulary

/// What a typed reply was taken for.
public enum ReplyReading: Hashable, Sendable {
  /// The line id of one option, and the words that decided.
  case sure(option: String, why: String)
  /// The two nearest options, and why neither is sure.
  case unsure(options: [String], why: String)
  /// None of them, and why.
  case none(why: String)
}

/// What the loop asks of the program around it.
public struct LoopOptions {
  /// Reads a typed reply that is neither a number nor an option's own words; without it, such replies are not
  /// understood, and the loop says so.
  public var read:
    (
      (_ reply: String, _ options: [OfferedOption], _ clientLine: String?, _ language: Language) ->
        ReplyReading
    )?
  /// Told what can be answered before the user starts typing, so that reading the reply is quick.
  public var expect: ((_ options: [OfferedOption], _ clientLine: String?, _ language: Language) -> Void)?
  /// The moves in a typed reply to the last of some turns.
  public var moves: ((_ reply: String, _ turns: [Turn]) -> [String])?
  /// The coach; without one, nothing is remarked.
  public var coach: (any CoachVoice)?
  /// When the coach speaks.
  public var coachMode = CoachMode.live
  /// Keeps what the user did, before its effect is shown; when it throws, the loop ends.
  public var journal: (_ action: Action, _ after: Rehearsal) throws -> Void
  /// Makes a session of its own of a rehearsal, and keeps what follows there; none where that cannot be done.
  public var fork: ((_ fork: Rehearsal) throws -> (from: String, to: String))?
  /// The seconds a reply may take before it costs patience; none leaves all the time there is.
  public var pressure: Double?
  /// The time in seconds, from any beginning; it only goes forward.
  public var clock: () -> Double = LoopOptions.steadyClock
  /// Keeps a private note.
  public var keepNote: (_ text: String) throws -> Void
  /// Whether events are printed as JSON, one object a line.
  public var isJSON = false

  private static let launch = ContinuousClock.now
  private static func steadyClock() -> Double { (ContinuousClock.now - launch) / .seconds(1) }

  /// Makes options that keep things in the two places given.
  public init(
    journal: @escaping (_ action: Action, _ after: Rehearsal) throws -> Void,
    keepNote: @escaping (_ text: String) throws -> Void
  ) {
    self.journal = journal
    self.keepNote = keepNote
  }
}

/// How a loop came to its end.
public enum LoopResult: Hashable, Sendable {
  /// The dialogue is over, or the user took leave.
  case closed
  /// The user stopped, or the input ended; the rehearsal can be resumed.
  case suspended
  /// Ctrl-C twice; the rehearsal can be resumed.
  case interrupted
  /// The system asked the program to end; the rehearsal can be resumed.
  case terminated
}

/// Why a loop could not go on.
public enum LoopError: Error {
  /// The conversation cannot be shown.
  case output(OutputError)
  /// What the user did could not be kept; it was not played.
  case journal(any Error)
  /// The script went wrong; everything before is kept.
  case rehearsal(RehearsalError)
}
