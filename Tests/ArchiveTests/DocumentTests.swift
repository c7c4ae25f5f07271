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

  /// Several at once: what is the same keeps its moment, and what cannot be read is neither lost nor in the way.
  @Test func severalAreChangedAtOnce() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    func moments() throws -> [String: String] {
      let export = try JSONSerialization.jsonObject(with: Data(try archive.export().utf8)) as? [String: Any]
      let documents = export?["documents"] as? [[String: Any]] ?? []
      return documents.reduce(into: [:]) { $0[$1["key"] as? String ?? ""] = $1["updated"] as? String }
    }
    for (key, value) in [("a", 1), ("b", 2), ("c", 3)] {
      try archive.update(.calendar, key, as: Int.self, at: Date(timeIntervalSince1970: 1)) { $0 = value }
    }
    try archive.update(.calendar, "broken", as: String.self) { $0 = "none" }
    let seen = try archive.updateAll(.calendar, as: Int.self, at: Date(timeIntervalSince1970: 2)) {
      values, _ in
      let before = values
      values["b"] = 20
      values["c"] = nil
      values["d"] = 4
      return before
    }
    #expect(seen == ["a": 1, "b": 2, "c": 3])
    let listing = try archive.documents(.calendar, as: Int.self)
    #expect(listing.map(\.key) == ["a", "b", "d"] && listing.map(\.value) == [1, 20, 4])
    let changed = try moments()
    #expect(changed["a"] == "1970-01-01T00:00:01.000000Z" && changed["b"] == "1970-01-01T00:00:02.000000Z")
    #expect(listing.unreadable == [.document(kind: "calendar", key: "broken")])
    // Nothing is written over what cannot be read.
    try archive.updateAll(.calendar, as: Int.self) { values, unreadable in
      #expect(unreadable == ["broken"])
      values["broken"] = 1
    }
    #expect(
      try archive.documents(.calendar, as: Int.self).unreadable == [
        .document(kind: "calendar", key: "broken")
      ])
    sample.remove()
  }
}
