import Archive
import Clients
import Coaching
import Preparation
import Vocabulary

/// The real calls that were prepared.
enum UpcomingCalls {
  /// The calls with a day, the soonest first.
  static func read(_ archive: Archive, _ language: Language) throws -> [NextRehearsal.Call] {
    try plans(archive, language).map(\.call)
  }

  /// The same, with the scenarios they were prepared for.
  static func plans(_ archive: Archive, _ language: Language) throws -> [Agenda.Plan] {
    let prepared = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Preparation.self)
    }
    return prepared.compactMap { document in
      let preparation = document.value
      return preparation.callDate.map { day in
        Agenda.Plan(
          scenario: preparation.scenario, reference: preparation.reference, client: preparation.client,
          day: day)
      }
    }.sorted { ($0.day, $0.reference) < ($1.day, $1.reference) }
  }
}

extension Agenda.Plan {
  /// The call as rehearsals know it.
  var call: NextRehearsal.Call {
    NextRehearsal.Call(scenario: reference, client: client.isEmpty ? nil : client, day: day)
  }
}
