import Archive
import Foundation
import Rehearsal
import Scenarios

/// A program that goes on with session 1 of an archive.
struct Writer {
  private let folder: ArchiveFolder
  private var keeper: SessionKeeper?
  private var rehearsal: Rehearsal?
  /// How many actions the archive has taken.
  private(set) var acknowledged = 0

  init(_ folder: ArchiveFolder) { self.folder = folder }

  /// Acts, taking up the session first where it has not; false when it was refused.
  ///
  /// - Parameter byte: What is done, a letter in lower case.
  mutating func act(_ byte: UInt8, _ scenario: Scenario) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      (keeper, rehearsal) = (nil, nil)
      return true
    case UInt8(ascii: "_") | 0x20:
      try? FileManager.default.removeItem(at: folder.url.appendingPathComponent("session-1.lock"))
      return true
    default: return (try? perform(byte, scenario)) ?? false
    }
  }

  private mutating func perform(_ byte: UInt8, _ scenario: Scenario) throws -> Bool {
    if keeper == nil { try takeUp(scenario) }
    guard let keeper, var rehearsal else { return false }
    if byte == UInt8(ascii: "f") {
      let fork = rehearsal.fork(at: rehearsal.turnCount)
      guard try keeper.fork(fork) != nil else { return false }
      self.rehearsal = fork
      return true
    }
    let count = rehearsal.actions.count
    try rehearsal.apply(Performed.action(byte, in: rehearsal))
    guard rehearsal.actions.count > count, let action = rehearsal.actions.last else { return false }
    try keeper.keep(action, after: rehearsal)
    self.rehearsal = rehearsal
    acknowledged += 1
    return true
  }

  private mutating func takeUp(_ scenario: Scenario) throws {
    let archive = try Archive(folder: folder.url)
    let lock = try archive.lock(1)
    guard let session = try archive.session(1) else { return }
    rehearsal = try Rehearsal.replay(
      scenario: scenario, setup: session.setup, actions: try archive.actions(of: 1))
    keeper = SessionKeeper(archive, session, lock, after: try archive.log(of: 1).count)
  }
}
