import Archive
import Foundation
import Recap
import Rehearsal
import Scenarios
import Vocabulary

/// Makes the record of a stored session, and its draft mail.
struct RecapWriter {
  let scenario: Scenario
  let session: SessionRecord
  /// What was said, so that a value of the user's own stands where the prepared one did.
  let transcript: Transcript
  let sender: String

  /// The record with the words of the user's own templates where there are some; what of them cannot be used is told.
  func record(_ ledger: Ledger, language: Language) throws -> Record {
    let store = ProfileStore(archive: try openArchive(language), language: language)
    let profile = try store.profile()
    return try RecordWording(language: language).record(
      source(ledger, language: language, profile: profile),
      style: LetterStyle(tone: profile.tone ?? .formal, address: profile.address ?? .vous), in: language)
  }

  /// What the record is made of; the name is the one given, else the one kept, else that of the rehearsal.
  func source(_ ledger: Ledger, language: Language, profile: Profile) -> RecordSource {
    var setup = session.setup.said(in: language, scenario)
    setup.facts = transcript.facts(of: setup, scenario)
    var source = RecordSource(
      scenario: scenario, setup: setup, ledger: ledger, session: session.token, date: session.updated,
      sender: sender.isEmpty ? profile.name : sender, transcript: transcript)
    let name = source.sender.name
    source.sender = profile
    source.sender.name = name
    if !sender.isEmpty { source.sender.signature = [] }
    return source
  }

  static func mail(_ record: Record, from: Mailbox? = nil, to: Mailbox? = nil) -> MailMessage {
    MailMessage(record, from: from, to: to, date: Date())
  }

  /// Writes the draft among the user's own data and returns where.
  func saveMail(_ record: Record) throws -> URL {
    try DraftFile(name: String(session.id)).write(RecapWriter.mail(record), record.language)
  }
}
