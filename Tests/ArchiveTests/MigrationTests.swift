import Foundation
import Rehearsal
import TestSupport
import Testing

@testable import Archive

/// An archive of an older program goes on; one of a newer program is left as it is, to the byte.
@Suite struct MigrationTests {
  /// Made by the program of before documents: a session in French with a typed reply, a note, an undo.
  private func opened(_ sample: Sample) throws {
    let fixture = TestFiles.beside("Fixtures/version-1.sqlite")
    try FileManager.default.createDirectory(at: sample.folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: fixture, to: sample.file)
  }

  @Test func versionOneIsMigrated() throws {
    let sample = Sample()
    try opened(sample)
    let archive = try Archive(folder: sample.folder)
    let session = try #require(try archive.session(1))
    #expect(session.reference == "payment-chase")
    #expect(session.setup.facts["client"] == .text("Atelier Ferrand"))
    #expect(session.setup.today.iso == "2026-11-20")
    #expect(session.close == nil)
    let entries = try archive.entries(of: 1)
    #expect(entries.count == 6)
    #expect(entries.compactMap(\.note) == ["Demander Mme Lenoir en personne"])
    #expect(
      try archive.actions(of: 1) == [
        .reply(Reply(option: "line:pc-open-facts")),
        .reply(Reply(option: "line:pc-reason-date", typed: "Quelle date vous engage ?")), .undo,
        .reply(Reply(option: "line:pc-reason-date")),
      ])
    #expect(entries.compactMap(\.turn).map(\.number) == [0, 1, 2, 2])
    // It can be written to, in the old tables and in the new one, and read again.
    try archive.append(
      Entry(note: "après"), to: 1, after: 6, ledger: session.ledger, close: .left, at: Date())
    try archive.update(.client, "ferrand", as: Int.self) { $0 = 1 }
    let again = try Archive(folder: sample.folder)
    #expect(try again.entries(of: 1).count == 7)
    #expect(try again.document(.client, "ferrand", as: Int.self) == 1)
    #expect(try again.import(Data(try again.export().utf8)).known == 1)
    sample.remove()
  }

  @Test func aNewerArchiveIsNotTouched() throws {
    let sample = Sample()
    try opened(sample)
    do {
      let archive = try Archive(folder: sample.folder)
      try archive.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: from the future')") }
    }
    let before = try Data(contentsOf: sample.file)
    #expect(throws: ArchiveError.newer(path: sample.file.path)) { try Archive(folder: sample.folder) }
    #expect(try Data(contentsOf: sample.file) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.folder.path) == ["archive.sqlite"])
    sample.remove()
  }

  /// The two of a half-migrated pair: a kill between two migrations leaves version 1, which is migrated again.
  @Test func migratingTwiceChangesNothing() throws {
    let sample = Sample()
    try opened(sample)
    let first = try Archive(folder: sample.folder).export()
    let bytes = try Data(contentsOf: sample.file)
    #expect(try Archive(folder: sample.folder).export() == first)
    #expect(try Data(contentsOf: sample.file) == bytes)
    sample.remove()
  }
}
