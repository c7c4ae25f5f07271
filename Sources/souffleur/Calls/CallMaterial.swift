import AfterCall
import Archive
import Clients
import Listening
import Preparation
import Rehearsal
import Scenarios
import Vocabulary

/// What the archive knows of a call before it is noted: its preparation and its last rehearsal.
struct CallMaterial {
  let archive: Archive
  let language: Language

  /// Rehearsals that are looked through, the most recent ones.
  private static let most = 200

  private var preparations: PreparationStore { PreparationStore(archive: archive, language: language) }

  /// Everything that is known beside a call with a client.
  func setting(_ scenario: Scenario?, client: String) throws -> CallSetting {
    var setting = CallSetting(
      scenario: scenario, listener: Listener(language: language), language: language, today: .today)
    guard let scenario else { return setting }
    setting.preparation = try preparations.preparation(scenario.id, client: client)
    setting.rehearsed = try rehearsed(scenario, client: client)
    return setting
  }

  private func rehearsed(_ scenario: Scenario, client: String) throws -> CallSetting.Rehearsed? {
    let sessions = try listed(language) { () throws(ArchiveError) in
      try archive.sessions(limit: CallMaterial.most, scenario: scenario.id)
    }
    let last = sessions.first { record in
      record.close != nil && ClientFile.isSame(CallMaterial.client(of: record, scenario), client)
    }
    return last.map { record in
      CallSetting.Rehearsed(
        session: record.id, ending: SessionWords(language, record, scenario).close(record),
        items: record.ledger.items)
    }
  }

  /// The client that a session was played with.
  static func client(of record: SessionRecord, _ scenario: Scenario) -> String {
    guard let fact = scenario.clientFact, case .text(let name)? = record.setup.facts[fact] else { return "" }
    return name
  }

  // MARK: Which call

  /// A call that may have taken place.
  struct Candidate: Hashable {
    var reference: String
    var title: String
    var client: String
  }

  /// What was prepared or rehearsed lately, the last first.
  func candidates(atMost limit: Int) throws -> [Candidate] {
    var found: [(candidate: Candidate, key: String)] = []
    var loaded: [String: Scenario?] = [:]
    func scenario(_ reference: String) -> Scenario? {
      if let known = loaded[reference] { return known }
      let scenario = try? Loader.load(reference, language: language).scenario
      loaded[reference] = .some(scenario)
      return scenario
    }
    func add(_ reference: String, _ scenario: Scenario, _ client: String) {
      let key = PreparationStore.key(scenario.id, client)
      guard found.count < limit, !found.contains(where: { $0.key == key }) else { return }
      found.append((Candidate(reference: reference, title: scenario.title[language], client: client), key))
    }
    for preparation in try preparations.all() {
      if let scenario = scenario(preparation.reference) {
        add(preparation.reference, scenario, preparation.client)
      }
    }
    let sessions = try listed(language) { () throws(ArchiveError) in
      try archive.sessions(limit: CallMaterial.most)
    }
    for record in sessions where record.close != nil {
      guard let scenario = scenario(record.reference) else { continue }
      let client = CallMaterial.client(of: record, scenario)
      if !client.isEmpty { add(record.reference, scenario, client) }
    }
    return found.map(\.candidate)
  }

  /// The clients that are known, of every scenario.
  func clients() throws -> [String] {
    var names: [String] = []
    for name in try preparations.all().map(\.client)
    where !names.contains(where: { ClientFile.isSame($0, name) }) {
      names.append(name)
    }
    return names
  }

  /// Keeps an objection that nobody had expected among those that are, for the next time.
  func expect(_ objection: Preparation.Answer, _ scenario: Scenario, reference: String, client: String) throws
  {
    let known = try preparations.preparation(scenario.id, client: client)
    var preparation =
      try known ?? preparations.fresh(scenario, reference: reference, client: client, language: language)
    preparation.expect(objection)
    // A day that has been was that of this call; one that is still to come is that of the next.
    if let day = preparation.callDate, day <= .today { preparation.callDate = nil }
    try preparations.keep(preparation)
  }
}
