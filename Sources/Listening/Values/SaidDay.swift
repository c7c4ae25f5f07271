package import Vocabulary

/// A day as it was said, with what was said of it and no more: « le 22 », "Friday", "end of January".
///
/// What is missing is only filled in when the day is needed, so that « le 22 » fits the 22nd of any month.
public struct SaidDay: Hashable, Sendable {
  /// The day of the week, 1 for Monday.
  package var weekday: Int?
  /// The day of the month.
  package var day: Int?
  /// The month, 1 for January.
  package var month: Int?
  /// The year.
  package var year: Int?
  /// Days from today, where it was said that way.
  package var offset: Int?
  /// Weeks to add to a weekday: « lundi en huit ».
  package var weeks = 0
  /// The days it may be, as days from today, where a week or a month was said and no day of it.
  package var span: ClosedRange<Int>?

  package init(
    weekday: Int? = nil, day: Int? = nil, month: Int? = nil, year: Int? = nil, offset: Int? = nil,
    weeks: Int = 0, span: ClosedRange<Int>? = nil
  ) {
    (self.weekday, self.day, self.month, self.year) = (weekday, day, month, year)
    (self.offset, self.weeks, self.span) = (offset, weeks, span)
  }

  /// Whether there is such a day at all: there is no 31 February.
  package func isPossible(on today: CalendarDate) -> Bool {
    guard let day else { return true }
    guard (1...31).contains(day) else { return false }
    guard let month else { return true }
    let years = year.map { [$0] } ?? (today.parts.year - 1...today.parts.year + 8).map { $0 }
    return years.contains { CalendarDate(year: $0, month: month, day: day) != nil }
  }

  /// Whether a day is the one that was said, as far as it was said.
  func fits(_ date: CalendarDate, on today: CalendarDate) -> Bool {
    let parts = date.parts
    if let offset { return date.days(since: today) == offset }
    if let span { return span.contains(date.days(since: today)) }
    if let day, day != parts.day { return false }
    if let month, month != parts.month { return false }
    if let year, year != parts.year { return false }
    // A weekday alone is that of the coming days; with a day of the month the weekday may have been miscounted.
    if let weekday, day == nil {
      // « mardi » of something past is last Tuesday, of something to come the next one.
      let distance = date.days(since: today)
      return weekday == date.weekday
        && (distance < 0 ? distance >= -13 && weeks == 0 : (7 * weeks...7 * weeks + 13).contains(distance))
    }
    return true
  }

  /// The day meant on some day, the first one to come; none when it is no single day, or there is none.
  package func date(on today: CalendarDate) -> CalendarDate? {
    if let offset { return today.adding(days: offset) }
    if span != nil { return nil }
    guard let day else {
      guard let weekday, month == nil else { return nil }
      return today.adding(days: (weekday - today.weekday + 6) % 7 + 1 + 7 * weeks)
    }
    if let month, let year { return CalendarDate(year: year, month: month, day: day) }
    let (thisYear, thisMonth, _) = today.parts
    if let month {
      let dates = (thisYear...thisYear + 8).compactMap { CalendarDate(year: $0, month: month, day: day) }
      return dates.first { $0 >= today }
    }
    let months = (0...12).compactMap { step -> CalendarDate? in
      let number = thisMonth - 1 + step
      return CalendarDate(year: thisYear + number / 12, month: number % 12 + 1, day: day)
    }
    // « le 28 », said on the 28th, is the next one.
    return months.first { $0 > today && (weekday == nil || $0.weekday == weekday) }
      ?? months.first { $0 > today }
  }

  /// The day as one that has been, when it lies nearer behind than ahead.
  package func nearest(to today: CalendarDate) -> CalendarDate? {
    guard let ahead = date(on: today), let day, year == nil, offset == nil else { return date(on: today) }
    var (backYear, backMonth, _) = today.parts
    if let month {
      backYear = (month, day) > (backMonth, today.parts.day) ? backYear - 1 : backYear
      backMonth = month
    } else if day > today.parts.day {
      backMonth -= 1
      if backMonth == 0 { (backYear, backMonth) = (backYear - 1, 12) }
    }
    guard let behind = CalendarDate(year: backYear, month: backMonth, day: day) else { return ahead }
    return today.days(since: behind) < ahead.days(since: today) ? behind : ahead
  }
}
