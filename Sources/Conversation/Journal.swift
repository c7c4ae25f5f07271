public import Rehearsal

/// Where a rehearsal is kept while it goes on.
public protocol Journal: AnyObject {
  /// Keeps what the user did and what it led to, before its effect is shown; when it throws, the loop ends.
  func keep(_ action: Action, after rehearsal: Rehearsal) throws

  /// Keeps a private note.
  func keep(note: String) throws

  /// Makes a session of its own of a fork, and keeps there what follows; returns the numbers of the session before
  /// and of the new one, or nil where sessions cannot be forked.
  func fork(_ rehearsal: Rehearsal) throws -> (from: String, to: String)?
}
