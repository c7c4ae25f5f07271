public import Vocabulary

/// A typed reply read as one of the options.
public struct ReadOption: Sendable, Equatable {
  /// The line id of the option.
  public var option: String
  /// The words that decided.
  public var evidence: [MatchEvidence]
  /// The words of the reply that carry the move, for a client who quotes.
  public var heard: String
  /// What the option's variables take from what was said.
  public var taken: [String: String]
  /// The option's sentence with the values of the user's own.
  public var sentence: String

  /// Makes a reading.
  public init(
    option: String, evidence: [MatchEvidence], heard: String, taken: [String: String], sentence: String
  ) {
    self.option = option
    self.evidence = evidence
    self.heard = heard
    self.taken = taken
    self.sentence = sentence
  }
}

/// What a typed reply means among the options.
public enum Reading: Sendable, Equatable {
  /// One option, and the words of something else that was said too, if there is anything.
  case sure(ReadOption, also: String?)
  /// One option that weighs too much to be taken from these words alone: its sentence is shown first.
  case grave(ReadOption)
  /// One option, whose value excludes the one that was said: which of the two?
  case which(ReadOption, theirs: String, ours: String)
  /// Two readings too near to choose, or one with an objection; the nearer first.
  case unsure([ReadOption], evidence: [MatchEvidence])
  /// Clear words that are none of the options, and how a client takes them.
  case beside(ClientAnswers.Kind, heard: String, reason: NoMatchReason)
  /// Words that nobody can make sense of.
  case unclear
}
