import Foundation
import Testing
import Vocabulary

@testable import Archive

/// What is erased is in no byte of any file.
@Suite struct EraseTests {
  @Test func nothingOfASessionStays() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    for number in 1...30 { try sample.play(archive, client: "Zorglub\(number)", typed: "xyzzy\(number)fin") }
    try sample.play(archive, client: "Ferrand", typed: "plover")
    #expect(try sample.holds("xyzzy7fin"))
    #expect(try sample.holds("Zorglub7"))
    for number in 1...30 { try archive.erase(try archive.erasure(sessions: [Int64(number)])) }
    #expect(try !sample.holds("xyzzy"))
    #expect(try !sample.holds("Zorglub"))
    #expect(try sample.holds("plover"))
    #expect(try archive.sessions().map(\.id) == [31])
    // A number is not given twice: another program may still play it.
    #expect(try sample.play(archive, client: "Durand").id == 32)
    sample.remove()
  }

  @Test(arguments: ["Ferrand", "atelier ferrand", "FERRAND", "Férrand"])
  func aClientIsFoundByName(name: String) throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    try sample.play(archive, client: "Atelier Ferrand")
    try sample.play(archive, client: "Ferrandino")
    #expect(try archive.erasure(client: name).sessions == [1])
    sample.remove()
  }

  @Test func theDocumentsOfAClientGoToo() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    func store(_ kind: DocumentKind, _ key: String, _ value: [String: String]) throws {
      try archive.update(kind, key, as: [String: String].self) { $0 = value }
    }
    try store(.client, "ferrand", ["flag": "qwertz"])
    try store(.client, "durand", ["flag": "asdfgh"])
    try store(.preparation, "payment-chase/ferrand", ["request": "qwertz"])
    try store(.promise, "4", ["client": "Ferrand", "text": "qwertz"])
    try store(.promise, "5", ["client": "Durand", "text": "asdfgh"])
    try store(.client, "sarl ferrand fils", ["name": "SARL Ferrand Fils", "flag": "qwertz"])
    let erasure = try archive.erasure(client: "Ferrand")
    #expect(erasure.documents.map(\.key) == ["ferrand", "sarl ferrand fils", "payment-chase/ferrand", "4"])
    #expect(erasure.clients == ["Ferrand", "SARL Ferrand Fils", "ferrand"])
    try archive.erase(erasure)
    #expect(try !sample.holds("qwertz"))
    #expect(try sample.holds("asdfgh"))
    sample.remove()
  }

  private struct Promise: Codable {
    var text: String
    var session: Int64?
  }

  @Test func whatWasTakenFromASessionGoesWithIt() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    try sample.play(archive, client: "Zorglub")
    try sample.play(archive, client: "Durand")
    for (key, promise) in [
      ("P-001", Promise(text: "qwertz", session: 1)), ("P-002", Promise(text: "asdfgh", session: 2)),
      ("P-003", Promise(text: "asdfgh")),
    ] {
      try archive.update(.promise, key, as: Promise.self) { $0 = promise }
    }
    #expect(try archive.erasure(client: "Zorglub").documents.map(\.key) == ["P-001"])
    try archive.erase(try archive.erasure(sessions: [1]))
    #expect(try !sample.holds("qwertz"))
    #expect(try archive.documents(.promise, as: Promise.self).map(\.key) == ["P-002", "P-003"])
    sample.remove()
  }

  private struct Stamp: Codable, Equatable {
    var origin: String
    var client: String
    var summary: String
  }

  /// What says by its token which session or call it comes from goes with that; numbers change from computer to computer.
  @Test func whatComesFromASessionOrACallGoesWithIt() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    try sample.play(archive, client: "Zorglub")
    try sample.play(archive, client: "Durand")
    let tokens = try archive.sessions().sorted { $0.id < $1.id }.map(\.token)
    try archive.update(.call, "C-001", as: [String: String].self) {
      $0 = ["token": "call", "client": "Champignac"]
    }
    for (key, origin, client) in [
      ("a", tokens[0], ""), ("b", tokens[1], ""), ("c", "call", ""), ("d", "x", "Champignac"),
    ] {
      try archive.update(.calendar, key, as: Stamp.self) {
        $0 = Stamp(origin: origin, client: client, summary: "qwertz" + key)
      }
    }
    #expect(try archive.erasure(sessions: [1]).documents.map(\.key) == ["a"])
    #expect(try Set(archive.erasure(client: "Champignac").documents.map(\.key)) == ["C-001", "c", "d"])
    try archive.erase(try archive.erasure(sessions: [1]))
    #expect(try !sample.holds("qwertza"))
    try archive.erase(try archive.erasure(client: "Champignac"))
    #expect(try archive.documents(.calendar, as: Stamp.self).map(\.key) == ["b"])
    sample.remove()
  }

  private struct Noted: Codable, Equatable {
    var token: String
    var contact: String
    var facts: [String: FactValue]
  }

  /// A document about a client is found by the person in it, and by a text among its facts; one's own name is none.
  @Test func aPersonAndAFactNameAClient() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let documents = [
      "C-001": Noted(token: "a", contact: "Zoé Zorglub", facts: [:]),
      "C-002": Noted(token: "b", contact: "", facts: ["client": .text("Éts Zorglub")]),
      "C-003": Noted(token: "c", contact: "", facts: ["people": .list(["Durand", "zorglub"])]),
      "C-004": Noted(token: "d", contact: "Durand", facts: ["me": .text("Zorglub")]),
    ]
    for (key, noted) in documents { try archive.update(.call, key, as: Noted.self) { $0 = noted } }
    let erasure = try archive.erasure(client: "Zorglub")
    #expect(erasure.documents.map(\.key).sorted() == ["C-001", "C-002", "C-003"])
    sample.remove()
  }

  @Test func allIsAll() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let empty = try Data(contentsOf: sample.file).count
    try sample.play(archive, client: "Zorglub")
    try archive.update(.client, "zorglub", as: Int.self) { $0 = 4 }
    #expect(try archive.erasureOfAll().words == ["ouais", "note sur Zorglub"])
    try archive.erase(try archive.erasureOfAll())
    #expect(try !sample.holds("orglub"))
    #expect(try Data(contentsOf: sample.file).count == empty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sample.folder.path) == ["archive.sqlite"])
    sample.remove()
  }

  @Test func whoPlaysAnErasedSessionIsTold() throws {
    let sample = Sample()
    let (player, eraser) = (try Archive(folder: sample.folder), try Archive(folder: sample.folder))
    let session = try sample.play(player, client: "Zorglub")
    try eraser.erase(try eraser.erasure(sessions: [session.id]))
    #expect(throws: ArchiveError.self) {
      try player.append(
        Entry(note: "encore"), to: session.id, after: 3, ledger: session.ledger, close: nil, at: Date())
    }
    #expect(try !sample.holds("encore"))
    sample.remove()
  }
}
