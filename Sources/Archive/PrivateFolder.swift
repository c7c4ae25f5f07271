#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders that only their owner can enter.
package enum PrivateFolder {
  /// Makes a folder, and those it lies in, where they are not there yet, and writes the names of the new ones to the
  /// disk: a file is kept only where the way to it is.
  ///
  /// - Returns: 0, or the number of the system's error.
  package static func make(_ path: String) -> Int32 {
    if makeDurable(path) { return 0 }
    let number = errno
    if number == ENOENT, let parent = parent(of: path) {
      let error = make(parent)
      guard error == 0 else { return error }
      return makeDurable(path) || isFolder(path) ? 0 : errno
    }
    // Some systems say first that a disk can only be read, then that the folder is there.
    if isFolder(path) { return 0 }
    return number == EEXIST ? ENOTDIR : number
  }

  private static func makeDurable(_ path: String) -> Bool {
    guard mkdir(path, 0o700) == 0 else { return false }
    let descriptor = open(parent(of: path) ?? (path.hasPrefix("/") ? "/" : "."), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    _ = fsync(descriptor)
    close(descriptor)
    return true
  }

  private static func parent(of path: String) -> String? {
    var path = Substring(path)
    while path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
