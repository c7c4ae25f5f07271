#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file of an archive before anything is in it.
enum ArchiveFile {
  /// Makes an empty file (0600) unless there is one.
  ///
  /// It is made under its own name and never put there from elsewhere: of two programs that start at once, the one that
  /// comes second must not replace what the first has stored meanwhile.
  /// - Throws: `ArchiveError.cannotOpen` when there is none and none can be made.
  static func make(at path: String) throws(ArchiveError) {
    while access(path, F_OK) != 0 {
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        // Whatever the mask of the process takes away.
        fchmod(descriptor, 0o600)
        close(descriptor)
        return
      }
      let number = errno
      if number == EINTR { continue }
      guard number == EEXIST else { throw .cannotOpen(path: path, reason: String(cString: strerror(number))) }
      return
    }
  }
}
