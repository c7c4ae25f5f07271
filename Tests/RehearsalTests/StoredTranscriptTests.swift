import Rehearsal
import Scenarios
import TestSupport
import Testing

@Suite("A transcript from what was kept") struct StoredTranscriptTests {
  /// What the user does: a number picks an option, u takes back, r puts back, l leaves.
  private static let courses = [
    "", "0", "00", "0u", "00u1", "00uur", "00uurr", "0l", "0lu0", "00ul", "0u1u0r", "000",
  ]

  @Test("It is the rehearsal’s own, whatever was taken back and put back", arguments: courses)
  func same(course: String) throws {
    let scenario = try Cases.scenario("invoice")
    var rehearsal = try Example.begun(scenario, Example.setup(of: scenario))
    let opening = rehearsal.transcript.turns.first
    var steps: [(action: Action, turn: Turn?)] = []
    for letter in course {
      let before = rehearsal.actions.count
      switch letter {
      case "u": _ = rehearsal.undo()
      case "r": _ = rehearsal.redo()
      case "l": _ = rehearsal.leave()
      default:
        let option = rehearsal.options.filter(\.isAvailable).dropFirst(letter.wholeNumberValue ?? 0).first
        if let option { _ = try rehearsal.reply(Reply(option: option.id)) }
      }
      guard rehearsal.actions.count > before, let action = rehearsal.actions.last else { continue }
      // As a session keeps it: a turn only with a reply.
      var turn: Turn?
      if case .reply = action { turn = rehearsal.transcript.turns.last }
      steps.append((action, turn))
    }
    let again = Transcript(opening: opening, steps: steps, close: rehearsal.transcript.close)
    #expect(again == rehearsal.transcript)
  }
}
