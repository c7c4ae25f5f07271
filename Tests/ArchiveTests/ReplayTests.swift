import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Archive

/// A session played again is the same as long as its scenario is; what differs is told, turn by turn.
@Suite struct ReplayTests {
  private static let script = """
    title: Start
    ---
    <<declare $tension = 3>>
    <<declare $trust = 5>>
    <<declare $patience = 6>>
    Client: Bonjour. #line:a
    -> Oui #line:b
        <<set $tension = 4>>
        Client: Bien. #line:c
        -> Adieu #line:d
            Client: Adieu. #line:e
        -> Encore #line:f
            Client: Encore. #line:g
    -> Non #line:h
        Client: Ah. #line:i
    ===

    """

  private func scenario(_ script: String) throws -> Scenario {
    try #require(
      Loader.load(
        ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](script.utf8)]), language: .french
      ).scenario)
  }

  /// What would have been stored of a rehearsal: `b`, `d`, … are options, `u` is undo, `r` redo.
  private func played(_ options: String) throws -> (SessionRecord, [Entry]) {
    let scenario = try scenario(ReplayTests.script)
    let setup = Setup(
      persona: nil, language: .french, facts: [:], seed: 1, today: CalendarDate(dayNumber: 20_000))
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    var entries = [Entry(turn: rehearsal.transcript.turns.last)]
    for option in options {
      let action: Action =
        switch option {
        case "u": .undo
        case "r": .redo
        default: .reply(Reply(option: "line:\(option)"))
        }
      try rehearsal.apply(action)
      var entry = Entry(action: action)
      if case .reply = action { entry.turn = rehearsal.transcript.turns.last }
      entries.append(entry)
    }
    let record = SessionRecord(
      id: 1, token: "token", reference: "x", title: scenario.title, fingerprint: scenario.fingerprint,
      setup: setup, started: Date(), updated: Date(), close: rehearsal.transcript.close,
      ledger: rehearsal.ledger)
    return (record, entries)
  }

  @Test(arguments: [("", 0), ("h", 1), ("bd", 2), ("bf", 2), ("bubd", 3), ("burd", 2), ("bduf", 3)])
  func theSameScenarioIsTheSame(options: String, turns: Int) throws {
    let (record, entries) = try played(options)
    let check = ReplayCheck(record, entries, in: try scenario(ReplayTests.script))
    #expect(check.differences.isEmpty)
    #expect(check.turns == turns)
    #expect(!check.isChanged)
  }

  /// A change of the scenario, and the turns of `bd` that it changes.
  @Test(arguments: [
    ("Client: Bonjour.", "Client: Bonsoir.", [0]), ("Client: Bien.", "Client: Mal.", [1]),
    ("$tension = 4>>", "$tension = 5>>", [1, 2]), ("-> Encore", "-> Toujours", [1]),
    ("Client: Ah.", "Client: Oh.", []),
    ("Client: Adieu. #line:e", "Client: Adieu. #line:e #new", [2]),
    ("Client: Bien.", "<<ring bell>>\n    Client: Bien.", [1]),
    ("Client: Bonjour. #line:a", "", [0]), ("#line:d", "#line:z", [1, 2]), ("#line:b", "#line:y", [0, 1]),
    ("<<declare $tension = 3>>", "<<declare $tension = 2>>", [0, 1]),
  ])
  func aChangeIsTold(of text: String, to other: String, turns: [Int]) throws {
    let (record, entries) = try played("bd")
    let changed = ReplayTests.script.replacing(text, with: other, maxReplacements: 1)
    #expect(changed != ReplayTests.script)
    let check = ReplayCheck(record, entries, in: try scenario(changed))
    #expect(check.isChanged)
    #expect(check.differences.map(\.turn) == turns)
    #expect(check.differences.allSatisfy { !$0.stored.isEmpty || !$0.now.isEmpty })
  }

  @Test func anOptionThatIsGoneStops() throws {
    let (record, entries) = try played("bd")
    let check = ReplayCheck(
      record, entries, in: try scenario(ReplayTests.script.replacing("#line:b", with: "#line:y")))
    let last = try #require(check.differences.last)
    #expect(last.stop != nil)
    #expect(last.now.count == 2)
    #expect(check.turns == 0)
  }

  @Test func aSetUpThatNoLongerFitsStops() throws {
    var (record, entries) = try played("bd")
    record.setup.persona = "nobody"
    let check = ReplayCheck(record, entries, in: try scenario(ReplayTests.script))
    #expect(check.differences.map(\.turn) == [0])
    #expect(check.differences.first?.stop != nil)
  }

  @Test func anotherLedgerIsTold() throws {
    var (record, entries) = try played("bd")
    record.ledger.record(
      LedgerItem(id: "x", status: .agreed, owner: nil, due: nil, amount: nil, concession: nil, text: "X"))
    let check = ReplayCheck(record, entries, in: try scenario(ReplayTests.script))
    #expect(check.differences.count == 1)
    #expect(check.differences.first?.stored.count == 1)
  }

  // MARK: Comparison

  @Test(
    arguments: [
      ("bd", "bf", nil, 2, 2, [2]), ("bd", "h", nil, 1, 1, [1, 2]), ("bd", "bd", nil, 3, nil, []),
      ("b", "bd", nil, 2, nil, [2]), ("hubd", "bd", nil, 3, nil, []), ("bd", "bf", 0, 2, 2, [0, 1, 2]),
      ("bd", "bf", 99, 2, 2, []),
    ] as [(String, String, Int?, Int, Int?, [Int])])
  func theForkIsFound(
    first: String, second: String, start: Int?, common: Int, fork: Int?, rows: [Int]
  ) throws {
    let comparison = Comparison(
      Story(try played(first).1), Story(try played(second).1), from: start)
    #expect(comparison.common == common)
    #expect(comparison.fork == fork)
    #expect(comparison.rows.map(\.number) == rows)
    #expect(comparison.rows.filter(\.isSame).map(\.number) == rows.filter { $0 < common })
  }

  @Test func ownWordsAreAnotherReply() throws {
    let (_, entries) = try played("bd")
    var other = entries
    other[1].turn?.reply?.typed = "Bien sûr"
    #expect(Comparison(Story(entries), Story(other)).fork == 1)
    // What only reads otherwise, in another language or with other facts, is no other way.
    var translated = entries
    translated[1].turn?.events =
      entries[1].turn?.events.map { event in
        guard case .line(var line) = event else { return event }
        line.text = "Fine."
        return .line(line)
      } ?? []
    #expect(Comparison(Story(entries), Story(translated)).fork == nil)
  }
}
