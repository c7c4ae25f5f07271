import Archive
import Clients
import Coaching
import Preparation
import Vocabulary

/// The real calls that were prepared and have not taken place.
enum UpcomingCalls {
  /// The calls with a day, the soonest first; one that was noted afterwards, to the end, is past.
  static func read(_ archive: Archive, _ language: Language) throws -> [NextRehearsal.Call] {
    try plans(archive, language).map(\.call)
  }

  /// The same, with the scenarios they were prepared for.
  static func plans(_ archive: Archive, _ language: Language) throws -> [Agenda.Plan] {
    let prepared = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.preparation, as: Preparation.self)
    }
    let noted = try CallBook(language, archive: archive).all().map(\.call).filter(\.isFinished)
    return prepared.compactMap { document in
      let preparation = document.value
      return preparation.callDate.flatMap { day in
        guard !noted.contains(where: { $0.isThat(of: preparation, on: day) }) else { return nil }
        return Agenda.Plan(
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

extension Call {
  /// Whether it is the call that was prepared for a day: with the same client and scenario, after it was prepared last.
  ///
  /// The day itself does not matter: one calls a day before or after the one that was planned.
  fileprivate func isThat(of preparation: Preparation, on day: CalendarDate) -> Bool {
    guard scenario == preparation.scenario, PreparationStore.same(client, preparation.client),
      let called = self.day
    else { return false }
    return called >= day
      || called >= CalendarDate(local: preparation.updated) && updated > preparation.updated
  }
}
