import Clients
import Foundation
import Interest
import Vocabulary

// What the commands would have let in: a file that comes from elsewhere holds nothing else.

extension Invoice {
  /// The days between two steps that can be asked for.
  public static let spacingRange = 0...365
  /// The days a formal notice can give.
  public static let deadlines = [8, 15]
  /// The events of one invoice that are read from elsewhere.
  private static let mostEvents = 10_000
  /// The moments that have a day: from the year 1 to the year 9999.
  private static let years =
    Date(timeIntervalSince1970: -62_135_596_800)...Date(timeIntervalSince1970: 253_402_300_799)

  /// Whether an invoice could have been made here and kept under a key; an older version kept it under its number.
  public func isPossible(under key: String) -> Bool {
    [self.key, InvoiceNumber.key(number)].contains(key) && amount.isPossible && amount.amount > 0
      && regime.map { (try? LegalTerms(reading: $0)) != nil } ?? true
      && spacing.allSatisfy { Rung(rawValue: $0.key) != nil && Invoice.spacingRange.contains($0.value) }
      && (0...100).contains(earlierReminders) && history.count <= Invoice.mostEvents
      && said.values.allSatisfy(Invoice.moments.contains)
      && history.allSatisfy(\.isPossible) && Invoice.years.contains(updated)
  }
}

extension Invoice.Event {
  fileprivate var isPossible: Bool {
    guard Invoice.moments.contains(at) else { return false }
    switch kind {
    case .sent: return rung != nil && amount == nil && deadline.map(Invoice.deadlines.contains) ?? true
    case .received: return amount.map { Money.isPossible($0) && $0 > 0 } ?? false
    case .paid: return amount == nil && rung == nil
    case .undone: return slip.map(Invoice.moments.contains) ?? false
    }
  }
}
