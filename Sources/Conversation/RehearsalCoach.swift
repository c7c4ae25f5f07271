public import Coaching

/// The coach of a rehearsal, one for the loop and the ear: a rule that is switched off moves the client no more.
public final class RehearsalCoach {
  /// What it has noticed and said so far.
  public var live: LiveCoach

  /// Makes the coach of a rehearsal.
  public init(_ live: LiveCoach) {
    self.live = live
  }
}
