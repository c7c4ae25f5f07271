public import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sessions of one user, in one SQLite file that only its owner can read.
///
/// Every write is one transaction that is on the disk when the call returns, so a reply whose effect was shown survives
/// a kill and a power cut. A transaction is over when its rollback journal is gone; `synchronous = EXTRA` has the folder
/// written to the disk after that, as the journal could come back otherwise and undo what was acknowledged. Two programs
/// at once wait for each other for up to five seconds.
public final class Archive: Sendable {
  private let queue: DatabaseQueue
  /// Where the archive is.
  let folder: URL

  /// Opens the archive in a folder, making the folder (0700) and the file (0600) when they are not there.
  ///
  /// - Throws: `ArchiveError.newer` when a newer program has written the file, `cannotOpen` for anything else.
  public init(folder: URL) throws(ArchiveError) {
    self.folder = folder
    let path = folder.appendingPathComponent("archive.sqlite").path
    do {
      try Archive.prepare(folder: folder, file: path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { database in
        // What is put aside for a moment stays in memory: no words of the user in the system's folder for such files.
        try database.execute(
          sql: """
            PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY
            """)
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      // Opening for writing lets SQLite finish what a killed program left half done; nothing else is written yet.
      if try queue.read({ try Migrations.migrator.hasBeenSuperseded($0) }) {
        throw ArchiveError.newer(path: path)
      }
      try Archive.migrate(queue)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .cannotOpen(path: path, reason: Archive.reason(error))
    }
  }

  /// Brings the file up to date. Another program may do the same meanwhile: what it has done is seen at the next try.
  private static func migrate(_ queue: DatabaseQueue) throws {
    for _ in 0..<4 {
      do {
        return try Migrations.migrator.migrate(queue)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        continue
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        continue
      }
    }
    try Migrations.migrator.migrate(queue)
  }

  private static func prepare(folder: URL, file: String) throws {
    let number = PrivateFolder.make(folder.path)
    guard number == 0 else {
      throw ArchiveError.cannotOpen(path: file, reason: String(cString: strerror(number)))
    }
    try ArchiveFile.make(at: file)
  }

  /// The database's own words without the values that were bound.
  static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return SystemReason.text(error) }
    return error.message ?? "SQLite error \(error.resultCode.rawValue)"
  }

  /// Runs a transaction that is on the disk when it returns.
  func write<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    do {
      return try queue.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try work(database)
          return .commit
        }
        guard let result else { throw ArchiveError.cannotWrite(reason: "the transaction did not run") }
        return result
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .cannotWrite(reason: Archive.reason(error))
    }
  }

  /// Writes the whole file anew, without what stood in it before; not in a transaction.
  ///
  /// - Throws: `ArchiveError.cannotWrite`, mostly where there is no room for a second copy; nothing is lost then.
  public func rewrite() throws(ArchiveError) {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    } catch {
      throw .cannotWrite(reason: Archive.reason(error))
    }
  }

  /// Reads.
  ///
  /// - Throws: `ArchiveError.cannotOpen` when the file cannot be read now, as it is locked or the disk fails; `damaged`
  ///   when what stands in it cannot be understood.
  func read<Result>(_ work: (Database) throws -> Result) throws(ArchiveError) -> Result {
    do {
      return try queue.read(work)
    } catch let error as ArchiveError {
      throw error
    } catch let error as DatabaseError where SystemReason.isOutside(error) {
      throw .cannotOpen(path: queue.path, reason: Archive.reason(error))
    } catch {
      throw .damaged(reason: Archive.reason(error))
    }
  }
}
