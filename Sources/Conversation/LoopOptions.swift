public import Rehearsal
import Scenarios
public import Terminal
import Vocabulary

/// What the loop asks of the program around it.
public struct LoopOptions {
  /// Reads typed replies; without it, they are not understood, and the loop says so.
  public var ear: (any Ear)?
  /// The coach; without one, nothing is remarked.
  public var coach: (any CoachVoice)?
  /// When the coach speaks.
  public var coachMode = CoachMode.live
  /// Keeps what the user did, before its effect is shown; when it throws, the loop ends.
  public var journal: (_ action: Action, _ after: Rehearsal) throws -> Void
  /// Makes a session of its own of a rehearsal, and keeps what follows there; none where that cannot be done.
  public var fork: ((_ fork: Rehearsal) throws -> (from: String, to: String))?
  /// What the user has prepared to answer to objections of the scenario, by their identifiers: hints quote it.
  public var preparedAnswers: [String: String] = [:]
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
