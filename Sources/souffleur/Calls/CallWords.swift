import Rehearsal
import Vocabulary

/// What the command `after` says beside its questions, in one language.
struct CallWords: Sendable {
  var noCall: @Sendable (String) -> String
  var lineTooLong: String
  var allKept: String
  var example: @Sendable (String) -> String
  var erased: String
  var whichCall: String
  var begun: @Sendable (_ name: String, _ client: String) -> String
  var anotherCall: String
  var noNumber: @Sendable (Int) -> String
  var meant: @Sendable (String) -> String
  var goesOn: @Sendable (String) -> String
  var keptAs: @Sendable (String) -> String
  var nothingNoted: String
  var noDay: String
  var unfinished: String
  var status: @Sendable (LedgerItem.Status) -> String
  var end: @Sendable (String) -> String
  var next: String
  var noCalls: String
  var whichClient: String
  var answersWanted: String
  var answersRefused: @Sendable (String) -> String

  static func of(_ language: Language) -> CallWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
