import Archive
import Fuzzing
import Rehearsal
import Scenarios

/// Everything that reads an archive.
enum Readers {
  /// Reads all of it in every way; what cannot be read is an error of the archive, and returned.
  static func read(_ archive: Archive, _ scenario: Scenario, _ signature: inout Signature) -> ArchiveError? {
    do throws(ArchiveError) {
      _ = try archive.export()
      _ = try archive.lastSession(open: true)
      _ = try archive.search("une note")
      let sessions = try archive.sessions()
      signature.add(sessions.count)
      for session in sessions {
        let entries = try archive.entries(of: session.id)
        read(session, entries, scenario, &signature)
      }
      return nil
    } catch {
      signature.add(String("\(error)".prefix(60)))
      return error
    }
  }

  private static func read(
    _ session: SessionRecord, _ entries: [Entry], _ scenario: Scenario, _ signature: inout Signature
  ) {
    let story = Story(entries)
    signature.add(magnitudeOf: story.turns.count)
    _ = Comparison(story, Story(Array(entries.dropLast()))).rows.count
    let steps = entries.dropFirst().compactMap { entry in entry.action.map { ($0, entry.turn) } }
    let transcript = Transcript(opening: entries.first?.turn, steps: steps, close: session.close)
    _ = transcript.facts(of: session.setup, scenario)
    let check = ReplayCheck(session, entries, in: scenario)
    signature.add(check.differences.count)
    _ = try? Rehearsal.replay(scenario: scenario, setup: session.setup, actions: entries.compactMap(\.action))
  }
}
