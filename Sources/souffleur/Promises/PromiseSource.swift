import Archive
import Clients
import Foundation
import Rehearsal
import Vocabulary

/// Finds the session or the call whose promises are taken over.
struct PromiseSource {
  /// A record, and what it is called.
  struct Found {
    var name: String
    var promises: Promise.Source
  }

  private let archive: Archive
  private let language: Language
  private let words: PromiseWords

  init(_ language: Language, _ words: PromiseWords, archive: Archive) {
    self.archive = archive
    self.language = language
    self.words = words
  }

  /// The record of a number or of a name; its own client unless another is named.
  func find(_ typed: String, client: String?) throws -> Found {
    var found: Found
    if let number = Call.number(in: typed) {
      found = try call(Call.name(number))
    } else if let number = Int64(typed), number > 0 {
      found = try session(number)
    } else {
      throw Failure(.usage, words.takingOver.noRecord(TextSafety.line(String(typed.prefix(40)))))
    }
    if let client { found.promises.client = client }
    return found
  }

  private func session(_ number: Int64) throws -> Found {
    let session = try kept(language) { () throws(ArchiveError) in try archive.session(number) }
    guard let session else { throw Failure(.noInput, words.takingOver.noSession(number)) }
    let facts = session.setup.facts
    return Found(
      name: words.takingOver.session(number),
      promises: Promise.Source(
        token: session.token, session: session.id, items: session.ledger.items,
        client: PromiseSource.text(["client", "contact"], in: facts) ?? "",
        invoice: PromiseSource.text(["invoice"], in: facts), day: CalendarDate(local: session.updated)))
  }

  private func call(_ name: String) throws -> Found {
    let call = try kept(language) { () throws(ArchiveError) in
      try archive.document(.call, name, as: Call.self)
    }
    guard let call else { throw Failure(.noInput, words.takingOver.noCall(name)) }
    let client =
      [call.client, call.contact].first { !$0.isEmpty }
      ?? PromiseSource.text(["client", "contact"], in: call.facts)
    return Found(
      name: name,
      promises: Promise.Source(
        token: call.token, items: call.items, client: client ?? "",
        invoice: PromiseSource.text(["invoice"], in: call.facts),
        day: call.day ?? CalendarDate(local: call.updated)))
  }

  /// The first of some facts that has words in it.
  private static func text(_ names: [String], in facts: [String: FactValue]) -> String? {
    names.lazy.compactMap { name in
      if case .text(let text)? = facts[name], !text.isEmpty { text } else { nil }
    }.first
  }
}
