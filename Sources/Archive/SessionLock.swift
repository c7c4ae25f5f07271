import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to go on with a session: no two programs have it at once.
///
/// It is an advisory lock (`flock`) on a file beside the archive, which the system releases however the program that
/// holds it ends. The file holds the number of that program's process, and goes when the right is given back; what a
/// killed program leaves of it holds nobody back.
public final class SessionLock: Sendable {
  /// The number of the session.
  public let session: Int64
  private let descriptor: Int32
  private let path: String

  private init(_ session: Int64, _ descriptor: Int32, _ path: String) {
    (self.session, self.descriptor, self.path) = (session, descriptor, path)
  }

  deinit {
    // The name goes first: whoever waits with the file still open sees that it is not the one of that name any more.
    if SessionLock.isStill(path, descriptor) { unlink(path) }
    close(descriptor)
  }

  /// Takes the right to a session.
  ///
  /// - Throws: `ArchiveError.inUse` when another program, or another lock of this one, has it.
  static func take(_ session: Int64, in folder: URL) throws(ArchiveError) -> SessionLock {
    let path = folder.appendingPathComponent("session-\(session).lock").path
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        let number = errno
        if number == EINTR { continue }
        throw .cannotOpen(path: path, reason: String(cString: strerror(number)))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let (number, holder) = (errno, SessionLock.holder(descriptor))
        close(descriptor)
        guard number != EINTR else { continue }
        guard number == EWOULDBLOCK else {
          throw .cannotOpen(path: path, reason: String(cString: strerror(number)))
        }
        throw .inUse(session: session, process: holder)
      }
      // The one before may have taken the file away between the opening and the lock.
      guard SessionLock.isStill(path, descriptor) else {
        close(descriptor)
        continue
      }
      ftruncate(descriptor, 0)
      let text = Array("\(getpid())\n".utf8)
      _ = pwrite(descriptor, text, text.count, 0)
      return SessionLock(session, descriptor, path)
    }
  }

  /// Whether a path still leads to an open file.
  private static func isStill(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return stat(path, &named) == 0 && fstat(descriptor, &opened) == 0 && named.st_ino == opened.st_ino
      && named.st_dev == opened.st_dev
  }

  /// The process that says to hold a lock; none when it has not come to say so.
  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Int32(String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}

extension Archive {
  /// Takes the right to go on with a session, until the lock is given up.
  ///
  /// Reading needs no lock.
  /// - Throws: `ArchiveError.inUse` when another program goes on with it.
  public func lock(_ session: Int64) throws(ArchiveError) -> SessionLock {
    try SessionLock.take(session, in: folder)
  }
}
