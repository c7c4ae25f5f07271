import Archive
import Clients
import Foundation
import Preparation
import Scenarios
import Vocabulary

/// The preparations in the archive: one for each scenario and client.
struct PreparationStore {
  let archive: Archive
  let language: Language

  /// Every preparation, the one changed last first.
  func all() throws -> [Preparation] {
    try listed(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Preparation.self)
    }.map(\.value).sorted { $0.updated > $1.updated }
  }

  /// What was prepared for a client with a scenario.
  func preparation(_ scenario: String, client: String) throws -> Preparation? {
    try kept(language) { () throws(ArchiveError) in
      try archive.document(.preparation, PreparationStore.key(scenario, client), as: Preparation.self)
    }
  }

  /// A client’s name as it was written the first time that is still kept.
  func known(_ name: String) throws -> String {
    try all().last { ClientFile.isSame($0.client, name) }?.client ?? name
  }

  /// The client whose name, or a word of it, is nearest to a name that is nobody’s.
  static func nearest(to name: String, in preparations: [Preparation]) -> String? {
    var owners: [String: String] = [:]
    for client in preparations.map(\.client) {
      for word in [WrittenText.fold(client)] + WrittenText.words(client) {
        owners[word] = owners[word] ?? client
      }
    }
    return NearestName.of(WrittenText.fold(name), in: owners.keys).flatMap { owners[$0] }
  }

  /// A fresh preparation, with what is known of the client from other scenarios and the sentence used last.
  func fresh(_ scenario: Scenario, reference: String, client: String, language: Language) throws
    -> Preparation
  {
    var fresh = Preparation(
      scenario: scenario.id, reference: reference, client: client, language: language, updated: Date())
    let all = try all()
    fresh.facts = scenario.fitting(PreparationStore.facts(of: client, in: all), on: .today)
    fresh.mantra = all.lazy.compactMap(\.mantra).first
    return fresh
  }

  /// The facts that were prepared for a client with any scenario, the latest of each name.
  static func facts(of client: String, in preparations: [Preparation]) -> [String: FactValue] {
    guard !client.isEmpty else { return [:] }
    return preparations.filter { ClientFile.isSame($0.client, client) }.reduce(into: [:]) {
      facts, preparation in
      facts.merge(preparation.facts) { latest, _ in latest }
    }
  }

  /// Keeps a preparation; it is on the disk when this returns.
  func keep(_ preparation: Preparation) throws {
    let key = PreparationStore.key(preparation.scenario, preparation.client)
    try kept(language) { () throws(ArchiveError) in
      try archive.update(.preparation, key, as: Preparation.self) { stored in
        stored = preparation
        stored?.updated = Date()
      }
    }
  }

  /// The scenario’s identifier, and the client’s name after a slash.
  static func key(_ scenario: String, _ client: String) -> String {
    let client = ClientFile.key(client)
    return client.isEmpty ? scenario : "\(scenario)/\(client)"
  }
}
