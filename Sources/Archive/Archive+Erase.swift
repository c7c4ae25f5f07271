import Foundation
import GRDB
import Rehearsal
import Scenarios
import Vocabulary

/// What is to be erased.
public struct Erasure: Hashable, Sendable {
  /// The name of a document.
  public struct Document: Hashable, Sendable {
    /// The name of its kind.
    public var kind: String
    /// Its key.
    public var key: String
  }

  /// Numbers of sessions.
  public var sessions: [Int64] = []
  /// Documents.
  public var documents: [Document] = []
  /// Words of the user in those sessions, which other files may hold too: typed replies and notes.
  public var words: [String] = []
  /// The names by which a client was found, as they were written.
  public var clients: [String] = []
  /// Texts among the facts of those sessions, and single words of the names in them.
  public var names: [String] = []

  /// Makes an empty erasure.
  public init() {}

  /// Whether there is nothing to erase.
  public var isEmpty: Bool { sessions.isEmpty && documents.isEmpty }
}

extension Archive {
  /// Those of the sessions that are there, and the documents that were taken from them.
  public func erasure(sessions: [Int64]) throws(ArchiveError) -> Erasure {
    try read { database in
      let sessions = try sessions.filter {
        try Int64.fetchOne(database, sql: "SELECT id FROM session WHERE id = ?", arguments: [$0]) != nil
      }
      return try Archive.erasure(sessions, [], database)
    }
  }

  /// Everything.
  public func erasureOfAll() throws(ArchiveError) -> Erasure {
    try read { database in
      let sessions = try Int64.fetchAll(database, sql: "SELECT id FROM session ORDER BY id")
      let documents = try Row.fetchAll(database, sql: "SELECT kind, key FROM document ORDER BY kind, key")
      return try Archive.erasure(
        sessions, documents.map { Erasure.Document(kind: $0["kind"], key: $0["key"]) }, database)
    }
  }

  /// The sessions whose facts name a client, and the documents about that client.
  ///
  /// A name is found where its words follow each other, so `Ferrand` finds « Atelier Ferrand »; case and accents do
  /// not matter. A document is about a client when its key, the part of it after a slash, its field `client`, `contact` or
  /// `name`, or a text among its facts holds the name.
  public func erasure(client name: String) throws(ArchiveError) -> Erasure {
    let words = WrittenText.words(name)
    return try read { database in
      var clients: Set<String> = []
      var sessions: [Int64] = []
      for row in try Row.fetchAll(database, sql: "SELECT id, setup FROM session ORDER BY id") {
        let found = Archive.names(inColumn: row["setup"], holding: words)
        guard !found.isEmpty else { continue }
        sessions.append(row["id"])
        clients.formUnion(found)
      }
      var documents: [Erasure.Document] = []
      // The user's own name is no client's.
      let rows = try Row.fetchAll(
        database, sql: "SELECT kind, key, value FROM document WHERE kind <> ? ORDER BY kind, key",
        arguments: [DocumentKind.profile.name])
      for row in rows {
        let found = Archive.names(of: row["key"], JSONTree(whatStandsIn: row["value"]), holding: words)
        guard let name = found.last else { continue }
        documents.append(Erasure.Document(kind: row["kind"], key: row["key"]))
        clients.insert(name)
      }
      var erasure = try Archive.erasure(sessions, documents, database)
      erasure.clients = clients.sorted()
      erasure.names = Set(erasure.names).union(words.filter { $0.count > 3 }).sorted()
      return erasure
    }
  }

  /// The facts of a stored set-up that hold a client's name; all of one that cannot be read may hold it.
  private static func names(inColumn column: String, holding words: [String]) -> [String] {
    if let setup = try? Stored.value(column, as: Setup.self) { return names(in: setup, holding: words) }
    return WrittenText.holds(column, name: words) ? [words.joined(separator: " ")] : []
  }

  /// The facts that hold a client's name; the user's own name is none.
  private static func names(in setup: Setup, holding words: [String]) -> [String] {
    setup.facts.filter { $0.key != "me" }.values.flatMap { value -> [String] in
      switch value {
      case .text(let text): [text]
      case .list(let texts): texts
      case .money, .date, .duration, .number, .choice: []
      }
    }.filter { WrittenText.holds($0, name: words) }
  }

  /// What in a document holds a client's name, the most telling last.
  private static func names(of key: String, _ value: JSONTree, holding words: [String]) -> [String] {
    // Of a value that cannot be read any part could be the name.
    let candidates = [
      key.split(separator: "/").last.map(String.init), value["contact"]?.text, value["client"]?.text,
      value["name"]?.text, value.text,
    ]
    return (facts(in: value) + candidates.compactMap { $0 }).filter { WrittenText.holds($0, name: words) }
  }

