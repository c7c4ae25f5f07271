public import Vocabulary

/// A point on which the sources of the coach contradict each other: a rule of its own, with its origin, that can be
/// switched off like any rule. It asks; it never scores.
public struct Contradiction: Sendable {
  /// The id, such as `stance.reasons-brief`.
  public let id: String
  /// What it is about.
  public let topic: LocalizedText
  /// What the sources say, each with its origin.
  public let positions: [Position]
  /// What the coach does about it while the rule is on.
  public let rule: LocalizedText
  /// What it asks when it acts.
  public let question: LocalizedText

  /// What one source says.
  public struct Position: Sendable {
    /// The source, as the rules of the coach name theirs.
    public let origin: String
    /// What it holds, in our words.
    public let claim: LocalizedText
  }
}

/// A contradiction between the sources that matters for something said.
public struct ContradictionNote: Hashable, Sendable {
  /// The rule.
  public var ruleID: String
  /// The turn, from 1; nil when it is about the whole conversation, 0 for the opening.
  public var turn: Int?
  /// The words it is about.
  public var quote: String?
  /// Whether the client said them.
  public var isClient: Bool
}
