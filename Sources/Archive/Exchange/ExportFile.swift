/// The file that `data export` writes and `data import` reads: everything the archive holds, as JSON.
///
/// It tells nothing of the computer or the moment it was made on, so two exports of the same archive are the same.
struct ExportFile: Codable {
  /// What stands under `format`.
  static let formatName = "souffleur-archive"
  /// The version written; a file with a greater one is refused.
  static let currentVersion = 1
  /// A file longer than this many bytes is not read.
  static let maximumLength = 128 << 20
  /// Sessions, documents, or entries of one session.
  static let maximumCount = 100_000

  var format: String
  var version: Int
  var sessions: [Session]
  var documents: [Document]

  /// A session with everything that was kept of it.
  struct Session: Codable {
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
  struct StoredEntry: Codable {
    var at: String
    var action: JSONTree?
    var turn: JSONTree?
    var note: String?
  }

  /// A client, a preparation, a promise.
  struct Document: Codable {
    var kind: String
    var key: String
    var updated: String
    var value: JSONTree
  }
}
