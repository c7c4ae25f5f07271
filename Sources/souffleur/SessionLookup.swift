import Archive
import Rehearsal
import Vocabulary

/// A stored session with everything that was kept of it.
struct StoredSession {
  let record: SessionRecord
  let entries: [Entry]

  /// The session of a number, else the last one.
  static func find(_ number: Int64?, _ language: Language) throws -> StoredSession {
    let archive = try openArchive(language)
    let found = try kept(language) { () throws(ArchiveError) -> StoredSession? in
      let record: SessionRecord?
      if let number { record = try archive.session(number) } else { record = try archive.lastSession() }
      guard let record else { return nil }
      return StoredSession(record: record, entries: try archive.entries(of: record.id))
    }
    guard let found else {
      throw Failure(
        .noInput,
        number.map {
          language.pick(
            "il n’y a pas de séance \($0) ; souffleur history les montre",
            "there is no session \($0); souffleur history shows them")
        }
          ?? language.pick(
            "il n’y a pas encore de séance ; souffleur rehearse en commence une",
            "there is no session yet; souffleur rehearse starts one"))
    }
    return found
  }

  /// What the user did, in order.
  var actions: [Action] { entries.compactMap(\.action) }

  /// The language the session was in at its end.
  var lastLanguage: Language {
    for action in actions.reversed() {
      if case .language(let language) = action { return language }
    }
    return record.setup.language
  }

  /// What happened, what was taken back and private notes too.
  var story: Story { Story(entries) }

  /// What was said, from the turns that were kept: the scenario is not needed.
  var transcript: Transcript {
    let steps = entries.compactMap { entry in entry.action.map { (action: $0, turn: entry.turn) } }
    return Transcript(opening: entries.first?.turn, steps: steps, close: record.close)
  }
}
