import Foundation
import Testing

@testable import Archive

/// One program at a time goes on with a session.
@Suite struct SessionLockTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "souffleur-lock-\(UUID().uuidString)")

  private func refusal(_ archive: Archive, _ session: Int64) -> ArchiveError? {
    do throws(ArchiveError) {
      _ = try archive.lock(session)
      return nil
    } catch {
      return error
    }
  }

  private var files: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".lock") }
  }

  @Test func theSecondIsRefusedAndTheThirdIsNot() throws {
    let archive = try Archive(folder: folder)
    do {
      let lock = try archive.lock(3)
      #expect(lock.session == 3)
      #expect(files == ["session-3.lock"])
      let process = ProcessInfo.processInfo.processIdentifier
      #expect(refusal(archive, 3) == .inUse(session: 3, process: process))
      #expect(refusal(try Archive(folder: folder), 3) == .inUse(session: 3, process: process))
      #expect(refusal(archive, 4) == nil)
      withExtendedLifetime(lock) {}
    }
    #expect(files.isEmpty)
    #expect(refusal(archive, 3) == nil)
    try FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: ["", "4711\n", "no process"])
  func whatAKilledProgramLeftHoldsNobodyBack(left: String) throws {
    let archive = try Archive(folder: folder)
    try Data(left.utf8).write(to: folder.appendingPathComponent("session-1.lock"))
    #expect(refusal(archive, 1) == nil)
    #expect(files.isEmpty)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aFolderInItsPlaceIsSaid() throws {
    let archive = try Archive(folder: folder)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("session-1.lock"), withIntermediateDirectories: false)
    guard case .cannotOpen? = refusal(archive, 1) else {
      Issue.record("a lock that cannot be taken must be said")
      return
    }
    try FileManager.default.removeItem(at: folder)
  }
}
