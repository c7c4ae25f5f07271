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
    }.contains { $0.value.origin == origin && $0.value.isMailed }
  }

  /// Gives the entries their numbers and keeps them; those that were written before and are no more are cancelled.
  ///
  /// - Parameters:
  ///   - isGone: Whether an entry that was written before, and is not among these, is no more.
  ///   - isMailed: Whether they go into a mail, which takes back only what a mail could have brought.
  func stamped(
    _ entries: [CalendarEntry], isMailed: Bool = false,
    isGone: (_ uid: String, _ stamp: CalendarStamp) -> Bool
  ) throws -> [CalendarEntry] {
    let now = Date()
    return try kept(language) { () throws(ArchiveError) in
      try archive.updateAll(.calendar, as: CalendarStamp.self, at: now) { stamps, _ in
        let gone = stamps.filter { uid, stamp in
          !entries.contains { $0.uid == uid } && isGone(uid, stamp) && (!isMailed || stamp.isMailed)
        }
        let cancelled = gone.sorted { $0.key < $1.key }.map { $0.value.cancellation(of: $0.key) }
        return (entries + cancelled).map { entry in
          let (written, stamp) = CalendarStamp.stamped(
            entry, after: stamps[entry.uid], at: now, isMailed: isMailed)
          stamps[entry.uid] = stamp
          return written
        }
      }
    }
  }
}
