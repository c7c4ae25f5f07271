/// The value of a fact.
public enum FactValue: Hashable, Sendable, Codable {
  /// Free text.
  case text(String)
  /// An amount.
  case money(Money)
  /// A day.
  case date(CalendarDate)
  /// Whole days.
  case duration(days: Int)
  /// A number.
  case number(Double)
  /// The key of a choice.
  case choice(String)
  /// Several texts.
  case list([String])

  private enum CodingKeys: String, CodingKey {
    case text = "text"
    case money = "money"
    case date = "date"
    case duration = "duration"
    case number = "number"
    case choice = "choice"
    case list = "list"
  }

  private enum TextCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum MoneyCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum DateCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum DurationCodingKeys: String, CodingKey {
    case days = "days"
  }

  private enum NumberCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum ChoiceCodingKeys: String, CodingKey {
    case _0 = "_0"
  }

  private enum ListCodingKeys: String, CodingKey {
    case _0 = "_0"
  }
}
