import Rehearsal
import Vocabulary

/// The few words of a text for a link in one language.
struct ShortWords {
  /// Stands between a name and what comes after, without the space after it.
  var colon: String
  /// Says that it was only rehearsed.
  var rehearsal: String
  /// The greeting of somebody, or of nobody.
  var greeting: @Sendable (_ contact: String) -> String
  /// What came of it when something was agreed, on a day or on one that was not said.
  var settled: @Sendable (_ day: String?) -> String
  /// What came of it when nothing was agreed.
  var standing: @Sendable (_ day: String?) -> String
  /// What came of it when nothing was even proposed.
  var nothing: @Sendable (_ day: String?) -> String
  /// The names of the kinds of items.
  var heading: @Sendable (LedgerItem.Status) -> String
  /// Who has to act.
  var owner: @Sendable (LedgerItem.Owner) -> String
  /// Nobody has to.
  var nobody: String
  /// No day was said.
  var noDay: String
  /// What a day is.
  var timing: @Sendable (_ timing: LedgerItem.Timing, _ day: String) -> String
  /// Until when to object.
  var correction: @Sendable (_ day: String) -> String
  /// A day in figures, with its year or without.
  var day: @Sendable (_ day: CalendarDate, _ hasYear: Bool) -> String
}

extension ShortWords {
  /// The words of a language.
  init(_ language: Language) {
    self =
      switch language {
      case .french: .french
      case .english: .english
      }
  }
}
