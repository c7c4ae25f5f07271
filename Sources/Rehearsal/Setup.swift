public import Scenarios
public import Vocabulary

/// Everything that decides how a rehearsal goes, beside the replies: the same set-up and the same replies give the
/// same conversation, word for word.
public struct Setup: Hashable, Sendable, Codable {
  /// The persona; none for a plain script without personas.
  public var persona: String?
  /// The language texts are shown in.
  public var language: Language
  /// The facts by name.
  public var facts: [String: FactValue]
  /// Values of script variables by name, without `$` (from `--set`), that are no facts.
  public var overrides: [String: String]
  /// The objections of the scenario that were prepared, by their identifiers: the client raises these first, where it
  /// could raise them at all. None in what an older version stored.
  public var objections: [String]?
  /// What chance starts from.
  public var seed: UInt64
  /// The day of the rehearsal; dates in the script are counted from it.
  public var today: CalendarDate
  /// The node to start at; `Start` (or the only sensible first node) when absent.
  public var startNode: String?
  /// The facts by which the goal is measured, as the scenario has them; none where it has no such facts, and in what an
  /// older version stored.
  public var goal: GoalFacts?

  /// Makes a set-up.
  public init(
    persona: String?, language: Language, facts: [String: FactValue], overrides: [String: String] = [:],
    objections: [String] = [], seed: UInt64, today: CalendarDate, startNode: String? = nil
  ) {
    self.persona = persona
    self.language = language
    self.facts = facts
    self.overrides = overrides
    self.objections = objections.isEmpty ? nil : objections
    self.seed = seed
    self.today = today
    self.startNode = startNode
  }

  /// The same set-up in another language: what is still the scenario's example is that of the language, and the user's
  /// own facts stay as they are.
  public func said(in language: Language, _ scenario: Scenario) -> Setup {
    var setup = self
    setup.language = language
    for fact in scenario.facts
    where facts[fact.name] == fact.example.value(in: self.language, today: today) {
      setup.facts[fact.name] = fact.example.value(in: language, today: today)
    }
    return setup
  }

  /// Takes over from a scenario by which facts its goal is measured, so that a stored session says it without the scenario.
  public func measured(by scenario: Scenario) -> Setup {
    var setup = self
    setup.goal = scenario.goalFacts
    return setup
  }

  private enum CodingKeys: String, CodingKey {
    case persona = "persona"
    case language = "language"
    case facts = "facts"
    case overrides = "overrides"
    case objections = "objections"
    case seed = "seed"
    case today = "today"
    case startNode = "startNode"
    case goal = "goal"
  }
}
