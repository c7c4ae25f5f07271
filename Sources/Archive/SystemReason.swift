import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the system did not do something.
enum SystemReason {
  /// The system's own words for an error that a library has thrown; the library's where it was none of the system.
  static func text(_ error: any Error) -> String {
    number(of: error as NSError).map { String(cString: strerror($0)) } ?? error.localizedDescription
  }

  /// Whether the database was kept from its file by something outside of it: the disk, another program, rights.
  static func isOutside(_ error: DatabaseError) -> Bool {
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN,
      .SQLITE_PERM, .SQLITE_PROTOCOL:
      true
    default: false
    }
  }

  private static func number(of error: NSError) -> Int32? {
    if error.domain == NSPOSIXErrorDomain { return Int32(exactly: error.code) }
    // As an error, not as an `NSError`: Foundation on Linux does not make the one into the other here.
    return (error.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap { number(of: $0 as NSError) }
  }
}
