public import Vocabulary

/// The days on which nobody is expected to answer: weekends, and the public holidays of where the language is spoken.
///
/// French: the eleven days of the Code du travail, article L3133-1, without those of Alsace and Moselle alone. English:
/// the bank holidays of England and Wales (Banking and Financial Dealings Act 1971, schedule 1, and the royal proclamations
/// that make New Year's Day and the first Monday in May such days), with the days that stand in for those on a weekend;
/// holidays proclaimed for one year only are not known.
public struct WorkingDays: Sendable {
  /// The language that decides whose holidays they are.
  public let language: Language

  /// Makes the working days of where a language is spoken.
  public init(_ language: Language) { self.language = language }

  /// Whether people work on a day.
  public func isWorkingDay(_ day: CalendarDate) -> Bool {
    day.weekday <= 5 && !holidays(day.parts.year).contains(day)
  }

  /// The working day that comes after some whole working days, not counting the day itself.
  public func day(after whole: Int, from day: CalendarDate) -> CalendarDate {
    var (day, left) = (day, whole + 1)
    while left > 0 {
      let next = day.adding(days: 1)
      guard next > day else { return day }
      day = next
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The public holidays of a year.
  public func holidays(_ year: Int) -> Set<CalendarDate> {
    switch language {
    case .french: WorkingDays.french(year)
    case .english: WorkingDays.english(year)
    }
  }

  /// Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> CalendarDate? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let lunar = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + lunar + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  private static func days(_ days: [(month: Int, day: Int)], _ year: Int) -> [CalendarDate] {
    days.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
  }

  private static func french(_ year: Int) -> Set<CalendarDate> {
    let fixed = days([(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)], year)
    // Easter Monday, Ascension Day, Whit Monday.
    let moving = easter(year).map { easter in [1, 39, 50].map { easter.adding(days: $0) } } ?? []
    return Set(fixed + moving)
  }

  private static func english(_ year: Int) -> Set<CalendarDate> {
    var found = Set(easter(year).map { [$0.adding(days: -2), $0.adding(days: 1)] } ?? [])
    for (month, fromEnd) in [(5, false), (5, true), (8, true)] {
      found.formUnion([monday(of: month, year, isLast: fromEnd)].compactMap { $0 })
    }
    for day in days([(1, 1), (12, 25), (12, 26)], year) {
      // A holiday on a weekend is kept on the next day that is none already.
      var kept = day
      while kept.weekday > 5 || found.contains(kept) { kept = kept.adding(days: 1) }
      found.insert(kept)
    }
    return found
  }

  /// The first or the last Monday of a month of 31 days.
  private static func monday(of month: Int, _ year: Int, isLast: Bool) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: isLast ? 25 : 1).map { start in
      start.adding(days: (8 - start.weekday) % 7)
    }
  }
}
