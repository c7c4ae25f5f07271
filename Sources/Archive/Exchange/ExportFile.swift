import Foundation

/// The file that `data export` writes and `data import` reads: everything the archive holds, as JSON.
///
/// It tells nothing of the computer or the moment it was made on, so two exports of the same archive are the same.
struct ExportFile: Sendable {
  /// What stands under `format`.
  static let formatName = "souffleur-archive"
  /// The version written; a file with a greater one is refused.
  static let currentVersion = 1
  /// A file longer than this many bytes is not read.
  static let maximumLength = 128 << 20
  /// Sessions, documents, or entries of one session.
  static let maximumCount = 100_000

  /// A session with everything that was kept of it.
  struct Session: Sendable {
    /// The number the user types; kept on the way in where it is free.
    var number: Int64
    /// Its name everywhere, by which an import knows it again.
    var token: String
    var scenario: String
    var fingerprint: String
    var title: JSONTree
    var setup: JSONTree
    var started: String
    var updated: String
    var closed: JSONTree?
    var ledger: JSONTree
    var entries: [StoredEntry]
  }

  /// What the user did, what it led to, or a private note; in order.
  struct StoredEntry: Sendable {
    var at: String
    var action: JSONTree?
    var turn: JSONTree?
    var note: String?
  }

  /// A client, a preparation, a promise.
  struct Document: Sendable {
    var kind: String
    var key: String
    var updated: String
    var value: JSONTree
  }
}

// MARK: As JSON

extension JSONTree {
  /// An object of the fields that have a value, in the order of their names.
  fileprivate static func fields(_ fields: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    .object(fields.compactMap { name, value in value.map { Field(name: name, value: $0) } })
  }
}

extension ExportFile.Session {
  /// The session as it stands in an export.
  var tree: JSONTree {
    .fields([
      "closed": closed, "entries": .array(entries.map(\.tree)), "fingerprint": .string(fingerprint),
      "ledger": ledger, "number": .number(Decimal(number)), "scenario": .string(scenario), "setup": setup,
      "started": .string(started), "title": title, "token": .string(token), "updated": .string(updated),
    ])
  }

  /// Reads a session; its parts are not looked into.
  init(_ tree: JSONTree, at place: String) throws(ImportError) {
    let fields = try ExportFields(tree, at: place)
    number = try fields.number("number")
    token = try fields.text("token")
    scenario = try fields.text("scenario")
    fingerprint = try fields.text("fingerprint")
    title = try fields.tree("title")
    setup = try fields.tree("setup")
    started = try fields.text("started")
    updated = try fields.text("updated")
    closed = fields.tree(ifThere: "closed")
    ledger = try fields.tree("ledger")
    entries = []
    for (index, entry) in try fields.list("entries").enumerated() {
      entries.append(try ExportFile.StoredEntry(entry, at: "\(place).entries[\(index)]"))
    }
  }
}

extension ExportFile.StoredEntry {
  fileprivate var tree: JSONTree {
    .fields(["action": action, "at": .string(at), "note": note.map(JSONTree.string), "turn": turn])
  }

  fileprivate init(_ tree: JSONTree, at place: String) throws(ImportError) {
    let fields = try ExportFields(tree, at: place)
    at = try fields.text("at")
    action = fields.tree(ifThere: "action")
    turn = fields.tree(ifThere: "turn")
    note = try fields.tree(ifThere: "note").map { (_) throws(ImportError) in try fields.text("note") }
  }
}

extension ExportFile.Document {
  /// The document as it stands in an export.
  var tree: JSONTree {
    .fields(["key": .string(key), "kind": .string(kind), "updated": .string(updated), "value": value])
  }

  /// Reads a document; its value is not looked into.
  init(_ tree: JSONTree, at place: String) throws(ImportError) {
    let fields = try ExportFields(tree, at: place)
    kind = try fields.text("kind")
    key = try fields.text("key")
    updated = try fields.text("updated")
    value = try fields.tree("value")
  }
}

/// The fields of an object of an export, with the place of the one that is wrong.
struct ExportFields {
  private let tree: JSONTree
  private let place: String

  init(_ tree: JSONTree, at place: String) throws(ImportError) {
    guard case .object = tree else { throw .unreadable(place: place, .otherKind) }
    (self.tree, self.place) = (tree, place)
  }

  /// A value; `null` is none.
  func tree(ifThere name: String) -> JSONTree? {
    let value = tree[name]
    return value == .null ? nil : value
  }

  func tree(_ name: String) throws(ImportError) -> JSONTree {
    guard let value = tree[name] else { throw .unreadable(place: place, .missing(name)) }
    return value
  }

  func text(_ name: String) throws(ImportError) -> String {
    guard case .string(let text) = try tree(name) else { throw otherKind(name) }
    return text
  }

  func number(_ name: String) throws(ImportError) -> Int64 {
    guard case .number(let number) = try tree(name), let whole = Int64(number.description) else {
      throw otherKind(name)
    }
    return whole
  }

  func list(_ name: String) throws(ImportError) -> [JSONTree] {
    guard case .array(let values) = try tree(name) else { throw otherKind(name) }
    return values
  }

  private func otherKind(_ name: String) -> ImportError {
    .unreadable(place: place.isEmpty ? name : "\(place).\(name)", .otherKind)
  }
}
