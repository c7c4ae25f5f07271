import Foundation
import Testing

@testable import Archive

/// An archive is made once, whoever comes at the same time.
struct ArchiveFileTests {
  @Test func whatIsThereIsNeverReplaced() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "souffleur-archive-file-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("archive.sqlite").path
    try ArchiveFile.make(at: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    let number = attributes[.systemFileNumber] as? Int
    try Data("kept".utf8).write(to: URL(fileURLWithPath: path), options: [])
    try ArchiveFile.make(at: path)
    #expect(FileManager.default.contents(atPath: path) == Data("kept".utf8))
    #expect((try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int) == number)
    #expect(throws: ArchiveError.self) { try ArchiveFile.make(at: path + "/below") }
  }

  @Test func theSystemSaysWhy() {
    let missing = URL(fileURLWithPath: "/nowhere-at-all/archive")
    do {
      try Data().write(to: missing)
      Issue.record("it was written")
    } catch {
      #expect(SystemReason.text(error) == "No such file or directory")
    }
  }
}
