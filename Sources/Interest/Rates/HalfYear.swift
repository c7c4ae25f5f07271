import Vocabulary

/// The halves of a year that rates hold for.
enum HalfYear {
  /// The first day of the half-year of a day.
  static func start(of day: CalendarDate) -> CalendarDate {
    let (year, month, _) = day.parts
    return CalendarDate(year: year, month: month < 7 ? 1 : 7, day: 1) ?? day
  }

  /// The first day of the next half-year.
  static func next(after day: CalendarDate) -> CalendarDate { start(of: start(of: day).adding(days: 190)) }

  /// Whether a day begins a half-year.
  static func begins(on day: CalendarDate) -> Bool { start(of: day) == day }
}
