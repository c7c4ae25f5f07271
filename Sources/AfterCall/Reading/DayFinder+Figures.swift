import Listening
import Vocabulary

/// Days that have two readings: "12/5", "next Friday".
extension DayFinder {
  /// Both readings of a day in figures whose order is not known; none for any other day.
  func readings(_ value: ItemLine.Value, _ said: SaidDay) -> [SaidDay]? {
    guard grammar.days.monthMayStandFirst, let figures = value.tokens.compactMap(figures).first,
      figures.isOpen, said.day != nil, said.month != nil
    else { return nil }
    var (first, second) = (said, said)
    (first.day, first.month) = (figures.first, figures.second)
    (second.day, second.month) = (figures.second, figures.first)
    return [first, second]
  }

  /// The day of the two that fits its weekday, or the order of the line's other days; none where nothing tells.
  func slashed(_ readings: [SaidDay], _ value: ItemLine.Value, _ end: Int) -> CalendarDate? {
    if readings[0].weekday != nil {
      let days = Set(readings.compactMap { dated($0, value, end) })
      return days.count == 1 ? days.first : nil
    }
    guard let isDayFirst = isDayFirst() else { return nil }
    return dated(readings[isDayFirst ? 0 : 1], value, end)
  }

  /// Whether days in figures begin with the day, as far as the line tells.
  private func isDayFirst() -> Bool? {
    let all = line.tokens.indices.compactMap(figures)
    let (dayFirst, monthFirst) = (all.contains { $0.first > 12 }, all.contains { $0.second > 12 })
    if dayFirst != monthFirst { return dayFirst }
    guard !dayFirst, all.count > 1 else { return nil }
    let (one, other) = (all.map { date($0.first, $0.second) }, all.map { date($0.second, $0.first) })
    // Of two days that are named together one would be months away, and they would not stand in their order.
    if isNear(one), !isNear(other), !isOrdered(other) { return true }
    return isNear(other) && !isNear(one) && !isOrdered(one) ? false : nil
  }

  private func date(_ day: Int, _ month: Int) -> CalendarDate? {
    SaidDay(day: day, month: month).date(on: call ?? today)
  }

  private func isNear(_ days: [CalendarDate?]) -> Bool {
    days.allSatisfy { day in day.map { $0.days(since: call ?? today) <= 93 } ?? false }
  }

  private func isOrdered(_ days: [CalendarDate?]) -> Bool {
    let days = days.compactMap { $0 }
    return zip(days, days.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The two numbers of a day in figures, and whether each of them can be the month.
  func figures(_ place: Int) -> (first: Int, second: Int, isOpen: Bool)? {
    let token = line.tokens[place]
    guard token.kind == .date, token.key.contains("/") else { return nil }
    let fields = token.key.split(separator: "/").compactMap { Int($0) }
    guard fields.count == 2 || fields.count == 3 else { return nil }
    let isOpen = fields[0] != fields[1] && (1...12).contains(fields[0]) && (1...12).contains(fields[1])
    return (fields[0], fields[1], isOpen)
  }

  // MARK: The week

  /// "next Friday", said on a Wednesday: that of this week, or the one after it.
  func isOfTwoWeeks(_ said: SaidDay, _ value: ItemLine.Value, _ end: Int) -> Bool {
    guard let call, let weekday = said.weekday, said.day == nil, said.weeks == 0, !value.isOfNextWeek,
      value.tokens.contains(where: { grammar.next.contains(line.key($0)) })
        || grammar.next.contains(line.key(end))
        || grammar.next.contains(line.key(value.tokens.lowerBound - 1))
    else { return false }
    return weekday > call.weekday || grammar.days.weekMayBeginOnSunday && call.weekday == 7
  }

  /// That day of the week after the one of the call; on a Sunday it is not known when the week begins.
  func ofNextWeek(_ weekday: Int) -> CalendarDate? {
    guard let call, call.weekday != 7 || !grammar.days.weekMayBeginOnSunday else { return nil }
    return call.adding(days: 7 - call.weekday + weekday)
  }
}
