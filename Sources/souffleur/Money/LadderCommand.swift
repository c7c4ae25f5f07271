public import ArgumentParser
import Clients
import Foundation
import Interest
public import Ladder
import Recap
import Vocabulary

extension Rung: ExpressibleByArgument {}
extension Invoice.Way: ExpressibleByArgument {}

/// The forms a draft can be written in.
enum LadderFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, eml
}

/// The days a formal notice can give.
enum NoticeDeadline: Int, ExpressibleByArgument, CaseIterable {
  case eight = 8
  case fifteen = 15
}

/// `souffleur ladder`
struct LadderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ladder",
    abstract: "Invoices that are waited for: where you stand, the next step and why, a draft for it.",
    discussion: """
      Alone it lists them all. Rungs: upcoming, due, friendly, firm, call, notice (a formal notice); then what there is \
      next, as facts. An invoice is known from “souffleur prep”, or kept here with --amount, --due and \
      --client. Nothing is sent: when it has gone, say so with --sent. A promise to pay suspends the ladder until its \
      day, one that was not kept moves it up. Information, not legal advice.
      """)

  @Argument(help: "The number of an invoice.")
  var invoice: String?

  @Option(help: ArgumentHelp("Which client.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("The sum of the invoice, tax included.", valueName: "sum"))
  var amount: String?

  @Option(help: ArgumentHelp("When it is due.", valueName: "date"))
  var due: String?

  @Option(help: ArgumentHelp("The date of the invoice.", valueName: "date"))
  var issued: String?

  @Option(help: ArgumentHelp("Whom you write to.", valueName: "name"))
  var contact: String?

  @Option(help: ArgumentHelp("For which work, with its article.", valueName: "text"))
  var project: String?

  @Option(
    help: ArgumentHelp(
      "You have taken this rung: upcoming, due, friendly, firm, call, notice.", valueName: "rung"))
  var sent: Rung?

  @Option(help: ArgumentHelp("On which day; today by default.", valueName: "date"))
  var on: String?

  @Option(help: "How: mail, letter, phone.")
  var by: Invoice.Way?

  @Option(help: ArgumentHelp("A part was paid.", valueName: "sum"))
  var received: String?

  @Flag(help: "All of it was paid.")
  var paid = false

  @Flag(help: "Take back the last note.")
  var undo = false

  @Flag(help: "Follow this invoice no longer.")
  var forget = false

  @Option(help: ArgumentHelp("Days between the step before and the next one.", valueName: "days"))
  var after: Int?

  @Option(help: "The draft of this rung, whatever comes next.")
  var rung: Rung?

  @Option(help: "The tone of what you write: formal, warm.")
  var tone: LetterStyle.Tone?

  @Option(help: "In French: tu or vous.")
  var address: LetterStyle.Address?

  @Option(help: "The language of what you write; else --lang, else that of the invoice.")
  var mailLang: Language?

  @Option(help: ArgumentHelp("The day you ask for; eight days from now by default.", valueName: "date"))
  var payBy: String?

  @Option(help: "The days a formal notice gives: 8 or 15.")
  var deadline: NoticeDeadline = .eight

  @Flag(
    inversion: .prefixedNo,
    help: "Write what the delay costs into a firm reminder; a formal notice has it, if it is known.")
  var claimInterest: Bool?

  @Option(help: ArgumentHelp("Your name, as the signature.", valueName: "name"))
  var sender: String?

  @Option(help: "The form of the draft: txt, eml.")
  var format: LadderFormat = .txt

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the draft alone; - is standard output.", valueName: "file"))
  var output: Destination?

  @Option(help: ArgumentHelp("Your own mail address, for eml.", valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("The client's mail address, for eml.", valueName: "address"))
  var to: String?

  @OptionGroup var money: MoneyOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard [sent != nil, received != nil, paid, undo, forget].count(where: { $0 }) <= 1 else {
      throw ValidationError("Note one thing at a time: --sent, --received, --paid, --undo or --forget.")
    }
    if sent == .beyond {
      throw ValidationError("--sent takes upcoming, due, friendly, firm, call or notice.")
    }
  }

  func run() throws {
    let language = shared.language
    if let why = money.why { return try LegalFactView(language: language).show(why, json: money.json) }
    let book = try LadderBook(language)
    let changes = try LadderChanges(self)
    guard let invoice else { return try LadderList(self, book).show(changes) }
    guard InvoiceNumber.key(invoice) != nil else {
      throw Failure(
        .usage, LadderWords.of(language).command.noNumber(TextSafety.line(String(invoice.prefix(80)))))
    }
    if let client { _ = try LadderChanges.client(client, language) }
    try LadderDesk(self, book, changes, number: invoice).run()
  }
}

/// All invoices, each with where it stands and what comes next.
struct LadderList {
  private let command: LadderCommand
  private let book: LadderBook
  private let language: Language

  init(_ command: LadderCommand, _ book: LadderBook) {
    (self.command, self.book, language) = (command, book, command.shared.language)
  }

  func show(_ changes: LadderChanges) throws {
    let words = LadderWords.of(language).command
    guard changes.isEmpty, !command.forget, command.rung == nil, command.output == nil else {
      throw Failure(.usage, words.optionNeedsInvoice)
    }
    var entries = try book.all()
    if let client = command.client {
      let name = try LadderChanges.client(client, language)
      entries = entries.filter { ClientFile.isSame($0.invoice.client, name) }
      if entries.isEmpty { throw Failure(.noInput, words.unknownClient(name)) }
    }
    // What is waited for stands before what was paid.
    let reports = try book.reports(entries)
    let sorted = reports.filter(\.isOpen) + reports.filter { !$0.isOpen }
    if command.money.json {
      return try emitJSON(JSONValue.array(sorted.map { $0.json(in: language) }).text + "\n")
    }
    guard !sorted.isEmpty else { return tell(words.begin) }
    try emitWrapped(sorted.map { $0.listed(in: language) }.joined(separator: "\n"))
    tell(words.nextList)
  }
}
