/// Why the archive cannot do what was asked; texts of users never stand in it.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The folder or the file cannot be made or opened.
  case cannotOpen(path: String, reason: String)
  /// The file was written by a newer program; it has not been touched.
  case newer(path: String)
  /// A write did not reach the disk; nothing of it is kept.
  case cannotWrite(reason: String)
  /// Another program goes on with the session; its process, where that is known.
  case inUse(session: Int64, process: Int32?)
  /// Another program has written into the session meanwhile; nothing of this write is kept.
  case overtaken(session: Int64)
  /// What is stored cannot be read.
  case damaged(reason: String)
  /// One session or document that was asked for cannot be read; the rest of the archive can.
  case unreadable(Unreadable)
}
