import Archive
import Foundation
import Recap
import Vocabulary

/// The calendar entries that were written before, so that a file updates what a calendar already holds.
struct CalendarBook {
  private let archive: Archive
  private let language: Language

  init(_ language: Language, archive: Archive) {
    self.archive = archive
    self.language = language
  }

  /// Whether entries of a session or call went into a mail before.
  func holdsMailed(of origin: String) throws -> Bool {
    try listed(language) { () throws(ArchiveError) in
      try archive.documents(.calendar, as: CalendarStamp.self)
    }.contains { $0.value.origin == origin && CalendarStamp.isMailed($0.key) }
  }

  /// Gives the entries their numbers and keeps them; those that were written before and are no more are cancelled.
  ///
  /// - Parameters:
  ///   - isMailed: Whether they go into a mail: what a client got is counted apart.
  ///   - isGone: Whether an entry that was written before, and is not among these, is no more.
  func stamped(
    _ entries: [CalendarEntry], isMailed: Bool = false,
    isGone: (_ uid: String, _ stamp: CalendarStamp) -> Bool
  ) throws -> [CalendarEntry] {
    let (now, uids) = (Date(), Set(entries.map(\.uid)))
    return try kept(language) { () throws(ArchiveError) in
      try archive.updateAll(.calendar, as: CalendarStamp.self, at: now) { stamps, _ in
        let gone = stamps.filter { key, stamp in
          let uid = CalendarStamp.uid(under: key)
          return CalendarStamp.isMailed(key) == isMailed && !uids.contains(uid) && isGone(uid, stamp)
        }
        let cancelled = gone.sorted { $0.key < $1.key }.map { key, stamp in
          stamp.cancellation(of: CalendarStamp.uid(under: key))
        }
        return (entries + cancelled).map { entry in
          let key = CalendarStamp.key(of: entry.uid, isMailed: isMailed)
          let (written, stamp) = CalendarStamp.stamped(entry, after: stamps[key], at: now)
          stamps[key] = stamp
          return written
        }
      }
    }
  }
}
