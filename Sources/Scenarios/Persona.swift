public import Vocabulary

/// How the client feels, each from 0 to 10; `patience` counts the turns without progress that are left.
public struct ClientState: Hashable, Sendable, Codable {
  /// How tense the client is.
  public var tension: Double
  /// How far the client trusts the user.
  public var trust: Double
  /// How long the client will go on.
  public var patience: Double

  /// Makes a state; values outside 0 to 10 are brought to the nearer bound.
  public init(tension: Double, trust: Double, patience: Double) {
    func bounded(_ value: Double) -> Double { value.isFinite ? min(max(value, 0), 10) : 0 }
    self.tension = bounded(tension)
    self.trust = bounded(trust)
    self.patience = bounded(patience)
  }

  private enum CodingKeys: String, CodingKey {
    case tension = "tension"
    case trust = "trust"
    case patience = "patience"
  }
}

/// The client's temperament.
public struct Persona: Hashable, Sendable {
  /// The identifier, the value of `$persona`.
  public var id: String
  /// The name of the person played.
  public var name: LocalizedText
  /// One line about the person.
  public var brief: LocalizedText
  /// The state at the start.
  public var state: ClientState
  /// What the person says to own words that are none of the options.
  public var answers: ClientAnswers

  /// Makes a persona.
  public init(
    id: String, name: LocalizedText, brief: LocalizedText, state: ClientState,
    answers: ClientAnswers = ClientAnswers()
  ) {
    self.id = id
    self.name = name
    self.brief = brief
    self.state = state
    self.answers = answers
  }
}

/// What a detected move does to the client's state.
public struct Reaction: Hashable, Sendable {
  /// The move, such as `blame`.
  public var move: String
  /// The persona it holds for, or none for all that have no reaction of their own.
  public var persona: String?
  /// Added to the tension.
  public var tension: Double
  /// Added to the trust.
  public var trust: Double
  /// Added to the patience.
  public var patience: Double

  /// Makes a reaction.
  public init(move: String, persona: String?, tension: Double, trust: Double, patience: Double) {
    self.move = move
    self.persona = persona
    self.tension = tension
    self.trust = trust
    self.patience = patience
  }
}
