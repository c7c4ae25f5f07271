import Foundation
import Rehearsal
import Vocabulary

// What the commands would have let in: a file that comes from elsewhere holds nothing else.

extension Promise {
  /// The longest text of a promise, in characters; records of rehearsals may hold longer ones.
  public static let longestText = 500
  /// The events of one promise that are read from elsewhere.
  private static let mostEvents = 1000

  /// Whether a promise could have been made here and kept under a key.
  public func isPossible(under key: String) -> Bool {
    PromiseName(key)?.text == key && first.isPossible && session.map { $0 > 0 } ?? true
      && (token.isEmpty || Promise.isToken(token)) && replaces.map(Promise.isToken) ?? true
      && (invoice?.utf8.count ?? 0) <= Promise.longestText * 4
      && origin.map { Promise.isToken($0.token) && $0.item.isPossible } ?? true
      && history.count <= Promise.mostEvents && history.allSatisfy(\.isPossible)
  }

  /// Letters, digits and hyphens, as many as a token has that is made of a session’s or a call’s.
  fileprivate static func isToken(_ text: String) -> Bool {
    (1...96).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
      }
  }
}

extension Promise.Terms {
  fileprivate var isPossible: Bool { amount?.isPossible ?? true }
}

extension Promise.Event {
  fileprivate var isPossible: Bool {
    guard Promise.Event.moments.contains(at) else { return false }
    switch change {
    case .moved, .kept, .broken: return true
    case .revised(let terms): return terms.isPossible
    case .keptInPart(let sum): return sum.amount > 0 && sum.isPossible
    case .superseded(let successor): return successor.map(Promise.isToken) ?? true
    case .undone(let moment): return Promise.Event.moments.contains(moment)
    }
  }
}

extension LedgerItem {
  fileprivate var isPossible: Bool { amount?.isPossible ?? true }
}
