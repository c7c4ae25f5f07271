public import Foundation
public import Vocabulary

extension Promise {
  /// What happened to a promise, and when.
  public struct Event: Hashable, Sendable {
    /// When it was written down, in thousandths of a second since 1970: the order of events, and what tells them apart.
    public var at: Int
    /// The day on which it happened; none where an older version noted none.
    public var day: CalendarDate?
    /// What happened.
    public var change: Change

    /// Describes an event.
    public init(at: Int, day: CalendarDate?, change: Change) {
      self.at = at
      self.day = day
      self.change = change
    }

    /// The moments that can be stored: from 1970 to the year 9999.
    static let moments = 0...253_402_300_799_999
  }

  /// What can happen to a promise.
  public enum Change: Hashable, Sendable {
    /// Another day was said.
    case moved(to: CalendarDate)
    /// The record it comes from says something else by now.
    case revised(Terms)
    /// It was kept, all of it.
    case kept
    /// A part of the sum came.
    case keptInPart(Money)
    /// It was not kept, and nobody waits for it any more.
    case broken
    /// The promise of that token took its place; none when its record no longer holds it.
    case superseded(by: String?)
    /// What was written down at that moment was a slip.
    case undone(at: Int)

    /// Whether another promise took its place.
    fileprivate var isSupersession: Bool {
      if case .superseded(.some) = self { true } else { false }
    }

    /// Whether it changes what is promised, not what became of it.
    var isRewording: Bool {
      switch self {
      case .revised: true
      case .moved, .kept, .keptInPart, .broken, .superseded, .undone: false
      }
    }
  }

  /// The events that hold: without those that were slips.
  public var events: [Event] {
    let slips = Set(
      history.compactMap { event in
        if case .undone(let moment) = event.change { moment } else { nil }
      })
    return history.filter { event in
      if case .undone = event.change { false } else { !slips.contains(event.at) }
    }
  }

  /// Writes something down, after everything that is written already.
  ///
  /// - Parameters:
  ///   - day: the day on which it happened.
  ///   - date: the moment at which it is written down.
  public mutating func note(_ change: Change, on day: CalendarDate, at date: Date) {
    let now = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
    let moment = max(now, (history.last?.at ?? 0) + 1)
    history.append(Event(at: moment, day: day, change: change))
  }

  /// What became of it last, as somebody has noted; a record that words it otherwise since takes nothing of that back.
  public var lastNoted: Event? { events.last { !$0.change.isRewording } }

  /// Takes back what was noted last; false when nothing was.
  public mutating func undo(on day: CalendarDate, at date: Date) -> Bool {
    guard let lastNoted else { return false }
    note(.undone(at: lastNoted.at), on: day, at: date)
    return true
  }

  /// Waits again for a promise whose place another one had taken that is gone.
  public mutating func reopen(on day: CalendarDate, at date: Date) {
    guard state == .superseded, let last = events.last(where: \.change.isSupersession) else { return }
    note(.undone(at: last.at), on: day, at: date)
  }
}
