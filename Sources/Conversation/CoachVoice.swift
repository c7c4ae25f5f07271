public import Rehearsal
public import Vocabulary

/// When the coach speaks.
public enum CoachMode: String, CaseIterable, Sendable {
  /// During the rehearsal, one line at most after a turn.
  case live
  /// After the ending only.
  case after
  /// Never.
  case off
}

/// Something the coach says about a typed reply.
public struct CoachRemark: Sendable {
  /// How it is said.
  public enum Kind: Sendable {
    /// Something to say otherwise.
    case risk
    /// A guess, asked.
    case question
    /// Something that helped.
    case strength
  }

  /// The turn it is about, from 1.
  public var turn: Int
  /// How it is said.
  public var kind: Kind
  /// The user's words.
  public var quote: String
  /// One other way to say it, or what it does.
  public var advice: String
  /// The rule's id.
  public var rule: String
  /// `A`, `B` or `C`.
  public var reliability: String
  /// The article or method behind the rule.
  public var source: String
  /// What other programs are given.
  public var fields: [(String, JSONValue)]

  /// Describes a remark.
  public init(
    turn: Int, kind: Kind, quote: String, advice: String, rule: String, reliability: String, source: String,
    fields: [(String, JSONValue)]
  ) {
    self.turn = turn
    self.kind = kind
    self.quote = quote
    self.advice = advice
    self.rule = rule
    self.reliability = reliability
    self.source = source
    self.fields = fields
  }
}

/// A question that still waits for its answer.
public struct WaitingQuestion: Hashable, Sendable {
  /// Whether the user asked it, rather than the client.
  public var isUsers: Bool
  /// The words it was last asked in.
  public var text: String
  /// How often it was asked.
  public var timesAsked: Int
  /// Whether it is only a guess that it was not answered.
  public var isGuess: Bool

  /// Describes a question.
  public init(isUsers: Bool, text: String, timesAsked: Int, isGuess: Bool) {
    self.isUsers = isUsers
    self.text = text
    self.timesAsked = timesAsked
    self.isGuess = isGuess
  }
}

/// What the loop asks of a coach; turns are those that count so far, the opening first.
public protocol CoachVoice: AnyObject {
  /// The one remark worth making after the last turn, or none.
  func remark(on turns: [Turn]) -> CoachRemark?

  /// The remarks worth making after the ending, the foremost first.
  func foremost(_ limit: Int, in turns: [Turn]) -> [CoachRemark]

  /// A question that has waited long enough to be recalled after the last turn, or none.
  func waitingQuestion(in turns: [Turn]) -> WaitingQuestion?

  /// Switches a rule off for the rest of the rehearsal; false when there is none of that name.
  func switchOff(_ rule: String, _ language: Language) -> Bool

  /// The name of a rule that was probably meant.
  func nearestRule(to name: String, _ language: Language) -> String?
}
