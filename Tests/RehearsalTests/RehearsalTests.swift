import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary
import YarnRuntime

struct RehearsalTests {
  private static let blame = Reply(option: "line:in-blame", typed: "Jamais !", moves: ["blame"])
  private static let facts = Reply(option: "line:in-facts")

  private func invoice(_ language: Language = .french, persona: String = "hostile") throws -> Rehearsal {
    let scenario = try Cases.scenario("invoice")
    return try Example.begun(scenario, Example.setup(of: scenario, language, persona: persona))
  }

  // MARK: Values

  @Test func undoAndRedoAreTheReplayOfThePrefix() throws {
    var rehearsal = try invoice()
    let replies = [RehearsalTests.blame, RehearsalTests.facts]
    let opening = rehearsal.transcript
    for reply in replies { _ = try rehearsal.reply(reply) }
    let end = rehearsal
    #expect(end.isFinished && end.ending?.id == "dated-promise")
    #expect(throws: RehearsalError.finished) { try rehearsal.reply(RehearsalTests.facts) }
    for kept in [1, 0] {
      let isUndone = rehearsal.undo()
      #expect(isUndone)
      let again = try Rehearsal.replay(
        scenario: rehearsal.scenario, setup: rehearsal.setup, replies: Array(replies.prefix(kept)))
      #expect(rehearsal.transcript.turns == again.transcript.turns)
      #expect(rehearsal.options == again.options)
      #expect(rehearsal.ledger == again.ledger)
      #expect(rehearsal.state == again.state)
      #expect(rehearsal.currentBeat == again.currentBeat)
      #expect(rehearsal.ending == nil)
    }
    #expect(rehearsal.transcript.turns == opening.turns)
    let isUndoneAgain = rehearsal.undo()
    #expect(!isUndoneAgain)
    #expect(rehearsal.transcript.takenBack.map(\.number) == [2, 1])
    let redone = [rehearsal.redo(), rehearsal.redo(), rehearsal.redo()]
    #expect(redone == [true, true, false])
    #expect(rehearsal.transcript == end.transcript)
    #expect(rehearsal.ledger == end.ledger)
  }

  @Test func aNewReplyForgetsWhatCouldBeRedone() throws {
    var rehearsal = try invoice()
    _ = try rehearsal.reply(RehearsalTests.blame)
    let isUndone = rehearsal.undo()
    #expect(isUndone && rehearsal.canRedo)
    _ = try rehearsal.reply(RehearsalTests.facts)
    #expect(!rehearsal.canRedo)
    #expect(rehearsal.transcript.takenBack.count == 1)
    #expect(rehearsal.transcript.replies.map(\.option?.id) == ["line:in-facts"])
  }

  @Test func aForkGoesItsOwnWay() throws {
    var rehearsal = try invoice()
    _ = try rehearsal.reply(RehearsalTests.blame)
    _ = try rehearsal.reply(RehearsalTests.facts)
    var fork = rehearsal.fork(at: 1)
    #expect(!fork.isFinished && fork.turnCount == 1)
    _ = try fork.reply(Reply(option: "line:in-blame"))
    #expect(fork.ending?.id == "cut-short")
    #expect(rehearsal.ending?.id == "dated-promise")
    let again = try Rehearsal.replay(scenario: fork.scenario, setup: fork.setup, actions: fork.actions)
    #expect(again.transcript == fork.transcript)
    #expect(rehearsal.fork(at: 0).turnCount == 0)
    #expect(rehearsal.fork(at: 99).transcript.turns == rehearsal.transcript.turns)
    #expect(rehearsal.fork(at: -5).turnCount == 0)
  }

  @Test func savedAndMadeAgainAfterEveryAction() throws {
    let actions: [Action] = [
      .reply(RehearsalTests.blame), .undo, .language(.english), .redo, .leave, .undo, .language(.french),
      .undo, .undo,
      .reply(RehearsalTests.blame), .reply(RehearsalTests.facts), .undo, .redo,
    ]
    var rehearsal = try invoice()
    for action in actions {
      try rehearsal.apply(action)
      let setup = try roundTrip(rehearsal.setup)
      let saved = try roundTrip(rehearsal.actions)
      #expect(try roundTrip(rehearsal.transcript) == rehearsal.transcript)
      #expect(try roundTrip(rehearsal.ledger) == rehearsal.ledger)
      let again = try Rehearsal.replay(scenario: rehearsal.scenario, setup: setup, actions: saved)
      #expect(again.transcript == rehearsal.transcript)
      #expect(again.options == rehearsal.options)
      #expect(again.ledger == rehearsal.ledger)
      #expect(again.language == rehearsal.language)
      #expect(again.canRedo == rehearsal.canRedo)
      #expect(again.actions == rehearsal.actions)
    }
    #expect(rehearsal.isFinished)
  }

