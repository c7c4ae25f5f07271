/// What wants doing before a lesson, in the order in which it is proposed.
///
/// The order of the cases is the order: one’s own word comes before that of others, what fades comes before what stays.
public enum AgendaRule: String, Sendable, CaseIterable {
  /// A real call is today.
  case callToday = "call-today"
  /// The user’s own promise is due today or late.
  case ownPromise = "own-promise"
  /// A call that was prepared has taken place, and nobody has written down how it went.
  case callToNote = "call-to-note"
  /// The second promised day went by without the money.
  case secondBroken = "second-broken-promise"
  /// A promise of the client’s is late, or one to pay was broken.
  case clientLate = "client-promise-late"
  /// A promise of the client’s is due today.
  case clientDue = "client-promise-today"
  /// Abuse was noted.
  case abuse
  /// A real call is coming within two weeks.
  case callSoon = "call-soon"
  /// The rules about signals say that something is to be raised, or weighed.
  case signals
  /// Nothing of all that: a lesson.
  case lesson

  /// The days after a call within which one still remembers what was said.
  public static let memory = 30
}
