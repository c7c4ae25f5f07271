public import Vocabulary

/// An option a typed reply may mean.
public struct MatchCandidate: Sendable {
  /// The option's id, returned as it is.
  public let id: String
  /// The option's own text and the other ways to say it.
  public let texts: [String]
  /// The act the author declared (`#act:`), if any.
  public let act: String?
  /// What the option takes of what is said, in the order of its hashtags.
  public let takes: [TakenVariable]
  /// Whether it binds the user, gives something away, admits, threatens or ends.
  public let isGrave: Bool
  /// Whether it is a move that can be made at any choice, and is not listed.
  public let isStanding: Bool

  /// Whether it is something done rather than said: its text stands in brackets.
  var isStageDirection: Bool {
    guard let text = texts.first else { return false }
    return text.hasPrefix("(") && text.hasSuffix(")")
  }

  /// The same option with some of its texts.
  func with(_ texts: [String]) -> MatchCandidate {
    MatchCandidate(id: id, texts: texts, act: act, takes: takes, isGrave: isGrave, isStanding: isStanding)
  }

  /// Creates a candidate from the option's text and its cues.
  public init(
    id: String, texts: [String], act: String? = nil, takes: [TakenVariable] = [], isGrave: Bool = false,
    isStanding: Bool = false
  ) {
    self.id = id
    self.texts = texts
    self.act = act
    self.takes = takes
    self.isGrave = isGrave
    self.isStanding = isStanding
  }
}

/// Something that spoke for a reading of a reply.
public struct MatchEvidence: Sendable, Equatable {
  /// What kind of thing spoke: the words, the meaning, the kind of sentence…
  public enum Kind: String, Sendable {
    case sameWords = "words"
    case closeWords = "close words"
    case meaning
    case figures
    case move
    case sentence
    /// The user denies what the option says.
    case denied
    /// The user says what the option denies.
    case opposite
    /// The user tells what somebody else says.
    case attributed
    /// The user mocks.
    case mocking
    /// The user says of the listener what the option says of the speaker, or the reverse.
    case otherPerson = "other person"
    /// The user asks what the option says.
    case question
    /// The user's figure counts something else.
    case otherFigure = "other figure"

    /// Whether it speaks against the option rather than for it.
    public var isObjection: Bool {
      switch self {
      case .question, .denied, .opposite, .attributed, .mocking, .otherPerson, .otherFigure: true
      case .sameWords, .closeWords, .meaning, .figures, .move, .sentence: false
      }
    }
  }

  /// The kind of evidence.
  public let kind: Kind
  /// The option it speaks for.
  public let option: String
  /// The user's words.
  public let quote: String
  /// The words of the option they answer to, or the name of the concept.
  public let against: String
  /// Its share in the decision, more is stronger.
  public let weight: Double
}

/// Why a reply was not taken for any option.
public enum NoMatchReason: String, Sendable {
  /// Nothing was said.
  case empty
  /// The user asked something that no option asks.
  case question
  /// No word of the reply has to do with an option.
  case unrelated
  /// It has to do with the subject, but is none of the options.
  case otherMove = "other_move"
}

/// What a typed reply means among the options.
public enum MatchResult: Sendable {
  /// One option, and the words that decided.
  case sure(option: String, evidence: [MatchEvidence])
  /// Two readings too close to choose, the nearer first: ask back.
  case unsure(options: [String], evidence: [MatchEvidence])
  /// None of the options.
  case none(reason: NoMatchReason)

  /// The option when the match is sure.
  public var option: String? {
    if case .sure(let option, _) = self { return option }
    return nil
  }

  /// What forbade to take the nearest reading, the objection's name and the user's words, if something did.
  public var objection: String? {
    guard case .unsure(_, let evidence) = self else { return nil }
    return evidence.first { $0.kind.isObjection }.map { "\($0.kind.rawValue): \($0.quote)" }
  }
}
