import Coaching
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Conversation
@testable import Listening
@testable import Terminal

/// A whole turn at the terminal, read by the real ear and remarked on by the real coach.
@Suite struct OnceTests {
  @Test(arguments: [
    (
      Language.french,
      [
        "Quand comptez-vous régler la facture, au juste ?",
        "pas le 18, le 22 décembre, et qui signe chez vous ?",
      ]
    ),
    (
      .english,
      ["When exactly will you settle the invoice?", "not the 18th, the 22nd; and who signs over there?"]
    ),
  ])
  func aTypedReplyIsTokenisedOnce(_ language: Language, _ replies: [String]) throws {
    let listeners = Listeners()
    let coach = RehearsalCoach(LiveCoach(listeners: listeners))
    var options = LoopOptions(journal: MemoryJournal())
    options.ear = ScenarioEar(listeners, coach)
    options.coach = coach
    var loop = Loop(
      try AidsTests.payment(language), editor: ScriptedEditor(lines: replies),
      screen: Screen(recorder: Screen.Recorder(), options: ScreenOptions()), options: options)
    _ = try loop.run()
    let scans = listeners[language].engine.tokenizer.scans
    for reply in replies { #expect(scans[reply] == 1) }
    #expect(scans.values.allSatisfy { $0 == 1 }, "\(scans.filter { $0.value > 1 })")
  }
}
