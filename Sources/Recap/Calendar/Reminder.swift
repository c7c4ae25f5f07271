import Foundation
import Vocabulary

/// When an entry reminds: at nine on the last working day before it, never after the moment of writing.
///
/// Where nine of that day is past, an event with an hour still reminds at nine of its own working day; else nothing does.
struct Reminder {
  /// The hour of the day.
  static let hour = 9

  /// The moment of writing.
  let now: Date
  /// The zone in which the days begin.
  let timeZone: TimeZone
  /// Whether people work on a day.
  let isWorkingDay: (CalendarDate) -> Bool

  /// The value of `TRIGGER` with its parameters; none when there is no time left for a reminder.
  func trigger(of entry: CalendarEntry) -> String? {
    let dayBefore = workingDay(before: entry.day)
    switch entry.kind {
    case .day, .task:
      guard isAhead(dayBefore) else { return nil }
      // Midnight is what a day counts from (RFC 5545 section 3.8.6.3): 15 hours before it is nine of the day before.
      let days = entry.day.days(since: dayBefore) - 1
      let duration = "-P\(days > 0 ? "\(days)D" : "")T\(24 - Reminder.hour)H"
      if case .task = entry.kind { return ";RELATED=END:\(duration)" }
      return ":\(duration)"
    case .time(let hour, let minute):
      let start = moment(entry.day, hour: hour, minute: minute)
      let candidates = [dayBefore] + (isWorkingDay(entry.day) ? [entry.day] : [])
      guard let day = candidates.first(where: { isAhead($0) && moment($0, hour: Reminder.hour) < start })
      else { return nil }
      let minutes = Int(start.timeIntervalSince(moment(day, hour: Reminder.hour)) / 60)
      return ":-PT\(minutes / 60)H\(minutes % 60)M"
    }
  }

  private func isAhead(_ day: CalendarDate) -> Bool { moment(day, hour: Reminder.hour) > now }

  /// The moment of a local hour; one that the clocks leave out is the one after it.
  func moment(_ day: CalendarDate, hour: Int, minute: Int = 0) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let (year, month, dayOfMonth) = day.parts
    let parts = DateComponents(year: year, month: month, day: dayOfMonth, hour: hour, minute: minute)
    let utc = Date(timeIntervalSince1970: Double(day.dayNumber * 86_400 + hour * 3600 + minute * 60))
    return calendar.date(from: parts) ?? utc
  }

  /// The last working day before a day; the day before where a month has none.
  private func workingDay(before day: CalendarDate) -> CalendarDate {
    (1...31).lazy.map { day.adding(days: -$0) }.first(where: isWorkingDay) ?? day.adding(days: -1)
  }
}
