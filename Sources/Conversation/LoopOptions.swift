public import Rehearsal
import Scenarios
public import Terminal
import Vocabulary

/// When the coach speaks.
public enum CoachMode: String, CaseIterable, Sendable {
  /// During the rehearsal, one line at most after a turn.
  case live
  /// After the ending only.
  case after
  /// Never.
  case off
}

/// What the loop asks of the program around it.
public struct LoopOptions {
  /// Reads typed replies; without it, they are not understood, and the loop says so.
  public var ear: (any Ear)?
  /// The coach; without one, nothing is remarked.
  public var coach: RehearsalCoach?
  /// When the coach speaks.
  public var coachMode = CoachMode.live
  /// Where the rehearsal is kept.
  public var journal: any Journal
  /// What the user has prepared to answer to objections of the scenario, by their identifiers: hints quote it.
  public var preparedAnswers: [String: String] = [:]
  /// The seconds a reply may take before it costs patience; none leaves all the time there is.
  public var pressure: Double?
  /// The time in seconds, from any beginning; it only goes forward.
  public var clock: () -> Double = LoopOptions.steadyClock
  /// Whether the rehearsal was played before, up to the turn it stands at.
  public var isResumed = false
  /// Who it is shown to.
  public var audience = Audience.person

  private static let launch = ContinuousClock.now
  private static func steadyClock() -> Double { (ContinuousClock.now - launch) / .seconds(1) }

  /// Makes options that keep a rehearsal in a journal.
  public init(journal: any Journal) {
    self.journal = journal
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
