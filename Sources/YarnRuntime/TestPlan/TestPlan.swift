/// What a script must deliver, step by step, and what the player does: the `.testplan` format of Yarn Spinner.
public struct TestPlan: Hashable, Sendable {
  /// The runs; variables and memories carry over from one to the next.
  public var runs: [[Step]]
  /// `# key: value` comments before the first step, which the format itself ignores.
  public var settings: [String: String]

  /// One step of a run.
  public struct Step: Hashable, Sendable {
    /// What must happen or is done.
    public var action: Action
    /// The line of the plan, 1-based.
    public var line: Int
  }

  /// What a step says.
  public enum Action: Hashable, Sendable {
    /// A line with this text is delivered; any text when absent.
    case line(String?)
    /// One of the coming options has this text.
    case option(String, isAvailable: Bool)
    /// The options that were expected are delivered, and the one of this 1-based number is chosen; 0 chooses none.
    case select(Int)
    /// A command with this text is delivered.
    case command(String)
    /// The dialogue ends.
    case stop
    /// A variable is set.
    case set(String, Value)
    /// The machine is set to a node.
    case node(String)
    /// The saliency strategy is chosen.
    case saliency(SaliencyStrategyName)
  }

  /// The strategies a plan can name.
  public enum SaliencyStrategyName: String, Hashable, Sendable {
    /// See `SaliencyStrategy`.
    case first, best
    /// See `SaliencyStrategy.bestLeastRecentlyViewed`.
    case bestLeastRecentlySeen = "best_least_recently_seen"

    /// The strategy itself.
    public var strategy: SaliencyStrategy {
      switch self {
      case .first: .first
      case .best: .best
      case .bestLeastRecentlySeen: .bestLeastRecentlyViewed
      }
    }
  }
}

/// A plan that cannot be read.
public struct TestPlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// The line of the plan, 1-based.
  public var line: Int

  /// The message with the line before it.
  public var description: String { "line \(line): \(message)" }
}
