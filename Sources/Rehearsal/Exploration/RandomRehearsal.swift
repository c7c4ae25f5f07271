public import Scenarios
public import Vocabulary
import YarnRuntime

/// A whole rehearsal played by chance, with its transcript: what `RandomRun` plays without keeping it.
public enum RandomRehearsal {
  /// Plays run number `run`: its number decides persona, chance, which optional facts are left out, and the values that
  /// are said.
  ///
  /// - Parameters:
  ///   - given: values of facts instead of the examples.
  ///   - without: names of optional facts that are left out.
  public static func played(
    _ scenario: Scenario, _ language: Language, _ today: CalendarDate, run: Int,
    given: [String: FactValue] = [:], without: Set<String> = []
  ) -> Rehearsal? {
    var facts: [String: FactValue] = [:]
    // In every other round of the personas some of what need not be known is not.
    let isPartial = run / max(1, scenario.personas.count) % 2 == 1
    var left = RandomSource(seed: UInt64(run) ^ 0x1EF7)
    for fact in scenario.facts where fact.isRequired || !isPartial || !Bool.random(using: &left) {
      facts[fact.name] = fact.example.value(in: language, today: today)
    }
    facts.merge(given) { $1 }
    for name in without { facts[name] = nil }
    let personas = scenario.personas
    let setup = Setup(
      persona: personas.isEmpty ? nil : personas[run % personas.count].id, language: language, facts: facts,
      seed: UInt64(run), today: today)
    var chance = RandomSource(seed: UInt64(run) ^ 0x7A1C)
    guard var rehearsal = try? Rehearsal(scenario: scenario, setup: setup), (try? rehearsal.begin()) != nil
    else {
      return nil
    }
    while !rehearsal.isFinished, rehearsal.turnCount < RandomRun.mostTurns {
      guard let listed = rehearsal.options.filter(\.isAvailable).randomElement(using: &chance) else { break }
      let option = standing(rehearsal, using: &chance) ?? listed
      let taken = rehearsal.drawValues(for: option, using: &chance)
      guard (try? rehearsal.reply(Reply(option: option.id, taken: taken))) != nil else { return nil }
    }
    return rehearsal
  }

  /// Now and then a move that is not listed.
  private static func standing(_ rehearsal: Rehearsal, using chance: inout RandomSource) -> OfferedOption? {
    guard !rehearsal.scenario.standing.isEmpty, Int.random(in: 0..<6, using: &chance) == 0 else { return nil }
    return rehearsal.standing.randomElement(using: &chance)
  }
}
