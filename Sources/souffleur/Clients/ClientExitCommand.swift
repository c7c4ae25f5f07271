public import ArgumentParser
public import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// `souffleur client exit`
struct ClientExitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit", abstract: "The account on the day you leave, and the closing message.",
    discussion: """
      Computed from the milestones and terms that were kept: what is owed, what is still to be billed or paid back, whether \
      the day keeps to the notice, what is handed over. The message is a draft; nothing is sent. Information, not \
      legal advice: have the contract checked.
      """)

  @Argument(help: "The client's name.")
  var name: String

  @Option(
    help: ArgumentHelp("Your last day; by default the last day of the notice, else today.", valueName: "date")
  )
  var on: String?

  @Option(help: "How much is said about why: none, line or short.")
  var reason: ClosingMessage.Reason = .none

  @Option(help: ArgumentHelp("The reason, in your words.", valueName: "text"))
  var words: String?

  @Option(help: ArgumentHelp("Who signs.", valueName: "name"))
  var sender: String = ""

  @Flag(help: "Only the message.")
  var messageOnly = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let desk = try ClientDesk(name, shared)
    let file = try desk.file()
    let notice = file.terms.noticeDays.map { desk.today.adding(days: $0) }
    let day = try on.map { try desk.day($0, "--on") } ?? notice ?? desk.today
    let view = ExitView(file, leaving: day, today: desk.today, language: shared.language)
    let message = ClosingMessage(
      file, view.statement, reason: reason, words: words, sender: sender, language: shared.language)
    if json { return try emitJSON(view.json(message).text + "\n") }
    if !messageOnly { try emitWrapped(view.text + "\n") }
    try emitWrapped("\(message.subject)\n\n\(message.body)")
    tell(
      desk.say(
        "Ensuite : --reason line ou short pour en dire plus, souffleur say pour vérifier vos mots, \(rehearsal(about: .ending)) pour le dire de vive voix.",
        "Next: --reason line or short to say more, souffleur say to check your words, \(rehearsal(about: .ending)) to say it aloud."
      ))
  }
}

extension ClosingMessage.Reason: ExpressibleByArgument {}

/// The account of leaving, in words and as JSON.
struct ExitView {
  let statement: ExitStatement
  private let file: ClientFile
  private let language: Language

  init(_ file: ClientFile, leaving day: CalendarDate, today: CalendarDate, language: Language) {
    self.file = file
    self.language = language
    statement = ExitStatement(file, leaving: day, today: today)
  }

  private var format: LocaleFormat { LocaleFormat(language) }
  private func say(_ french: String, _ english: String) -> String { language == .french ? french : english }
  private func amount(_ value: Decimal) -> String { statement.money(value).map(format.money) ?? "" }

  var text: String { account + "\n" + dates }

  /// The milestones and what they come to.
  var account: String {
    guard !statement.lines.isEmpty else {
      return say(
        "Aucune étape gardée : souffleur client milestone NOM TITRE --price 2500 --done 60 --billed 1250 --paid 0\n",
        "No milestone kept: souffleur client milestone NAME TITLE --price 2500 --done 60 --billed 1250 --paid 0\n"
      )
    }
    let milestones = statement.lines.map { line in
      let done = line.milestone.donePercent
      let state =
        done == 0
        ? say("pas commencé", "not begun") : say("fait à \(done)\u{202F}%", "\(done)% done")
      return "\(line.milestone.title) – \(amount(line.milestone.price.amount)), \(state)" + parts(line)
    }
    let totals = [
      (statement.owed, say("dû par le client", "owed by the client")),
      (statement.toBill, say("à facturer", "to be billed")),
      (statement.toCredit, say("avoir à établir", "to be credited")),
      (statement.toPayBack, say("à rendre", "to be paid back")),
      (statement.exposure, say("au pire, ce qui est en jeu", "at worst, what is at stake")),
    ]
    let sums = totals.enumerated().filter { $0.offset == 4 || $0.element.0 > 0 }.map(\.element).map {
      "\($0.1)\(say(" : ", ": "))\(amount($0.0))"
    }
    return (milestones + [""] + sums).joined(separator: "\n") + "\n"
  }

  private func parts(_ line: ExitStatement.Line) -> String {
    let parts = [
      (line.owed, say("à régler", "to be paid")), (line.toBill, say("à facturer", "to be billed")),
      (line.toCredit, say("avoir", "credit")), (line.toPayBack, say("à rendre", "to be paid back")),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { "\(amount($0.0)) \($0.1)" }
    return shown.isEmpty ? "" : say(" ; ", "; ") + shown.joined(separator: ", ")
  }

  private var dates: String {
    var lines = [
      say("Dernier jour : \(format.date(statement.day))", "Last day: \(format.date(statement.day))")
    ]
    if let last = statement.lastDayByNotice {
      let clause = file.terms.clause.map { " (\($0))" } ?? ""
      lines.append(
        say(
          "Préavis de \(file.terms.noticeDays ?? 0) jours\(clause) : jusqu’au \(format.date(last))",
          "\(file.terms.noticeDays ?? 0) days’ notice\(clause): until \(format.date(last))"))
    } else {
      lines.append(
        say("Préavis : inconnu (souffleur client terms)", "Notice: unknown (souffleur client terms)"))
    }
    if statement.breaksNotice {
      lines.append(
        say("Attention : ce jour ne respecte pas le préavis.", "Mind: that day does not keep to the notice."))
    }
    for line in statement.halfDone {
      lines.append(
        say(
          "« \(line.milestone.title) » en cours, trois propositions possibles : facturer ce qui est fait, finir puis partir, laisser le reste.",
          "“\(line.milestone.title)” is half done; three offers you can make: bill what is done, finish and then leave, let the rest go."
        ))
    }
    for line in statement.lines where line.milestone.donePercent == 0 {
      lines.append(
        say(
          "« \(line.milestone.title) » est signé et pas commencé : voyez comment il s’annule.",
          "“\(line.milestone.title)” is signed and not begun: see how it can be cancelled."))
    }
    if !statement.handovers.isEmpty {
      lines.append(say("À remettre : ", "To hand over: ") + statement.handovers.joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func json(_ message: ClosingMessage) -> JSONValue {
    func number(_ value: Decimal) -> JSONValue { .string("\(value)") }
    let milestones = statement.lines.map { line in
      JSONValue.object([
        ("title", .string(line.milestone.title)), ("price", number(line.milestone.price.amount)),
        ("donePercent", .integer(line.milestone.donePercent)), ("owed", number(line.owed)),
        ("toBill", number(line.toBill)), ("toCredit", number(line.toCredit)),
        ("toPayBack", number(line.toPayBack)),
      ])
    }
    return .object([
      ("client", .string(file.name)), ("lastDay", .string(statement.day.iso)),
      ("lastDayByNotice", .optional(statement.lastDayByNotice?.iso)),
      ("breaksNotice", .bool(statement.breaksNotice)),
      ("currency", .optional(statement.currency)), ("milestones", .array(milestones)),
      ("owed", number(statement.owed)),
      ("toBill", number(statement.toBill)), ("toCredit", number(statement.toCredit)),
      ("toPayBack", number(statement.toPayBack)), ("exposure", number(statement.exposure)),
      ("subject", .string(message.subject)), ("body", .string(message.body)),
    ])
  }
}
