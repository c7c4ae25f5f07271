import Foundation
import Interest
import Ladder
import Vocabulary

/// What the options of the ladder change in an invoice, read and checked before anything is written.
struct LadderChanges {
  private let language: Language
  private let today: CalendarDate
  private let command: LadderCommand
  private let event: Invoice.Event?
  private let terms: LegalTerms?
  private let due: CalendarDate?
  private let issued: CalendarDate?

  private var words: LadderCommandWords { LadderWords.of(language).command }
  private var read: MoneyArguments { MoneyArguments(language: language, today: today) }

  init(_ command: LadderCommand) throws(Failure) {
    self.command = command
    language = command.shared.language
    today = .today
    let words = LadderWords.of(language).command
    let read = MoneyArguments(language: language, today: today)
    due = try command.due.map { text throws(Failure) in try read.day(text, "--due") }
    issued = try command.issued.map { text throws(Failure) in
      try read.pastDay(text, "--issued", words.future)
    }
    terms = try command.money.regime.map { text throws(Failure) in try read.terms(text) }
    let day = try command.on.map { text throws(Failure) in try read.pastDay(text, "--on", words.future) }
    event = LadderChanges.event(command, day ?? today)
    if let after = command.after, !Invoice.spacingRange.contains(after) {
      throw Failure(.usage, words.spacingRange)
    }
    guard event != nil || command.received != nil || (command.on == nil && command.by == nil) else {
      throw Failure(.usage, words.onAlone)
    }
  }

  private static func event(_ command: LadderCommand, _ day: CalendarDate) -> Invoice.Event? {
    if let rung = command.sent {
      let usual: Invoice.Way = rung == .call ? .phone : rung == .notice ? .letter : .mail
      return .sent(
        rung, day, by: command.by ?? usual, deadline: rung == .notice ? command.deadline.rawValue : nil)
    }
    if command.paid { return .paid(day) }
    // The sum is read when the invoice and its currency are known.
    return command.received == nil ? nil : .received(0, day)
  }

  /// Whether something happened that is noted.
  var notesEvent: Bool { event != nil || command.undo }

  /// Whether nothing is noted, of what happened or of what is known.
  var isEmpty: Bool { !notesEvent && command.after == nil && !changesFacts }

  /// Whether anything says how one writes to the client.
  var changesStyle: Bool { command.tone != nil || command.address != nil }

  private var changesFacts: Bool {
    command.amount != nil || due != nil || issued != nil || terms != nil || command.contact != nil
      || command.project != nil
  }

  /// An invoice that is not known yet, of what the options say.
  func fresh(_ number: String) throws(Failure) -> Invoice {
    let missing = [
      ("--amount", command.amount == nil), ("--due", due == nil), ("--client", command.client == nil),
    ].filter(\.1).map(\.0)
    guard missing.isEmpty, let text = command.amount, let due, let client = command.client else {
      throw Failure(.usage, words.newNeeds(missing))
    }
    return try fresh(number, amount: text, due: due, client: client)
  }

  /// An invoice of what a person answered.
  func fresh(
    _ number: String, amount: String, due: CalendarDate, client: String
  ) throws(Failure) -> Invoice {
    Invoice(
      number: number.trimmingCharacters(in: .whitespaces),
      client: try LadderChanges.client(client, language),
      amount: try read.sum(amount, usual: terms?.currency ?? "EUR"), due: due,
      language: command.mailLang ?? language, updated: Date())
  }

  static func client(_ name: String, _ language: Language) throws(Failure) -> String {
    do {
      return try ClientName.checked(name, language)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.usage)
    }
  }

  /// Writes the changes into an invoice.
  ///
  /// - Parameters:
  ///   - next: the rung that comes next, which `--after` is about.
  ///   - now: the moment at which it is written down.
  func apply(to invoice: inout Invoice, next: Rung, at now: Date) throws(Failure) {
    if command.undo, !invoice.undo(on: today, at: now) { throw Failure(.usage, words.nothingToUndo) }
    try applyFacts(to: &invoice)
    guard event != nil || command.after != nil else { return }
    guard invoice.paidOn == nil else { throw Failure(.usage, words.isPaid(invoice.number)) }
    if let after = command.after {
      guard next != .beyond else { throw Failure(.usage, words.spacingAfterNotice) }
      invoice.spacing[next.rawValue] = after
    }
    if let event { try add(event, to: &invoice, at: now) }
  }

  private func applyFacts(to invoice: inout Invoice) throws(Failure) {
    if let text = command.amount {
      let amount = try read.sum(text, usual: invoice.amount.currency)
      guard invoice.events.isEmpty || amount.currency == invoice.amount.currency else {
        throw Failure(.usage, words.currency(invoice.amount.currency))
      }
      guard amount.amount >= invoice.received.amount else {
        throw Failure(.usage, words.belowReceived(LocaleFormat(language).money(invoice.received)))
      }
      invoice.amount = amount
    }
    if let due { invoice.due = due }
    if let issued { invoice.issued = issued }
    if let terms { invoice.regime = terms.name }
    if let contact = command.contact { invoice.contact = TextSafety.line(String(contact.prefix(200))) }
    if let project = command.project { invoice.project = TextSafety.line(String(project.prefix(300))) }
    if let tone = command.tone { invoice.tone = tone }
    if let address = command.address { invoice.address = address }
  }

  private func add(_ event: Invoice.Event, to invoice: inout Invoice, at now: Date) throws(Failure) {
    var event = event
    if let rung = event.rung, rung >= .friendly, event.day <= invoice.due {
      throw Failure(.usage, words.notDue(LadderWords.of(language).rung(rung)))
    }
    if event.kind == .received, let text = command.received {
      event.amount = try part(text, of: invoice)
    }
    invoice.note(event, at: now)
  }

  /// A part of an invoice that was paid.
  func part(_ text: String, of invoice: Invoice) throws(Failure) -> Decimal {
    let sum = try read.sum(text, usual: invoice.amount.currency)
    guard sum.currency == invoice.amount.currency else {
      throw Failure(.usage, words.currency(invoice.amount.currency))
    }
    guard sum.amount <= invoice.outstanding.amount else {
      throw Failure(.usage, words.notTooMuch(LocaleFormat(language).money(invoice.outstanding)))
    }
    return sum.amount
  }
}
