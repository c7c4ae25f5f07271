import Vocabulary

/// A day of the year that has a name.
enum Feast: Hashable, Sendable {
  /// The same day of the same month every year.
  case fixed(month: Int, day: Int)
  /// Days from Easter Sunday.
  case easter(Int)
  /// The nth such weekday of a month, and days from it; the last one is -1.
  case weekday(Int, nth: Int, month: Int, days: Int = 0)
  /// One that has another day in another country: nobody knows which is meant.
  case unknown
  /// American from the end of October to the end of November; the Canadian one, or that of the year after, is as near
  /// for the rest of the year.
  case thanksgiving

  /// The first one from a day on.
  func first(from day: CalendarDate) -> CalendarDate? {
    let year = day.parts.year
    if case .thanksgiving = self {
      let next = Feast.weekday(4, nth: 4, month: 11).first(from: day)
      return next.flatMap { $0.days(since: day) <= 40 ? $0 : nil }
    }
    return (year...year + 8).lazy.compactMap(date).first { $0 >= day }
  }

  /// The last one up to a day.
  func last(to day: CalendarDate) -> CalendarDate? {
    let year = day.parts.year
    return [year, year - 1].lazy.compactMap(date).first { $0 <= day }
  }

  private func date(_ year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .easter(let days): Feast.easter(year)?.adding(days: days)
    case .weekday(let weekday, let nth, let month, let days):
      Feast.date(weekday, nth, month, year)?.adding(days: days)
    case .unknown: nil
    case .thanksgiving: Feast.date(4, 4, 11, year)
    }
  }

  private static func date(_ weekday: Int, _ nth: Int, _ month: Int, _ year: Int) -> CalendarDate? {
    if nth < 0 {
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      guard let last = CalendarDate(year: next.0, month: next.1, day: 1)?.adding(days: -1) else { return nil }
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  private static func easter(_ year: Int) -> CalendarDate? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let shift = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - shift + 15) % 30
    let day = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * day) / 451
    let sum = moon + day - 7 * late + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
