/// How well labelled replies were read, by kind and in all.
///
/// A reply that means an option, or a move that can be made anywhere, is taken at once, or offered as the first or the
/// second reading (also by showing its sentence, or by asking about its value), or something else is played, or it is
/// missed. One that means none of them is played all the same (near, where its labeller would have accepted that),
/// asked about, or heard for what it is.
struct PlayScore {
  enum Fate: String, CaseIterable {
    case atOnce = "at once"
    case first, second, askedOther = "asked other", wrong, missed
    case played, near, asked, beside
  }

  private var counts: [String: [Fate: Int]] = [:]

  /// Counts a reply; one whose moment cannot be reached any more counts nowhere.
  mutating func add(_ point: PlayPoint, _ outcome: PlayOutcome) {
    guard let fate = PlayScore.fate(point, outcome) else { return }
    for kind in Set([point.kind ?? "", "all"]) where !kind.isEmpty {
      counts[kind, default: [:]][fate, default: 0] += 1
    }
  }

  private static func fate(_ point: PlayPoint, _ outcome: PlayOutcome) -> Fate? {
    let also = point.also ?? []
    guard let meant = point.gold else {
      switch outcome.reading {
      case "gone": return nil
      case "sure": return also.contains(outcome.options.first ?? "") ? .near : .played
      case "grave", "which", "unsure": return .asked
      default: return .beside
      }
    }
    let good = Set(also + [meant])
    let first = outcome.options.first.map(good.contains) ?? false
    switch outcome.reading {
    case "gone": return nil
    case "sure": return first ? .atOnce : .wrong
    case "grave", "which", "unsure":
      return first ? .first : outcome.options.contains(where: good.contains) ? .second : .askedOther
    default: return .missed
    }
  }

  /// The table: a line a kind, the whole last.
  var table: String {
    let kinds = counts.keys.filter { $0 != "all" }.sorted() + ["all"]
    let header =
      "kind\tmeant\tat once\tor first\tor second\twrong\tasked other\tmissed\tnone\tplayed\tnear\tasked\tbeside\n"
    return header + kinds.compactMap { kind in counts[kind].map { PlayScore.row(kind, $0) } }.joined()
  }

  private static func row(_ kind: String, _ counts: [Fate: Int]) -> String {
    func sum(_ fates: Fate...) -> Int { fates.reduce(0) { $0 + counts[$1, default: 0] } }
    let meant = sum(.atOnce, .first, .second, .askedOther, .wrong, .missed)
    let none = sum(.played, .near, .asked, .beside)
    func share(_ count: Int, of whole: Int) -> String {
      guard whole > 0 else { return "" }
      let thousandths = (count * 1000 + whole / 2) / whole
      return thousandths == 1000 ? "1" : "." + String(String(thousandths + 1000).dropFirst())
    }
    let cells = [
      share(sum(.atOnce), of: meant), share(sum(.atOnce, .first), of: meant),
      share(sum(.atOnce, .first, .second), of: meant), share(sum(.wrong), of: meant),
      share(sum(.askedOther), of: meant), share(sum(.missed), of: meant), String(none),
      share(sum(.played), of: none), share(sum(.near), of: none), share(sum(.asked), of: none),
      share(sum(.beside), of: none),
    ]
    return ([kind, String(meant)] + cells).joined(separator: "\t") + "\n"
  }
}
