import Foundation
import Vocabulary

extension Preparation {
  /// The marks of how ready one feels, and of how likely one thinks what one is afraid of.
  public static let markRange = 0...10

  /// Whether a preparation could have been made here.
  public var isPossible: Bool {
    let marks = [readiness, fearLevel].compactMap { $0 }
    return marks.allSatisfy(Preparation.markRange.contains) && facts.values.allSatisfy(\.isPossible)
      && Preparation.yearOne <= updated && updated <= Preparation.year9999
  }

  private static let yearOne = Date(timeIntervalSince1970: -62_135_596_800)
  private static let year9999 = Date(timeIntervalSince1970: 253_402_300_799)
}
