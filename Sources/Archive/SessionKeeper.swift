import Foundation
public import Rehearsal

/// Keeps what is done in a rehearsal, in the session it belongs to; a fork goes on in another one.
///
/// Nobody else goes on with the session that is kept.
public final class SessionKeeper {
  private let archive: Archive
  /// The session that is kept now.
  public private(set) var session: SessionRecord

  private var lock: SessionLock
  /// How many entries the session has, as far as is known here.
  private var count: Int

  /// Keeps a session whose lock is held, after so many entries; one that has just begun has its opening.
  public init(_ archive: Archive, _ session: SessionRecord, _ lock: SessionLock, after count: Int = 1) {
    self.archive = archive
    self.session = session
    self.lock = lock
    self.count = count
  }

  /// Keeps what the user did and what it led to.
  public func keep(_ action: Action, after rehearsal: Rehearsal) throws(ArchiveError) {
    // What is taken back or put back has its turn stored already.
    var turn: Turn?
    if case .reply = action { turn = rehearsal.transcript.turns.last }
    try archive.append(
      Entry(action: action, turn: turn), to: session.id, after: count, ledger: rehearsal.ledger,
      close: rehearsal.transcript.close, at: Date())
    count += 1
  }

  /// Keeps a private note.
  public func keep(note: String) throws(ArchiveError) {
    let ledger = try archive.session(session.id)?.ledger ?? session.ledger
    try archive.append(
      Entry(note: note), to: session.id, after: count, ledger: ledger, close: nil, at: Date())
    count += 1
  }

  /// Stores a fork as a session of its own, with everything that was done in it, and keeps that one from now on; returns
  /// the numbers of both.
  public func fork(_ rehearsal: Rehearsal) throws(ArchiveError) -> (from: String, to: String)? {
    let (opening, entries) = SessionKeeper.entries(making: rehearsal)
    let new = NewSession(
      reference: session.reference, scenario: rehearsal.scenario, setup: rehearsal.setup, started: Date())
    let forked = try archive.begin(new, opening: opening, entries: entries, ledger: rehearsal.ledger)
    // From here on the session before is free for others.
    lock = try archive.lock(forked.id)
    count = 1 + entries.count
    defer { session = forked }
    return (String(session.id), String(forked.id))
  }

  /// The opening and the entries that would have been kept if the rehearsal had been played from its beginning.
  private static func entries(making rehearsal: Rehearsal) -> (opening: Turn?, entries: [Entry]) {
    guard var again = try? Rehearsal(scenario: rehearsal.scenario, setup: rehearsal.setup),
      (try? again.begin()) != nil
    else { return (rehearsal.transcript.turns.first, rehearsal.actions.map { Entry(action: $0) }) }
    let opening = again.transcript.turns.first
    let entries = rehearsal.actions.map { action in
      guard (try? again.apply(action)) != nil, case .reply = action else { return Entry(action: action) }
      return Entry(action: action, turn: again.transcript.turns.last)
    }
    return (opening, entries)
  }
}
