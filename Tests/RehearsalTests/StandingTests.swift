import Scenarios
import Testing
import Vocabulary

@testable import Rehearsal

/// Moves that can be made at any choice.
@Suite struct StandingTests {
  private static let project = """
    {"projectFileVersion": 3, "sourceFiles": ["*.yarn"], "baseLanguage": "en",
     "scenario": {"id": "x", "title": {"en": "X"}, "hangUp": "Cut", "facts": [],
       "personas": [{"id": "calm", "name": {"en": "Ann"}, "state": {"tension": 3, "trust": 5, "patience": 5}}]}}
    """

  private static let script = """
    title: Start
    ---
    <<declare $wish = "2026-12-04">>
    <<declare $asked = 0>>
    Client: Hello? #line:hello
    -> Pay me by {$wish}. #line:pay #act:request
        Client: Fine. #line:fine
        -> And the other one? #line:other #act:ask-other
            Client: Too. #line:too
            <<jump End>>
    -> It is late for that. <<if $wish != "2026-12-04">> #line:late
        Client: It is. #line:it-is
    ===
    title: End
    ending: paid
    ---
    Client: Done. #line:done
    ===
    title: Cut
    ending: cut
    ---
    Client: Enough. #line:enough
    ===
    title: Standing_Ask
    standing: yes
    ---
    -> Who signs? #line:who #act:ask-decider
        <<set $asked += 1>>
        <<if $asked > 1>>
            Client: My sister, still. #line:still
        <<else>>
            Client: My sister. #line:sister
        <<endif>>
    -> On another day then. #line:day #takes:wish:date
        <<if took("wish")>>
            Client: {$wish}, then. #line:noted
        <<else>>
            Client: Which day? #line:which
        <<endif>>
        Note: Paid on {$wish} #line:note #proposed #owner:client #due:wish #item:pay
    -> Please pay. #line:please #act:request
        Client: Yes. #line:yes
    -> You heard me. #line:heard #unless:other
        Client: I did. #line:did
    ===
    title: Standing_Other
    standing: yes
    when: $asked > 0
    ---
    -> Then let us stop here. #line:stop
        Client: Let us. #line:let
        <<jump End>>
    ===

    """

  private func scenario(_ script: String = script) throws -> Scenario {
    let files = ScenarioFiles(
      name: "x", contents: ["x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](Self.project.utf8)])
    return try #require(Loader.load(files, language: .english).scenario)
  }

  private func begun(persona: String? = "calm") throws -> Rehearsal {
    let setup = Setup(
      persona: persona, language: .english, facts: [:], seed: 1,
      today: try #require(CalendarDate(iso: "2026-11-28")))
    var rehearsal = try Rehearsal(scenario: try scenario(), setup: setup)
    _ = try rehearsal.begin()
    return rehearsal
  }

  private func lines(_ events: [Event]) -> [String] {
    events.compactMap { if case .line(let line) = $0 { line.text } else { nil } }
  }

  @Test func theyAreMatchedNotListed() throws {
    let rehearsal = try begun()
    #expect(rehearsal.options.map(\.id) == ["line:pay", "line:late"])
    // The request is an option's own move here, and nothing was asked so far that opens the second node.
    #expect(rehearsal.standing.map(\.id) == ["line:who", "line:day", "line:heard"])
    #expect(rehearsal.standing.map(\.isStanding) == [true, true, true])
  }

  @Test func oneThatEndsComesBackToTheSameChoice() throws {
    var rehearsal = try begun()
    let said1 = lines(try rehearsal.reply(Reply(option: "line:who")))
    #expect(said1 == ["My sister."])
    #expect(rehearsal.options.map(\.id) == ["line:pay", "line:late"])
    let said2 = lines(try rehearsal.reply(Reply(option: "line:who")))
    #expect(said2 == ["My sister, still."])
    #expect(rehearsal.transcript.replies.map { $0.option?.id } == ["line:who", "line:who"])
  }

  @Test func theChoiceIsAskedAnewWithWhatWasSaid() throws {
    var rehearsal = try begun()
    #expect(rehearsal.options.map(\.isAvailable) == [true, false])
    let events = try rehearsal.reply(Reply(option: "line:day", taken: ["wish": "2026-12-18"]))
    #expect(lines(events) == ["Friday 18 December, then."])
    let again = try rehearsal.reply(Reply(option: "line:day"))
    #expect(lines(again) == ["Which day?"])
    #expect(rehearsal.options.map(\.text) == ["Pay me by Friday 18 December.", "It is late for that."])
    #expect(rehearsal.options.map(\.isAvailable) == [true, true])
    #expect(rehearsal.ledger.items.map { $0.due?.iso } == ["2026-12-18"])
  }

  @Test func oneThatJumpsGoesOnFromThere() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:who"))
    #expect(rehearsal.standing.map(\.id).contains("line:stop"))
    let said3 = lines(try rehearsal.reply(Reply(option: "line:stop")))
    #expect(said3 == ["Let us.", "Done."])
    #expect(rehearsal.isFinished)
    #expect(rehearsal.ending?.id == "paid")
  }

  @Test func theyStandBackBeforeAnOptionThatMakesTheMove() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:pay"))
    #expect(rehearsal.standing.map(\.id) == ["line:who", "line:day", "line:please"])
  }

  @Test func theyAreUndoneForkedAndReplayedLikeAnyTurn() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:day", taken: ["wish": "2026-12-18"]))
    let fork = rehearsal.fork(at: 1)
    let again = try Rehearsal.replay(
      scenario: rehearsal.scenario, setup: rehearsal.setup, actions: rehearsal.actions)
    for copy in [fork, again] {
      #expect(copy.options == rehearsal.options)
      #expect(copy.ledger == rehearsal.ledger)
    }
    let undone = rehearsal.undo()
    #expect(undone)
    #expect(rehearsal.options.map(\.text) == ["Pay me by Friday 4 December.", "It is late for that."])
    let redone = rehearsal.redo()
    #expect(redone)
    #expect(rehearsal.options == again.options)
  }

