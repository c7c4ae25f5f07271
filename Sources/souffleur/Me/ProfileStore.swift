import Archive
import Recap
import Vocabulary

/// The user's profile, kept in the archive under one key.
struct ProfileStore {
  /// The key of the document.
  static let key = "me"

  let archive: Archive
  let language: Language

  /// What is known; a profile that says nothing where nothing is.
  func profile() throws -> Profile {
    try kept(language) { () throws(ArchiveError) in
      try archive.document(.profile, ProfileStore.key, as: Profile.self)
    } ?? Profile()
  }

  /// Keeps a profile; one that says nothing is erased.
  func keep(_ profile: Profile) throws {
    try kept(language) { () throws(ArchiveError) in
      try archive.update(.profile, ProfileStore.key, as: Profile.self) { stored in
        stored = profile.isEmpty ? nil : profile
      }
    }
  }
}
