public import Rehearsal
public import Scenarios

/// A stored session played again from what the user did, and compared with what was shown then, event by event.
public struct ReplayCheck: Sendable {
  /// A turn that is not what it was.
  public struct Difference: Hashable, Sendable {
    /// The number of the turn, 0 for the opening.
    public var turn: Int
    /// What is only in the stored turn, in order; an option is one event of its own.
    public var stored: [Event]
    /// What only comes now.
    public var now: [Event]
    /// Why the rehearsal cannot go on from here; what follows was not played.
    public var stop: RehearsalError?
  }

  /// The replies that were played again, those taken back too.
  public private(set) var turns = 0
  /// What is not the same; empty when everything is.
  public private(set) var differences: [Difference] = []
  /// Whether the scenario's files are not those of the session, which need not show in the conversation.
  public let isChanged: Bool

  /// Plays a session again.
  public init(_ session: SessionRecord, _ entries: [Entry], in scenario: Scenario) {
    isChanged = scenario.fingerprint != session.fingerprint
    var rehearsal: Rehearsal
    do throws(RehearsalError) {
      rehearsal = try Rehearsal(scenario: scenario, setup: session.setup)
      _ = try rehearsal.begin()
    } catch {
      differences = [Difference(turn: 0, stored: [], now: [], stop: error)]
      return
    }
    for entry in entries {
      guard play(entry, &rehearsal) else { return }
    }
    compareEnd(session, rehearsal)
  }

  /// Does what an entry says and compares the turn it led to; false when the rehearsal cannot go on.
  private mutating func play(_ entry: Entry, _ rehearsal: inout Rehearsal) -> Bool {
    if let action = entry.action {
      do throws(RehearsalError) {
        try rehearsal.apply(action)
      } catch {
        let reply = entry.turn?.events.first.map { [$0] } ?? []
        let now = ReplayCheck.atoms([.options(rehearsal.options)])
        differences.append(
          Difference(turn: rehearsal.transcript.turns.count, stored: reply, now: now, stop: error))
        return false
      }
      if case .reply = action { turns += 1 }
    }
    guard let stored = entry.turn, let now = rehearsal.transcript.turns.last else { return true }
    compare(stored.events, now.events, turn: now.number)
    return true
  }

  private mutating func compare(_ stored: [Event], _ now: [Event], turn: Int) {
    guard stored != now else { return }
    let changes = ReplayCheck.atoms(now).difference(from: ReplayCheck.atoms(stored))
    let difference = Difference(
      turn: turn, stored: changes.removals.map(ReplayCheck.event),
      now: changes.insertions.map(ReplayCheck.event), stop: nil)
    // A turn that was taken back and played again is told once.
    if !differences.contains(difference) { differences.append(difference) }
  }

  /// The ledger and the close, which follow from the turns unless the program itself has changed.
  private mutating func compareEnd(_ session: SessionRecord, _ rehearsal: Rehearsal) {
    guard differences.isEmpty else { return }
    let turn = rehearsal.turnCount
    if session.ledger != rehearsal.ledger {
      compare(session.ledger.items.map(Event.ledger), rehearsal.ledger.items.map(Event.ledger), turn: turn)
    }
    if session.close != rehearsal.transcript.close {
      compare(ReplayCheck.end(session.close), ReplayCheck.end(rehearsal.transcript.close), turn: turn)
    }
  }

  private static func end(_ close: Transcript.Close?) -> [Event] {
    switch close {
    case .finished(let ending?): [.ending(ending), .end]
    case .finished(nil), .left: [.end]
    case nil: []
    }
  }

  /// The events, with each option as one of its own, so that one that changed does not hide the others.
  private static func atoms(_ events: [Event]) -> [Event] {
    events.flatMap { event -> [Event] in
      if case .options(let options) = event { options.map { .options([$0]) } } else { [event] }
    }
  }

  private static func event(_ change: CollectionDifference<Event>.Change) -> Event {
    switch change {
    case .insert(_, let event, _), .remove(_, let event, _): event
    }
  }
}
