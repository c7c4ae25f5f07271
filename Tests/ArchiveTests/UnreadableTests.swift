import Foundation
import Rehearsal
import Testing

@testable import Archive

/// One damaged value never keeps the rest from being read: lists go on, and say what is missing from them.
@Suite struct UnreadableTests {
  /// What a column can hold instead of what belongs there.
  static let damages = ["{broken", "", "null", "[]", "{}", #"{"items":3}"#, "3", #""text""#]
  /// The columns of a session; each is damaged in each way.
  static let columns = ["title", "setup", "ledger", "closed"]

  private struct Value: Codable, Equatable {
    var name: String
  }

  private func filled(_ sample: Sample) throws -> Archive {
    let archive = try Archive(folder: sample.folder)
    for (index, client) in ["Ferrand", "Zorglub", "Durand"].enumerated() {
      try sample.play(archive, client: client, typed: "oui \(client)", at: 1000 + 100 * Double(index))
      try archive.update(.client, client.lowercased(), as: Value.self) { $0 = Value(name: client) }
    }
    return archive
  }

  private func damage(_ archive: Archive, _ sql: String, _ value: String) throws {
    try archive.write { try $0.execute(sql: sql, arguments: [value]) }
  }

  @Test(arguments: columns, damages) func aDamagedSessionIsNamedAndTheOthersAreRead(
    column: String, value: String
  ) throws {
    // An object without fields is a ledger to nobody, and « null » no close.
    let sample = Sample()
    let archive = try filled(sample)
    try damage(archive, "UPDATE session SET \(column) = ? WHERE id = 2", value)
    let isDamaged = (try? archive.session(2)) == nil
    #expect(isDamaged || value == "[]" && column == "title")
    guard isDamaged else { return sample.remove() }
    #expect(throws: ArchiveError.unreadable(.session(2))) { try archive.session(2) }
    for listing in [try archive.sessions(), try archive.sessions(limit: 9, scenario: "x")] {
      #expect(listing.map(\.id) == [3, 1])
      #expect(listing.unreadable == [.session(2)])
    }
    let found = try archive.search("oui")
    #expect(found.map(\.session.id) == [3, 1])
    #expect(found.unreadable == [.session(2)])
    #expect(try archive.lastSession().map(\.id) == [3])
    try archive.erase(try archive.erasure(sessions: [3]))
    let last = try archive.lastSession()
    #expect(last.map(\.id) == [1])
    #expect(last.unreadable == [.session(2)])
    // It can be exported as it stands, which is refused in its place by an import, and erased.
    let export = try archive.export()
    let other = Sample()
    if column == "closed", value == "null" {
      // In JSON that is how one that goes on is written.
      #expect(try Archive(folder: other.folder).import(Data(export.utf8)).added == 2)
    } else {
      let error = try #require(throws: ImportError.self) {
        try Archive(folder: other.folder).import(Data(export.utf8))
      }
      #expect(error.message(in: .english).contains("sessions[1].\(column)"), "\(error)")
    }
    try archive.erase(try archive.erasure(client: "Zorglub"))
    #expect(try archive.sessions().unreadable.isEmpty || column == "setup" && !value.contains("Zorglub"))
    try archive.erase(try archive.erasure(sessions: [2]))
    #expect(try archive.sessions().unreadable.isEmpty)
    #expect(try !sample.holds("Zorglub"))
    sample.remove()
    other.remove()
  }

  @Test(arguments: ["action", "turn"], damages) func whatIsBeforeADamagedEntryIsRead(
    column: String, value: String
  ) throws {
    let sample = Sample()
    let archive = try filled(sample)
    try damage(archive, "UPDATE entry SET \(column) = ? WHERE session = 2 AND number = 1", value)
    let log = try archive.log(of: 2)
    #expect(log.entries.count == 1)
    #expect((log.count, log.unread, log.isWhole) == (3, 2, false))
    #expect((log.actions.count, log.actionCount) == (column == "turn" ? 1 : 0, 1))
    #expect(throws: ArchiveError.self) { try archive.entries(of: 2) }
    #expect(try archive.sessions().map(\.id) == [3, 2, 1])
    let found = try archive.search("bonjour")
    #expect(found.map(\.session.id) == [3, 2, 1])
    #expect(found.unreadable == [.entries(session: 2, count: 2)])
    #expect(try archive.log(of: 1).isWhole)
    // What is appended comes after what is there, also after what cannot be read.
    try archive.append(
      Entry(note: "après"), to: 2, after: log.count, ledger: Ledger(), close: nil, at: Date())
    #expect(try archive.log(of: 2).count == 4)
    // It is exported as it stands, and what is no JSON as a text.
    if value == "{broken" {
      #expect(try archive.export().contains("\"\(column)\" : \"{broken\""))
    }
    sample.remove()
  }

  @Test(arguments: damages) func aDamagedDocumentIsNamedAndTheOthersAreRead(value: String) throws {
    let sample = Sample()
    let archive = try filled(sample)
    try damage(archive, "UPDATE document SET value = ? WHERE key = 'ferrand'", value)
    let name = Unreadable.document(kind: "client", key: "ferrand")
    let listing = try archive.documents(.client, as: Value.self)
    #expect(listing.map(\.key) == ["durand", "zorglub"])
    #expect(listing.unreadable == [name])
    #expect(throws: ArchiveError.unreadable(name)) {
      try archive.document(.client, "ferrand", as: Value.self)
    }
    let before = try archive.export()
    #expect(throws: ArchiveError.unreadable(name)) {
      try archive.update(.client, "ferrand", as: Value.self) { $0 = Value(name: "neu") }
    }
    #expect(try archive.export() == before)
    #expect(try archive.erasure(client: "ferrand").documents.map(\.key) == ["ferrand"])
    #expect(try archive.remove(.client, "ferrand"))
    #expect(try !archive.remove(.client, "ferrand"))
    #expect(try archive.documents(.client, as: Value.self).unreadable.isEmpty)
    sample.remove()
  }
}
