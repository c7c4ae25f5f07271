public import Foundation
public import Scenarios
public import Vocabulary

/// What someone has thought through before a call, as it is kept for the next time.
public struct Preparation: Hashable, Sendable, Codable {
  /// An objection that is expected, with the answer to it.
  public struct Answer: Hashable, Sendable, Codable {
    /// The identifier of the scenario's objection; none for one in the user's own words.
    public var id: String?
    /// What the client will say, when the scenario has no such objection.
    public var words: String
    /// What one will answer; empty while it is missing.
    public var answer: String

    /// Makes an expected objection.
    public init(id: String? = nil, words: String = "", answer: String = "") {
      self.id = id
      self.words = words
      self.answer = answer
    }

    private enum CodingKeys: String, CodingKey {
      case id = "id"
      case words = "words"
      case answer = "answer"
    }
  }

  /// One of the facts that will be said.
  public enum KeyFact: Hashable, Sendable, Codable {
    /// The fact of that name.
    case fact(String)
    /// A fact in the user's own words.
    case words(String)

    private enum CodingKeys: String, CodingKey {
      case fact = "fact"
      case words = "words"
    }

    private enum FactCodingKeys: String, CodingKey {
      case _0 = "_0"
    }

    private enum WordsCodingKeys: String, CodingKey {
      case _0 = "_0"
    }
  }

  /// The scenario's identifier.
  public var scenario: String
  /// What loads the scenario again: its identifier, or the path of a folder or file.
  public var reference: String
  /// The client's name; empty when nobody was named.
  public var client: String
  /// The language it was prepared in.
  public var language: Language
  /// When it was changed last.
  public var updated: Date

  /// The facts of the scenario by name.
  public var facts: [String: FactValue] = [:]
  /// The facts that will be said, at most three; empty leaves the choice to the card.
  public var keyFacts: [KeyFact] = []
  /// The one thing asked for.
  public var request: String?
  /// What one does when they refuse.
  public var fallback: String?
  /// What they do when there is no agreement: the other half of the balance of dependence.
  public var theirFallback: String?
  /// What is not given away.
  public var redLines: [String] = []
  /// The most one would concede.
  public var concession: String?
  /// The objections that are expected.
  public var objections: [Answer] = []
  /// The first sentence.
  public var opening: String?
  /// The last sentence.
  public var closing: String?
  /// How the call will take place, when that is decided.
  public var channel: Scenario.Channel?
  /// Why it is written where a voice is the rule.
  public var channelReason: String?
  /// The day of the real call.
  public var callDate: CalendarDate?
  /// How ready one feels, 0 to 10.
  public var readiness: Int?
  /// What one is afraid of.
  public var fear: String?
  /// How likely one thinks that is, 0 to 10.
  public var fearLevel: Int?
  /// What will be left of it in a week, in a year, in five years; private.
  public var perspective: String?
  /// A sentence to oneself.
  public var mantra: String?

  /// Makes an empty preparation.
  public init(scenario: String, reference: String, client: String, language: Language, updated: Date) {
    self.scenario = scenario
    self.reference = reference
    self.client = client
    self.language = language
    self.updated = updated
  }

  private enum CodingKeys: String, CodingKey {
    case scenario = "scenario"
    case reference = "reference"
    case client = "client"
    case language = "language"
    case updated = "updated"
    case facts = "facts"
    case keyFacts = "keyFacts"
    case request = "request"
    case fallback = "fallback"
    case theirFallback = "theirFallback"
    case redLines = "redLines"
    case concession = "concession"
    case objections = "objections"
    case opening = "opening"
    case closing = "closing"
    case channel = "channel"
    case channelReason = "channelReason"
    case callDate = "callDate"
    case readiness = "readiness"
    case fear = "fear"
    case fearLevel = "fearLevel"
    case perspective = "perspective"
    case mantra = "mantra"
  }
}

extension Scenario {
  /// The name of the fact that says who the client is; none when the scenario asks for no such thing.
  public var clientFact: String? { facts.first { $0.name == "client" && $0.kind == .text }?.name }

  /// The values among some that are of the kinds this scenario's facts have.
  ///
  /// What was kept for another scenario, or for an earlier version of this one, may have names in common with it.
  /// A value that can no longer be meant, such as a day asked for that has gone by, is left out too.
  ///
  /// - Parameter today: the day that the bounds of dates are counted from.
  public func fitting(_ values: [String: FactValue], on today: CalendarDate) -> [String: FactValue] {
    values.filter { name, value in
      facts.contains {
        $0.name == name && $0.accepts(value) && $0.limits.breach(of: value, today: today) == nil
      }
    }
  }
}

extension Fact {
  /// Whether a value is of the fact's kind, and one of its choices.
  func accepts(_ value: FactValue) -> Bool {
    switch (kind, value) {
    case (.text, .text), (.money, .money), (.date, .date), (.duration, .duration), (.number, .number),
      (.list, .list):
      true
    case (.choice, .choice(let key)): choices[key] != nil
    default: false
    }
  }
}
