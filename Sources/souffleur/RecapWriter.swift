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

  func record(_ ledger: Ledger, language: Language) throws -> Record {
    var setup = session.setup.said(in: language, scenario)
    setup.facts = transcript.facts(of: setup, scenario)
    let source = RecordSource(
      scenario: scenario, setup: setup, ledger: ledger, session: session.token, date: session.updated,
      sender: sender)
    do {
      return try Record(source, language: language)
    } catch let error as TemplateError {
      throw Failure(.badData, error.description)
    }
  }

  func mail(_ record: Record, from: Mailbox? = nil, to: Mailbox? = nil) -> MailMessage {
    MailMessage(record, from: from, to: to, date: Date())
  }

  /// Writes the draft among the user's own data and returns where.
  func saveMail(_ record: Record) throws -> URL {
    try DraftFile(name: String(session.id)).write(mail(record), record.language)
  }
}
