public import Vocabulary

/// A day that was said, for those who ask whether another day is meant by it.
public struct SpokenDay: Hashable, Sendable {
  private let day: SaidDay

  init(_ day: SaidDay) { self.day = day }

  /// A day as if it had been said in full.
  public init(_ date: CalendarDate) {
    let parts = date.parts
    day = SaidDay(day: parts.day, month: parts.month, year: parts.year)
  }

  /// Whether a date is the one that was said, as far as it was said.
  public func fits(_ date: CalendarDate, on today: CalendarDate) -> Bool { day.fits(date, on: today) }

  /// Whether another day that was said can be the same one.
  public func isSame(as other: SpokenDay, on today: CalendarDate) -> Bool {
    day == other.day || (other.day.nearest(to: today).map { day.fits($0, on: today) } ?? false)
  }
}

extension Heard {
  /// The days that are said, those that are denied too: who says no to a day has named it.
  public var spokenDays: [SpokenDay] {
    values.flatMap(\.meanings).compactMap { if case .day(let day) = $0 { SpokenDay(day) } else { nil } }
  }

  /// The sums that are said.
  public var spokenSums: [Double] {
    values.flatMap(\.meanings).compactMap { if case .money(let sum, _) = $0 { sum } else { nil } }
  }

  /// The lengths of time that are said, in days; « un jour », "a week" may be any one and is none.
  public var spokenDurations: [Double] {
    values.filter { !$0.isAnyUnit }.flatMap(\.meanings).compactMap {
      if case .duration(let days) = $0 { days } else { nil }
    }
  }

  /// The shares that are said.
  public var spokenShares: [Double] {
    values.flatMap(\.meanings).compactMap { if case .share(let share) = $0 { share } else { nil } }
  }
}

extension Said {
  /// Whether it is a unit of time behind an article.
  fileprivate var isAnyUnit: Bool {
    ["un", "une", "a", "an"].contains(words.prefix { $0 != " " && $0 != "\u{A0}" }.lowercased())
  }
}
