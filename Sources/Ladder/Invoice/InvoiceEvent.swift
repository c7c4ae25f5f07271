public import Foundation
public import Vocabulary

extension Invoice {
  /// Something that happened, and when it was written down.
  public struct Event: Codable, Hashable, Sendable {
    /// What.
    public enum Kind: String, Codable, Sendable {
      /// A rung was taken.
      case sent = "sent"
      /// A part was paid.
      case received = "received"
      /// All was paid, and nothing more is waited for.
      case paid = "paid"
      /// What was written down at another moment was a slip.
      case undone = "undone"
    }

    /// When it was written down, in thousandths of a second since 1970: the order of events, and what tells them apart.
    public internal(set) var at = 0
    /// What.
    public var kind: Kind
    /// When.
    public var day: CalendarDate
    /// Which rung, for one that was taken.
    public var rung: Rung?
    /// How, for one that was taken.
    public var way: Way?
    /// How much was received, in the currency of the invoice.
    public var amount: Decimal?
    /// The days a formal notice gave.
    public var deadline: Int?
    /// The moment of what was a slip.
    var slip: Int?

    private enum CodingKeys: String, CodingKey {
      case at = "at", kind = "kind", day = "day", rung = "rung", way = "way", amount = "amount", deadline =
        "deadline", slip = "slip"
    }

    /// A rung was taken.
    public static func sent(_ rung: Rung, _ day: CalendarDate, by way: Way, deadline: Int? = nil) -> Event {
      Event(kind: .sent, day: day, rung: rung, way: way, deadline: deadline)
    }

    /// A part was paid.
    public static func received(_ amount: Decimal, _ day: CalendarDate) -> Event {
      Event(kind: .received, day: day, amount: amount)
    }

    /// All was paid.
    public static func paid(_ day: CalendarDate) -> Event { Event(kind: .paid, day: day) }

    /// Everything it says, on a line.
    var text: String {
      let rest: [String?] = [
        rung?.rawValue, way?.rawValue, amount.map { "\($0)" }, deadline.map(String.init),
        slip.map(String.init),
      ]
      return ([kind.rawValue, day.iso] + rest.map { $0 ?? "" }).joined(separator: " ")
    }
  }

  /// The events that hold: without those that were slips.
  public var events: [Event] {
    let slips = Set(history.compactMap(\.slip))
    return history.filter { $0.kind != .undone && !slips.contains($0.at) }
  }

  /// Writes something down, after everything that is written already.
  public mutating func note(_ event: Event, at date: Date) {
    var event = event
    event.at = max(Invoice.moment(date), (history.last?.at ?? 0) + 1)
    history.append(event)
    updated = max(updated, date)
  }

  /// Takes back what was written down last; false when nothing was.
  public mutating func undo(on day: CalendarDate, at date: Date) -> Bool {
    guard let last = events.last else { return false }
    var slip = Event(kind: .undone, day: day)
    slip.slip = last.at
    note(slip, at: date)
    return true
  }

  /// The moments that can be stored, in thousandths of a second since 1970: to the year 9999.
  static let moments = 0...253_402_300_799_999

  /// A date in thousandths of a second since 1970, as near as it can be stored.
  static func moment(_ date: Date) -> Int {
    let thousandths = (date.timeIntervalSince1970 * 1000).rounded(.down)
    return Int(min(max(thousandths, Double(moments.lowerBound)), Double(moments.upperBound)))
  }
}

extension Invoice.Event {
  /// Reads an event; one of an older version has no moment.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    at = try fields.decodeIfPresent(Int.self, forKey: .at) ?? 0
    kind = try fields.decode(Kind.self, forKey: .kind)
    day = try fields.decode(CalendarDate.self, forKey: .day)
    rung = try fields.decodeIfPresent(Rung.self, forKey: .rung)
    way = try fields.decodeIfPresent(Invoice.Way.self, forKey: .way)
    amount = try fields.decodeIfPresent(Decimal.self, forKey: .amount)
    deadline = try fields.decodeIfPresent(Int.self, forKey: .deadline)
    slip = try fields.decodeIfPresent(Int.self, forKey: .slip)
  }
}
