public import Foundation
import Scenarios
public import Vocabulary

/// An entry as it was last written, so that the next file updates what a calendar already holds.
public struct CalendarStamp: Codable, Hashable, Sendable {
  /// The token of the session or call it comes from; what erases that erases this.
  public var origin: String
  /// The client it is about.
  public var client: String
  /// Whether it is a task of the user's; else it is an event.
  public var isTask: Bool
  /// Its day.
  public var day: CalendarDate
  /// Its one line.
  public var summary: String
  /// Whether it was cancelled.
  public var isCancelled: Bool
  /// How often it was changed since it was first written.
  public var sequence: Int
  /// A hash of what a calendar shows of it.
  public var content: String
  /// When it was changed last.
  public var changed: Date

  /// The most changes that are counted.
  static let largestSequence = 1_000_000

  /// The stamp of an entry that is written now, after another one or for the first time, and the entry with its numbers.
  ///
  /// What did not change keeps its number, so that the same record written twice is the same calendar.
  public static func stamped(
    _ entry: CalendarEntry, after last: CalendarStamp?, at date: Date
  ) -> (entry: CalendarEntry, stamp: CalendarStamp) {
    let content = CalendarStamp.content(of: entry)
    let isSame = last?.content == content
    let sequence = last.map { isSame ? $0.sequence : min($0.sequence, largestSequence - 1) + 1 } ?? 0
    // A whole second is what the file holds.
    let now = Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
    let changed = isSame ? last?.changed ?? now : now
    var written = entry
    written.sequence = sequence
    written.lastModified = changed
    var isTask = false
    if case .task = entry.kind { isTask = true }
    let stamp = CalendarStamp(
      origin: entry.origin, client: entry.client, isTask: isTask, day: entry.day, summary: entry.summary,
      isCancelled: entry.status == .cancelled,
      sequence: sequence, content: content, changed: changed)
    return (written, stamp)
  }

  /// The entry that takes out what is no more, under the identifier by which it was written.
  public func cancellation(of uid: String) -> CalendarEntry {
    var entry = CalendarEntry(
      origin: origin, item: "", client: client, kind: isTask ? .task(since: nil) : .day, day: day,
      summary: summary, status: .cancelled)
    entry.uid = uid
    return entry
  }

  /// One of two copies from two computers: the one that was changed more often, then later.
  public func joined(with other: CalendarStamp) -> CalendarStamp {
    (sequence, changed, content) < (other.sequence, other.changed, other.content) ? other : self
  }

  /// The key under which the stamp of an entry is kept: what a client got is counted apart from what the user's own
  /// calendar holds, as the one says what was agreed and the other what became of it.
  public static func key(of uid: String, isMailed: Bool) -> String { (isMailed ? mailedMark : "") + uid }

  /// The identifier of the entry whose stamp is kept under a key.
  public static func uid(under key: String) -> String {
    key.hasPrefix(mailedMark) ? String(key.dropFirst(mailedMark.count)) : key
  }

  /// Whether a key is that of an entry that a client got.
  public static func isMailed(_ key: String) -> Bool { key.hasPrefix(mailedMark) }

  private static let mailedMark = "mailed "

  /// Whether a stamp could have been made here and kept under a key.
  public func isPossible(under key: String) -> Bool {
    CalendarEntry.isUID(CalendarStamp.uid(under: key))
      && (0...CalendarStamp.largestSequence).contains(sequence)
      && (1...200).contains(origin.utf8.count) && content.utf8.count == 32
      && summary.utf8.count <= CalendarStamp.longestText && client.utf8.count <= CalendarStamp.longestText
      && changed.timeIntervalSince1970.isFinite && abs(changed.timeIntervalSince1970) < 253_402_300_800
  }

  private static let longestText = 100_000

  /// What a calendar shows of an entry; the reminder is none of it, as it depends on when the file is written.
  private static func content(of entry: CalendarEntry) -> String {
    var hash = Fingerprint()
    let kind: [Int] =
      switch entry.kind {
      case .day: [0]
      case .time(let hour, let minute): [1, hour, minute]
      case .task: [2]
      }
    for number in kind { hash.add(String(number)) }
    for text in [entry.day.iso, entry.summary, entry.details, entry.status.rawValue] { hash.add(text) }
    return hash.text
  }

  private enum CodingKeys: String, CodingKey {
    case origin = "origin"
    case client = "client"
    case isTask = "isTask"
    case day = "day"
    case summary = "summary"
    case isCancelled = "isCancelled"
    case sequence = "sequence"
    case content = "content"
    case changed = "changed"
  }
}
