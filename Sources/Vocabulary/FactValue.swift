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
}
