public import Vocabulary

/// How far a rule may be trusted: A lexical and precise, B lexical with context, C a heuristic shown as a question.
public enum Reliability: String, Sendable, Comparable {
  case a = "A"
  case b = "B"
  case c = "C"

  /// Compares by trust: A comes before B.
  public static func < (left: Reliability, right: Reliability) -> Bool { left.rawValue < right.rawValue }
}

/// Something the coach noticed in a reply, with the words that show it.
public struct Finding: Sendable, Equatable {
  /// The rule that fired, such as `blame.second-person-failure`.
  public let ruleID: String
  /// The detector of the specification the rule belongs to, such as `D01`.
  public let detector: String
  /// The move it detects.
  public let label: Move
  /// UTF-8 offsets of the quoted words in the reply, end excluded.
  public let range: Range<Int>
  /// The quoted words.
  public let quote: String
  /// How far the rule may be trusted; a C is only ever a question.
  public let reliability: Reliability
  /// One other way to say it, or what it does, in the language of the coach.
  public let advice: String
  /// The article or method behind the rule.
  public let source: String
}

/// A rule explained, for `/why`.
public struct RuleExplanation: Sendable, Equatable {
  /// The rule.
  public let ruleID: String
  /// The detector of the specification it belongs to.
  public let detector: String
  /// The move it detects.
  public let label: Move
  /// How far the rule may be trusted.
  public let reliability: Reliability
  /// The advice shown with a finding.
  public let advice: String
  /// The article or method behind it.
  public let source: String
  /// Sentences it fires on, from the rule's own tests.
  public let examples: [String]
  /// Sentences it must stay silent on.
  public let counterexamples: [String]
}

/// What was said before the reply, for the rules that need it.
public struct MoveContext: Sendable {
  /// The client's last line.
  public var clientLine: String?
  /// The client's question that still waits for an answer.
  public var pendingQuestion: String?
  /// The user's own previous replies, oldest first.
  public var earlierReplies: [String]

  /// Creates a context; everything may be unknown.
  public init(clientLine: String? = nil, pendingQuestion: String? = nil, earlierReplies: [String] = []) {
    self.clientLine = clientLine
    self.pendingQuestion = pendingQuestion
    self.earlierReplies = earlierReplies
  }

  /// Nothing known of what was said before.
  public static let none = MoveContext()
}
