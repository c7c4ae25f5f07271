import Foundation
import Rehearsal
import Vocabulary

/// A session of an export, checked: each part can be read as what it is, and holds nothing a terminal would obey.
struct IncomingSession {
  var record: ExportFile.Session
  var entries: [Kept]

  /// An entry as the columns hold it.
  struct Kept: Hashable {
    var at: Double
    var action: String?
    var turn: String?
    var note: String?
  }
}

/// Reads an export that may come from anywhere.
struct ExportReader {
  private(set) var sessions: [IncomingSession] = []
  private(set) var documents: [ExportFile.Document] = []

  init(_ bytes: Data) throws(ImportError) {
    guard bytes.count <= ExportFile.maximumLength else {
      throw .tooLong(limit: ExportFile.maximumLength >> 20)
    }
    let head: Head = try ExportReader.decode(bytes, at: "")
    guard head.format == ExportFile.formatName, let version = head.version else { throw .notAnExport }
    guard version <= ExportFile.currentVersion else { throw .newer(version: version) }
    guard version > 0 else { throw .impossible(place: "version") }
    let file: ExportFile = try ExportReader.decode(bytes, at: "")
    try ExportReader.check(
      max(file.sessions.count, file.documents.count) <= ExportFile.maximumCount, "sessions, documents")
    for (index, session) in file.sessions.enumerated() {
      sessions.append(try ExportReader.checked(session, at: "sessions[\(index)]"))
    }
    for (index, document) in file.documents.enumerated() {
      try ExportReader.check(document, at: "documents[\(index)]")
      documents.append(document)
    }
  }

  /// What tells an export from other JSON.
  private struct Head: Decodable {
    var format: String?
    var version: Int?
  }

  // MARK: Sessions

  private static func checked(
    _ session: ExportFile.Session, at place: String
  ) throws(ImportError) -> IncomingSession {
    let isName = session.token.utf8.allSatisfy { $0 < 0x80 && Character(UnicodeScalar($0)).isLetterOrDigit }
    try check((8...64).contains(session.token.utf8.count) && isName, place + ".token")
    try check((1...ExportFile.maximumCount).contains(session.entries.count), place + ".entries")
    var record = session
    record.scenario = TextSafety.line(session.scenario)
    record.fingerprint = TextSafety.line(session.fingerprint)
    record.title = session.title.mapTexts(TextSafety.line)
    record.ledger = session.ledger.mapTexts(TextSafety.line)
    _ = try moment(session.started, at: place + ".started")
    _ = try moment(session.updated, at: place + ".updated")
    try ImportedValues(place: place).check(record)
    var entries: [IncomingSession.Kept] = []
    for (index, entry) in session.entries.enumerated() {
      entries.append(try kept(entry, at: "\(place).entries[\(index)]"))
    }
    return IncomingSession(record: record, entries: entries)
  }

  private static func kept(
    _ entry: ExportFile.StoredEntry, at place: String
  ) throws(ImportError) -> IncomingSession.Kept {
    let values = ImportedValues(place: place)
    return IncomingSession.Kept(
      at: try moment(entry.at, at: place + ".at"),
      action: try entry.action.map { (tree) throws(ImportError) in try values.action(tree) },
      turn: try entry.turn.map { (tree) throws(ImportError) in try values.turn(tree) },
      note: entry.note.map(TextSafety.line))
  }

  // MARK: Documents

  private static func check(_ document: ExportFile.Document, at place: String) throws(ImportError) {
    let isName = document.kind.utf8.allSatisfy {
      $0 < 0x80 && (Character(UnicodeScalar($0)).isLetterOrDigit || $0 == UInt8(ascii: "-"))
    }
    try check((1...64).contains(document.kind.utf8.count) && isName, place + ".kind")
    try check(
      (1...1024).contains(document.key.utf8.count) && TextSafety.line(document.key) == document.key,
      place + ".key")
    _ = try moment(document.updated, at: place + ".updated")
  }

  // MARK: Common

  private static func moment(_ text: String, at place: String) throws(ImportError) -> Double {
    guard let seconds = Moment.seconds(text) else { throw .impossible(place: place) }
    return seconds
  }

  static func check(_ holds: Bool, _ place: String) throws(ImportError) {
    guard holds else { throw .impossible(place: place) }
  }

  static func decode<Value: Decodable>(_ bytes: Data, at place: String) throws(ImportError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: bytes)
    } catch let error as DecodingError {
      throw unreadable(error, at: place)
    } catch {
      throw .unreadable(place: place, .broken)
    }
  }

  /// Where the file is wrong, without the words it holds.
  private static func unreadable(_ error: DecodingError, at place: String) -> ImportError {
    switch error {
    case .keyNotFound(let key, let context):
      .unreadable(place: path(place, context.codingPath), .missing(TextSafety.line(key.stringValue)))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      .unreadable(place: path(place, context.codingPath), .otherKind)
    case .dataCorrupted(let context): .unreadable(place: path(place, context.codingPath), .broken)
    @unknown default: .unreadable(place: place, .broken)
    }
  }

  private static func path(_ place: String, _ keys: [any CodingKey]) -> String {
    keys.prefix(12).reduce(into: place) { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += (text.isEmpty ? "" : ".") + String(TextSafety.line(key.stringValue).prefix(40))
      }
    }
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
