import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders whose names are on the disk: a file is kept only where the way to it is.
enum DurableFolder {
  /// Makes a folder that only its owner can enter, with those above it, and writes the names of the new ones to the disk.
  static func make(_ folder: URL) throws {
    let manager = FileManager.default
    var parents: [URL] = []
    var missing = folder.standardizedFileURL
    while missing.path != "/", !manager.fileExists(atPath: missing.path) {
      missing.deleteLastPathComponent()
      parents.append(missing)
    }
    try manager.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for parent in parents { sync(parent) }
  }

  /// Writes the names in a folder to the disk, as far as its file system does that.
  static func sync(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
