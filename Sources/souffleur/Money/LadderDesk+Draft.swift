import Foundation
import Interest
import Ladder
import Recap
import Scenarios
import Vocabulary

/// The draft for an invoice, and what is shown with it.
extension LadderDesk {
  /// The rung that a draft is for; none where nothing is to be written now.
  func rung(_ report: LadderReport) throws -> Rung? {
    let invoice = report.invoice
    guard let rung = command.rung else {
      let isNext = report.standing.state == .now && report.standing.next.isWritten
      return isNext && !changes.notesEvent ? report.standing.next : nil
    }
    let name = LadderWords.of(language).rung(rung)
    let late = book.today.days(since: invoice.due)
    if !report.isOpen { throw Failure(.usage, words.isPaid(invoice.number)) }
    if !rung.isWritten { throw Failure(.usage, words.notWritten(name)) }
    if rung >= .friendly, late <= 0 { throw Failure(.usage, words.notDue(name)) }
    if rung == .upcoming && late >= 0 || rung == .due && late > 0 {
      throw Failure(.usage, words.tooLate(name))
    }
    if rung == .due, late < 0 { throw Failure(.usage, words.notDue(name)) }
    return rung
  }

  func draft(_ entry: LadderBook.Entry, _ report: LadderReport) throws -> LadderDraft? {
    // What was just noted may have closed it.
    guard report.isOpen, let rung = try rung(report) else { return nil }
    if rung.isFriendly, command.claimInterest == true { throw Failure(.usage, words.friendlyClaim) }
    if rung == .notice, command.tone == .warm || command.address == .tu { tell(words.formalTone) }
    let read = MoneyArguments(language: language, today: book.today)
    var request = LadderDraft.Request(
      rung, today: book.today, standing: report.standing, sender: try sender(entry))
    request.payBy = try command.payBy.map { text throws(Failure) in try read.day(text, "--pay-by") }
    request.deadline = command.deadline.rawValue
    request.claimsInterest = command.claimInterest ?? (rung == .notice)
    request.rates = try KnownRates(language: language).all(command.money.rates)
    if request.claimsInterest,
      case .gap(.failure(let failure)) = InterestClaim(entry.invoice, on: book.today, rates: request.rates)
    {
      tell(failure.message(in: language))
    }
    var invoice = entry.invoice
    if let tone = command.tone { invoice.tone = tone }
    if let address = command.address { invoice.address = address }
    if let mailLang = command.mailLang ?? command.shared.lang, mailLang != invoice.language {
      // What was typed about the work was typed in the other language.
      (invoice.language, invoice.project) = (mailLang, "")
    }
    return try LadderDraft(invoice, request)
  }

  /// Who signs: as the option says, else as the profile, else as the client's preparation does.
  private func sender(_ entry: LadderBook.Entry) throws -> Profile {
    var profile = try ProfileStore(archive: book.archive, language: language).profile()
    let name = command.sender ?? (profile.name.isEmpty ? entry.me : profile.name)
    profile.name = TextSafety.line(String(name.prefix(200)))
    return profile
  }

  func show(_ entry: LadderBook.Entry, _ report: LadderReport, _ draft: LadderDraft?) throws {
    if command.money.json { return try emitJSON(report.json(in: language, draft: draft).text + "\n") }
    if command.output != nil || command.format == .eml {
      tell(report.text(in: language))
      if let draft { try write(draft, by: try sender(entry)) }
    } else {
      let text = report.text(in: language) + (draft.map { "\n" + $0.text(in: language) } ?? "")
      try emitWrapped(text)
    }
    try tellNext(report, draft)
  }

  private func write(_ draft: LadderDraft, by sender: Profile) throws {
    let target = command.output ?? .standardOutput
    switch command.format {
    case .txt:
      let subject = LadderWords.of(draft.language).subjectLine(draft.subject)
      try target.write("\(subject)\n\n\(draft.body)", language)
    case .eml:
      guard draft.rung != .notice else { throw Failure(.usage, words.noLetterMail) }
      let mail = TextMail(
        subject: draft.subject, body: draft.body, language: draft.language, sender: sender.name,
        from: try mailbox(command.from ?? (sender.mail.isEmpty ? nil : sender.mail), sender.name),
        to: try mailbox(command.to, ""),
        date: Date())
      try target.write(mail.text, language)
    }
    if !target.isStandardOutput { tell(words.written(target.path)) }
    if let remarks = draft.remarks(in: language) { tell(remarks) }
  }

  private func mailbox(_ address: String?, _ name: String) throws -> Mailbox? {
    guard let address else { return nil }
    guard let mailbox = Mailbox(name: name, address: address) else {
      throw Failure(.usage, words.unusableMail(TextSafety.line(String(address.prefix(80)))))
    }
    return mailbox
  }

  private func tellNext(_ report: LadderReport, _ draft: LadderDraft?) throws {
    tell("")
    guard report.isOpen else { return tell(words.nextPaid) }
    let number = try book.arguments(report.invoice)
    tell(words.next)
    if let draft { return tellAsIs("  " + words.nextSent(number, draft.rung.rawValue)) }
    let next = report.standing.next
    guard report.standing.state == .now else {
      return tellAsIs("  " + (next.isWritten ? words.nextWait(number, next.rawValue) : words.nextAll))
    }
    if next.isWritten { return tellAsIs("  " + words.nextDraft(number)) }
    guard next == .call else { return tellAsIs("  souffleur ladder --why all") }
    let client = shellWord(TextSafety.line(report.invoice.client))
    tellAsIs("  " + rehearsal(about: .payment, with: "prep") + " --client \(client)")
    tellAsIs("  " + words.nextAfterCall(rehearsal(about: .payment, with: "after")))
  }
}
