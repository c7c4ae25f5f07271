public import Rehearsal
import Scenarios
import Vocabulary

/// Two stories side by side: how far they are the same, and how each goes on from there.
public struct Comparison: Sendable {
  /// The turns of one moment in both; none where that story has ended before.
  public struct Row: Sendable {
    /// The number of the turn, 0 for the opening.
    public var number: Int
    /// The turn of the first story.
    public var first: Turn?
    /// The turn of the second story.
    public var second: Turn?

    /// Whether the same was said and the same came of it in both.
    public var isSame: Bool {
      if let first, let second { Comparison.isSame(first, second) } else { false }
    }
  }

  /// The number of the first turn that is not the same; none when one story is the beginning of the other.
  public let fork: Int?
  /// How many turns from the opening on are the same, the opening counted.
  public let common: Int
  /// The last turn that is the same.
  public let lastCommon: Turn?
  /// What comes from the fork on, or from the turn asked for.
  public let rows: [Row]

  /// Compares the turns that count; `from` is the number of the turn to start at instead of the first that differs.
  public init(_ first: Story, _ second: Story, from start: Int? = nil) {
    let (one, other) = (first.turns.map(\.turn), second.turns.map(\.turn))
    let differing = zip(one, other).enumerated().first { !Comparison.isSame($1.0, $1.1) }?.offset
    fork = differing
    common = differing ?? min(one.count, other.count)
    lastCommon = common > 0 ? one[common - 1] : nil
    let from = min(max(start ?? common, 0), max(one.count, other.count))
    rows = (from..<max(one.count, other.count)).map { index in
      Row(
        number: index, first: index < one.count ? one[index] : nil,
        second: index < other.count ? other[index] : nil)
    }
  }

  /// Whether the same was said and the same came of it, whatever the language and the facts.
  fileprivate static func isSame(_ first: Turn, _ second: Turn) -> Bool {
    first.reply?.option?.id == second.reply?.option?.id && first.reply?.typed == second.reply?.typed
      && first.events.map(Mark.init) == second.events.map(Mark.init)
  }

  /// What makes an event the one it is, without its words.
  private struct Mark: Hashable {
    var names: [String] = []
    var state: [Double] = []

    init(_ event: Event) {
      switch event {
      case .line(let line): names = ["line", line.id]
      case .options(let options):
        names = ["options"] + options.map { $0.isAvailable ? $0.id : "-" + $0.id }
      case .reply: names = ["reply"]
      case .state(let now, before: _):
        names = ["state"]
        state = [now.tension, now.trust, now.patience]
      case .ledger(let item):
        names = ["ledger", item.id, item.status.rawValue, item.owner?.rawValue ?? "", item.due?.iso ?? ""]
      case .command(let text): names = ["command", text]
      case .ending(let ending): names = ["ending", ending.id]
      case .end: names = ["end"]
      }
    }
  }
}