  private func roundTrip<Item: Codable>(_ item: Item) throws -> Item {
    try JSONDecoder().decode(Item.self, from: JSONEncoder().encode(item))
  }

  @Test func amountsSurviveStorageExactly() throws {
    var setup = try invoice().setup
    for digits in ["0.1", "16777217.13", "2400.10", "999999999999.99", "0.005"] {
      setup.facts["amount"] = .money(Money(amount: try #require(Decimal(string: digits)), currency: "EUR"))
      #expect(try roundTrip(setup) == setup, "\(digits)")
    }
  }

  @Test func whiteSpaceIsNoWords() throws {
    var rehearsal = try invoice()
    _ = try rehearsal.reply(Reply(option: "line:in-blame", typed: " \n"))
    #expect(rehearsal.transcript.replies.map(\.typed) == [nil])
    #expect(Cases.said(rehearsal.currentTurn()) == ["Pardon ?"])
  }

  @Test func chanceComesFromTheSeed() throws {
    let script = "title: Start\n---\n{dice(1000000)} #line:a\n-> on #line:b\n{random()} #line:c\n===\n"
    let scenario = try Example.scenario(script: script)
    func play(_ seed: UInt64) throws -> [Event] {
      var rehearsal = try Rehearsal(scenario: scenario, setup: Example.setup(of: scenario, seed: seed))
      return try rehearsal.begin() + rehearsal.reply(Reply(option: "line:b"))
    }
    #expect(try play(1) == play(1))
    #expect(try play(1) != play(2))
  }

  // MARK: The client's state

  @Test func reactionsAreThePersonasOwnFirst() throws {
    let typed = Reply(
      option: "line:in-facts", typed: "Vous êtes toujours en retard", moves: ["blame", "blame"])
    var hostile = try invoice()
    _ = try hostile.reply(typed)
    #expect(hostile.state == ClientState(tension: 10, trust: 3, patience: 4))
    var cooperative = try invoice(persona: "cooperative")
    _ = try cooperative.reply(typed)
    #expect(cooperative.state == ClientState(tension: 4, trust: 6, patience: 6))
    #expect(cooperative.transcript.turns[1].stateBefore == ClientState(tension: 2, trust: 6, patience: 6))
  }

  @Test func aPlainScriptHasNoState() throws {
    let scenario = try Example.scenario(script: "title: Start\n---\nBonjour : 1 200 € #line:a\n===\n")
    var rehearsal = try Rehearsal(scenario: scenario, setup: Example.setup(of: scenario))
    let events = try rehearsal.begin()
    #expect(
      events == [
        .line(SpokenLine(speaker: .narration, id: "line:a", text: "Bonjour : 1 200 €", tags: [])), .end,
      ])
    #expect(rehearsal.state == nil)
    #expect(rehearsal.isFinished)
  }

  // MARK: Languages

  @Test func theLedgerIsMadeAgainInTheOtherLanguage() throws {
    var rehearsal = try invoice()
    _ = try rehearsal.reply(RehearsalTests.facts)
    #expect(rehearsal.ledger.items.map(\.text) == ["Virement de 2\u{202F}400\u{A0}€."])
    #expect(rehearsal.ledger(in: .english).items.map(\.text) == ["Transfer of €2,400."])
    rehearsal.switchLanguage(.english)
    #expect(rehearsal.ledger.items.map(\.text) == ["Transfer of €2,400."])
    #expect(rehearsal.ledger.items.first?.due == CalendarDate(iso: "2026-11-28"))
    #expect(Cases.said(rehearsal.transcript.turns[0].events).first == "Atelier Ferrand, je vous le passe.")
    #expect(Cases.said(rehearsal.currentTurn()).first == "Saturday 28 November, I have noted it.")
  }

  @Test func aMissingTranslationShowsTheBaseTextAndSaysSo() throws {
    var rehearsal = try invoice(.english)
    let events = try rehearsal.reply(Reply(option: "line:in-shout"))
    #expect(
      events.contains(
        .line(SpokenLine(speaker: .client, id: "line:in-bye", text: "Au revoir.", tags: ["untranslated"]))))
  }

