import Archive
import Coaching
import Preparation
import Vocabulary

/// The real calls that were prepared.
enum UpcomingCalls {
  /// The calls with a day, the soonest first.
  static func read(_ archive: Archive, _ language: Language) throws -> [NextRehearsal.Call] {
    let prepared = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Preparation.self)
    }
    return prepared.compactMap { document in
      let preparation = document.value
      return preparation.callDate.map { day in
        NextRehearsal.Call(
          scenario: preparation.reference, client: preparation.client.isEmpty ? nil : preparation.client,
          day: day)
      }
    }.sorted { ($0.day, $0.scenario) < ($1.day, $1.scenario) }
  }
}
