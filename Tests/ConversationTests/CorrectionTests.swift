import Listening
import Coaching
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// Values put right at the terminal, read by the real ear.
@Suite struct CorrectionTests {
  /// What is typed, the day that the variable holds in the end, and what was played.
  @Test(arguments: [
    (Language.french, ["1", "non, pas le 18, le 23"], "2026-12-23", "day corrected"),
    (
      .french, ["1", "non, pas le 18, le 23", "non, pas le 23, le 24"], "2026-12-24",
      "day corrected corrected"
    ),
    (.french, ["1", "2", "non, pas le 18, le 23"], "2026-12-23", "day much corrected"),
    (.french, ["1", "2", "non, pas le 18, le 23", "/annuler"], "2026-12-18", "day much"),
    (.french, ["1", "non, pas le 18, le 23", "/non"], "2026-12-18", "day"),
    (.english, ["1", "no, not the 18th, the 23rd"], "2026-12-23", "day corrected"),
    (
      .english, ["1", "no, not the 18th, the 23rd", "no, not the 23rd, the 24th"], "2026-12-24",
      "day corrected corrected"
    ),
    (.english, ["1", "I meant the 23rd"], "2026-12-23", "day corrected"),
  ])
  func theLastDayHolds(_ language: Language, _ lines: [String], _ day: String, _ played: String) throws {
    let listeners = Listeners()
    let journal = MemoryJournal()
    var options = LoopOptions(journal: journal)
    options.ear = ScenarioEar(listeners, RehearsalCoach(LiveCoach(listeners: listeners)))
    let start = try ReadingsTests.rehearsal(language)
    var loop = Loop(
      start, editor: ScriptedEditor(lines: lines),
      screen: Screen(recorder: Screen.Recorder(), options: ScreenOptions()), options: options)
    _ = try loop.run()
    #expect(loop.rehearsal.variable("day") == .string(day))
    #expect(ReadingsTests.played(loop.rehearsal) == played)
    let again = try Rehearsal.replay(scenario: start.scenario, setup: start.setup, actions: journal.actions)
    #expect(again.transcript == loop.rehearsal.transcript)
  }
}