  /// The texts among the facts of a document, such as a call or a preparation; the user's own name is none.
  private static func facts(in value: JSONTree) -> [String] {
    guard case .object(let facts)? = value["facts"] else { return [] }
    return facts.filter { $0.name != "me" }.flatMap { texts(in: $0.value) }
  }

  private static func texts(in value: JSONTree) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.flatMap(texts)
    case .object(let fields): fields.flatMap { texts(in: $0.value) }
    case .null, .bool, .number: []
    }
  }

  private static func erasure(
    _ sessions: [Int64], _ documents: [Erasure.Document], _ database: Database
  ) throws -> Erasure {
    let known = Set(documents)
    let stored = try Row.fetchAll(database, sql: "SELECT kind, key, value FROM document ORDER BY kind, key")
      .map { row in
        let name = Erasure.Document(kind: row["kind"], key: row["key"])
        return (name: name, value: JSONTree(whatStandsIn: row["value"]))
      }
    let calls = stored.filter { known.contains($0.name) }.compactMap { $0.value["token"]?.text }
    let origins = Set(calls).union(try tokens(of: sessions, database))
    let taken = stored.filter { _, value in
      Archive.isTaken(from: sessions, origins, value)
    }.map(\.name)
    var erasure = Erasure()
    erasure.sessions = sessions
    erasure.documents = documents + taken.filter { !known.contains($0) }
    erasure.words = try words(of: sessions, database)
    erasure.names = try names(in: sessions, database)
    return erasure
  }

  /// Whether a document, such as a promise or an entry of a calendar, says that it was taken from one of the sessions or
  /// calls: by its token, which is the same on every computer, or in an older version by the session's number here.
  private static func isTaken(from sessions: [Int64], _ tokens: Set<String>, _ value: JSONTree) -> Bool {
    if let token = value["origin"]?.text { return tokens.contains(token) }
    guard case .number(let number)? = value["session"] else { return false }
    return sessions.contains { Decimal($0) == number }
  }

  private static func tokens(of sessions: [Int64], _ database: Database) throws -> [String] {
    try sessions.compactMap {
      try String.fetchOne(database, sql: "SELECT token FROM session WHERE id = ?", arguments: [$0])
    }
  }

  private static func names(in sessions: [Int64], _ database: Database) throws -> [String] {
    var names: Set<String> = []
    for session in sessions {
      guard
        let column = try String.fetchOne(
          database, sql: "SELECT setup FROM session WHERE id = ?", arguments: [session])
      else { continue }
      guard let setup = try? Stored.value(column, as: Setup.self) else { continue }
      for (name, value) in setup.facts where name != "me" {
        guard case .text(let text) = value else { continue }
        names.insert(text)
        // Of people and firms a part of the name is enough: “Monsieur Ferrand” for “Atelier Ferrand”.
        if ["client", "contact"].contains(name) { names.formUnion(WrittenText.words(text)) }
      }
    }
    return names.filter { $0.count > 3 }.sorted()
  }

  private static func words(of sessions: [Int64], _ database: Database) throws -> [String] {
    try sessions.flatMap { session in
      try Row.fetchAll(
        database, sql: "SELECT action, note FROM entry WHERE session = ? ORDER BY number",
        arguments: [session]
      ).compactMap { row -> String? in
        if let note: String = row["note"] { return note }
        let action: String? = row["action"]
        return action.flatMap { JSONTree(whatStandsIn: $0)["reply"]?["_0"]?["typed"]?.text }
      }
    }
  }

  /// What is left of an erasure in the archive's file.
  public enum Traces: Hashable, Sendable {
    /// Nothing.
    case none
    /// What was erased is gone from the archive, but its bytes can still stand in the file, which could not be written
    /// anew, mostly because there was no room for it; `rewrite` or another erasure takes them out.
    case left(reason: String)
  }

  /// Erases sessions and documents, then writes the file anew so that nothing of them stays in it.
  ///
  /// The file is written anew even when there is nothing to erase: an erasure that was interrupted is completed.
  /// Numbers are never given again: a program that still plays an erased session must not write into another one.
  ///
  /// - Returns: whether the file could be written anew.
  /// - Throws: `ArchiveError.cannotWrite` when nothing of it was erased.
  @discardableResult
  public func erase(_ erasure: Erasure) throws(ArchiveError) -> Traces {
    try write { database in
      for session in erasure.sessions {
        try database.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session])
      }
      for document in erasure.documents {
        try database.execute(
          sql: "DELETE FROM document WHERE kind = ? AND key = ?", arguments: [document.kind, document.key])
      }
    }
    do throws(ArchiveError) {
      try rewrite()
      return .none
    } catch {
      guard case .cannotWrite(let reason) = error else { throw error }
      return .left(reason: reason)
    }
  }
}
