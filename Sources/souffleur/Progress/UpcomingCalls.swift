import Archive
import Clients
import Coaching
import Preparation
import Vocabulary

/// The real calls that were prepared and have not taken place.
enum UpcomingCalls {
  /// The calls with a day, the soonest first; one that was noted afterwards, to the end, is past.
  static func read(_ archive: Archive, _ language: Language) throws -> [NextRehearsal.Call] {
    let noted = try CallBook(language, archive: archive).all().map(\.call)
    return try plans(archive, language).filter { !$0.isNoted(in: noted) }.map(\.call)
  }

  /// Everything that was prepared for a day.
  static func plans(_ archive: Archive, _ language: Language) throws -> [Agenda.Plan] {
    let prepared = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Preparation.self)
    }
    return prepared.compactMap { document in
      let preparation = document.value
      return preparation.callDate.map { day in
        Agenda.Plan(
          scenario: preparation.scenario, reference: preparation.reference, client: preparation.client,
          day: day, prepared: preparation.updated)
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
