import Conversation
import Rehearsal

/// A journal in memory.
final class MemoryJournal: Journal {
  private(set) var actions: [Action] = []
  private(set) var notes: [String] = []
  private(set) var forks: [Rehearsal] = []
  /// The numbers of the sessions that a fork leads from and to; without them, nothing can be forked.
  private let sessions: (from: String, to: String)?
  /// Thrown instead of keeping anything.
  private let failure: (any Error)?

  init(sessions: (from: String, to: String)? = nil, failure: (any Error)? = nil) {
    self.sessions = sessions
    self.failure = failure
  }

  func keep(_ action: Action, after rehearsal: Rehearsal) throws {
    if let failure { throw failure }
    actions.append(action)
  }

  func keep(note: String) throws {
    if let failure { throw failure }
    notes.append(note)
  }

  func fork(_ rehearsal: Rehearsal) throws -> (from: String, to: String)? {
    if let failure { throw failure }
    if sessions != nil { forks.append(rehearsal) }
    return sessions
  }
}
