import Foundation
import Vocabulary

// What the commands would have let in: a file that comes from elsewhere holds nothing else.

extension ClientFile {
  /// Whether a file could have been made here and kept under a key.
  public func isPossible(under key: String) -> Bool {
    [ClientFile.key(name), ClientFile.formerKey(name)].contains(key) && thresholds.isPossible
      && terms.isPossible
      && milestones.allSatisfy(\.isPossible)
      && Set(milestones.map(\.price.currency)).count <= 1 && balance?.isPossible ?? true
  }
}

extension SignalThresholds {
  fileprivate var isPossible: Bool {
    SignalThresholds.range.contains(recurrence) && SignalThresholds.range.contains(distinct)
  }
}

extension ExitTerms {
  /// The days of notice there can be.
  public static let noticeRange = 0...3650

  fileprivate var isPossible: Bool { noticeDays.map(ExitTerms.noticeRange.contains) ?? true }
}

extension Milestone {
  /// The days a milestone can take.
  public static let dayRange = 0...36_500

  fileprivate var isPossible: Bool {
    let again = try? Milestone(
      title: title, price: price, donePercent: donePercent, billed: billed, paid: paid)
    return again != nil && Money.isCurrency(price.currency)
      && [plannedDays, elapsedDays].allSatisfy { $0.map(Milestone.dayRange.contains) ?? true }
  }
}

extension Balance {
  fileprivate var isPossible: Bool {
    max(needs.count, values.count) <= 3 && items.allSatisfy { (1...5).contains($0.weight) }
  }
}
