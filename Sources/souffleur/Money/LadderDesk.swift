import Foundation
import Interest
import Ladder
import Recap
import Vocabulary

/// One invoice: notes what the options say, asks whether it was paid, shows where it stands and the draft.
struct LadderDesk {
  private let command: LadderCommand
  private let book: LadderBook
  private let changes: LadderChanges
  private let number: String
  private let language: Language

  private var words: LadderCommandWords { LadderWords.of(language).command }
  private var isAsking: Bool { !command.noInput && !command.json }

  init(_ command: LadderCommand, _ book: LadderBook, _ changes: LadderChanges, number: String) {
    (self.command, self.book, self.changes, self.number) = (command, book, changes, number)
    language = command.shared.language
  }

  func run() throws {
    if command.forget { return try forget() }
    var entry = try entry()
    var report = try report(of: entry)
    let draftRung = try rung(report)
    if draftRung != nil, changes.isEmpty, try askPaid(&entry, report) {
      report = try self.report(of: entry)
    }
    let draft = try draft(entry, report)
    try show(report, draft)
  }

  private func forget() throws {
    guard try book.forget(number) else { throw try unknown() }
    tell(words.forgotten(TextSafety.line(number)))
    tell(words.nextPaid)
  }

  private func report(of entry: LadderBook.Entry) throws -> LadderReport {
    guard let report = try book.reports([entry]).first else { throw try unknown() }
    return report
  }

  private func unknown() throws -> Failure {
    Failure(.noInput, words.unknown(TextSafety.line(number), try book.nearest(to: number)))
  }

  // MARK: What is noted

  /// The invoice after what the options say was noted; one that is not known is begun.
  private func entry() throws -> LadderBook.Entry {
    let known = try book.entry(number, client: command.client)
    guard var entry = try known ?? begun() else { throw try unknown() }
    guard known == nil || !changes.isEmpty else { return entry }
    // Which rung comes next is read before anything is changed.
    let next = try report(of: entry).standing.next
    entry.invoice = try book.change(entry.invoice) { invoice throws(Failure) in
      try changes.apply(to: &invoice, next: next)
    }
    entry.isKept = true
    tell(command.undo ? words.undone(entry.invoice.number) : words.kept(entry.invoice.number))
    return entry
  }

  /// An invoice that is not known yet; none where nothing says what it is.
  private func begun() throws -> LadderBook.Entry? {
    let isTold = command.amount != nil || command.due != nil
    if command.amount == nil || command.due == nil || command.client == nil,
      var questions = MoneyQuestions(!isAsking, needed: words.needed)
    {
      return LadderBook.Entry(invoice: try asked(&questions), isKept: false)
    }
    return isTold ? LadderBook.Entry(invoice: try changes.fresh(number), isKept: false) : nil
  }

  /// Asks for the sum, the due day and the client of a new invoice.
  private func asked(_ questions: inout MoneyQuestions) throws -> Invoice {
    let read = MoneyArguments(language: language, today: book.today)
    var amount = command.amount
    var due = try command.due.map { text throws(Failure) in try read.day(text, "--due") }
    var client = command.client
    tell(words.unknown(TextSafety.line(number), try book.nearest(to: number)))
    var asked: [MoneyQuestions.Question] = []
    if amount == nil {
      asked.append(
        .init(text: words.askAmount, help: words.help) { text throws(Failure) in
          _ = try read.sum(text, usual: "EUR")
          amount = text
        })
    }
    if due == nil {
      asked.append(
        .init(text: words.askDue, help: words.help) { text throws(Failure) in
          due = try read.day(text, "--due")
        })
    }
    if client == nil {
      asked.append(
        .init(text: words.askClient, help: words.help) { text throws(Failure) in
          client = try LadderChanges.client(text, language)
        })
    }
    try questions.ask(asked)
    guard let amount, let due, let client else { return try changes.fresh(number) }
    return try changes.fresh(number, amount: amount, due: due, client: client)
  }

  // MARK: Paid since?

  /// Asks whether it was paid since, at a terminal, after the last that is known; true when something was noted.
  private func askPaid(_ entry: inout LadderBook.Entry, _ report: LadderReport) throws -> Bool {
    tell(words.lastKnown(report.lastKnown(in: language)))
    guard var questions = MoneyQuestions(!isAsking, needed: words.needed) else { return false }
    var isPaid = false
    try questions.ask([
      .init(text: words.askPaid, help: words.askPaidHelp, empty: "non") { text throws(Failure) in
        switch text.lowercased() {
        case "o", "oui", "y", "yes": isPaid = true
        case "n", "non", "no": isPaid = false
        default: throw Failure(.usage, words.askPaidHelp)
        }
      }
    ])
    guard isPaid else { return false }
    let event = try askPayment(&questions, entry.invoice)
    entry.invoice = try book.change(entry.invoice) { invoice throws(Failure) in
      invoice.events.append(event)
    }
    tell(words.kept(entry.invoice.number))
    return true
  }

