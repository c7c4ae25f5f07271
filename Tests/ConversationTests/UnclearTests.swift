import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// Words that mean none of the replies: the client says so, each time otherwise, and nothing is played.
@Suite struct UnclearTests {
  private func play(_ lines: [String], isJSON: Bool = false) throws -> (text: String, turns: Int) {
    let scenario = try Example.bundled("payment-chase")
    let today = CalendarDate(dayNumber: 20_000)
    let facts = Example.facts(of: scenario, .french, today: today)
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(persona: "hostile", language: .french, facts: facts, seed: 1, today: today))
    _ = try rehearsal.begin()
    let recorder = Screen.Recorder()
    var options = LoopOptions(journal: MemoryJournal())
    let ear = ScriptedEar(why: "rien") { _, _ in .unclear }
    options.ear = ear
    options.audience = isJSON ? .program : .person
    var loop = Loop(
      rehearsal, editor: ScriptedEditor(lines: lines),
      screen: Screen(recorder: recorder, options: ScreenOptions()),
      options: options)
    _ = try loop.run()
    return (recorder.text, loop.rehearsal.turnCount)
  }

  @Test func theClientSaysSoInOtherWordsEachTime() throws {
    let found = try play(["blabla", "blabla"])
    #expect(found.turns == 0)
    let first = try #require(found.text.range(of: "Quoi\u{A0}?"))
    let second = try #require(found.text.range(of: "Plus simple."))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func anotherProgramIsToldToo() throws {
    let found = try play(["blabla"], isJSON: true)
    #expect(found.text.contains(#""event":"unclear","speaker":"client","text":"Quoi"#))
  }

  @Test(arguments: BundledLibrary.ids)
  func everyPersonaOfEveryBundledScenarioHasItsOwnWords(_ id: String) throws {
    let scenario = try Example.bundled(id)
    for persona in scenario.personas {
      for kind in ClientAnswers.Kind.allCases {
        for language in scenario.languages {
          let count = persona.answers.texts[kind]?[language]?.count ?? 0
          #expect(count >= (kind == .unclear ? 3 : 6), "\(id) \(persona.id) \(kind) \(language)")
        }
      }
    }
  }
}
