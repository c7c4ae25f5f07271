public import Vocabulary

/// Something somebody has promised in a real conversation: who, what, by when, and what became of it.
public struct Promise: Codable, Hashable, Sendable {
  /// Who has to act.
  public enum Owner: String, Codable, Sendable, CaseIterable {
    /// The user.
    case me
    /// The client.
    case client
  }

  /// What became of it.
  public enum Status: String, Codable, Sendable, CaseIterable {
    /// Nothing yet.
    case open
    /// It was kept.
    case kept
    /// It was not kept, and nobody waits for it any more.
    case broken
  }

  /// Who has to act.
  public var owner: Owner
  /// What, in the words of the record.
  public var text: String
  /// By when; none stays visibly none.
  public var due: CalendarDate?
  /// How much; none when it is not about money.
  public var amount: Money?
  /// Which client; empty when nobody was named.
  public var client: String
  /// What became of it.
  public var status = Status.open
  /// The day it was made.
  public var made: CalendarDate
  /// The session it was taken from, where it was.
  public var session: Int64?

  /// Notes a promise.
  public init(
    owner: Owner, text: String, due: CalendarDate?, amount: Money? = nil, client: String, made: CalendarDate,
    session: Int64? = nil
  ) {
    self.owner = owner
    self.text = TextSafety.line(text)
    self.due = due
    self.amount = amount
    self.client = TextSafety.line(client)
    self.made = made
    self.session = session
  }

  /// How a promise stands on a day.
  public enum Standing: Hashable, Sendable {
    /// Kept.
    case kept
    /// Given up as broken.
    case broken
    /// Late by that many days.
    case late(days: Int)
    /// Due in that many days, 0 for today.
    case due(days: Int)
    /// Without a day.
    case undated
  }

  /// How it stands on a day.
  public func standing(on today: CalendarDate) -> Standing {
    switch status {
    case .kept: return .kept
    case .broken: return .broken
    case .open:
      guard let due else { return .undated }
      let days = due.days(since: today)
      return days < 0 ? .late(days: -days) : .due(days: days)
    }
  }

  /// The name a user types, from the key it is stored under: `P-003`.
  public static func name(_ number: Int) -> String {
    let digits = String(number)
    return "P-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The number in a name such as `P-003`, `p3` or `3`; none when it is no such name.
  public static func number(in name: String) -> Int? {
    var rest = name.lowercased()[...]
    if rest.hasPrefix("p") { rest = rest.dropFirst() }
    if rest.hasPrefix("-") { rest = rest.dropFirst() }
    guard let number = Int(rest), (1...999_999).contains(number) else { return nil }
    return number
  }
}
