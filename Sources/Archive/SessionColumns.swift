import Foundation
import GRDB
import Rehearsal
import Vocabulary

/// A session as its columns hold it: what can be handed to another processor to be read or written there.
struct SessionColumns: Sendable {
  var id: Int64
  var token, reference, title, fingerprint, setup, ledger: String
  var started, updated: Double
  var closed: String?

  init(_ row: Row) {
    id = row["id"]
    token = row["token"]
    reference = row["reference"]
    title = row["title"]
    fingerprint = row["fingerprint"]
    setup = row["setup"]
    ledger = row["ledger"]
    started = row["started"]
    updated = row["updated"]
    closed = row["closed"]
  }

  /// Reads the session.
  ///
  /// - Throws: `ArchiveError.unreadable` when something in it cannot be read.
  func record() throws(ArchiveError) -> SessionRecord {
    do throws(ArchiveError) { return try read() } catch { throw .unreadable(.session(id)) }
  }

  private func read() throws(ArchiveError) -> SessionRecord {
    SessionRecord(
      id: id, token: token, reference: reference, title: try Stored.value(title, as: LocalizedText.self),
      fingerprint: fingerprint, setup: try Stored.value(setup, as: Setup.self),
      started: Date(timeIntervalSince1970: started), updated: Date(timeIntervalSince1970: updated),
      close: try closed.map { (text) throws(ArchiveError) in try Stored.value(text, as: Transcript.Close.self)
      },
      ledger: try Stored.value(ledger, as: Ledger.self))
  }
}
