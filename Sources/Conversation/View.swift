import Coaching
import Listening
import Rehearsal
import Terminal
import Vocabulary

/// Who a rehearsal is shown to.
public enum Audience: Sendable {
  /// Somebody who reads a page, at a terminal or through a pipe.
  case person
  /// A program that reads events: JSON objects, one a line.
  case program

  func view(_ screen: Screen, isInteractive: Bool) -> any View {
    switch self {
    case .person: PageView(screen: screen, isInteractive: isInteractive)
    case .program: EventView(screen: screen)
    }
  }
}

/// Why a typed reply is not played at once.
enum ReadingKind: String {
  case readings, grave, which, also
}

/// What is shown of a rehearsal, one way for each audience.
protocol View {
  /// Whether somebody sits there who can be given time.
  var hasCompany: Bool { get }

  /// How to answer, and in what time, before the first reply.
  func invitation(pressure: Double?, _ wording: Wording) throws(OutputError)

  /// The events of a turn; `again` when they were shown before, in these words or in another language.
  func show(_ events: [Event], of rehearsal: Rehearsal, again: Bool) throws(OutputError)

  /// Whose turn it is, after everything that a line led to.
  func handOver(_ rehearsal: Rehearsal) throws(OutputError)

  /// The numbered menu.
  func choices(_ options: [OfferedOption], title: String, wording: Wording) throws(OutputError)

  /// What the client says to own words that mean none of the replies.
  func unclear(_ text: String, _ rehearsal: Rehearsal) throws(OutputError)

  /// Readings of a reply, with the sentence that says what can be answered.
  func reading(
    _ kind: ReadingKind, _ readings: [ReadOption], _ text: String, _ wording: Wording
  ) throws(OutputError)

  /// Something the program says about itself.
  func notice(_ text: String) throws(OutputError)

  /// Something the coach says about a reply.
  func remark(_ remark: LiveCoach.Remark, _ wording: Wording) throws(OutputError)

  /// What the coach says about all replies, after the ending.
  func debrief(_ remarks: [LiveCoach.Remark], _ wording: Wording) throws(OutputError)

  /// A question that still waits for its answer.
  func waiting(_ question: PendingQuestion, turn: Int, _ wording: Wording) throws(OutputError)

  /// A hint of some grade; the first also says what the user has prepared to answer.
  func hint(
    _ hint: Hint, grade: Int, turn: Int, prepared: String?, _ wording: Wording
  ) throws(OutputError)

  /// How long a reply took, in seconds.
  func pace(_ seconds: Double, limit: Double, turn: Int, _ wording: Wording) throws(OutputError)

  /// The session that goes on from here.
  func forked(_ sessions: (from: String, to: String), turn: Int, _ wording: Wording) throws(OutputError)

  /// The slash commands.
  func help(_ language: Language) throws(OutputError)

  /// Where the rehearsal stands.
  func status(of rehearsal: Rehearsal) throws(OutputError)

  /// What was agreed, proposed, left open and refused so far.
  func ledger(_ ledger: Ledger, _ wording: Wording) throws(OutputError)
}
