import Archive
import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// The sessions that were played, reviewed; what progress and the next rehearsal are made from.
struct PracticeRoom {
  let sessions: [PracticeSession]
  let report: ProgressReport
  private let language: Language

  /// Sessions read at most, the most recent ones.
  private static let most = 200

  /// Reads the archive; a session without a reply, or one that still goes on, tells nothing.
  init(_ language: Language, archive: Archive) throws {
    self.language = language
    let listeners = Listeners()
    var scenarios: [String: Scenario?] = [:]
    var found: [PracticeSession] = []
    let records = try listed(language) { () throws(ArchiveError) in
      try archive.sessions(limit: PracticeRoom.most)
    }
    for record in records where record.close != nil {
      let log = try kept(language) { () throws(ArchiveError) in try archive.log(of: record.id) }
      let stored = StoredSession(record: record, log: log)
      // Half a conversation would be judged for what it lacks.
      guard stored.isWhole else {
        UnreadableWords(language).tell(stored.unreadable)
        continue
      }
      let transcript = stored.transcript
      guard !transcript.replies.isEmpty else { continue }
      let scenario =
        scenarios[record.reference] ?? (try? Loader.load(record.reference, language: language).scenario)
      scenarios[record.reference] = .some(scenario)
      let source = ReviewSource(
        transcript: transcript, ledger: record.ledger, scenario: scenario, facts: record.setup.facts,
        goal: record.setup.goal, persona: record.setup.persona, language: language)
      found.append(
        PracticeSession(
          id: record.id, day: CalendarDate(local: record.updated), scenario: record.reference,
          review: Review(source, listeners: listeners), source: source))
    }
    sessions = found
    report = ProgressReport(found)
  }

  /// What can be rehearsed: the bundled scenarios, then others that were.
  var choices: [NextRehearsal.Choice] {
    let others = Set(sessions.map(\.scenario)).subtracting(BundledLibrary.ids).sorted()
    return (BundledLibrary.ids + others).compactMap { name in
      guard let scenario = try? Loader.load(name, language: language).scenario else { return nil }
      let personas = scenario.personas.enumerated().sorted {
        ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
      }
      return NextRehearsal.Choice(scenario: name, personas: personas.map(\.element.id))
    }
  }

  /// What to rehearse next.
  func next(before calls: [NextRehearsal.Call]) -> NextRehearsal? {
    NextRehearsal(report, sessions: sessions, calls: calls, choices: choices, today: .today)
  }
}