  @Test func whoAsksForEverIsHungUpOn() throws {
    var rehearsal = try begun()
    while !rehearsal.isFinished, rehearsal.turnCount < 100 {
      _ = try rehearsal.reply(Reply(option: "line:who"))
    }
    #expect(rehearsal.ending?.id == "cut")
    #expect(rehearsal.turnCount == 20)
  }

  @Test func whatIsNoMoveNowIsRefused() throws {
    var rehearsal = try begun()
    #expect(throws: RehearsalError.self) { _ = try rehearsal.reply(Reply(option: "line:stop")) }
    #expect(throws: RehearsalError.self) { _ = try rehearsal.reply(Reply(option: "line:please")) }
    #expect(rehearsal.turnCount == 0)
  }

  @Test func playsMakeThem() throws {
    let play = """
      # lang: en
      # ending: paid
      # today: 2026-11-28
      line: `Client: Hello?`
      # takes: wish = 2026-12-18
      # standing: line:day
      line: `Client: Friday 18 December, then.`
      line: `Note: Paid on Friday 18 December`
      option: `Pay me by Friday 18 December.`
      option: `It is late for that.`
      select: 1
      line: `Client: Fine.`
      select: 1
      line: `Client: Too.`
      line: `Client: Done.`
      stop
      """
    let scenario = try scenario()
    let run = try PlayRun(try Play(play, of: scenario), scenario: scenario)
    #expect(run.difference == nil)
    let again = try PlayRun(try Play(run.recorded, of: scenario), scenario: scenario)
    #expect(again.difference == nil)
    #expect(again.recorded == run.recorded)
    let gone = play.replacing("line:day", with: "line:stop")
    let missing = try PlayRun(try Play(gone, of: scenario), scenario: scenario)
    #expect(missing.difference?.line == 6)
  }

  @Test func chanceMakesThemToo() throws {
    let scenario = try scenario()
    let setup = try begun(persona: nil).setup
    var exploration = try Exploration(scenario: scenario, setup: setup, moves: [])
    try exploration.play(next: 400)
    // Chance makes each move twice at most, and so tires nobody out here.
    #expect(exploration.unreached.map(scenario.lines.id) == ["line:enough"])
  }

  @Test(arguments: ["Client: Well.\n", "<<set $asked = 1>>\n", "<<stop>>\n"])
  func aStandingNodeBeginsWithItsOptions(_ first: String) throws {
    let script = Self.script.replacing(
      "standing: yes\n---\n-> Who signs?", with: "standing: yes\n---\n\(first)-> Who signs?")
    let files = ScenarioFiles(
      name: "x", contents: ["x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](Self.project.utf8)])
    let found = Loader.load(files, language: .english).diagnostics.filter { $0.message.contains("standing") }
    #expect(found.map { $0.location?.start.line } == [23])
  }
}
