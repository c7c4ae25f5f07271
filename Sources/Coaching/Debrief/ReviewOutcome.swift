public import Rehearsal
public import Scenarios
import Vocabulary

/// What was obtained, apart from how it was led.
public struct ReviewOutcome: Hashable, Sendable {
  /// How the conversation ended; nil while it is open.
  public var close: Transcript.Close?
  /// The ending that was reached.
  public var ending: Ending?
  /// What the ending is worth to the user, measured by the day and the sum that were prepared.
  public var outcome: EndingInfo.Outcome?
  /// What was wanted and what was agreed; nil where no day was wanted.
  public var wanted: Wanted?
  /// What the ending is called; nil without the scenario.
  public var title: String?
  /// How many items of the ledger have each status.
  public var counts: [LedgerItem.Status: Int]
  /// How many replies count.
  public var replies: Int
  /// How many replies were taken back; they count for nothing.
  public var takenBack: Int

  init(_ source: ReviewSource) {
    close = source.transcript.close
    var found: Ending?
    for case .ending(let ending) in source.transcript.events { found = ending }
    ending = found
    outcome = Wanted.outcome(of: found, source.goal, facts: source.facts, ledger: source.ledger)
    wanted = found.flatMap { _ in Wanted(source.goal, facts: source.facts, ledger: source.ledger) }
    let info = found.flatMap { source.scenario?.endings[$0.id] }
    title = info?.title[source.language]
    counts = Dictionary(grouping: source.ledger.items, by: \.status).mapValues(\.count)
    replies = source.transcript.replies.count
    takenBack = source.transcript.takenBack.count
  }
}
