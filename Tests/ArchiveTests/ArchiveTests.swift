import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@testable import Archive

/// What is kept is kept whole, privately, and by one writer at a time.
@Suite struct ArchiveTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "souffleur-archive-\(UUID().uuidString)")

  private func scenario() throws -> Scenario {
    let script = "title: Start\n---\nBonjour. #line:a\n-> Oui #line:b\n-> Non #line:c\n===\n"
    let loaded = Loader.load(
      ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](script.utf8)]), language: .french)
    return try #require(loaded.scenario)
  }

  private func begun(_ archive: Archive) throws -> (SessionRecord, Rehearsal) {
    let scenario = try scenario()
    let setup = Setup(
      persona: nil, language: .french, facts: ["client": .text("Ferrand")], seed: 3,
      today: CalendarDate(dayNumber: 20_000))
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(
        persona: nil, language: .french, facts: [:], seed: 3, today: CalendarDate(dayNumber: 20_000)))
    _ = try rehearsal.begin()
    let new = NewSession(
      reference: "x", scenario: scenario, setup: setup, started: Date(timeIntervalSince1970: 1000))
    return (try archive.begin(new, opening: rehearsal.transcript.turns.last), rehearsal)
  }

  @Test func whatGoesInComesOut() throws {
    let archive = try Archive(folder: folder)
    var (session, rehearsal) = try begun(archive)
    let reply = Reply(option: "line:b", typed: "ouais", moves: ["hedge"])
    _ = try rehearsal.reply(reply)
    try archive.append(
      Entry(action: .reply(reply), turn: rehearsal.transcript.turns.last), to: session.id,
      after: 1, ledger: rehearsal.ledger,
      close: rehearsal.transcript.close, at: Date(timeIntervalSince1970: 2000))
    let again = try Archive(folder: folder)
    let stored = try #require(try again.session(session.id))
    #expect(stored.setup == session.setup)
    #expect(stored.token == session.token)
    #expect(stored.close == rehearsal.transcript.close)
    #expect(stored.updated == Date(timeIntervalSince1970: 2000))
    #expect(try again.actions(of: session.id) == [.reply(reply)])
    #expect(try again.entries(of: session.id).compactMap(\.turn) == rehearsal.transcript.turns)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aForkIsStoredWithWhatWasDoneInIt() throws {
    let archive = try Archive(folder: folder)
    var (session, rehearsal) = try begun(archive)
    _ = try rehearsal.reply(Reply(option: "line:b", typed: "ouais", moves: [Reply.silence]))
    let fork = rehearsal.fork(at: 1)
    let new = NewSession(
      reference: session.reference, scenario: fork.scenario, setup: session.setup,
      started: Date(timeIntervalSince1970: 3000))
    let entries = [
      Entry(action: .language(.french)), Entry(action: fork.actions.last, turn: fork.transcript.turns.last),
    ]
    let stored = try archive.begin(
      new, opening: fork.transcript.turns.first, entries: entries, ledger: fork.ledger)
    session = try #require(try Archive(folder: folder).session(stored.id))
    #expect(session.id == 2 && session.token == stored.token && session.ledger == fork.ledger)
    #expect(session.close == nil && session.started == new.started)
    #expect(try archive.actions(of: 2) == entries.compactMap(\.action))
    #expect(try archive.entries(of: 2).compactMap(\.turn) == fork.transcript.turns)
    #expect(try archive.actions(of: 1).isEmpty, "the first session is as it was")
    try FileManager.default.removeItem(at: folder)
  }

  @Test func theLastSessionIsTheOneUsedLast() throws {
    let archive = try Archive(folder: folder)
    let (first, rehearsal) = try begun(archive)
    let (second, _) = try begun(archive)
    #expect(try archive.lastSession().first?.id == second.id)
    try archive.append(
      Entry(note: "à moi"), to: first.id, after: 1, ledger: rehearsal.ledger, close: .left,
      at: Date(timeIntervalSince1970: 9000))
    #expect(try archive.lastSession().first?.id == first.id)
    #expect(try archive.lastSession(open: true).first?.id == second.id)
    #expect(try archive.sessions().map(\.id) == [first.id, second.id])
    try FileManager.default.removeItem(at: folder)
  }

  private static func isOvertaken(_ work: () throws(ArchiveError) -> Void) -> Bool {
    do throws(ArchiveError) { try work() } catch { return error == .overtaken(session: 1) }
    return false
  }

  /// Whoever does not know how far a session is writes nothing into it: one behind, one ahead, and its own entry again.
  @Test(arguments: [0, 1, 3, 99, -1])
  func aWriterThatWasOvertakenIsRefused(count: Int) throws {
    let archive = try Archive(folder: folder)
    let (session, rehearsal) = try begun(archive)
    try archive.append(
      Entry(note: "à moi"), to: session.id, after: 1, ledger: rehearsal.ledger, close: nil, at: Date())
    let before = try archive.export()
    #expect(throws: ArchiveError.overtaken(session: session.id)) {
      try archive.append(
        Entry(note: "à toi"), to: session.id, after: count, ledger: Ledger(), close: .left, at: Date())
    }
    #expect(try archive.export() == before)
    try FileManager.default.removeItem(at: folder)
  }

  /// Two that keep the same session, as when a lock file was taken away: the first to write goes on, the other is
  /// refused from then on, whatever it writes.
  @Test func ofTwoKeepersOneGoesOn() throws {
    let archive = try Archive(folder: folder)
    let (session, rehearsal) = try begun(archive)
    let one = SessionKeeper(archive, session, try archive.lock(session.id))
    try FileManager.default.removeItem(at: folder.appendingPathComponent("session-\(session.id).lock"))
    let other = SessionKeeper(archive, session, try archive.lock(session.id))
    var (first, second) = (rehearsal, rehearsal)
    _ = try first.reply(Reply(option: "line:b"))
    _ = try second.reply(Reply(option: "line:c"))
    try one.keep(.reply(Reply(option: "line:b")), after: first)
    #expect(throws: ArchiveError.overtaken(session: session.id)) {
      try other.keep(.reply(Reply(option: "line:c")), after: second)
    }
    #expect(throws: ArchiveError.overtaken(session: session.id)) { try other.keep(note: "quand même") }
    try one.keep(note: "encore")
    #expect(try archive.actions(of: session.id) == [.reply(Reply(option: "line:b"))])
    #expect(try archive.entries(of: session.id).compactMap(\.note) == ["encore"])
    try FileManager.default.removeItem(at: folder)
  }

  /// A folder that is made for the archive is there with all the folders above it.
  @Test func foldersAreMade() throws {
    let deep = folder.appendingPathComponent("a/b/c", isDirectory: true)
    _ = try Archive(folder: deep)
    #expect(try FileManager.default.contentsOfDirectory(atPath: deep.path) == ["archive.sqlite"])
    try FileManager.default.removeItem(at: folder)
  }

  @Test func onlyItsOwnerCanReadIt() throws {
    _ = try Archive(folder: folder)
    func mode(_ path: String) throws -> Int {
      try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    #expect(try mode(folder.path) == 0o700)
    #expect(try mode(folder.appendingPathComponent("archive.sqlite").path) == 0o600)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aFileThatIsNoArchiveIsRefused() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("archive.sqlite")
    try Data(repeating: 0x41, count: 5000).write(to: file)
    #expect(throws: ArchiveError.self) { try Archive(folder: folder) }
    #expect(try Data(contentsOf: file) == Data(repeating: 0x41, count: 5000))
    try FileManager.default.removeItem(at: folder)
  }

  /// Two programs that write at once wait for each other. One that is overtaken is refused and told, and nothing is lost
  /// when it looks again.
  @Test func twoWriters() async throws {
    let archives = [try Archive(folder: folder), try Archive(folder: folder)]
    let (session, _) = try begun(archives[0])
    await withTaskGroup(of: Void.self) { group in
      for (index, archive) in archives.enumerated() {
        group.addTask {
          for number in 0..<20 {
            let entry = Entry(note: "\(index) \(number)")
            while let count = try? archive.log(of: session.id).count,
              ArchiveTests.isOvertaken({ () throws(ArchiveError) in
                try archive.append(
                  entry, to: session.id, after: count, ledger: Ledger(), close: nil, at: Date())
              })
            {}
          }
        }
      }
    }
    let notes = try archives[0].entries(of: session.id).compactMap(\.note)
    #expect(notes.count == 40)
    #expect(notes.filter { $0.hasPrefix("1 ") } == (0..<20).map { "1 \($0)" })
    try FileManager.default.removeItem(at: folder)
  }
}
