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
  var headings: [LedgerItem.Status: String]
  /// Who has to act.
  var owners: [LedgerItem.Owner: String]
  /// Nobody has to.
  var nobody: String
  /// No day was said.
  var noDay: String
  /// What a day is.
  var timings: [LedgerItem.Timing: String]
  /// Until when to object.
  var correction: @Sendable (_ day: String) -> String
  /// A day in figures, with its year or without.
  var day: @Sendable (_ day: CalendarDate, _ hasYear: Bool) -> String

  init(_ language: Language) {
    self =
      switch language {
      case .french: .french
      case .english: .english
      }
  }

  init(
    colon: String, rehearsal: String, greeting: @escaping @Sendable (String) -> String,
    settled: @escaping @Sendable (String?) -> String, standing: @escaping @Sendable (String?) -> String,
    nothing: @escaping @Sendable (String?) -> String, headings: [LedgerItem.Status: String],
    owners: [LedgerItem.Owner: String], nobody: String, noDay: String,
    timings: [LedgerItem.Timing: String], correction: @escaping @Sendable (String) -> String,
    day: @escaping @Sendable (CalendarDate, Bool) -> String
  ) {
    self.colon = colon
    self.rehearsal = rehearsal
    self.greeting = greeting
    self.settled = settled
    self.standing = standing
    self.nothing = nothing
    self.headings = headings
    self.owners = owners
    self.nobody = nobody
    self.noDay = noDay
    self.timings = timings
    self.correction = correction
    self.day = day
  }

  func heading(_ status: LedgerItem.Status) -> String { headings[status] ?? "" }
  func owner(_ owner: LedgerItem.Owner) -> String { owners[owner] ?? "" }
  func timing(_ timing: LedgerItem.Timing, _ day: String) -> String { (timings[timing] ?? "") + day }
  func day(_ day: CalendarDate, hasYear: Bool) -> String { self.day(day, hasYear) }
}
