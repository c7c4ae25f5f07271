import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of earlier runs, one a line, readable by their owner only.
struct HistoryFile {
  /// How many lines are kept.
  static let lineLimit = 1000

  let path: String

  /// Gives Readline the lines of the file; shortens a file that has grown to twice the limit.
  func load() {
    // Made here, with its mode, before anybody else can make it with another.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = fchmod(descriptor, 0o600)
    close(descriptor)
    _ = sr_history_read(path)
    shorten()
  }

  /// Adds a line at the end; a history that cannot be written is no reason to stop a rehearsal.
  func append(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // One write, so that two programs do not mix their lines.
    try? Descriptor.write(line + "\n", to: descriptor)
  }

  /// Written aside, then renamed, and the folder with it: a kill or a power cut leaves the old file or the new one.
  private func shorten() {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 256 * 1024 else { return }
    let aside = path + ".new"
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    var text = ""
    for index in 0..<sr_history_count() {
      if let line = sr_history_line(index) { text += String(cString: line) + "\n" }
    }
    let isWritten = (try? Descriptor.write(text, to: descriptor)) != nil && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(aside, path) == 0 else {
      unlink(aside)
      return
    }
    Descriptor.syncFolder(of: path)
  }
}
