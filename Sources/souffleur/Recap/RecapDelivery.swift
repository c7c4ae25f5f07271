import Archive
import Clients
import Foundation
import Recap
import Terminal
import Vocabulary

/// Writes a record in the form that was asked for, or shows it in the user's mail program.
struct RecapDelivery {
  let record: Record
  /// What the recap is called: the number of a session, or the name of a call such as `C-003`.
  let name: String
  /// The user's address and the client's, where they are known.
  let mailboxes: (from: Mailbox?, to: Mailbox?)
  let forms: RecapForms
  /// Where it goes; none when nothing was said of it.
  let output: Destination?
  /// The language in which the user is spoken to.
  let language: Language

  private var words: RecapFormWords { RecapFormWords(language) }
  private var target: Destination { output ?? .standardOutput }

  /// Writes it, or opens it.
  ///
  /// - Throws: `Failure` when what was asked for does not go together, or something cannot be read or written; nothing
  ///   was written then.
  func deliver(_ format: RecapFormat) throws {
    if forms.open { return try show(format) }
    guard forms.attachments.isEmpty || format == .eml else { throw Failure(.usage, words.attachNeedsMail) }
    switch format {
    case .txt where target.isStandardOutput: try emitWrapped(record.plainText)
    case .txt: try target.write(record.plainText, language)
    case .html: try target.write(record.html, language)
    case .md: try target.write(record.markdown, language)
    case .json: try target.writeJSON(try record.json(), language)
    case .eml: try target.write(try mail().text, language)
    case .ics: try writeCalendar()
    case .mailto: try target.write(try link(), language)
    }
  }

  // MARK: Mail

  /// The mail with the files and the days; files are read first, as nothing is kept when one cannot be.
  private func mail() throws -> MailMessage {
    let files = try AttachedFiles(language).all(forms.attachments)
    let calendar = try calendar(isMailed: true)
    return MailMessage(
      record, from: mailboxes.from, to: mailboxes.to, date: Date(),
      attachments: files + (calendar.map { [Attachment($0, name: "dates.ics")] } ?? []))
  }

  private func show(_ format: RecapFormat) throws {
    guard format == .eml || format == .txt else { throw Failure(.usage, words.openNeedsMail) }
    guard !record.isRehearsal else { throw Failure(.usage, words.openRehearsal) }
    if let output, output.isStandardOutput { throw Failure(.usage, words.openNeedsFile) }
    let mail = try mail()
    let path: String
    if let output {
      try output.write(mail.text, language)
      path = output.path
    } else {
      path = try DraftFile(name: name).write(mail, language).path
    }
    guard let opener = MailProgram().show(path) else {
      throw Failure(.inputOutput, words.nothingOpens(path))
    }
    tell(words.opened(path, opener))
  }

  private func link() throws -> String {
    guard let link = MailtoLink(record, to: mailboxes.to) else {
      throw Failure(.badData, words.linkTooLong(name))
    }
    if link.isShortened { tell(words.linkShortened) }
    return link.text + "\n"
  }

  // MARK: Calendar

  private func writeCalendar() throws {
    guard let calendar = try calendar(isMailed: false) else { return tell(words.nothingDated) }
    try target.write(calendar.text, language)
    if !target.isStandardOutput { tell(words.calendarNext(target.name)) }
  }

  /// The days of the record, and those that an earlier file had and this one has no more; none when there are none.
  private func calendar(isMailed: Bool) throws -> CalendarFile? {
    let archive = try openArchive(language)
    let entries = try current(record.calendarEntries(), archive)
    let origin = record.session
    let stamped = try CalendarBook(language, archive: archive)
      .stamped(entries, isMailed: isMailed) { $0.origin == origin }
    guard !stamped.isEmpty else { return nil }
    return CalendarFile(
      stamped, name: record.calendarName, organizer: mailboxes.from, date: Date(),
      isWorkingDay: WorkingDays(record.language).isWorkingDay)
  }

  /// The entries of a call with what became of them since: what was taken over as a promise stands as the promise does.
  private func current(_ entries: [CalendarEntry], _ archive: Archive) throws -> [CalendarEntry] {
    guard !record.isRehearsal else { return entries }
    let promises = try PromiseBook(language, archive: archive).all().compactMap {
      $0.promise.calendarEntry(in: record.language)
    }
    return entries.map { entry in promises.first { $0.uid == entry.uid } ?? entry }
  }
}
