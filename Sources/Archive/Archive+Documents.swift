public import Foundation
import GRDB

/// What a document is about; each kind holds values of one type, written as JSON.
public struct DocumentKind: Hashable, Sendable {
  /// The name in the database and in exports.
  public let name: String

  /// What is kept of a client: facts, signals, stages, decisions. The key is the client's name, folded.
  public static let client = DocumentKind(name: "client")
  /// What was prepared for a call. The key is the scenario's identifier, and the client's name after a slash.
  public static let preparation = DocumentKind(name: "preparation")
  /// A promise somebody made. The key is its name.
  public static let promise = DocumentKind(name: "promise")
  /// A real call, written down afterwards. The key is its number.
  public static let call = DocumentKind(name: "call")
  /// An invoice that is waited for, with what was done about it. The key is its number, and the client's name
  /// after a blank; of an older version, its number alone.
  public static let invoice = DocumentKind(name: "invoice")
  /// Who the user is: name, address, signature. The key is `me`.
  public static let profile = DocumentKind(name: "profile")
  /// A calendar entry as it was last written, so that the next one updates it. The key is its identifier.
  public static let calendar = DocumentKind(name: "calendar")
}

extension Archive {
  /// The document of a key, or none.
  ///
  /// - Throws: `ArchiveError.unreadable` when what is stored is no such value.
  public func document<Value: Decodable>(
    _ kind: DocumentKind, _ key: String, as type: Value.Type = Value.self
  ) throws(ArchiveError) -> Value? {
    try read { database in
      try Archive.document(kind, key, as: type, database)
    }
  }

  private static func document<Value: Decodable>(
    _ kind: DocumentKind, _ key: String, as type: Value.Type, _ database: Database
  ) throws -> Value? {
    let stored = try String.fetchOne(
      database, sql: "SELECT value FROM document WHERE kind = ? AND key = ?", arguments: [kind.name, key])
    guard let stored else { return nil }
    do throws(ArchiveError) {
      return try Stored.value(stored, as: type)
    } catch {
      throw ArchiveError.unreadable(.document(kind: kind.name, key: key))
    }
  }

  /// All documents of a kind with their keys, in the order of the keys.
  public func documents<Value: Decodable>(
    _ kind: DocumentKind, as type: Value.Type = Value.self
  ) throws(ArchiveError) -> Listing<(key: String, value: Value)> {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT key, value FROM document WHERE kind = ? ORDER BY key", arguments: [kind.name]
      ).reduce(into: Listing()) { listing, row in
        let key: String = row["key"]
        listing.add(.document(kind: kind.name, key: key)) {
          (key, try Stored.value(row["value"], as: type))
        }
      }
    }
  }

  /// Erases one document, also one that cannot be read; false when there is none.
  public func remove(_ kind: DocumentKind, _ key: String) throws(ArchiveError) -> Bool {
    try write { database in
      try database.execute(
        sql: "DELETE FROM document WHERE kind = ? AND key = ?", arguments: [kind.name, key])
      return database.changesCount > 0
    }
  }

  /// Changes one document, seen by no other program half changed and on the disk when this returns.
  ///
  /// `change` gets what is stored, or nil, and leaves what is to be stored; nil erases the document.
  ///
  /// - Throws: `ArchiveError.unreadable` when what is stored is no such value; it stays as it is.
  public func update<Value: Codable, Result>(
    _ kind: DocumentKind, _ key: String, as type: Value.Type = Value.self, at date: Date = Date(),
    _ change: (inout Value?) -> Result
  ) throws(ArchiveError) -> Result {
    try write { database in
      var value = try Archive.document(kind, key, as: type, database)
      let result = change(&value)
      try Archive.put(value, kind, key, date, database)
      return result
    }
  }

  /// Changes several documents of a kind at once, all of it or nothing; on the disk when this returns.
  ///
  /// `change` gets those that can be read by their keys, and leaves what is to be stored; a key that is gone is erased. It
  /// also gets the keys of those that cannot be read, which stay as they are.
  public func updateAll<Value: Codable & Equatable, Result>(
    _ kind: DocumentKind, as type: Value.Type = Value.self, at date: Date = Date(),
    _ change: (_ values: inout [String: Value], _ unreadable: Set<String>) -> Result
  ) throws(ArchiveError) -> Result {
    try write { database in
      var (stored, unreadable): ([String: Value], Set<String>) = ([:], [])
      for row in try Row.fetchAll(
        database, sql: "SELECT key, value FROM document WHERE kind = ?", arguments: [kind.name])
      {
        if let value = try? Stored.value(row["value"], as: type) {
          stored[row["key"]] = value
        } else {
          unreadable.insert(row["key"])
        }
      }
      var values = stored
      let result = change(&values, unreadable)
      let changed = Set(stored.keys).union(values.keys).subtracting(unreadable).sorted()
      for key in changed where stored[key] != values[key] {
        try Archive.put(values[key], kind, key, date, database)
      }
      return result
    }
  }

  private static func put<Value: Encodable>(
    _ value: Value?, _ kind: DocumentKind, _ key: String, _ date: Date, _ database: Database
  ) throws {
    guard let value else {
      return try database.execute(
        sql: "DELETE FROM document WHERE kind = ? AND key = ?", arguments: [kind.name, key])
    }
    try database.execute(
      sql: """
        INSERT INTO document (kind, key, updated, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, key) DO UPDATE SET updated = excluded.updated, value = excluded.value
        """,
      arguments: [kind.name, key, date.timeIntervalSince1970, try Stored.text(value)])
  }
}