  private func askPayment(_ questions: inout MoneyQuestions, _ invoice: Invoice) throws -> Invoice.Event {
    let format = LocaleFormat(language)
    let read = MoneyArguments(language: language, today: book.today)
    var (day, part) = (book.today, Decimal?.none)
    try questions.ask([
      .init(
        text: words.askPaidDay(format.date(day)), help: words.askPaidHelp, empty: day.iso
      ) { text throws(Failure) in
        day = try read.pastDay(text, "--on", words.future)
      },
      .init(
        text: words.askPaidSum(format.money(invoice.outstanding)), help: words.askPaidHelp,
        empty: "\(invoice.outstanding.amount)"
      ) { text throws(Failure) in
        part = try changes.part(text, of: invoice)
      },
    ])
    guard let part, part < invoice.outstanding.amount else { return .paid(day) }
    return .received(part, day)
  }

  // MARK: The draft

  /// The rung that a draft is for; none where nothing is to be written now.
  private func rung(_ report: LadderReport) throws -> Rung? {
    let invoice = report.invoice
    guard let rung = command.rung else {
      guard changes.isEmpty || command.output != nil, report.standing.state == .now,
        report.standing.next.isWritten
      else { return nil }
      return report.standing.next
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

  private func draft(_ entry: LadderBook.Entry, _ report: LadderReport) throws -> LadderDraft? {
    // What was just noted may have closed it.
    guard report.isOpen, let rung = try rung(report) else { return nil }
    if rung.isFriendly, command.claimInterest == true { throw Failure(.usage, words.friendlyClaim) }
    if rung == .notice, command.tone == .warm || command.address == .tu { tell(words.formalTone) }
    let read = MoneyArguments(language: language, today: book.today)
    var request = LadderDraft.Request(
      rung, today: book.today, standing: report.standing, sender: sender(entry))
    request.payBy = try command.payBy.map { text throws(Failure) in try read.day(text, "--pay-by") }
    request.deadline = command.deadline.rawValue
    request.claimsInterest = command.claimInterest ?? (rung == .notice)
    request.rates = try KnownRates(language: language).all(command.rates)
    if request.claimsInterest,
      case .gap(.failure(let failure)) = InterestClaim(entry.invoice, on: book.today, rates: request.rates)
    {
      tell(failure.message(in: language))
    }
    var invoice = entry.invoice
    if let tone = command.tone { invoice.tone = tone }
    if let address = command.address { invoice.address = address }
    if let mailLang = command.mailLang { invoice.language = mailLang }
    return try LadderDraft(invoice, request)
  }

  /// Who signs: as the option says, else as the client's preparation does.
  private func sender(_ entry: LadderBook.Entry) -> Sender {
    Sender(name: String((command.sender ?? entry.me).prefix(200)))
  }

  // MARK: What is shown

  private func show(_ report: LadderReport, _ draft: LadderDraft?) throws {
    if command.json { return try emitJSON(report.json(in: language, draft: draft).text + "\n") }
    if command.output != nil || command.format == .eml {
      tell(report.text(in: language))
      if let draft { try write(draft) }
    } else {
      let text = report.text(in: language) + (draft.map { "\n" + $0.text(in: language) } ?? "")
      try emitWrapped(text)
    }
    tellNext(report, draft)
  }

  private func write(_ draft: LadderDraft) throws {
    let target = command.output ?? .standardOutput
    switch command.format {
    case .txt:
      let subject = LadderWords.of(draft.language).subjectLine(draft.subject)
      try target.write("\(subject)\n\n\(draft.body)", language)
    case .eml:
      guard draft.rung != .notice else { throw Failure(.usage, words.noLetterMail) }
      let mail = TextMail(
        subject: draft.subject, body: draft.body, language: draft.language, sender: command.sender ?? "",
        from: try mailbox(command.from, command.sender ?? ""), to: try mailbox(command.to, ""),
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

  private func tellNext(_ report: LadderReport, _ draft: LadderDraft?) {
    tell("")
    guard report.isOpen else { return tell(words.nextPaid) }
    let number = shellWord(TextSafety.line(report.invoice.number))
    tell(words.next)
    if let draft { return tellAsIs("  " + words.nextSent(number, draft.rung.rawValue)) }
    guard report.standing.state == .now, report.standing.next == .call else {
      return tellAsIs("  " + words.nextWait(number))
    }
    let client = shellWord(TextSafety.line(report.invoice.client))
    tellAsIs("  souffleur prep payment-chase --client \(client)")
    tellAsIs("  " + words.nextAfterCall)
  }
}
