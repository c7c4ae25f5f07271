import Archive
import Coaching
import Scenarios

/// The real calls that were prepared.
enum UpcomingCalls {
  /// The part of a preparation that says when the call is.
  private struct Prepared: Decodable {
    var scenario: String
    var client: String?
    var call: CalendarDate?
  }

  /// The calls with a day, the soonest first.
  static func read(_ archive: Archive, _ language: Language) throws -> [NextRehearsal.Call] {
    let prepared = try kept(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Prepared.self)
    }
    return prepared.compactMap { document in
      document.value.call.map {
        NextRehearsal.Call(scenario: document.value.scenario, client: document.value.client, day: $0)
      }
    }.sorted { ($0.day, $0.scenario) < ($1.day, $1.scenario) }
  }
}
