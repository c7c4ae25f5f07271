import Archive
import Foundation
import Vocabulary

/// Opens the user's archive.
func openArchive(_ language: Language) throws -> Archive {
  try kept(language) { () throws(ArchiveError) in try Archive(folder: Paths().data) }
}

/// Does something with the archive; what goes wrong ends the command.
func kept<Result>(_ language: Language, _ work: () throws(ArchiveError) -> Result) throws -> Result {
  do throws(ArchiveError) {
    return try work()
  } catch {
    throw Failure(error, language)
  }
}

extension Language {
  /// One of two texts.
  func pick(_ french: String, _ english: String) -> String { self == .french ? french : english }
}

/// Reads several things of the archive; those that cannot be read are named on standard error, and the rest goes on.
func listed<Element>(
  _ language: Language, _ read: () throws(ArchiveError) -> Listing<Element>
) throws -> Listing<Element> {
  let listing = try kept(language, read)
  UnreadableWords(language).tell(listing.unreadable)
  return listing
}
