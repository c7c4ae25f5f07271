import Foundation
import Rehearsal
import Vocabulary

/// A session of an export, checked: each part can be read as what it is, and holds nothing a terminal would obey.
struct IncomingSession: Sendable {
  var record: ExportFile.Session
  var setup: Setup
  var actions: [Action]
  var entries: [Kept]

  /// An entry as the columns hold it.
  struct Kept: Hashable, Sendable {
    var at: Double
    var action: String?
    var turn: String?
    var note: String?
  }
}

/// Reads an export that may come from anywhere: what no reader of the archive would take is refused, with its place.
struct ExportReader {
  private(set) var sessions: [IncomingSession] = []
  private(set) var documents: [ExportFile.Document] = []

  init(_ bytes: Data, _ checks: ImportChecks = ImportChecks()) throws(ImportError) {
    guard bytes.count <= ExportFile.maximumLength else {
      throw .tooLong(limit: ExportFile.maximumLength >> 20)
    }
    guard let tree = JSONTree(file: bytes) else { throw .unreadable(place: "", .broken) }
    let file = try ExportFields(tree, at: "")
    guard case .string(ExportFile.formatName)? = tree["format"], case .number(let version)? = tree["version"]
    else {
      throw .notAnExport
    }
    guard version <= Decimal(ExportFile.currentVersion) else {
      throw .newer(version: Int("\(version)") ?? .max)
    }
    guard version == Decimal(ExportFile.currentVersion) else { throw .impossible(place: "version") }
    let (sessions, documents) = (try file.list("sessions"), try file.list("documents"))
    try ExportReader.check(
      max(sessions.count, documents.count) <= ExportFile.maximumCount, "sessions, documents")
    self.sessions = try ExportReader.all(sessions, "sessions") { (tree, place) throws(ImportError) in
      try ExportReader.checked(try ExportFile.Session(tree, at: place), at: place)
    }
    let read = try ExportReader.all(documents, "documents") { (tree, place) throws(ImportError) in
      let document = try ExportFile.Document(tree, at: place)
      return try ExportReader.cleaned(document, at: place)
    }
    for (index, document) in read.enumerated() {
      try ExportReader.check(document, checks, at: "documents[\(index)].value")
    }
    self.documents = read
  }

  /// Reads the elements of a list on all processors; throws the mistake that stands first.
  private static func all<Value: Sendable>(
    _ trees: [JSONTree], _ name: String, _ read: @Sendable (JSONTree, String) throws(ImportError) -> Value
  ) throws(ImportError) -> [Value] {
    let results = inParallel(trees.count) { index -> Result<Value, ImportError> in
      do throws(ImportError) {
        return .success(try read(trees[index], "\(name)[\(index)]"))
      } catch {
        return .failure(error)
      }
    }
    var values: [Value] = []
    values.reserveCapacity(results.count)
    for result in results { values.append(try result.get()) }
    return values
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
    record.title = try clean(session.title, at: place + ".title")
    record.setup = try clean(session.setup, at: place + ".setup")
    record.ledger = try clean(session.ledger, at: place + ".ledger")
    record.closed = try session.closed.map { (tree) throws(ImportError) in
      try clean(tree, at: place + ".closed")
    }
    _ = try moment(session.started, at: place + ".started")
    _ = try moment(session.updated, at: place + ".updated")
    let setup = try ImportedValues(place: place).check(record)
    var incoming = IncomingSession(record: record, setup: setup, actions: [], entries: [])
    for (index, entry) in session.entries.enumerated() {
      let read = try kept(entry, isOpening: index == 0, at: "\(place).entries[\(index)]")
      incoming.entries.append(read.kept)
      if let action = read.action { incoming.actions.append(action) }
    }
    return incoming
  }

  private static func kept(
    _ entry: ExportFile.StoredEntry, isOpening: Bool, at place: String
  ) throws(ImportError) -> (kept: IncomingSession.Kept, action: Action?) {
    let values = ImportedValues(place: place)
    let at = try moment(entry.at, at: place + ".at")
    let action = try entry.action.map { (tree) throws(ImportError) in
      try values.action(try clean(tree, at: place + ".action"))
    }
    let turn = try entry.turn.map { (tree) throws(ImportError) in
      try values.turn(try clean(tree, at: place + ".turn"))
    }
    try check(
      follows(action?.value, turn?.value, isNote: entry.note != nil, isOpening: isOpening), place)
    let kept = IncomingSession.Kept(
      at: at, action: action?.text, turn: turn?.text, note: entry.note.map(TextSafety.line))
    return (kept, action?.value)
  }

  /// Whether an entry is one of those that are kept: the opening, a reply with the turn it led to, something else the
  /// user did, or a note.
  private static func follows(_ action: Action?, _ turn: Turn?, isNote: Bool, isOpening: Bool) -> Bool {
    if isOpening { return action == nil && !isNote && turn.map { $0.reply == nil } ?? true }
    if isNote { return action == nil && turn == nil }
    guard case .reply? = action else { return action != nil && turn == nil }
    return turn.map { $0.reply != nil } ?? true
  }

  // MARK: Documents

  private static func cleaned(
    _ document: ExportFile.Document, at place: String
  ) throws(ImportError) -> ExportFile.Document {
    let isName = document.kind.utf8.allSatisfy {
      $0 < 0x80 && (Character(UnicodeScalar($0)).isLetterOrDigit || $0 == UInt8(ascii: "-"))
    }
    try check((1...64).contains(document.kind.utf8.count) && isName, place + ".kind")
    try check(
      (1...1024).contains(document.key.utf8.count) && TextSafety.line(document.key) == document.key,
      place + ".key")
    _ = try moment(document.updated, at: place + ".updated")
    var cleaned = document
    cleaned.value = try clean(document.value, at: place + ".value")
    return cleaned
  }

  private static func check(
    _ document: ExportFile.Document, _ checks: ImportChecks, at place: String
  ) throws(ImportError) {
    guard let kind = checks.documents[DocumentKind(name: document.kind)] else { return }
    try kind.check(document.key, Data(document.value.json.utf8), place)
  }

  // MARK: Common

  /// A value without what a terminal would obey; what stands so in the name of a field is refused.
  private static func clean(_ tree: JSONTree, at place: String) throws(ImportError) -> JSONTree {
    try check(tree.allNames { TextSafety.line($0) == $0 }, place)
    return tree.mapTexts(TextSafety.line)
  }

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
