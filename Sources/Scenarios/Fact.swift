public import Vocabulary

/// What the user fills in before a rehearsal; it becomes the Yarn variable of its name.
public struct Fact: Hashable, Sendable {
  /// The kinds of facts.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Free text; a string in scripts.
    case text = "text"
    /// An amount and a currency; a number in scripts.
    case money = "money"
    /// A day; a string `YYYY-MM-DD` in scripts.
    case date = "date"
    /// Whole days; a number in scripts.
    case duration = "duration"
    /// A number.
    case number = "number"
    /// One of `choices`; a string in scripts.
    case choice = "choice"
    /// Several texts; in scripts one string, joined as the language joins lists.
    case list = "list"
  }

  /// What a fact is to the tool, where it has to know.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// What the user wants of the client, a day or a sum: the goal is measured by it.
    case wish = "wish"
    /// The sum it is about: the goal is measured by it, where no sum is wished for; it is what it is.
    case amount = "amount"
    /// The day on which something fell due.
    case due = "due"
    /// What happened, or stands written: the truth of the matter, which no reply proposes otherwise.
    case given = "given"

    /// Whether it is the truth of the matter, rather than something that can be put otherwise.
    public var isGiven: Bool { self != .wish }
  }

  /// The name, without `$`.
  public var name: String
  /// Its kind.
  public var kind: Kind
  /// Whether a rehearsal cannot start without it.
  public var isRequired: Bool
  /// What `prep` asks.
  public var question: LocalizedText
  /// What `--example` uses, and what is shown beside the question.
  public var example: FactExample
  /// The values a `choice` can take, with the words for each.
  public var choices: [String: LocalizedText]
  /// What the fact is called where its value is listed, such as “invoice”; none when only the question says it.
  public var label: LocalizedText?
  /// What it is to the tool; none for most.
  public var role: Role?
  /// What a value can be at all; no bounds for most.
  public var limits: FactLimits

  /// Makes a fact.
  public init(
    name: String, kind: Kind, isRequired: Bool, question: LocalizedText, example: FactExample,
    choices: [String: LocalizedText] = [:], label: LocalizedText? = nil, role: Role? = nil,
    limits: FactLimits = FactLimits()
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.question = question
    self.example = example
    self.choices = choices
    self.label = label
    self.role = role
    self.limits = limits
  }
}

/// The example of a fact: a value by language, or a date counted from today so that it never gets old.
public enum FactExample: Hashable, Sendable {
  /// The same in every language.
  case value(FactValue)
  /// A text or a list for each language.
  case localized([Language: FactValue])
  /// The date that many days from today, moved off weekends; negative for the past.
  case daysFromToday(Int)

  /// The value for a language on a day.
  public func value(in language: Language, today: CalendarDate) -> FactValue {
    switch self {
    case .value(let value): value
    case .localized(let values):
      values[language] ?? values[.french] ?? values.values.first ?? .text("")
    case .daysFromToday(let days): .date(FactExample.workingDay(today.adding(days: days), isPast: days < 0))
    }
  }

  /// The day itself, or where it falls on a weekend the next working day; in the past the one before.
  private static func workingDay(_ day: CalendarDate, isPast: Bool) -> CalendarDate {
    guard day.weekday > 5 else { return day }
    return isPast ? day.adding(days: 5 - day.weekday) : day.adding(days: 8 - day.weekday)
  }
}
