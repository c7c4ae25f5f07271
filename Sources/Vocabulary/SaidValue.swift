import Foundation

/// A day, sum, hour, share, duration, count or name that somebody said.
///
/// It is kept as a text of one form a kind, so that a stored session means the same in every language and version.
public struct SaidValue: Hashable, Sendable, Codable {
  /// What is said.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A day: `2026-12-18`.
    case day = "day"
    /// An amount in the currency of the scenario, or with its own: `1500` or `1500 EUR`.
    case money = "money"
    /// A part of a whole, from 0 to 1: `0.5`.
    case share = "share"
    /// A number of days, in decimals where it is hours: `15`.
    case duration = "duration"
    /// An hour of the day: `16:00`.
    case time = "time"
    /// From one hour to another: `08:00/16:00`.
    case hours = "hours"
    /// Days of the week, 1 for Monday: `1234`.
    case weekdays = "weekdays"
    /// A number of things: `3`.
    case count = "count"
    /// A name, as it was written.
    case name = "name"
  }

  /// What is said.
  public var kind: Kind
  /// Its one form.
  public var text: String

  /// Makes a value of a kind in its one form.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The day it names, where it names one.
  public var day: CalendarDate? { kind == .day ? CalendarDate(iso: text) : nil }

  /// The number it is: an amount, a part, days or things.
  public var number: Double? {
    switch kind {
    case .money, .share, .duration, .count: text.split(separator: " ").first.flatMap { Double($0) }
    case .day, .time, .hours, .weekdays, .name: nil
    }
  }

  /// The amount, in the currency given where it names none.
  public func money(in currency: String) -> Money? {
    guard kind == .money else { return nil }
    let parts = text.split(separator: " ")
    guard let first = parts.first, let amount = Decimal(string: String(first)) else { return nil }
    return Money(amount: amount, currency: parts.count > 1 ? String(parts[1]) : currency)
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case text = "text"
  }
}
