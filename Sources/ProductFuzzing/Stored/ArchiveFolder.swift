import Archive
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// A folder of its own for the archives of one thread, in memory where the system has such a place.
final class ArchiveFolder {
  let url: URL
  var file: String { url.appendingPathComponent("archive.sqlite").path }

  init() {
    let memory = URL(fileURLWithPath: "/dev/shm")
    let base =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    url = base.appendingPathComponent(
      "souffleur-fuzz-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")
  }

  deinit { remove() }

  /// Takes everything away.
  func remove() { try? FileManager.default.removeItem(at: url) }

  /// Puts a file in place of the archive.
  func restore(_ bytes: Data) throws {
    remove()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: file))
  }

  /// Plays a session of a bundled scenario into the archive, one letter an action; returns its number.
  func play(_ letters: String, scenario: Scenario) throws -> Int64 {
    let archive = try Archive(folder: url)
    let setup = Performed.setup(scenario, .french, persona: 0, seed: 7)
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    let session = try archive.begin(
      NewSession(
        reference: scenario.id, scenario: scenario, setup: setup,
        started: Date(timeIntervalSince1970: 1_795_000_000)),
      opening: rehearsal.transcript.turns.last)
    let keeper = SessionKeeper(archive, session, try archive.lock(session.id))
    for letter in letters.utf8 {
      let count = rehearsal.actions.count
      try rehearsal.apply(Performed.action(letter, in: rehearsal))
      if rehearsal.actions.count > count, let action = rehearsal.actions.last {
        try keeper.keep(action, after: rehearsal)
      }
    }
    try keeper.keep(note: "Une note.")
    return session.id
  }
}
