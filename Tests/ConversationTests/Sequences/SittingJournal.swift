import Archive
import Rehearsal

@testable import Conversation

/// Keeps a rehearsal as the program does, and notes what a program that reads the events must be told of it.
final class SittingJournal: Journal {
  let keeper: SessionKeeper
  /// The rehearsal as it was kept last.
  private(set) var current: Rehearsal
  /// The events that are new, in order.
  private(set) var told: [String]
  /// How often a turn was come back to.
  private(set) var returns = 0
  /// The rehearsals that were left for a fork, by their session.
  private(set) var left: [Int64: Rehearsal] = [:]

  init(_ keeper: SessionKeeper, _ rehearsal: Rehearsal, isResumed: Bool) {
    (self.keeper, current) = (keeper, rehearsal)
    told = isResumed ? [] : SittingJournal.events(of: rehearsal, again: false)
  }

  func keep(_ action: Action, after rehearsal: Rehearsal) throws {
    try keeper.keep(action, after: rehearsal)
    current = rehearsal
    switch action {
    case .reply: told += SittingJournal.events(of: rehearsal, again: false)
    case .undo, .misread, .redo, .language: returns += 1
    case .leave: break
    }
  }

  func keep(note: String) throws { try keeper.keep(note: note) }

  func fork(_ rehearsal: Rehearsal) throws -> (from: String, to: String)? {
    left[keeper.session.id] = current
    let sessions = try keeper.fork(rehearsal)
    current = rehearsal
    returns += 1
    return sessions
  }

  /// The events of the turn a rehearsal stands at, without the one that tells whose turn it is.
  static func events(of rehearsal: Rehearsal, again: Bool) -> [String] {
    rehearsal.currentTurn().compactMap { event in
      switch event {
      case .options, .end: nil
      case .line, .reply, .state, .ledger, .command, .ending: EventJSON.line(event, again: again)
      }
    }
  }
}
