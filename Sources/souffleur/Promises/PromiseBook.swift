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
    try kept(language) { () throws(ArchiveError) in
      try archive.documents(.promise, as: Promise.self)
    }.compactMap { document in
      Promise.number(in: document.key).map { ($0, document.value) }
    }.sorted { $0.number < $1.number }
  }

  /// Keeps a promise under the next free number and returns that.
  func add(_ promise: Promise) throws -> Int {
    var number = (try all().last?.number ?? 0) + 1
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

  /// Changes a promise; none erases it. Fails when there is no such promise.
  func change(_ number: Int, to change: (Promise) -> Promise?) throws {
    let isThere = try kept(language) { () throws(ArchiveError) in
      try archive.update(.promise, Promise.name(number), as: Promise.self) { stored in
        guard let promise = stored else { return false }
        stored = change(promise)
        return true
      }
    }
    guard isThere else {
      let name = Promise.name(number)
      throw Failure(
        .noInput, language.pick("il n’y a pas de promesse \(name)", "there is no promise \(name)"))
    }
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
