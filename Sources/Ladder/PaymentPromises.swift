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

  /// The day of a promise that still holds; the ladder waits for it. The next of several.
  public var openUntil: CalendarDate?
  /// Those that were not kept, in the order of their days.
  public var broken: [Broken] = []
  /// How many have no day: they suspend nothing.
  public var undated = 0

  /// Nothing was promised.
  public init() {}

  /// Takes over what the client's promises come to.
  public init(_ standing: PaymentStanding) {
    openUntil = standing.suspendedUntil
    broken = standing.missed.map { Broken(day: $0) }
    undated = standing.undated
  }
}
