import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Where things are kept: under `SOUFFLEUR_HOME`, else in the XDG folders.
struct Paths {
  /// The archive and the recaps.
  let data: URL
  /// What may be lost: the history of the prompt.
  let state: URL

  init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
    if let home = environment["SOUFFLEUR_HOME"], !home.isEmpty {
      data = URL(fileURLWithPath: home, isDirectory: true)
      state = data
      return
    }
    let home = environment["HOME"].map { URL(fileURLWithPath: $0, isDirectory: true) }
    let base = home ?? FileManager.default.homeDirectoryForCurrentUser
    func folder(_ variable: String, _ fallback: String) -> URL {
      // The XDG specification wants relative paths to be ignored.
      if let path = environment[variable], path.hasPrefix("/") {
        return URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent("souffleur")
      }
      return base.appendingPathComponent(fallback).appendingPathComponent("souffleur")
    }
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
  }

  var archive: URL { data.appendingPathComponent("archive.sqlite") }
  var recaps: URL { data.appendingPathComponent("recaps", isDirectory: true) }
  var history: URL { state.appendingPathComponent("history") }

  /// Makes a folder that only its owner can enter.
  static func makePrivate(_ folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}

/// Writes a file that only its owner can read, whole or not at all; through a link, and straight into a device.
func writePrivately(_ text: String, to file: URL) throws {
  var status = stat()
  let isThere = stat(file.path, &status) == 0
  guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
    // A pipe or a device is written to; it must not be replaced by a file.
    return try writeAll(text, to: try FileHandle(forWritingTo: file))
  }
  let file = file.resolvingSymlinksInPath()
  let aside = file.deletingLastPathComponent()
    .appendingPathComponent(".\(file.lastPathComponent).\(getpid())")
  let manager = FileManager.default
  guard manager.createFile(atPath: aside.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
    throw CocoaError(.fileWriteNoPermission)
  }
  do {
    let handle = try FileHandle(forWritingTo: aside)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.synchronize()
    try handle.close()
    guard rename(aside.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  } catch {
    try? manager.removeItem(at: aside)
    throw error
  }
}

private func writeAll(_ text: String, to handle: FileHandle) throws {
  try handle.write(contentsOf: Data(text.utf8))
  try handle.close()
}
