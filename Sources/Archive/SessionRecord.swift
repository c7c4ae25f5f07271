public import Foundation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// A rehearsal as it is stored: what it started from, what the user did, and what was shown.
///
/// The set-up and the actions make the same rehearsal again as long as the scenario is the same (`fingerprint`);
/// the turns and the ledger stay readable when it is not.
public struct SessionRecord: Hashable, Sendable {
  /// The number the user types, from 1.
  public var id: Int64
  /// A random name that is the same nowhere else; identifiers in mail and calendars are made of it.
  public var token: String
  /// How the scenario was named: a bundled identifier, or the absolute path of a file or folder.
  public var reference: String
  /// The scenario's title at the time.
  public var title: LocalizedText
  /// The scenario's fingerprint at the time.
  public var fingerprint: String
  /// What the rehearsal started from.
  public var setup: Setup
  /// When it began.
  public var started: Date
  /// When something last happened.
  public var updated: Date
  /// How it was closed; none while it can be resumed.
  public var close: Transcript.Close?
  /// The ledger so far.
  public var ledger: Ledger
}

/// What a new session starts with.
public struct NewSession: Sendable {
  /// How the scenario was named.
  public var reference: String
  /// The scenario.
  public var scenario: Scenario
  /// What the rehearsal starts from.
  public var setup: Setup
  /// When it begins.
  public var started: Date

  /// Describes a session that begins.
  public init(reference: String, scenario: Scenario, setup: Setup, started: Date) {
    self.reference = reference
    self.scenario = scenario
    self.setup = setup.measured(by: scenario)
    self.started = started
  }
}

/// One thing that is kept of a session, in order.
public struct Entry: Hashable, Sendable {
  /// What the user did; none for the opening and for private notes.
  public var action: Action?
  /// What it led to.
  public var turn: Turn?
  /// A private note of the user; it never goes into a record.
  public var note: String?

  /// Describes something to keep.
  public init(action: Action? = nil, turn: Turn? = nil, note: String? = nil) {
    self.action = action
    self.turn = turn
    self.note = note
  }
}
