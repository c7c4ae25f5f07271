#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why something could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// The reader has closed the pipe: no error, just the end.
  case closed
  /// Writing failed; the system's error number.
  case failed(Int32)
}

/// Writing to a file descriptor: the one place that does.
public enum Descriptor {
  /// Writes all bytes of a text.
  ///
  /// An interrupted write goes on, and so does one to a descriptor that makes nobody wait.
  /// - Throws: `OutputError.closed` when nobody reads a pipe any more, else the number of the system's error.
  public static func write(_ text: String, to descriptor: Int32) throws(OutputError) {
    var text = text
    let error = text.withUTF8 { bytes -> OutputError? in
      do throws(OutputError) { try write(bytes, to: descriptor) } catch { return error }
      return nil
    }
    if let error { throw error }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) throws(OutputError) {
    guard let base = bytes.baseAddress else { return }
    var offset = 0
    while offset < bytes.count {
      let count = systemWrite(descriptor, base + offset, bytes.count - offset)
      // Nothing written and no error: no system says when that would end.
      let number = count == 0 ? EIO : errno
      if count > 0 {
        offset += count
      } else if number == EPIPE {
        throw .closed
      } else if number == EAGAIN {
        waitUntilWritable(descriptor)
      } else if number != EINTR {
        throw .failed(number)
      }
    }
  }

  /// What a call of the system gives that a signal may have interrupted: it is made again then.
  public static func retried(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      guard result < 0, errno == EINTR else { return result }
    }
  }

  /// Has the disk keep the names in the folder of a file, such as one that was just renamed.
  ///
  /// Some file systems cannot; what they can they have done by then.
  public static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&waited, 1, 1000)
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
