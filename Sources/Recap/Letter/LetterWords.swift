import Clients
import Rehearsal
import Scenarios
import Vocabulary

/// Every word of a record in one language and one style, days and sums already written out.
struct LetterWords: Sendable {
  /// How many items of each status there are.
  struct Counts: Sendable {
    var agreed = 0
    var announced = 0
    var proposed = 0
    var open = 0
    var refused = 0
  }

  /// When a conversation took place, as far as it is known.
  struct Moment: Sendable {
    var day: String?
    var time: (hour: Int, minute: Int)?
    var minutes: Int?
  }

  // What says that it is a rehearsal.
  var rehearsalMark: String
  var rehearsalNotice: String

  // The subject. `what` is the first thing that was agreed, `more` how many there are beside it.
  var agreedSubject: @Sendable (_ day: String?, _ what: String, _ more: Int) -> String
  var standingSubject: @Sendable (_ channel: Scenario.Channel?, _ day: String?) -> String
  var neutralSubject: @Sendable (_ channel: Scenario.Channel?, _ day: String?) -> String
  var subjectLabel: String

  // The text, from top to bottom.
  var greeting: @Sendable (_ person: String) -> String
  var nothing: String
  var outcome: @Sendable (Counts, _ ending: Call.Ending?, Scenario.Channel?) -> String
  var moment: @Sendable (Scenario.Channel?, Moment) -> String
  var present: @Sendable (_ other: String, _ sender: String) -> String
  var heading: @Sendable (LedgerItem.Status) -> String
  var owner: @Sendable (LedgerItem.Owner) -> String
  var ownerMissing: String
  var day: @Sendable (LedgerItem.Timing, _ day: String) -> String
  var dayMissing: String
  var exchange: @Sendable (_ what: String) -> String
  var payment: @Sendable (_ iban: String, _ bic: String) -> String
  var next: @Sendable (_ day: String, _ time: (hour: Int, minute: Int)?) -> String
  var confirm: @Sendable (_ until: String) -> String
  var silence: @Sendable (LetterStyle.Silence) -> String
  var thanks: @Sendable (Scenario.Channel?) -> String
  var closing: String
  var senderMissing: String

  static func of(_ language: Language, _ style: LetterStyle) -> LetterWords {
    switch language {
    case .french: french(style)
    case .english: english(style)
    }
  }
}
