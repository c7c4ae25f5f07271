import GRDB
public import Rehearsal
import Vocabulary

/// Something that was said, noted or recorded in a session.
public struct Passage: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A line of the scenario, by whom it was said.
    case line(Speaker)
    /// What the user answered, in own words or the option's.
    case reply
    /// A private note.
    case note
    /// An item of the ledger.
    case ledger(LedgerItem.Status)
  }

  /// The number of the turn, 0 for the opening.
  public var turn: Int
  /// What it is.
  public var kind: Kind
  /// The words.
  public var text: String
  /// Whether its turn was taken back.
  public var isTakenBack: Bool
}

/// A session with the passages that were looked for.
public struct Found: Hashable, Sendable {
  /// The session.
  public var session: SessionRecord
  /// The passages in the order in which they came.
  public var passages: [Passage]
}

extension Story {
  /// Everything that was said, noted or recorded, in order.
  public var passages: [Passage] {
    parts.flatMap { part in
      let turn = part.turn
      func passage(_ kind: Passage.Kind, _ text: String) -> Passage {
        Passage(turn: turn.number, kind: kind, text: text, isTakenBack: part.isTakenBack)
      }
      let events = turn.events.compactMap { event -> Passage? in
        switch event {
        case .line(let line): passage(.line(line.speaker), line.text)
        case .reply(let reply): passage(.reply, reply.text)
        case .ledger(let item): passage(.ledger(item.status), item.text)
        case .options, .state, .command, .ending, .end: nil
        }
      }
      return events + part.notes.map { passage(.note, $0) }
    }
  }
}

extension Archive {
  /// The sessions, the most recently used first, of one scenario when a name is given.
  ///
  /// A scenario is named as it was for the rehearsal, or by the last part of its path.
  public func sessions(limit: Int, scenario: String?) throws(ArchiveError) -> Listing<SessionRecord> {
    guard let scenario else { return try sessions(limit: limit) }
    return try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM session ORDER BY updated DESC, id DESC")
        .filter { Archive.isNamed($0["reference"], scenario) }
      return Archive.listing(Array(rows.prefix(max(0, limit))))
    }
  }

  private static func isNamed(_ reference: String, _ name: String) -> Bool {
    let file = reference.split(separator: "/").last.map(String.init) ?? reference
    let stem = file.hasSuffix(".yarn") ? String(file.dropLast(5)) : file
    return [reference, file, stem].contains(name)
  }

  /// The sessions in which all the words stand in one passage, the most recently used first.
  ///
  /// A word is found where another begins with it; case, accents, spaces and apostrophes do not matter. A session that
  /// could hold them where it cannot be read is named.
  public func search(
    _ words: String, scenario: String? = nil, limit: Int = 20
  ) throws(ArchiveError) -> Listing<Found> {
    let wanted = WrittenText.words(words)
    guard !wanted.isEmpty else { return Listing() }
    return try read { database in
      var found = Listing<Found>()
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM session ORDER BY updated DESC, id DESC")
      while found.count < limit, let row = try rows.next() {
        if let scenario, !Archive.isNamed(row["reference"], scenario) { continue }
        let id: Int64 = row["id"]
        let entries = try Archive.entryRows(of: id, database)
        // Reading the columns as they are spares taking apart those that cannot hold the words.
        guard entries.contains(where: { Archive.mayHold(wanted, $0) }) else { continue }
        let log = SessionLog(entries)
        if !log.isWhole { found.leaveOut(.entries(session: id, count: log.unread)) }
        let passages = Story(log.entries).passages.filter { WrittenText.holds($0.text, starts: wanted) }
        guard !passages.isEmpty else { continue }
        found.add(.session(id)) { Found(session: try Stored.session(row), passages: passages) }
      }
      return found
    }
  }

  private static func mayHold(_ words: [String], _ row: Row) -> Bool {
    let columns: [String?] = [row["turn"], row["note"]]
    return columns.contains { column in
      guard let column else { return false }
      let folded = WrittenText.fold(column)
      return words.allSatisfy(folded.contains)
    }
  }
}
