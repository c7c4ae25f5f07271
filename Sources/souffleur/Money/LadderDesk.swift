import Foundation
import Interest
import Ladder
import Vocabulary

/// One invoice: notes what the options say, asks whether it was paid, shows where it stands and the draft.
struct LadderDesk {
  let command: LadderCommand
  let book: LadderBook
  let changes: LadderChanges
  private let number: String
  let language: Language

  var words: LadderCommandWords { LadderWords.of(language).command }

  init(_ command: LadderCommand, _ book: LadderBook, _ changes: LadderChanges, number: String) {
    (self.command, self.book, self.changes, self.number) = (command, book, changes, number)
    language = command.shared.language
  }

  func run() throws {
    if command.forget { return try forget() }
    var entry = try entry()
    var report = try report(of: entry)
    if try rung(report) != nil, changes.isEmpty, !entry.isNew, try askPaid(&entry, report) {
      report = try self.report(of: entry)
    }
    let draft = try draft(entry, report)
    try show(entry, report, draft)
  }

  private func forget() throws {
    guard try book.forget(number, client: command.client) else { throw try unknown() }
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
    guard known == nil || !changes.isEmpty || (entry.isKept && changes.changesStyle) else { return entry }
    // Which rung comes next is read before anything is changed.
    let next = try report(of: entry).standing.next
    entry.invoice = try book.change(entry.invoice) { invoice, now throws(Failure) in
      try changes.apply(to: &invoice, next: next, at: now)
    }
    entry.isKept = true
    guard known == nil || !changes.isEmpty else { return entry }
    tell(command.undo ? words.undone(entry.invoice.number) : words.kept(entry.invoice.number))
    return entry
  }

  /// An invoice that is not known yet; none where nothing says what it is.
  private func begun() throws -> LadderBook.Entry? {
    let isTold = command.amount != nil || command.due != nil
    if command.amount == nil || command.due == nil || command.client == nil,
      var questions = MoneyQuestions(isAsking: command.money.isAsking, needed: words.needed)
    {
      return LadderBook.Entry(invoice: try asked(&questions), isKept: false, isNew: true)
    }
    return isTold ? LadderBook.Entry(invoice: try changes.fresh(number), isKept: false, isNew: true) : nil
  }

  /// Asks for the sum, the due day and the client of a new invoice.
  private func asked(_ questions: inout MoneyQuestions) throws -> Invoice {
    let read = MoneyArguments(language: language, today: book.today)
    var amount = command.amount
    var due = try command.due.map { text throws(Failure) in try read.day(text, "--due") }
    var client = command.client
    tell(words.beginning(TextSafety.line(number)))
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
    guard var questions = MoneyQuestions(isAsking: command.money.isAsking, needed: words.needed) else {
      return false
    }
    tell(words.lastKnown(report.lastKnown(in: language)))
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
    entry.invoice = try book.change(entry.invoice) { invoice, now throws(Failure) in
      invoice.note(event, at: now)
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
}
