import Foundation
import Testing

@testable import Archive

/// Documents that two computers keep under names of their own: neither lost nor doubled when they are exchanged.
@Suite struct JoiningTests {
  private struct Note: Codable, Equatable {
    var token: String
    var lines: [String]
  }

  private static var checks: ImportChecks {
    var checks = ImportChecks()
    let rules = DocumentJoining.Rules<Note>(
      named: { key, note in note.token.isEmpty ? Note(token: "old-" + key, lines: note.lines) : note },
      identity: { _, note in note.token },
      join: { here, incoming in
        Note(token: here.token, lines: Set(here.lines).union(incoming.lines).sorted())
      },
      ownKey: { _, key, isTaken in
        isTaken(key) ? (1...).lazy.map { "N\($0)" }.first { !isTaken($0) } ?? "" : key
      })
    checks.documents = [.promise: .init(Note.self, joining: rules) { _, note in !note.lines.isEmpty }]
    return checks
  }

  private func put(_ archive: Archive, _ key: String, _ token: String, _ lines: String...) throws {
    try archive.update(.promise, key, as: Note.self) { $0 = Note(token: token, lines: lines) }
  }

  private func notes(_ archive: Archive) throws -> [String: Note] {
    Dictionary(
      uniqueKeysWithValues: try archive.documents(.promise, as: Note.self).map { ($0.key, $0.value) })
  }

  @Test func bothWaysNothingIsLostOrDoubled() throws {
    let (one, other) = (Sample(), Sample())
    let (here, there) = (try Archive(folder: one.folder), try Archive(folder: other.folder))
    try put(here, "A", "t1", "common")
    _ = try there.import(Data(try here.export().utf8), checking: Self.checks)
    // The same name for two things, and one thing changed on both sides.
    try put(here, "B", "t2", "mine")
    try put(there, "B", "t3", "theirs")
    try put(here, "A", "t1", "common", "here")
    try put(there, "A", "t1", "common", "there")
    let summary = try there.import(Data(try here.export().utf8), checking: Self.checks)
    #expect(summary.renamed == [.init(kind: "promise", key: "B", here: "N1")])
    #expect((summary.documentsAdded, summary.documentsReplaced) == (1, 1))
    let back = try here.import(Data(try there.export().utf8), checking: Self.checks)
    #expect(back.renamed.map(\.here) == ["N1"])
    let (mine, theirs) = (try notes(here), try notes(there))
    #expect(mine["B"]?.lines == ["mine"] && theirs["B"]?.lines == ["theirs"])
    for notes in [mine, theirs] {
      #expect(notes.values.map(\.token).sorted() == ["t1", "t2", "t3"])
      #expect(notes["A"]?.lines == ["common", "here", "there"])
    }
    // From now on there is nothing new on either side.
    for (archive, copy) in [(here, there), (there, here)] {
      let again = try archive.import(Data(try copy.export().utf8), checking: Self.checks)
      #expect((again.documentsAdded, again.documentsReplaced, again.documentsKept) == (0, 0, 3))
    }
    one.remove()
    other.remove()
  }

  /// A value of an older version is known by its key, also when it comes to be kept under another one.
  @Test func anOlderValueKeepsItsIdentityUnderANewName() throws {
    let (one, other) = (Sample(), Sample())
    let (here, there) = (try Archive(folder: one.folder), try Archive(folder: other.folder))
    try put(here, "A", "", "older")
    try put(there, "A", "t9", "another")
    let export = Data(try here.export().utf8)
    #expect(try there.import(export, checking: Self.checks).renamed.map(\.here) == ["N1"])
    #expect(try notes(there)["N1"]?.token == "old-A")
    #expect(try there.import(export, checking: Self.checks).documentsKept == 1)
    #expect(try here.import(export, checking: Self.checks).documentsKept == 1)
    one.remove()
    other.remove()
  }

  @Test func whatCannotBeReadKeepsItsNameAndStays() throws {
    let (one, other) = (Sample(), Sample())
    let (here, there) = (try Archive(folder: one.folder), try Archive(folder: other.folder))
    try put(here, "A", "t1", "sound")
    try there.update(.promise, "A", as: Int.self) { $0 = 4 }
    let summary = try there.import(Data(try here.export().utf8), checking: Self.checks)
    #expect(summary.renamed.map(\.here) == ["N1"])
    #expect(try there.document(.promise, "A", as: Int.self) == 4)
    one.remove()
    other.remove()
  }

  /// Where a value has a key of its own and what cannot be read stands there, nothing is written over it.
  @Test func whatCannotBeReadIsNotWrittenOver() throws {
    let (one, other) = (Sample(), Sample())
    let (here, there) = (try Archive(folder: one.folder), try Archive(folder: other.folder))
    try put(here, "old", "t1", "sound")
    var checks = ImportChecks()
    checks.documents = [
      .promise: .init(
        Note.self,
        joining: .init(
          named: { _, note in note }, identity: { _, note in note.token }, join: { here, _ in here },
          ownKey: { note, _, _ in note.token }), holds: { _, _ in true })
    ]
    let export = Data(try here.export().utf8)
    try there.update(.promise, "t1", as: Int.self) { $0 = 4 }
    #expect(throws: ImportError.self) { try there.import(export, checking: checks) }
    #expect(try there.document(.promise, "t1", as: Int.self) == 4)
    _ = try there.remove(.promise, "t1")
    let summary = try there.import(export, checking: checks)
    #expect(summary.documentsAdded == 1 && summary.renamed.isEmpty)
    #expect(try notes(there).keys.sorted() == ["t1"])
    one.remove()
    other.remove()
  }

  @Test func severalAreChangedAtOnceOrNotAtAll() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    try put(archive, "A", "t1", "a")
    try put(archive, "B", "t2", "b")
    try archive.update(.promise, "C", as: Int.self) { $0 = 4 }
    let unreadable = try archive.updateAll(.promise, as: Note.self) { notes, unreadable in
      notes["A"] = nil
      notes["B"]?.lines = ["b2"]
      notes["D"] = Note(token: "t4", lines: ["d"])
      // Nothing is written over what cannot be read.
      notes["C"] = Note(token: "t3", lines: ["c"])
      return unreadable
    }
    #expect(unreadable == ["C"])
    #expect(try notes(archive).mapValues(\.lines) == ["B": ["b2"], "D": ["d"]])
    #expect(try archive.document(.promise, "C", as: Int.self) == 4)
    sample.remove()
  }
}
