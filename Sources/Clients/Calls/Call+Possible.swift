import Foundation
import Rehearsal
import Vocabulary

extension Call {
  /// What a call can hold at most: what is longer was not typed here.
  public enum Limit {
    /// Items of all kinds.
    public static let items = 60
    /// Letters of an item, of what is given for it, and of what was typed.
    public static let item = 400
    /// Objections.
    public static let objections = 12
    /// Letters of an objection.
    public static let objection = 120
    /// Letters of a name.
    public static let name = 100
    /// Letters of what was feared and of the request.
    public static let text = 400
    /// Letters of the note.
    public static let note = 2_000
    /// Minutes of a call: a day.
    public static let minutes = 1_440
  }

  /// The marks of how it was.
  public static let moodRange = 0...10

  /// Whether a call could have been noted here and kept under a key.
  public func isPossible(under key: String) -> Bool {
    Call.number(in: key).map(Call.name) == key && hasPossibleCircumstances && hasPossibleItems
      && objections.count <= Limit.objections
      && objections.allSatisfy {
        Call.isText($0.words, atMost: Limit.objection) && Call.isText($0.id ?? "", atMost: Limit.name)
      }
      && [request, fear].allSatisfy { Call.isText($0 ?? "", atMost: Limit.text) }
      && Call.isText(note ?? "", atMost: Limit.note) && facts.count <= 200
      && facts.values.allSatisfy(\.isPossible)
      && (0...100).contains(answered) && Call.moments.contains(updated)
  }

  private var hasPossibleCircumstances: Bool {
    (1...64).contains(token.utf8.count) && token.utf8.allSatisfy { $0 == 45 || Call.isLetterOrDigit($0) }
      && [scenario ?? "", client, contact].allSatisfy { Call.isText($0, atMost: Limit.name) }
      && Call.isText(reference ?? "", atMost: 4_096)
      && [time, nextTime].allSatisfy { $0.map(Call.isTime) ?? true }
      && zone.map { $0.utf8.count <= Limit.name && TimeZone(identifier: $0) != nil } ?? true
      && minutes.map { (1...Limit.minutes).contains($0) } ?? true && mood.map(Call.moodRange.contains) ?? true
  }

  private var hasPossibleItems: Bool {
    items.count <= Limit.items && Set(items.map(\.id)).count == items.count
      && (0...1_000_000).contains(lastItem)
      && typed.count <= Limit.items && typed.values.allSatisfy { Call.isText($0, atMost: Limit.item) }
      && items.allSatisfy { item in
        Call.isText(item.text, atMost: Limit.item) && Call.isText(item.exchange ?? "", atMost: Limit.item)
          && (1...64).contains(item.id.utf8.count) && item.amount?.isPossible ?? true
      }
  }

  /// Whether a text is an hour of the day: `00:00` to `23:59`, in these digits.
  package static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      [0, 1, 3, 4].allSatisfy({ (48...57).contains(bytes[$0]) })
    else { return false }
    let hour = Int(bytes[0] - 48) * 10 + Int(bytes[1] - 48)
    return hour < 24 && bytes[3] < UInt8(ascii: "6")
  }

  private static let moments =
    Date(timeIntervalSince1970: -62_135_596_800)...Date(timeIntervalSince1970: 253_402_300_799)

  private static func isText(_ text: String, atMost limit: Int) -> Bool {
    text.count <= limit && text.utf8.count <= 16 * limit && TextSafety.line(text) == text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
