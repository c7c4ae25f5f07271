public import Vocabulary
public import YarnRuntime

/// A scenario ready to be rehearsed: compiled, checked, with its texts in every language.
public struct Scenario: Sendable {
  /// How the conversation takes place.
  public enum Channel: String, Sendable, Codable, CaseIterable {
    /// On the telephone.
    case phone = "phone"
    /// By video.
    case video = "video"
    /// Face to face.
    case inPerson = "in-person"
    /// In writing.
    case mail = "mail"
  }

  /// What a conversation is about, where the program has something of its own to say about it.
  public enum Subject: String, Sendable, Codable, CaseIterable {
    /// Money that is owed.
    case payment = "payment"
    /// What one does and does not do.
    case limits = "limits"
    /// The end of a collaboration.
    case ending = "ending"
    /// A mistake of the user's own.
    case ownError = "own-error"
  }

  /// The move of a reply that came later than there was time for, for `said("silence")` and for `reactions`.
  public static let silence = "silence"

  /// The item of the ledger that promises the recap itself: it is kept by being sent.
  public static let recapItem = "recap"

  /// The identifier: that of the project file, or the file's name.
  public var id: String
  /// The version of the content.
  public var version: String
  /// Who wrote it.
  public var author: String
  /// Under which licence.
  public var licence: String
  /// What it is called.
  public var title: LocalizedText
  /// One line about it.
  public var summary: LocalizedText
  /// What a good conversation obtains.
  public var goal: LocalizedText
  /// How the conversation takes place.
  public var channel: Channel
  /// What it is about; none for anything else.
  public var subject: Subject?
  /// The language of the scripts.
  public var baseLanguage: Language
  /// The languages it can be played in, the base language first.
  public var languages: [Language]
  /// The temperaments of the client; empty for a plain `.yarn` file.
  public var personas: [Persona]
  /// What the user fills in.
  public var facts: [Fact]
  /// What the client is likely to object, for `prep`; empty when the scenario does not say.
  public var objections: [Objection]
  /// The criteria of conduct and their weights, in the order of the file.
  public var rubric: [Criterion]
  /// What is known of the criteria: those that all scenarios share, and its own.
  public var criteria: CriterionBook
  /// What is known of the acts: those that all scenarios share, and its own.
  public var acts: ActBook
  /// The persona to rehearse with for each drill that goes with it.
  public var drills: [String: String]
  /// Through which channel it is best held; none when it does not say.
  public var channels: ChannelNotes?
  /// The items of the ledger that say something will be written down: the recap, and those of the project file.
  public var recordItems: Set<String>
  /// What detected moves do to the state.
  public var reactions: [Reaction]
  /// Names before a colon that are speakers, beside `Client`, `Coach` and `Note`.
  public var cast: Set<String>
  /// The node to go to when the client has had enough of words beside the options; none where there is none.
  public var hangUp: String?
  /// The titles of the nodes whose options can be made at any choice, in the order of the files.
  public var standing: [String]
  /// Titles and outcomes of the endings, by the identifier in the `ending` header.
  public var endings: [String: EndingInfo]
  /// Other ways to say an option, by language and line id.
  public var cues: [Language: Cues]
  /// The scenario's own recap templates, in the order of their paths.
  public var recapTemplates: [RecapTemplate]
  /// The program.
  public var program: Program
  /// Ids, texts of the base language and hashtags of all lines.
  public var lines: LineTable
  /// What the headers of each node mean to a rehearsal, by the node's name in the program.
  public var nodes: [String: NodeTraits]
  /// The node a rehearsal starts at unless its set-up names another.
  public var startNode: String
  /// The variables scripts share with a rehearsal, by name without `$`, with their first values.
  public var variables: [String: Value]
  /// The value of `$persona` for each persona, where the scripts know such a variable.
  public var personaValues: [String: Value]
  /// Texts of the other languages, by line id.
  public var translations: [Language: [String: String]]
  /// A hash over everything that decides what is played, to notice a changed scenario.
  public var fingerprint: String
}

/// Something a client is likely to object in a scenario.
public struct Objection: Hashable, Sendable {
  /// The identifier, the same in every language.
  public var id: String
  /// What the client says, in a few words.
  public var title: LocalizedText

  /// Makes an objection.
  public init(id: String, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}

/// A criterion of the rubric.
public struct Criterion: Hashable, Sendable {
  /// The name used in `#plus:` and `#minus:`.
  public var name: String
  /// Its share of the total of 100.
  public var weight: Int

  /// Makes a criterion.
  public init(name: String, weight: Int) {
    self.name = name
    self.weight = weight
  }
}

/// How an ending is called and judged.
public struct EndingInfo: Hashable, Sendable {
  /// What was obtained.
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// The goal.
    case good = "good"
    /// A part of it.
    case partial = "partial"
    /// Little or nothing.
    case poor = "poor"
  }

  /// What it is called.
  public var title: LocalizedText
  /// What was obtained.
  public var outcome: Outcome

  /// Makes an ending.
  public init(title: LocalizedText, outcome: Outcome) {
    self.title = title
    self.outcome = outcome
  }
}

/// What the headers of a node mean to a rehearsal, and where the node stands.
public struct NodeTraits: Hashable, Sendable {
  /// The title as written.
  public var title: String
  /// The value of the `beat` header.
  public var beat: String?
  /// The value of the `ending` header.
  public var ending: String?
  /// The value of the `outcome` header, else the outcome of the project's ending.
  public var outcome: EndingInfo.Outcome?
  /// The objection that is raised in it: its `subtitle`, where the project's objections have one of that identifier.
  public var objection: String?
  /// The name of its file.
  public var file: String
  /// The line of its first header, 1-based.
  public var line: Int

  /// Makes the traits of a node.
  public init(
    title: String, beat: String?, ending: String?, outcome: EndingInfo.Outcome?, objection: String? = nil,
    file: String, line: Int
  ) {
    self.title = title
    self.beat = beat
    self.ending = ending
    self.outcome = outcome
    self.objection = objection
    self.file = file
    self.line = line
  }
}
