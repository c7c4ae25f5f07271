import Archive
import Clients
import Rehearsal
import Vocabulary

/// The promises that were kept in the archive, by their numbers.
struct PromiseBook {
  private let archive: Archive
  private let language: Language

  init(_ language: Language, archive: Archive) {
    self.archive = archive
    self.language = language
  }

  /// All promises, in the order of their numbers.
  func all() throws -> [(number: Int, promise: Promise)] {
    try stored().compactMap { document in
      Promise.number(in: document.key).map { ($0, document.value) }
    }.sorted { $0.number < $1.number }
  }

  private func stored() throws -> Listing<(key: String, value: Promise)> {
    try listed(language) { () throws(ArchiveError) in try archive.documents(.promise, as: Promise.self) }
  }

  /// The greatest number there is, that of a promise which cannot be read too.
  private func lastNumber() throws -> Int {
    let listing = try stored()
    let keys = listing.unreadable.map { name in
      if case .document(_, let key) = name { key } else { "" }
    }
    return (listing.map(\.key) + keys).compactMap { Promise.number(in: $0) }.max() ?? 0
  }

  /// Keeps a promise under the next free number and returns that.
  func add(_ promise: Promise) throws -> Int {
    var number = try lastNumber() + 1
    while true {
      let isTaken = try kept(language) { () throws(ArchiveError) in
        try archive.update(.promise, Promise.name(number), as: Promise.self) { stored in
          guard stored == nil else { return true }
          stored = promise
          return false
        }
      }
      if !isTaken { return number }
      number += 1
    }
  }

  /// Changes a promise. Fails when there is no such promise.
  func change(_ number: Int, to change: (Promise) -> Promise) throws {
    let isThere = try kept(language) { () throws(ArchiveError) in
      try archive.update(.promise, Promise.name(number), as: Promise.self) { stored in
        stored = stored.map(change)
        return stored != nil
      }
    }
    if !isThere { throw missing(number) }
  }

  /// Erases a promise, also one that cannot be read. Fails when there is no such promise.
  func forget(_ number: Int) throws {
    let isThere = try kept(language) { () throws(ArchiveError) in
      try archive.remove(.promise, Promise.name(number))
    }
    if !isThere { throw missing(number) }
  }

  private func missing(_ number: Int) -> Failure {
    let name = Promise.name(number)
    return Failure(
      .noInput, language.pick("il n’y a pas de promesse \(name)", "there is no promise \(name)"))
  }

  /// The promises of a session's ledger: agreed, and somebody has to act.
  static func promises(in session: SessionRecord, client: String) -> [Promise] {
    session.ledger.items(.agreed).compactMap { item in
      guard let owner = item.owner else { return nil }
      return Promise(
        owner: owner == .me ? .me : .client, text: item.text, due: item.due, amount: item.amount,
        client: client,
        made: CalendarDate(local: session.updated), session: session.id)
    }
  }
}
