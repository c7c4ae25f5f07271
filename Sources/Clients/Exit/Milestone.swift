public import Foundation
public import Vocabulary

/// A milestone of the work: what it costs, how much of it is done, billed and paid.
public struct Milestone: Codable, Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// Its whole price.
  public var price: Money
  /// How much of it is done, 0 to 100.
  public var donePercent: Int
  /// How much of the price has been billed.
  public var billed: Decimal
  /// How much of it has been paid.
  public var paid: Decimal
  /// What is handed over of it.
  public var handover: String?
  /// Days it was meant to take, and days it has taken so far; none when nobody counted.
  public var plannedDays: Int?
  /// See `plannedDays`.
  public var elapsedDays: Int?

  /// Why a milestone makes no sense.
  public enum Mistake: Error, Hashable, Sendable {
    /// Done less than 0 or more than 100 per cent.
    case percent
    /// An amount that is negative, too large, or in another currency than the rest.
    case amount
  }

  /// Makes a milestone.
  public init(
    title: String, price: Money, donePercent: Int = 0, billed: Decimal = 0, paid: Decimal = 0
  ) throws(Mistake) {
    guard (0...100).contains(donePercent) else { throw .percent }
    let most: Decimal = 1_000_000_000
    guard [price.amount, billed, paid].allSatisfy({ $0.isFinite && (0...most).contains($0) }) else {
      throw .amount
    }
    self.title = TextSafety.line(title)
    self.price = price
    self.donePercent = donePercent
    self.billed = billed
    self.paid = paid
  }

  /// The part of the price that is worked off, to the cent.
  public var earned: Decimal {
    var (value, rounded) = (price.amount * Decimal(donePercent) / 100, Decimal())
    NSDecimalRound(&rounded, &value, 2, .plain)
    return rounded
  }

  /// How far behind a milestone is: 1 is on time; none when the days are not known.
  public var drift: Double? {
    guard let plannedDays, let elapsedDays, plannedDays > 0 else { return nil }
    return Double(elapsedDays) / Double(plannedDays)
  }

  private enum CodingKeys: String, CodingKey {
    case title = "title"
    case price = "price"
    case donePercent = "donePercent"
    case billed = "billed"
    case paid = "paid"
    case handover = "handover"
    case plannedDays = "plannedDays"
    case elapsedDays = "elapsedDays"
  }
}

/// What the contract says of leaving.
public struct ExitTerms: Codable, Hashable, Sendable {
  /// Days of notice; none when nothing is written.
  public var noticeDays: Int?
  /// Where it is written, such as « article 7 ».
  public var clause: String?

  /// Makes unknown terms.
  public init() {}

  private enum CodingKeys: String, CodingKey {
    case noticeDays = "noticeDays"
    case clause = "clause"
  }
}
