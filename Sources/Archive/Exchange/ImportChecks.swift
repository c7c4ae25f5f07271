import Foundation
import Rehearsal
public import Scenarios

/// What an import must fulfil beyond its format: the archive knows neither the types of documents nor any scenario.
///
/// What a reader would refuse afterwards is refused before it is in.
public struct ImportChecks {
  /// What must hold of the documents of one kind.
  public struct Document {
    let check: (_ key: String, _ value: Data, _ place: String) throws(ImportError) -> Void
    /// How two of one identity become one; without it the one that was changed last is kept of those of one key.
    var joining: DocumentJoining?

    /// Documents are values of a type, of which something more holds; `holds` gets the key and the value.
    public init<Value: Decodable>(_ type: Value.Type, holds: @escaping (String, Value) -> Bool) {
      check = { (key, bytes, place) throws(ImportError) in
        let value: Value = try ExportReader.decode(bytes, at: place)
        try ExportReader.check(holds(key, value), place)
      }
    }

    /// Documents of which two are the same when their identities are, whatever their keys.
    public init<Value: Codable & Equatable>(
      _ type: Value.Type, joining: DocumentJoining.Rules<Value>, holds: @escaping (String, Value) -> Bool
    ) {
      self.init(type, holds: holds)
      self.joining = DocumentJoining(joining)
    }
  }

  /// The checks by kind; documents of other kinds are taken as they are.
  public var documents: [DocumentKind: Document] = [:]
  /// Gives the scenario of a reference where it is here; a session of the same scenario is played once.
  public var scenario: (_ reference: String) -> Scenario? = { _ in nil }

  /// Makes checks of nothing but the format.
  public init() {}

  /// The sessions, by their tokens, in which something was done that cannot be done in their scenario, as far as that is
  /// known here; each is played once, on all processors.
  func unplayable(_ sessions: [IncomingSession]) -> Set<String> {
    var scenarios: [String: Scenario] = [:]
    for reference in Set(sessions.map(\.record.scenario)) { scenarios[reference] = scenario(reference) }
    let known = scenarios
    let isPlayable = inParallel(sessions.count) { index in
      guard let scenario = known[sessions[index].record.scenario] else { return true }
      return sessions[index].isPlayable(with: scenario)
    }
    return Set(zip(sessions, isPlayable).filter { !$1 }.map { $0.0.record.token })
  }
}

extension IncomingSession {
  /// Whether it goes the way its scenario goes; of another version of the scenario nothing is known.
  fileprivate func isPlayable(with scenario: Scenario) -> Bool {
    guard scenario.fingerprint == record.fingerprint else { return true }
    return (try? Rehearsal.replay(scenario: scenario, setup: setup, actions: actions)) != nil
  }
}
