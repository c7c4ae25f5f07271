import Rehearsal
import Scenarios
import Vocabulary

/// Scenarios and rehearsals of them as `--example` makes them.
public enum Example {
  /// The day of most tests.
  public static let today = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(dayNumber: 20_778)

  /// Why there is no rehearsal.
  public enum Missing: Error {
    /// The scenario does not load; what is wrong with it.
    case scenario([String])
  }

  /// A bundled scenario.
  public static func bundled(_ id: String) throws -> Scenario { try made(try Loader.load(id)) }

  /// The scenario of a folder.
  public static func scenario(at path: String, language: Language = .french) throws -> Scenario {
    try made(try Loader.load(path, language: language))
  }

  /// A scenario of one script, and a project file where there is one.
  public static func scenario(
    script: String, project: String? = nil, language: Language = .french
  ) throws -> Scenario {
    var contents = ["a.yarn": Array(script.utf8)]
    contents["x.yarnproject"] = project.map { Array($0.utf8) }
    return try made(Loader.load(ScenarioFiles(name: "x", contents: contents), language: language))
  }

  /// The example of every fact.
  public static func facts(
    of scenario: Scenario, _ language: Language = .french, today: CalendarDate = today
  ) -> [String: FactValue] {
    let examples = scenario.facts.map { ($0.name, $0.example.value(in: language, today: today)) }
    return Dictionary(examples) { first, _ in first }
  }

  /// The set-up that `--example` makes.
  public static func setup(
    of scenario: Scenario, _ language: Language = .french, persona: String? = nil, seed: UInt64 = 7,
    today: CalendarDate = today
  ) -> Setup {
    Setup(
      persona: persona, language: language, facts: facts(of: scenario, language, today: today), seed: seed,
      today: today)
  }

  /// A rehearsal that has begun.
  public static func begun(_ scenario: Scenario, _ setup: Setup) throws -> Rehearsal {
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    return rehearsal
  }

  private static func made(_ loaded: LoadedScenario) throws -> Scenario {
    guard let scenario = loaded.scenario else { throw Missing.scenario(loaded.diagnostics.map(\.message)) }
    return scenario
  }
}
