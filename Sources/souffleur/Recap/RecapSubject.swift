import Archive
import Clients
import Foundation
import Recap
import Rehearsal
import Scenarios
import Vocabulary

/// What a recap is about: a rehearsal, or a real call.
enum RecapSubject {
  case session(StoredSession)
  case call(number: Int, Call)

  /// The name a user types for it: `3`, `C-003`.
  var name: String {
    switch self {
    case .session(let session): String(session.record.id)
    case .call(let number, _): Call.name(number)
    }
  }

  /// What was named; without a name what was changed last, a finished call before a rehearsal of the same day.
  static func find(_ name: String?, _ language: Language) throws -> RecapSubject {
    guard let name else { return try last(language) }
    if let number = Call.number(in: name) { return try call(number, language) }
    guard let number = Int64(name) else { throw Failure(.usage, RecapWords.of(language).noName(name)) }
    return .session(try StoredSession.find(number, language))
  }

  private static func call(_ number: Int, _ language: Language) throws -> RecapSubject {
    let archive = try openArchive(language)
    let found = try kept(language) { () throws(ArchiveError) in
      try archive.document(.call, Call.name(number), as: Call.self)
    }
    guard let found else { throw Failure(.noInput, RecapWords.of(language).noCall(Call.name(number))) }
    return .call(number: number, found)
  }

  private static func last(_ language: Language) throws -> RecapSubject {
    let archive = try openArchive(language)
    let calls = try listed(language) { () throws(ArchiveError) in try archive.documents(.call, as: Call.self)
    }
    .compactMap { document in Call.number(in: document.key).map { (number: $0, call: document.value) } }
    let latest = calls.max { ($0.call.updated, $0.number) < ($1.call.updated, $1.number) }
    guard let latest else { return .session(try StoredSession.find(nil, language)) }
    let session = try listed(language) { () throws(ArchiveError) in try archive.lastSession() }.first
    let day = CalendarDate(local: latest.call.updated)
    if let session, session.updated > latest.call.updated,
      !latest.call.isFinished || CalendarDate(local: session.updated) > day
    {
      return .session(try StoredSession.find(session.id, language))
    }
    return .call(number: latest.number, latest.call)
  }
}
