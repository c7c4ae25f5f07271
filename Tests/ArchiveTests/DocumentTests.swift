import Foundation
import Testing

@testable import Archive

/// Documents are changed whole, found by their key, and gone when they are erased.
@Suite struct DocumentTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "souffleur-documents-\(UUID().uuidString)")

  private struct Log: Codable, Equatable {
    var days: [String]
  }

  @Test func aDocumentGrowsAndGoes() throws {
    let archive = try Archive(folder: folder)
    for day in ["2026-11-02", "2026-11-09"] {
      try archive.update(.client, "ferrand", as: Log.self) { log in
        log = Log(days: (log?.days ?? []) + [day])
      }
    }
    let again = try Archive(folder: folder)
    #expect(try again.document(.client, "ferrand", as: Log.self)?.days.count == 2)
    #expect(try again.document(.promise, "ferrand", as: Log.self) == nil)
    try again.update(.client, "ferrand", as: Log.self) { $0 = nil }
    #expect(try archive.documents(.client, as: Log.self).isEmpty)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func twoWritersLoseNothing() async throws {
    let first = try Archive(folder: folder)
    let second = try Archive(folder: folder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let archive = number.isMultiple(of: 2) ? first : second
        group.addTask {
          try archive.update(.client, "ferrand", as: Log.self) { log in
            log = Log(days: (log?.days ?? []) + ["\(number)"])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try first.document(.client, "ferrand", as: Log.self)?.days.count == 40)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aValueOfAnotherShapeIsSaidToBeDamaged() throws {
    let archive = try Archive(folder: folder)
    try archive.update(.client, "a", as: Int.self) { $0 = 4 }
    #expect(throws: ArchiveError.self) { try archive.document(.client, "a", as: Log.self) }
    try FileManager.default.removeItem(at: folder)
  }
}
