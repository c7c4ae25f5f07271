public import Foundation
public import Vocabulary
import Scenarios

/// One entry of a calendar file: a day, an hour of a day, or something the user has to do.
public struct CalendarEntry: Hashable, Sendable {
  /// What a calendar makes of it (RFC 5545 sections 3.6.1 and 3.6.2).
  public enum Kind: Hashable, Sendable {
    /// An event of the whole day; it takes no time of anybody's.
    case day
    /// An event that begins at an hour of that day where it is written; nobody said how long it takes.
    case time(hour: Int, minute: Int)
    /// A task of the user's that is due that day; it can be done since another one.
    case task(since: CalendarDate?)
  }

  /// How sure it is.
  public enum Status: String, Hashable, Sendable, Codable {
    /// It is to happen.
    case confirmed = "confirmed"
    /// Nobody has said yes to it yet.
    case tentative = "tentative"
    /// It was done; a task is ticked off, and nobody is reminded of it.
    case done = "done"
    /// It is no more: calendars take it out.
    case cancelled = "cancelled"
  }

  /// What the entry is, the same in every file; `uid(origin:item:)` makes it.
  public var uid: String
  /// The token of the session or call it comes from.
  public var origin: String
  /// The client it is about; empty when nobody was named.
  public var client: String
  /// What a calendar makes of it.
  public var kind: Kind
  /// Its day.
  public var day: CalendarDate
  /// One line.
  public var summary: String
  /// More lines, separated by LF; may be empty.
  public var details: String
  /// How sure it is.
  public var status: Status
  /// How often it was changed since it was first written.
  public var sequence = 0
  /// When it was changed last; none when it was never written before.
  public var lastModified: Date?

  /// Makes an entry that was not written before.
  ///
  /// - Parameters:
  ///   - origin: The token of the session or call.
  ///   - item: The identifier of the ledger's item.
  public init(
    origin: String, item: String, client: String = "", kind: Kind, day: CalendarDate, summary: String,
    details: String = "", status: Status = .confirmed
  ) {
    uid = CalendarEntry.uid(origin: origin, item: item)
    self.origin = origin
    self.client = SafeText.line(client)
    self.kind = kind
    self.day = day
    self.summary = SafeText.line(summary)
    self.details = SafeText.block(details)
    self.status = status
  }

  /// The identifier of what an item is: the same wherever and whenever it is written, and without a word of it.
  ///
  /// `.invalid` is the top level that can never exist (RFC 2606), so nobody else makes such identifiers.
  public static func uid(origin: String, item: String) -> String {
    var hash = Fingerprint()
    hash.add(origin)
    hash.add(item)
    return hash.text + uidEnding
  }

  /// Whether a text has the form of such an identifier.
  static func isUID(_ text: String) -> Bool {
    text.hasSuffix(uidEnding) && text.utf8.count == 32 + uidEnding.utf8.count
      && text.utf8.prefix(32).allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private static let uidEnding = "@souffleur.invalid"
}
