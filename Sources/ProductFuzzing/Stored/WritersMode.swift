import Archive
import Foundation
import Fuzzing
import Rehearsal
import Scenarios
import Vocabulary

extension FuzzMode {
  /// Two programs and one session: in upper case the first acts, in lower case the second; `-` and `.` give up the right
  /// of the first and of the second, `_` takes the file of it away, `F` and `f` fork. What was acknowledged is stored, and every session plays again.
  static let writers = FuzzMode(
    "writers", seeds: ["ABu", "AbA-b.A", "A_bAaB", "LFAB", "AF-a"],
    dictionary: ["A", "a", "B", "b", "-", ".", "_", "F", "L", "l", "U", "u", "Q"],
    prepare: { WritersCheck().check })
}

private final class WritersCheck {
  private let folder = ArchiveFolder()
  private let scenario = Sample.bundled(2)
  private var begun: Data?

  init() {
    guard let scenario, (try? folder.play("", scenario: scenario)) != nil else { return }
    begun = FileManager.default.contents(atPath: folder.file)
  }

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let scenario, let begun, (try? folder.restore(begun)) != nil else {
      return FuzzResult("the sample cannot be loaded", signature)
    }
    var writers = [Writer(folder), Writer(folder)]
    for byte in input.prefix(16) {
      let isSecond = (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
      signature.add(writers[isSecond ? 1 : 0].act(byte | 0x20, scenario) ? 1 : 0)
    }
    let acknowledged = writers.map(\.acknowledged).reduce(0, +)
    writers = []
    guard let archive = try? Archive(folder: folder.url), let sessions = try? Array(archive.sessions()) else {
      return FuzzResult("the archive cannot be read", signature)
    }
    signature.add(sessions.count)
    return FuzzResult(
      WritersCheck.problem(archive, sessions, scenario, acknowledged: acknowledged), signature)
  }

  private static func problem(
    _ archive: Archive, _ sessions: [SessionRecord], _ scenario: Scenario, acknowledged: Int
  ) -> String? {
    var stored = 0
    for session in sessions {
      guard let entries = try? archive.entries(of: session.id) else { return "a session cannot be read" }
      if session.id == 1 { stored = entries.count - 2 }
      let check = ReplayCheck(session, entries, in: scenario)
      if let first = check.differences.first {
        return "a session plays otherwise: " + (first.stop.map { $0.message(in: .english) } ?? "other events")
      }
    }
    return sessions.count > 1 || stored == acknowledged
      ? nil : "\(acknowledged) acknowledged, \(stored) stored"
  }
}
