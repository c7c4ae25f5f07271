import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// A reply that comes later than there was time for.
@Suite struct SilenceTests {
  static func rehearsal(reactions: String = "", persona: String = "calm") throws -> Rehearsal {
    let script = """
      title: Start
      ---
      <<declare $tension = 0>>
      <<declare $trust = 0>>
      <<declare $patience = 0>>
      Client: Oui ? #line:hello
      -> Bien. #line:good
          <<if said("silence")>>
          Client: Vous dormez ? #line:asleep
          <<else>>
          Client: Parfait. #line:perfect
          <<endif>>
          -> Encore. #line:again
              Client: Soit. #line:fine
      ===

      """
    let project = """
      {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {
        "id": "x", "version": "1.0.0", "author": "a", "licence": "CC0-1.0", "requires": "1.0",
        "title": {"fr": "X"}, "summary": {"fr": "X"}, "goal": {"fr": "X"}, "channel": "phone",
        "personas": [
          {"id": "calm", "name": {"fr": "Calme"}, "state": {"tension": 2, "trust": 5, "patience": 6}},
          {"id": "sharp", "name": {"fr": "Vif"}, "state": {"tension": 2, "trust": 5, "patience": 6}}],
        "reactions": {\(reactions)}}}
      """
    let loaded = Loader.load(
      ScenarioFiles(
        name: "x", contents: ["x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](project.utf8)]),
      language: .french)
    let scenario = try #require(loaded.scenario, "\(loaded)")
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(
        persona: persona, language: .french, facts: [:], seed: 1, today: CalendarDate(dayNumber: 20_000)))
    _ = try rehearsal.begin()
    return rehearsal
  }

  @Test func itCostsAPointOfPatienceAndTheScriptHearsIt() throws {
    var late = try Self.rehearsal()
    let events = try late.reply(Reply(option: "line:good", moves: [Reply.silence]))
    #expect(late.state == ClientState(tension: 2, trust: 5, patience: 5))
    #expect(events.contains { if case .line(let line) = $0 { line.id == "line:asleep" } else { false } })
    #expect(late.transcript.replies[0].isLate)
    var inTime = try Self.rehearsal()
    _ = try inTime.reply(Reply(option: "line:good"))
    #expect(inTime.state?.patience == 6 && !inTime.transcript.replies[0].isLate)
  }

  @Test func aReactionOfTheProjectGoesBefore() throws {
    let reactions = #""silence": {"sharp": {"patience": -3, "tension": 1}}"#
    for (persona, wanted) in [
      ("sharp", ClientState(tension: 3, trust: 5, patience: 3)),
      ("calm", ClientState(tension: 2, trust: 5, patience: 5)),
    ] {
      var late = try Self.rehearsal(reactions: reactions, persona: persona)
      _ = try late.reply(Reply(option: "line:good", moves: [Reply.silence]))
      #expect(late.state == wanted, "\(persona)")
    }
  }

  @Test func itIsReplayedUndoneRedoneForkedAndStored() throws {
    var late = try Self.rehearsal()
    _ = try late.reply(Reply(option: "line:good", typed: "bien", moves: ["filler", Reply.silence]))
    let data = try JSONEncoder().encode(late.actions)
    let actions = try JSONDecoder().decode([Action].self, from: data)
    let again = try Rehearsal.replay(scenario: late.scenario, setup: late.setup, actions: actions)
    #expect(again.transcript == late.transcript && again.state?.patience == 5)
    #expect(late.fork(at: 1).state?.patience == 5 && late.fork(at: 0).state?.patience == 6)
    var undone = late
    #expect(undone.undo() && undone.state?.patience == 6)
    #expect(undone.redo() && undone.state?.patience == 5)
  }

  @Test func patienceDoesNotGoBelowNothing() throws {
    var late = try Self.rehearsal(reactions: #""silence": {"*": {"patience": -10}}"#)
    _ = try late.reply(Reply(option: "line:good", moves: [Reply.silence]))
    _ = try late.reply(Reply(option: "line:again", moves: [Reply.silence]))
    #expect(late.state?.patience == 0)
  }
}
