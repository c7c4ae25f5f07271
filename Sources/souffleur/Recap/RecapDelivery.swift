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

  /// The names of what goes with the mail, for who looks at it before.
  func attachmentNames() throws -> [String] {
    let files = forms.attachments.map { URL(fileURLWithPath: $0).lastPathComponent }
    guard !record.isChanged else { return files }
    let holds = try !record.calendarEntries(isMailed: true).isEmpty || book().holdsMailed(of: record.session)
    return files + (holds ? [RecapDelivery.calendarFile] : [])
  }

  /// The mail with the files and the days; files are read first, as nothing is kept when one cannot be.
  private func mail() throws -> MailMessage {
    let files = try AttachedFiles(language).all(forms.attachments)
    let entries = record.calendarEntries(isMailed: true)
    // A text that a person has changed may tell other days than the items do.
    let calendar = record.isChanged ? nil : try calendar(of: entries, isMailed: true)
    if record.isChanged, !entries.isEmpty { tell(words.noCalendar(name)) }
    return MailMessage(
      record, from: mailboxes.from, to: mailboxes.to, date: Date(),
      attachments: files + (calendar.map { [Attachment($0, name: RecapDelivery.calendarFile)] } ?? []))
  }

  private static let calendarFile = "dates.ics"

  private func book() throws -> CalendarBook { CalendarBook(language, archive: try openArchive(language)) }

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
    guard let calendar = try calendar(of: record.calendarEntries(), isMailed: false) else {
      return tell(words.nothingDated)
    }
    try target.write(calendar.text, language)
    if !target.isStandardOutput { tell(words.calendarNext(target.name)) }
  }

  /// Days of the record, and those that an earlier file had and this one has no more; none when there are none.
  private func calendar(of entries: [CalendarEntry], isMailed: Bool) throws -> CalendarFile? {
    let promised = try promisedEntries()
    // The client gets what was agreed; one's own calendar holds what became of it since.
    let current = isMailed || record.isRehearsal ? entries : RecapDelivery.current(entries, promised)
    let (origin, held) = (record.session, Set(promised.map(\.uid)))
    let stamped = try book().stamped(current, isMailed: isMailed) { uid, stamp in
      stamp.origin == origin && !held.contains(uid)
    }
    guard !stamped.isEmpty else { return nil }
    return CalendarFile(
      stamped, name: record.calendarName, organizer: mailboxes.from, date: Date(),
      timeZone: record.zone ?? .current,
      isWorkingDay: WorkingDays(record.language).isWorkingDay)
  }

  /// The promises that were taken over from this conversation, as entries of a calendar.
  private func promisedEntries() throws -> [CalendarEntry] {
    try PromiseBook(language, archive: try openArchive(language)).all().compactMap {
      $0.promise.origin?.token == record.session ? $0.promise.calendarEntry(in: record.language) : nil
    }
  }

  /// The entries of a record with what became of them since: what was taken over as a promise stands as the promise
  /// does, also when its item is no more.
  private static func current(_ entries: [CalendarEntry], _ promised: [CalendarEntry]) -> [CalendarEntry] {
    let uids = Set(promised.map(\.uid))
    return entries.filter { !uids.contains($0.uid) } + promised
  }
}
