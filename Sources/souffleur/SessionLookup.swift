import Archive
import Rehearsal
import Vocabulary

/// A stored session with everything that was kept of it, as far as it can be read.
struct StoredSession {
  let record: SessionRecord
  private let log: SessionLog

  /// A session and what was kept of it.
  init(record: SessionRecord, log: SessionLog) {
    self.record = record
    self.log = log
  }

  /// The session of a number, else the last one; what of it cannot be read is named.
  static func find(_ number: Int64?, _ language: Language) throws -> StoredSession {
    let archive = try openArchive(language)
    let record: SessionRecord?
    if let number {
      record = try kept(language) { () throws(ArchiveError) in try archive.session(number) }
    } else {
      record = try listed(language) { () throws(ArchiveError) in try archive.lastSession() }.first
    }
    guard let record else {
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
    let found = StoredSession(
      record: record,
      log: try kept(language) { () throws(ArchiveError) in try archive.log(of: record.id) })
    UnreadableWords(language).tell(found.unreadable)
    return found
  }

  /// What was kept of it, up to the first thing that cannot be read.
  var entries: [Entry] { log.entries }

  /// Whether all of it can be read.
  var isWhole: Bool { log.isWhole }

  /// What of it cannot be read.
  var unreadable: [Unreadable] {
    isWhole ? [] : [.entries(session: record.id, count: log.unread)]
  }

  /// What the user did, in order.
  var actions: [Action] { log.actions }

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
