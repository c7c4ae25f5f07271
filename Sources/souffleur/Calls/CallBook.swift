import Archive
import Clients
import Foundation
import Vocabulary

/// The real calls that were noted, by their numbers.
struct CallBook {
  private let archive: Archive
  private let language: Language

  init(_ language: Language, archive: Archive) {
    self.archive = archive
    self.language = language
  }

  /// All calls, in the order of their numbers.
  func all() throws -> [(number: Int, call: Call)] {
    try stored().compactMap { document in
      Call.number(in: document.key).map { ($0, document.value) }
    }.sorted { $0.number < $1.number }
  }

  /// The call of a number. Fails when there is none.
  func call(_ number: Int) throws -> Call {
    let found = try kept(language) { () throws(ArchiveError) in
      try archive.document(.call, Call.name(number), as: Call.self)
    }
    guard let found else { throw Failure(.noInput, CallWords.of(language).noCall(Call.name(number))) }
    return found
  }

  /// The call that was begun with a client and a scenario and not ended; of several the last one.
  func unfinished(client: String, scenario: String?) throws -> (number: Int, call: Call)? {
    try all().last { _, call in
      !call.isFinished && call.scenario == scenario && ClientFile.isSame(call.client, client)
    }
  }

  /// Keeps a call, under the next free number when it has none yet; it is on the disk when this returns.
  ///
  /// - Returns: its number.
  func keep(_ call: Call, as number: Int?) throws -> Int {
    var call = call
    call.updated = Date()
    guard let number else { return try add(call) }
    try kept(language) { () throws(ArchiveError) in
      try archive.update(.call, Call.name(number), as: Call.self) { $0 = call }
    }
    return number
  }

  private func add(_ call: Call) throws -> Int {
    var number = try lastNumber() + 1
    while true {
      let isTaken = try kept(language) { () throws(ArchiveError) in
        try archive.update(.call, Call.name(number), as: Call.self) { stored in
          guard stored == nil else { return true }
          stored = call
          return false
        }
      }
      if !isTaken { return number }
      number += 1
    }
  }

  /// The greatest number there is, that of a call which cannot be read too.
  private func lastNumber() throws -> Int {
    let listing = try stored()
    let keys = listing.unreadable.map { name in
      if case .document(_, let key) = name { key } else { "" }
    }
    return (listing.map(\.key) + keys).compactMap { Call.number(in: $0) }.max() ?? 0
  }

  private func stored() throws -> Listing<(key: String, value: Call)> {
    try listed(language) { () throws(ArchiveError) in try archive.documents(.call, as: Call.self) }
  }
}
