import Listening
import Vocabulary

/// Which day of the calendar is meant.
extension DayFinder {
  func date(of said: SaidDay, _ value: ItemLine.Value, _ end: inout Int) -> CalendarDate? {
    if value.isNextDay { return isOpen(end) ? dayBefore(value.tokens.lowerBound)?.adding(days: 1) : nil }
    if let feast = value.feast { return feast.first(from: call ?? today) }
    if value.isOfNextWeek { return said.weekday.flatMap(ofNextWeek) }
    if isOfTwoWeeks(said, value, end) { return nil }
    if let readings = readings(value, said) { return slashed(readings, value, end) }
    if let day = said.day, said.month == nil, let phrase = line.longest(grammar.nextMonth, at: end) {
      end += phrase.count
      return monthsAhead(1).flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
    }
    if said.span != nil { return endOfMonth(value, &end) }
    if said.day == nil, said.month != nil { return firstOfMonth(said, value) }
    if said.day != nil, said.month != nil { return dated(said, value, end) }
    if let weekday = said.weekday, said.day == nil, said.weeks == 0 {
      if let following = following(value) {
        end += following.behind
        return dayBefore(value.tokens.lowerBound).flatMap { $0.next(weekday) }
      }
      if isOfAnEvent(value) { return nil }
    }
    guard let call, var day = said.date(on: call) else { return nil }
    if let weekday = said.weekday, said.day == nil, said.weeks == 0, let last = dayBeforeInOrder(value),
      day <= last
    {
      day = last.next(weekday)
    }
    // « lundi 6 » when the 6th is no Monday for months: one of the two is a slip.
    if said.day != nil, let weekday = said.weekday, day.weekday != weekday || day.days(since: call) > 62 {
      return nil
    }
    return day
  }

  /// A day with its month: of that it is known which it is, and whether it has been. One that has been for long is the
  /// next one where its words look ahead: « avant le 4 juin », said in November.
  func dated(_ said: SaidDay, _ value: ItemLine.Value, _ end: Int) -> CalendarDate? {
    let base = call ?? today
    guard let near = said.nearest(to: base) else { return nil }
    let ahead = said.date(on: base)
    if let weekday = said.weekday {
      return [near, ahead].compactMap { $0 }.first { $0 >= base && $0.weekday == weekday }
    }
    if near >= base { return near }
    // Without the day of the call it is not known whether it has been.
    guard said.year == nil, base.days(since: near) > 90, looksAhead(value, end) else {
      return call == nil ? near : nil
    }
    return ahead
  }

  private func looksAhead(_ value: ItemLine.Value, _ end: Int) -> Bool {
    if line.longest(grammar.latest, at: end) != nil { return true }
    var start = value.tokens.lowerBound
    guard let phrase = marker(grammar.from + grammar.by, before: &start) else { return false }
    return !words.back.contains(phrase[0])
  }

  /// « à partir de janvier » begins on its first day; of any other month no day is said.
  private func firstOfMonth(_ said: SaidDay, _ value: ItemLine.Value) -> CalendarDate? {
    let start = value.tokens.lowerBound
    guard value.tokens.count == 1, said.weekday == nil, line.longest(words.fromMonth, before: start) != nil
    else {
      return nil
    }
    return SaidDay(day: 1, month: said.month, year: said.year).date(on: call ?? today)
  }

  /// « fin du mois » is its last day; with an earlier day in the same line, that of the month of that day.
  private func endOfMonth(_ value: ItemLine.Value, _ end: inout Int) -> CalendarDate? {
    guard line.values.contains(where: { $0.tokens == value.tokens }),
      line.longest(words.monthEnds, at: value.tokens.lowerBound) != nil
        || value.tokens.contains(where: { grammar.ends.contains(line.key($0)) })
          && value.tokens.contains(where: { grammar.month.contains(line.key($0)) })
    else { return nil }
    var ahead = 0
    if let phrase = line.longest(grammar.nextMonth, at: value.tokens.upperBound - 1), phrase.count > 1 {
      end = value.tokens.upperBound - 1 + phrase.count
      ahead = 1
    } else if value.tokens.contains(where: { place in line.longest(grammar.nextMonth, at: place) != nil }) {
      ahead = 1
    }
    let before = line.values.filter { $0.tokens.upperBound <= value.tokens.lowerBound }
    let anchor = ahead == 0 ? before.compactMap { $0.said.day.flatMap(simple) }.last : nil
    guard let month = monthsAhead(ahead + 1, from: anchor) else { return nil }
    return CalendarDate(year: month.year, month: month.month, day: 1)?.adding(days: -1)
  }

  private func simple(_ said: SaidDay) -> CalendarDate? {
    guard let call, let day = said.date(on: call), day >= call else { return nil }
    return day
  }

  private func monthsAhead(_ count: Int, from day: CalendarDate? = nil) -> (year: Int, month: Int)? {
    guard let parts = (day ?? call)?.parts else { return nil }
    let months = parts.year * 12 + parts.month - 1 + count
    return (months / 12, months % 12 + 1)
  }

  // MARK: Counted from another day

  /// The last day that is said before a place.
  func dayBefore(_ place: Int) -> CalendarDate? {
    line.values.filter { $0.tokens.upperBound <= place && !$0.said.isDenied && $0.said.days == nil }
      .compactMap { candidate($0, in: line.tokens.indices)?.day }.last
  }

  /// The day that was said before, where what follows it comes after it: "he calls on Monday, otherwise I chase".
  private func dayBeforeInOrder(_ value: ItemLine.Value) -> CalendarDate? {
    let start = value.tokens.lowerBound
    let day = line.values.last { $0.tokens.upperBound <= start && $0.said.day != nil }
    guard let day, (day.tokens.upperBound..<start).contains(where: { words.order.contains(line.key($0)) })
    else {
      return nil
    }
    return dayBefore(start)
  }

  /// How many words behind a weekday make it the one after the day that was said before: "the Friday after".
  func following(_ value: ItemLine.Value) -> (behind: Int, isBefore: Bool)? {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    if line.longest(words.followingBefore, before: start) != nil { return (0, true) }
    guard let phrase = line.longest(words.followingBehind, at: end), isOpen(end + phrase.count) else {
      return nil
    }
    return (phrase.count, false)
  }

  /// "the Friday after the launch": the day of an event that nobody knows.
  private func isOfAnEvent(_ value: ItemLine.Value) -> Bool {
    let end = value.tokens.upperBound
    guard words.eventful.contains(line.key(end)) || line.longest(words.followingBehind, at: end) != nil else {
      return false
    }
    return words.definite.isEmpty || words.definite.contains(line.key(value.tokens.lowerBound - 1))
  }

  /// Whether nothing follows that the words before could belong to.
  private func isOpen(_ place: Int) -> Bool {
    guard line.tokens.indices.contains(place), line.isWord(place) else { return true }
    let key = line.key(place)
    return grammar.joins.contains(key) || grammar.mine.contains(key) || grammar.theirs.contains(key)
      || grammar.or.contains(key)
  }
}

extension CalendarDate {
  /// The next such weekday, after this day.
  fileprivate func next(_ weekday: Int) -> CalendarDate { adding(days: (weekday - self.weekday + 6) % 7 + 1) }
}
