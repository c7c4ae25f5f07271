/// How a machine picks one of several contents of a node group or a line group (LANGUAGE 11.5).
///
/// Every strategy leaves out candidates with a failed condition.
public enum SaliencyStrategy: Sendable {
  /// The first in source order.
  case first
  /// The highest complexity; the first among equals.
  case best
  /// The fewest views, among those the highest complexity, among those the first.
  case bestLeastRecentlyViewed
  /// The same, but random among the last.
  case randomBestLeastRecentlyViewed
  /// The host's own: it is given the candidates and returns the position of one, or none.
  case custom(@Sendable ([SaliencyCandidate]) -> Int?)

  /// The strategy of a name used in test plans, or none.
  public init?(planName: String) {
    switch planName {
    case "first": self = .first
    case "best": self = .best
    case "best_least_recently_seen": self = .bestLeastRecentlyViewed
    default: return nil
    }
  }

  /// Whether a chosen candidate's views are counted.
  var countsViews: Bool {
    switch self {
    case .bestLeastRecentlyViewed, .randomBestLeastRecentlyViewed: true
    case .first, .best, .custom: false
    }
  }

  /// The position of the chosen candidate, or none.
  func choose(
    _ candidates: [SaliencyCandidate], preferred: Set<String>, views: (SaliencyCandidate) -> Float,
    random: inout RandomSource
  ) -> Int? {
    let possible = candidates.indices.filter { candidates[$0].failed == 0 }
    switch self {
    case .first: return possible.first
    case .best: return SaliencyStrategy.highest(possible, candidates).first
    case .bestLeastRecentlyViewed, .randomBestLeastRecentlyViewed:
      let counts = possible.map { views(candidates[$0]) }
      guard let fewest = counts.min() else { return nil }
      let least = zip(possible, counts).filter { $0.1 == fewest }.map(\.0)
      let wished = least.filter { preferred.contains(candidates[$0].content) }
      let best = SaliencyStrategy.highest(wished.isEmpty ? least : wished, candidates)
      if case .randomBestLeastRecentlyViewed = self { return best[random.below(best.count)] }
      return best.first
    case .custom(let choose):
      guard let position = choose(candidates), possible.contains(position) else { return nil }
      return position
    }
  }

  private static func highest(_ positions: [Int], _ candidates: [SaliencyCandidate]) -> [Int] {
    guard let top = positions.map({ candidates[$0].complexity }).max() else { return [] }
    return positions.filter { candidates[$0].complexity == top }
  }
}

/// A content that could be picked.
public struct SaliencyCandidate: Hashable, Sendable {
  /// The line id, or the unique name of the member of a node group.
  public var content: String
  /// The complexity score (LANGUAGE 11.3).
  public var complexity: Int
  /// How many of its conditions hold.
  public var passed: Int
  /// How many do not.
  public var failed: Int
}
