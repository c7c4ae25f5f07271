import Foundation
import Rehearsal
import Testing

@testable import Archive

/// What goes out comes in again, once, whole, and nothing else does.
@Suite struct ExchangeTests {
  private func filled(_ sample: Sample) throws -> Archive {
    let archive = try Archive(folder: sample.folder)
    try sample.play(archive, client: "Ferrand", at: 1_795_254_156.2202287)
    try sample.play(archive, client: "Zorglub", typed: "d’accord, « oui » \"non\" \\ 😀")
    try archive.update(.client, "ferrand", as: [String: [Double]].self, at: Date(timeIntervalSince1970: 7.25))
    {
      $0 = ["rates": [0.1, -3, 12_345.678]]
    }
    return archive
  }

  @Test func anExportImportsIntoAnotherArchive() throws {
    let (one, other) = (Sample(), Sample())
    let export = try filled(one).export()
    let archive = try Archive(folder: other.folder)
    let summary = try archive.import(Data(export.utf8))
    #expect(summary.added == 2)
    #expect(summary.documentsAdded == 1)
    #expect(try archive.export() == export)
    #expect(try archive.sessions().count == 2)
    #expect(try archive.entries(of: 2).map(\.note) == [nil, nil, "note sur Zorglub"])
    #expect(
      try archive.document(.client, "ferrand", as: [String: [Double]].self)?["rates"] == [
        0.1, -3, 12_345.678,
      ])
    one.remove()
    other.remove()
  }

  @Test func importingAgainAddsNothing() throws {
    let sample = Sample()
    let archive = try filled(sample)
    let export = try archive.export()
    let summary = try archive.import(Data(export.utf8))
    #expect(summary.known == 2)
    #expect(summary.documentsKept == 1)
    #expect(summary.added + summary.continued + summary.documentsAdded + summary.documentsReplaced == 0)
    #expect(try archive.export() == export)
    sample.remove()
  }

  @Test func aSessionThatWentOnElsewhereGoesOnHere() throws {
    let (one, other) = (Sample(), Sample())
    let here = try filled(one)
    let there = try Archive(folder: other.folder)
    _ = try there.import(Data(try here.export().utf8))
    try there.append(
      Entry(action: .leave), to: 1, after: 3, ledger: Ledger(), close: .left,
      at: Date(timeIntervalSince1970: 2e9))
    let file = Data(try there.export().utf8)
    // Not while it is being played: nothing of the file is taken then.
    let before = try here.export()
    do {
      let lock = try here.lock(1)
      let process = ProcessInfo.processInfo.processIdentifier
      #expect(throws: ImportError.archive(.inUse(session: 1, process: process))) { try here.import(file) }
      #expect(try here.export() == before)
      withExtendedLifetime(lock) {}
    }
    // The other session is as far here as there, so that whoever plays it is in nobody's way.
    let held = try here.lock(2)
    let summary = try here.import(file)
    withExtendedLifetime(held) {}
    #expect(summary.continued == 1)
    #expect(summary.known == 1)
    #expect(try here.session(1)?.close == .left)
    #expect(try here.export() == there.export())
    // The other way round there is nothing to take: here it went further.
    #expect(try here.import(Data(try there.export().utf8)).known == 2)
    one.remove()
    other.remove()
  }

  @Test func aSessionThatWentAnotherWayIsLeftAlone() throws {
    let (one, other) = (Sample(), Sample())
    let here = try filled(one)
    let there = try Archive(folder: other.folder)
    _ = try there.import(Data(try here.export().utf8))
    try there.append(Entry(note: "là"), to: 1, after: 3, ledger: Ledger(), close: nil, at: Date())
    try here.append(Entry(note: "ici"), to: 1, after: 3, ledger: Ledger(), close: nil, at: Date())
    let before = try here.export()
    #expect(try here.import(Data(try there.export().utf8)).different == [1])
    #expect(try here.export() == before)
    one.remove()
    other.remove()
  }

  @Test func aNumberThatIsTakenIsGivenAnew() throws {
    let (one, other) = (Sample(), Sample())
    let export = try filled(one).export()
    let archive = try Archive(folder: other.folder)
    try other.play(archive, client: "Durand")
    #expect(try archive.import(Data(export.utf8)).added == 2)
    #expect(try archive.sessions().map(\.id).sorted() == [1, 2, 3])
    one.remove()
    other.remove()
  }

  @Test(arguments: [(5.0, 7.25), (7.25, 7.25), (9.0, 9.0)])
  func theDocumentChangedLastIsKept(at seconds: Double, wins: Double) throws {
    let (one, other) = (Sample(), Sample())
    let here = try filled(one)
    let there = try Archive(folder: other.folder)
    try there.update(
      .client, "ferrand", as: [String: [Double]].self, at: Date(timeIntervalSince1970: seconds)
    ) { $0 = ["rates": [seconds]] }
    let summary = try here.import(Data(try there.export().utf8))
    let rates = try here.document(.client, "ferrand", as: [String: [Double]].self)?["rates"]
    #expect(rates == (seconds > 7.25 ? [seconds] : [0.1, -3, 12_345.678]))
    #expect(summary.documentsReplaced == (seconds > 7.25 ? 1 : 0))
    one.remove()
    other.remove()
  }

  // MARK: Hostile files

  /// Changes of a good export, and where each is refused.
  static let hostile: [(change: String, to: String, place: String)] = [
    (#""version" : 1"#, #""version" : 2"#, "newer"),
    (#""version" : 1"#, #""version" : 0"#, "version"),
    ("souffleur-archive", "tar-archive", "export"),
    (#""token" : ""#, #""token" : "../"#, "sessions[0].token"),
    ("1970-01-01T00:16:40.000000Z", "1970-02-30T00:16:40Z", "sessions[1]"),
    ("1970-01-01T00:16:40.000000Z", "yesterday", "sessions[1]"),
    (#""number" : 1,"#, #""number" : 9223372036854775807,"#, "sessions[0].entries"),
    (#""number" : 1,"#, #""number" : 1e300,"#, "JSON"),
    (#""today" : "2024-10-04""#, #""today" : "today""#, "sessions[0].setup.today"),
    (#""language" : "fr""#, #""language" : "tlh""#, "sessions[0]"),
    (#""kind" : "client""#, #""kind" : "../../x""#, "documents[0].kind"),
    (#""key" : "ferrand""#, #""key" : "\u001b[2J""#, "documents[0].key"),
    (#""items""#, #""itmes""#, "items"),
    (#""sessions""#, #""sessionen""#, "sessions"),
  ]

  @Test(arguments: hostile.indices)
  func whatIsNoRehearsalIsRefused(at index: Int) throws {
    let (change, to, place) = ExchangeTests.hostile[index]
    let (one, other) = (Sample(), Sample())
    let export = try filled(one).export()
    let first = try #require(export.range(of: change), "\(change) is in the export")
    let changed = export.replacingCharacters(in: first, with: to)
    let archive = try Archive(folder: other.folder)
    let before = try Data(contentsOf: other.file)
    let error = try #require(throws: ImportError.self) { try archive.import(Data(changed.utf8)) }
    #expect(error.message(in: .english).contains(place), "\(error.message(in: .english))")
    #expect(!error.message(in: .french).isEmpty)
    #expect(try Data(contentsOf: other.file) == before)
    one.remove()
    other.remove()
  }

  @Test(arguments: [
    "", "nonsense", "[]", "null", "{}", #"{"format":"souffleur-archive"}"#, "{\"format\":",
    String(repeating: "[", count: 100_000), String(repeating: #"{"format":"#, count: 5000),
    #"{"format":"souffleur-archive","version":1,"sessions":[],"documents":[{"kind":"a","key":"b","updated":"2026-11-21T00:00:00Z","value":"#
      + String(repeating: "[", count: 300) + String(repeating: "]", count: 300) + "}]}",
  ])
  func whatIsNoExportIsRefused(text: String) throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    #expect(throws: ImportError.self) { try archive.import(Data(text.utf8)) }
    #expect(throws: ImportError.self) { try archive.import(Data([0xFF, 0xFE, 0x00, 0x22])) }
    sample.remove()
  }

  /// Half an import is none: the last document is wrong, the sessions before it are not kept.
  @Test func allOrNothing() throws {
    let (one, other) = (Sample(), Sample())
    let export = try filled(one).export().replacing(
      #""updated" : "1970-01-01T00:00:07.250000Z""#, with: #""updated" : "soon""#)
    let archive = try Archive(folder: other.folder)
    #expect(throws: ImportError.impossible(place: "documents[0].updated")) {
      try archive.import(Data(export.utf8))
    }
    #expect(try archive.sessions().isEmpty)
    one.remove()
    other.remove()
  }

  /// What a terminal would obey does not get in, and the session is still the one it was.
  @Test func controlCharactersAreTakenOut() throws {
    let (one, other) = (Sample(), Sample())
    let export = try filled(one).export().replacing("Bonjour Ferrand.", with: #"Bonjour\u001b[2J\r\nBcc: x"#)
    let archive = try Archive(folder: other.folder)
    _ = try archive.import(Data(export.utf8))
    let texts = try archive.entries(of: 1).flatMap { $0.turn?.events ?? [] }.compactMap { event in
      if case .line(let line) = event { line.text } else { nil }
    }
    #expect(texts.first == "Bonjour[2J Bcc: x")
    one.remove()
    other.remove()
  }

  @Test(arguments: [0, 1.5, -1, 1_795_254_156.2202287, -62_135_596_800, 253_402_300_798.999])
  func momentsComeBack(seconds: Double) throws {
    let text = Moment.text(seconds)
    let back = try #require(Moment.seconds(text))
    #expect(abs(back - seconds) < 1e-5)
    #expect(Moment.text(back) == text)
  }
}
