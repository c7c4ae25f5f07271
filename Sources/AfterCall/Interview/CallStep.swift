public import Rehearsal

/// What is asked after a call, in the order in which it is asked: ten questions at most.
public enum CallStep: String, Sendable, CaseIterable {
  /// When it was, for how long, by which channel and with whom.
  case when
  /// What both sides said yes to.
  case agreed
  /// What one side decided and told the other.
  case announced
  /// What was said without a yes.
  case proposed
  /// What was left open.
  case open
  /// What was refused.
  case refused
  /// How it ended, and when they speak again.
  case close
  /// What was objected.
  case objections
  /// What was feared, and whether it came.
  case fear
  /// A word for oneself, and how one feels.
  case note

  /// Whether “nothing” is an answer: it goes on.
  var takesNothing: Bool { status != nil || self == .objections }

  /// The status of the items that are asked for; none where something else is asked.
  public var status: LedgerItem.Status? {
    switch self {
    case .agreed: .agreed
    case .announced: .announced
    case .proposed: .proposed
    case .open: .open
    case .refused: .refused
    case .when, .close, .objections, .fear, .note: nil
    }
  }
}
