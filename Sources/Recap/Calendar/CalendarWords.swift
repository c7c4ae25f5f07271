import Rehearsal
import Vocabulary

/// The words of calendar entries in one language: written twice, not translated.
struct CalendarWords {
  /// Stands before whatever was only rehearsed.
  var rehearsal: String
  /// Says in a sentence that it was only rehearsed.
  var rehearsalNote: String
  /// Stands between a name and what is said of it.
  var colon: String
  /// The user, where no name is known.
  var me: String
  /// The client, where no name is known.
  var client: String
  /// Nobody.
  var nobody: String
  /// What a day is where it is no deadline; empty of one.
  var timing: @Sendable (LedgerItem.Timing) -> String
  /// What is missing of a yes; empty where nothing is.
  var unsure: @Sendable (LedgerItem.Status) -> String
  /// How sure something is, as the start of a sentence.
  var statuses: @Sendable (LedgerItem.Status) -> String
  /// Stands between a status and its day.
  var on: String
  /// The name of a sum.
  var sum: String
  /// The name of what is given for something.
  var exchange: String
  /// The appointment to speak again.
  var next: String
  /// What is missing of a proposal, after the day on which it was made.
  var toConfirm: String
  /// Stands between two names.
  var and: String

  func said(_ who: String, _ what: String) -> String { who + colon + what }

  func owner(_ owner: LedgerItem.Owner?, named name: String) -> String {
    switch owner {
    case .me?: name.isEmpty ? me : name
    case .client?: name.isEmpty ? client : name
    case nil: nobody
    }
  }

  func status(_ status: LedgerItem.Status, _ day: String?) -> String {
    statuses(status) + (day.map { on + $0 } ?? "") + (status == .proposed ? toConfirm : "") + "."
  }
}

extension CalendarWords {
  /// The words of a language.
  init(_ language: Language) {
    self =
      switch language {
      case .french: .french
      case .english: .english
      }
  }
}
