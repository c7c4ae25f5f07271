import Foundation
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Files that only their owner can read, written whole or not at all.
enum PrivateFile {
  /// Writes a file; through links, and straight into a device or a pipe.
  ///
  /// It is written aside and renamed, and the disk has both when this returns.
  /// - Parameter mode: The rights of the file.
  /// - Throws: The system's error; the file is as it was then.
  static func write(_ text: String, to path: String, mode: mode_t = 0o600) throws(OutputError) {
    let target = try target(of: path)
    guard !target.isDevice else { return try writeInto(target.path, text) }
    let aside = aside(of: target.path)
    unlink(aside)
    let descriptor = Descriptor.retried { open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw .failed(errno) }
    do throws(OutputError) {
      defer { close(descriptor) }
      try Descriptor.write(text, to: descriptor)
      // The rights asked for, whatever the mask of the process takes away.
      guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw .failed(errno) }
    } catch {
      unlink(aside)
      throw error
    }
    guard rename(aside, target.path) == 0 else {
      let number = errno
      unlink(aside)
      throw .failed(number)
    }
    Descriptor.syncFolder(of: target.path)
  }

  /// Writes a shorter text over a file, which takes no room; what was behind it is cut off.
  ///
  /// - Throws: The system's error; the file may hold a part of both texts then.
  static func overwrite(_ path: String, with shorter: String) throws(OutputError) {
    let descriptor = Descriptor.retried { open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .failed(errno) }
    defer { close(descriptor) }
    try Descriptor.write(shorter, to: descriptor)
    guard ftruncate(descriptor, off_t(shorter.utf8.count)) == 0, fsync(descriptor) == 0 else {
      throw .failed(errno)
    }
  }

  /// A name beside a file, of this process alone, no longer than names may be.
  private static func aside(of path: String) -> String {
    let url = URL(fileURLWithPath: path)
    var name = url.lastPathComponent
    while name.utf8.count > 200 { name.removeLast() }
    return url.deletingLastPathComponent().appendingPathComponent(".\(name).\(getpid())").path
  }

  /// A pipe or a device is written to; it must not be replaced by a file.
  private static func writeInto(_ path: String, _ text: String) throws(OutputError) {
    let descriptor = Descriptor.retried { open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .failed(errno) }
    defer { close(descriptor) }
    try Descriptor.write(text, to: descriptor)
  }

  // MARK: Where a name leads

  /// What a name leads to through all links, whether something is there or not yet.
  static func target(of path: String) throws(OutputError) -> (path: String, isDevice: Bool) {
    var path = path
    for _ in 0..<40 {
      var status = stat()
      if stat(path, &status) == 0 {
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFDIR else { throw .failed(EISDIR) }
        guard kind == S_IFREG else { return (path, true) }
        return (resolved(path) ?? path, false)
      }
      let number = errno
      guard number == ENOENT, let next = link(at: path) else {
        guard number == ENOENT, !path.isEmpty, !path.hasSuffix("/") else { throw .failed(number) }
        return (path, false)
      }
      path = next
    }
    throw .failed(ELOOP)
  }

  /// The path without links; none when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Where a link points that leads to nothing.
  private static func link(at path: String) -> String? {
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { return nil }
    guard !target.hasPrefix("/") else { return target }
    return URL(fileURLWithPath: path).deletingLastPathComponent().path + "/" + target
  }
}
