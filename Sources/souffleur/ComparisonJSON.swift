import Archive
import Rehearsal
import Scenarios
import Vocabulary

/// Two sessions compared, as JSON.
struct ComparisonJSON {
  private let sessions: (SessionRecord, SessionRecord)
  private let comparison: Comparison
  private let language: Language

  init(_ first: SessionRecord, _ second: SessionRecord, _ comparison: Comparison, _ language: Language) {
    sessions = (first, second)
    (self.comparison, self.language) = (comparison, language)
  }

  func text(_ first: Story, _ second: Story) -> String {
    let rows = comparison.rows.map { row in
      JSONText.object([
        ("turn", JSONText.number(row.number)), ("a", turn(row.first)), ("b", turn(row.second)),
      ])
    }
    return JSONText.object([
      ("common", JSONText.number(max(0, comparison.common - 1))),
      ("fork", comparison.fork.map(JSONText.number) ?? "null"), ("a", end(sessions.0, first)),
      ("b", end(sessions.1, second)), ("rows", JSONText.array(rows)),
    ])
  }

  private func turn(_ turn: Turn?) -> String {
    guard let turn else { return "null" }
    let items = turn.events.filter { if case .ledger = $0 { true } else { false } }
    return JSONText.object([
      ("said", JSONText.string(turn.reply?.text)), ("typed", JSONText.string(turn.reply?.typed)),
      ("option", JSONText.string(turn.reply?.option?.id)),
      ("answer", JSONText.string(ComparisonView.answer(turn))),
      ("before", state(turn.stateBefore)), ("after", state(turn.stateAfter)),
      ("ledger", JSONText.array(items.map(EventJSON.line))),
    ])
  }

  private func end(_ session: SessionRecord, _ story: Story) -> String {
    JSONText.object(
      SessionJSON.fields(session, language) + [
        ("turns", JSONText.number(max(0, story.turns.count - 1))),
        ("state", state(story.turns.last?.turn.stateAfter)),
        ("ledger", JSONText.array(session.ledger.items.map { EventJSON.line(.ledger($0)) })),
      ])
  }

  private func state(_ state: ClientState?) -> String {
    guard let state else { return "null" }
    return JSONText.object([
      ("tension", JSONValue.number(state.tension).text), ("trust", JSONValue.number(state.trust).text),
      ("patience", JSONValue.number(state.patience).text),
    ])
  }
}
