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

  /// The shares that are said.
  public var spokenShares: [Double] {
    values.flatMap(\.meanings).compactMap { if case .share(let share) = $0 { share } else { nil } }
  }
}