  // MARK: What the user may and may not

  @Test func mistakesInTheSetUpHaveSuggestions() throws {
    let scenario = try Cases.scenario("invoice")
    let good = Example.setup(of: scenario, persona: "hostile")
    func error(_ change: (inout Setup) -> Void) -> RehearsalError? {
      var setup = good
      change(&setup)
      do {
        _ = try Rehearsal(scenario: scenario, setup: setup)
        return nil
      } catch { return error }
    }
    #expect(error { _ in } == nil)
    #expect(error { $0.persona = "hostil" } == .unknownName(.persona, "hostil", suggestion: "hostile"))
    #expect(error { $0.facts["amout"] = .number(1) } == .unknownName(.fact, "amout", suggestion: "amount"))
    #expect(
      error { $0.facts["amount"] = .number(1) } == .wrongKind(name: "amount", expected: "money", given: "1"))
    #expect(
      error { $0.facts["regime"] = .choice("us") }
        == .wrongKind(name: "regime", expected: "fr-b2b | uk-b2b", given: "us"))
    #expect(
      error {
        $0.facts["contact"] = nil; $0.facts["due"] = nil
      } == .missingFacts(["contact", "due"]))
    #expect(error { $0.facts["works"] = nil } == nil)
    #expect(
      error { $0.overrides["promisd"] = "x" } == .unknownName(.variable, "promisd", suggestion: "promised"))
    #expect(
      error { $0.overrides["trust"] = "lots" } == .wrongKind(name: "trust", expected: "Number", given: "lots")
    )
    #expect(error { $0.startNode = "Dates" } == .unknownName(.node, "Dates", suggestion: "Dated"))
    #expect(
      RehearsalError.unknownName(.persona, "hostil", suggestion: "hostile").message(in: .french)
        == "aucun personnage ne s'appelle « hostil » ; vouliez-vous dire « hostile » ?")
  }

  @Test func overridesAndStartNodesHold() throws {
    let scenario = try Cases.scenario("invoice")
    var setup = Example.setup(of: scenario, persona: "hostile")
    setup.overrides = ["$trust": "9", "promised": "2027-01-01"]
    setup.startNode = "Ask"
    let rehearsal = try Example.begun(scenario, setup)
    #expect(rehearsal.state?.trust == 9)
    #expect(rehearsal.variable("promised") == .string("2027-01-01"))
    #expect(Cases.said(rehearsal.currentTurn()) == [])
    #expect(rehearsal.currentBeat == "b2")
  }

  @Test func onlyWhatIsOfferedCanBeChosen() throws {
    var rehearsal = try invoice(persona: "cooperative")
    let before = rehearsal.transcript
    #expect(throws: RehearsalError.unavailable(option: "line:in-shout")) {
      try rehearsal.reply(Reply(option: "line:in-shout"))
    }
    #expect(throws: RehearsalError.unknownName(.option, "line:in-fact", suggestion: "line:in-facts")) {
      try rehearsal.reply(Reply(option: "line:in-fact"))
    }
    #expect(rehearsal.transcript == before)
    #expect(throws: RehearsalError.notBegun) { try rehearsal.begin() }
    var fresh = try Rehearsal(scenario: rehearsal.scenario, setup: rehearsal.setup)
    #expect(throws: RehearsalError.notBegun) { try fresh.reply(RehearsalTests.facts) }
    let moved = [fresh.undo(), fresh.redo()]
    #expect(moved == [false, false] && fresh.options.isEmpty)
    _ = fresh.leave()
    #expect(fresh.isFinished)
    let isBack = fresh.undo()
    #expect(isBack && !fresh.isFinished)
  }

  @Test func leavingIsPoliteAndRemembered() throws {
    var rehearsal = try invoice()
    _ = try rehearsal.reply(RehearsalTests.blame)
    let ends = [rehearsal.leave(), rehearsal.leave()]
    #expect(ends == [[.end], []])
    #expect(rehearsal.transcript.close == .left && rehearsal.isFinished && rehearsal.options.isEmpty)
    #expect(rehearsal.ledger.items(.open).map(\.id) == ["transfer"])
    let isBack = rehearsal.undo()
    #expect(isBack && !rehearsal.isFinished && rehearsal.turnCount == 1)
  }
}
