public import Clients
public import Vocabulary

/// How a client's promises to pay one invoice stand on a day.
///
/// The ladder asks nothing else about promises, and nothing else of it asks.
public struct PaymentPromises: Hashable, Sendable {
  /// A promise that was not kept, with the day by which it was known.
  public struct Broken: Hashable, Sendable {
    /// The day it was to be kept; that on which it was made where no day was said.
    public var day: CalendarDate
  }

  /// The day of a promise that still holds; the ladder waits for it. The latest of several.
  public var openUntil: CalendarDate?
  /// Those that were not kept, in the order of their days.
  public var broken: [Broken] = []
  /// How many have no day: they suspend nothing.
  public var undated = 0

  /// Nothing was promised.
  public init() {}

  /// Reads the promises that are about an invoice: they name its number, or a sum where the client has no other invoice.
  ///
  /// - Parameters:
  ///   - promises: all promises there are.
  ///   - client: who has to pay.
  ///   - invoice: the number of the invoice.
  ///   - isOnlyOne: whether nothing else is waited for from that client.
  ///   - today: the day it is.
  public init(_ promises: [Promise], client: String, invoice: String, isOnlyOne: Bool, on today: CalendarDate)
  {
    for promise in promises where promise.owner == .client && PaymentPromises.same(promise.client, client) {
      let isNamed = PaymentPromises.names(promise.text, invoice)
      guard isNamed || (isOnlyOne && promise.amount != nil) else { continue }
      switch promise.standing(on: today) {
      case .kept: continue
      case .broken: broken.append(Broken(day: promise.due ?? promise.made))
      case .late: if let due = promise.due { broken.append(Broken(day: due)) }
      case .due: openUntil = max(promise.due ?? today, openUntil ?? today)
      case .undated: undated += 1
      }
    }
    broken.sort { $0.day < $1.day }
  }

  private static func same(_ name: String, _ other: String) -> Bool {
    ClientFile.key(name) == ClientFile.key(other)
  }

  /// Whether a text names a number, not as a part of a longer one.
  private static func names(_ text: String, _ number: String) -> Bool {
    let (text, number) = (text.uppercased(), number.uppercased())
    guard !number.isEmpty else { return false }
    return text.ranges(of: number).contains { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return [before, after].allSatisfy { !$0.isLetter && !$0.isNumber }
    }
  }
}
