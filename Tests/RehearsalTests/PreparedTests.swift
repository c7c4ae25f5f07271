import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// What was prepared counts: the objections that are raised first, the day and the sum that are measured by.
@Suite struct PreparedTests {
  private static let project =
    #"{"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {"id": "x", "version": "1", "title": {"fr": "X"}, "objections": [{"id": "one", "title": {"fr": "Un"}}, {"id": "two", "title": {"fr": "Deux"}}, {"id": "three", "title": {"fr": "Trois"}}, {"id": "never", "title": {"fr": "Jamais"}}]}}"#

  private static let script =
    """
    title: Start
    ---
    -> Allô #line:s
    <<jump Loop>>
    ===
    title: Loop
    ---
    <<if has_any_content("Objection")>>
        <<jump Objection>>
    <<endif>>
    -> Adieu #line:end
    ===

    """
    + ["one", "two", "three", "never"].map { name in
      """
      title: Objection
      subtitle: \(name)
      when: once if \(name == "never" ? "false" : "true")
      ---
      Client: \(name) #line:\(name)
      -> Ah #line:\(name)-1
      <<jump Loop>>
      ===

      """
    }.joined()

  /// The objections in the order in which they are raised.
  private func raised(_ scenario: Scenario, _ prepared: [String], seed: UInt64) throws -> [String] {
    let setup = Setup(
      persona: nil, language: .french, facts: [:], objections: prepared, seed: seed, today: Example.today)
    var rehearsal = try Example.begun(scenario, setup)
    var raised: [String] = []
    while !rehearsal.isFinished {
      if let objection = rehearsal.objection { raised.append(objection) }
      let option = try #require(rehearsal.options.first)
      _ = try rehearsal.reply(Reply(option: option.id))
    }
    #expect(rehearsal.objection == nil)
    return raised
  }

  @Test(arguments: [
    (["three"], 1), (["two", "one"], 2), (["never"], 0), (["elsewhere"], 0), ([], 0),
    (["never", "three"], 1),
  ])
  func preparedObjectionsComeFirst(_ prepared: [String], _ count: Int) throws {
    let scenario = try Example.scenario(script: PreparedTests.script, project: PreparedTests.project)
    var orders: Set<[String]> = []
    for seed in 0..<20 {
      let order = try raised(scenario, prepared, seed: UInt64(seed))
      #expect(Set(order) == ["one", "two", "three"])
      #expect(order.count == 3)
      #expect(Set(order.prefix(count)) == Set(prepared.filter { order.contains($0) }))
      orders.insert(order)
    }
    #expect(orders.count > 1)
  }

  @Test func anOlderSetupIsRead() throws {
    let setup = Setup(
      persona: nil, language: .french, facts: [:], objections: ["one"], seed: 1, today: Example.today)
    let data = try JSONEncoder().encode(setup)
    #expect(try JSONDecoder().decode(Setup.self, from: data) == setup)
    var older = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    older["objections"] = nil
    let read = try JSONDecoder().decode(Setup.self, from: try JSONSerialization.data(withJSONObject: older))
    #expect(read.objections == nil)
    #expect(read.seed == 1)
  }

  /// Sums the client owes: status, sum, days after the wish.
  typealias Sum = (status: LedgerItem.Status, amount: Int, late: Int?)

  struct Case: Sendable {
    var sums: [Sum]
    var outcome: EndingInfo.Outcome
    var late: Int?

    init(_ sums: [Sum], _ outcome: EndingInfo.Outcome, late: Int? = nil) {
      (self.sums, self.outcome, self.late) = (sums, outcome, late)
    }
  }

  @Test(arguments: [
    Case([(.agreed, 2400, 0)], .good, late: 0), Case([(.agreed, 2400, -3)], .good, late: 0),
    Case([(.agreed, 2400, 7)], .partial, late: 7), Case([(.agreed, 1920, 0)], .partial, late: 0),
    Case([(.agreed, 1200, 0), (.agreed, 1200, 0)], .good, late: 0),
    Case([(.agreed, 1200, 0), (.agreed, 1200, 21)], .partial, late: 21),
    Case([(.agreed, 2400, nil)], .partial), Case([(.proposed, 2400, 0)], .partial),
    Case([(.open, 2400, nil)], .partial), Case([], .good),
  ])
  func theGoalIsTheDayAndTheSumThatWerePrepared(_ test: Case) {
    var ledger = Ledger()
    for (index, sum) in test.sums.enumerated() {
      ledger.record(
        LedgerItem(
          id: "\(index)", status: sum.status, owner: .client,
          due: sum.late.map { Example.today.adding(days: $0) },
          amount: Money(amount: Decimal(sum.amount), currency: "EUR"), concession: nil, text: "x"))
    }
    // What is mine, and what is no sum, does not count.
    ledger.record(
      LedgerItem(
        id: "mine", status: .agreed, owner: .me, due: Example.today.adding(days: 40), amount: nil,
        concession: nil, text: "y"))
    let facts: [String: FactValue] = [
      "by": .date(Example.today), "sum": .money(Money(amount: 2400, currency: "EUR")),
    ]
    let goal = GoalFacts(day: "by", amount: "sum")
    let good = Ending(id: "e", outcome: .good)
    #expect(Wanted.outcome(of: good, goal, facts: facts, ledger: ledger) == test.outcome)
    #expect(Wanted(goal, facts: facts, ledger: ledger)?.daysLate == test.late)
    // Where nothing was prepared to measure by, the script's word stands; and nothing is ever worth more than it says.
    #expect(Wanted.outcome(of: good, goal, facts: [:], ledger: ledger) == .good)
    #expect(Wanted.outcome(of: good, nil, facts: facts, ledger: ledger) == .good)
    #expect(Wanted.outcome(of: Ending(id: "e", outcome: .poor), goal, facts: facts, ledger: ledger) == .poor)
    #expect(Wanted.outcome(of: nil, goal, facts: facts, ledger: ledger) == nil)
  }

  /// What the goal is measured by is told by the roles of the facts, whatever they are called.
  @Test(arguments: [
    (["by date wish", "sum money amount"], GoalFacts(day: "by", amount: "sum")),
    (["owed money amount", "asked money wish", "by date wish"], GoalFacts(day: "by", amount: "asked")),
    (["start date", "by date wish"], GoalFacts(day: "by")),
    (["wish date", "amount money"], nil), (["sum money amount"], nil),
    (["by date due", "was date given"], nil),
  ])
  func theRolesSayWhatIsMeasured(_ facts: [String], _ goal: GoalFacts?) throws {
    let list = facts.map { text in
      let parts = text.split(separator: " ")
      let role = parts.count > 2 ? "\"role\": \"\(parts[2])\"," : ""
      let example = parts[1] == "money" ? #"{"amount": "1.00", "currency": "EUR"}"# : #"{"days": 3}"#
      return """
        {"name": "\(parts[0])", "type": "\(parts[1])", \(role) "question": "?", "example": \(example)}
        """
    }
    let scenario = try Example.scenario(
      script: "title: Start\n---\nClient: Oui. #line:a\n-> Oui. #line:b\n===\n",
      project: """
        {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr",
         "scenario": {"facts": [\(list.joined(separator: ", "))]}}
        """)
    #expect(scenario.goalFacts == goal)
    let setup = Setup(persona: nil, language: .french, facts: [:], seed: 1, today: Example.today)
    #expect(try Rehearsal(scenario: scenario, setup: setup).setup.goal == goal)
  }
}
