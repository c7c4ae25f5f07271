import Archive
import ArgumentParser
import Clients
import Rehearsal
import Scenarios
import Vocabulary

/// `souffleur promises`
struct PromisesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promises", abstract: "What was promised for real, by whom, by when, and what became of it.",
    discussion: """
      A rehearsal is no promise. When the real call went that way, --from SESSION takes over what its record says was \
      agreed; --add notes any other promise.
      """)

  @Option(
    help: ArgumentHelp(
      "Take over what was agreed in this session: the real call went that way.", valueName: "session"))
  var from: Int64?

  @Option(help: ArgumentHelp("Note a promise.", valueName: "text"))
  var add: String?

  @Option(help: "Who has to act: me or client.")
  var owner: PromiseOwner = .client

  @Option(help: ArgumentHelp("By when.", valueName: "date"))
  var due: String?

  @Option(help: ArgumentHelp("Which client.", valueName: "name"))
  var client: String = ""

  @Option(help: ArgumentHelp("It was kept.", valueName: "promise"))
  var kept: String?

  @Option(help: ArgumentHelp("It was not kept, and you wait for it no more.", valueName: "promise"))
  var broken: String?

  @Option(help: ArgumentHelp("Forget it.", valueName: "promise"))
  var forget: String?

  @Flag(help: "Also those that were kept or broken.")
  var all = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let archive = try openArchive(language)
    let book = PromiseBook(language, archive: archive)
    try takeOver(archive, book)
    try note(book)
    for (name, status) in [(kept, Promise.Status.kept), (broken, .broken)] {
      guard let name else { continue }
      try book.change(try number(name)) { promise in
        var promise = promise
        promise.status = status
        return promise
      }
    }
    if let forget { try book.forget(try number(forget)) }
    let shown = try book.all().filter { all || $0.promise.status == .open }
    let view = PromisesView(shown, language: language, today: .today)
    try json ? emitJSON(view.json.text + "\n") : emit(view.text)
    if !json, shown.isEmpty {
      tell(
        language.pick(
          "Aucune promesse en attente. Après un vrai appel : souffleur promises --from SÉANCE",
          "No promise is open. After a real call: souffleur promises --from SESSION"))
    } else if !json {
      tell(view.next)
    }
  }

  private func takeOver(_ archive: Archive, _ book: PromiseBook) throws {
    guard let from else { return }
    let language = shared.language
    let session = try souffleur.kept(language) { () throws(ArchiveError) in try archive.session(from) }
    guard let session else {
      throw Failure(.noInput, language.pick("il n’y a pas de séance \(from)", "there is no session \(from)"))
    }
    let promises = PromiseBook.promises(in: session, client: client)
    let known = try book.all().filter { $0.promise.session == from }.map(\.promise.text)
    for promise in promises where !known.contains(promise.text) { _ = try book.add(promise) }
    if promises.isEmpty {
      tell(
        language.pick(
          "La séance \(from) n’a rien d’accordé que quelqu’un doive faire.",
          "Session \(from) has nothing agreed that somebody has to do."))
    }
  }

  private func note(_ book: PromiseBook) throws {
    guard let add else { return }
    var day: CalendarDate?
    if let due {
      let fact = Fact(
        name: "due", kind: .date, isRequired: true, question: LocalizedText([:]), example: .daysFromToday(0))
      guard case .date(let date)? = fact.value(writtenAs: due, today: .today) else {
        throw Failure(
          .usage,
          shared.language.pick(
            "--due veut un jour, par exemple 26/11/2026", "--due takes a day, for example 2026-11-26"))
      }
      day = date
    }
    _ = try book.add(
      Promise(owner: owner == .me ? .me : .client, text: add, due: day, client: client, made: .today))
  }

  private func number(_ name: String) throws -> Int {
    guard let number = Promise.number(in: name) else {
      let name = TextSafety.line(name)
      throw Failure(
        .usage,
        shared.language.pick(
          "une promesse s’appelle P-001, pas « \(name) »", "a promise is called P-001, not “\(name)”"))
    }
    return number
  }
}

/// Who has to act, as an option.
enum PromiseOwner: String, ExpressibleByArgument, CaseIterable {
  case me, client
}

/// Promises in words and as JSON.
struct PromisesView {
  private let promises: [(number: Int, promise: Promise)]
  private let language: Language
  private let today: CalendarDate

  init(_ promises: [(number: Int, promise: Promise)], language: Language, today: CalendarDate) {
    self.promises = promises
    self.language = language
    self.today = today
  }

  var text: String { promises.map { line($0.number, $0.promise) + "\n" }.joined() }

  /// One promise on one line.
  func line(_ number: Int, _ promise: Promise) -> String {
    let format = LocaleFormat(language)
    let who =
      promise.owner == .me
      ? language.pick("vous", "you")
      : promise.client.isEmpty ? language.pick("le client", "the client") : promise.client
    let amount = promise.amount.map { ", \(format.money($0))" } ?? ""
    let day = promise.due.map { format.date($0) } ?? language.pick("sans date", "no date")
    return
      "\(Promise.name(number))  \(who)\(language.pick(" : ", ": "))\(promise.text)\(amount) – \(day)\(standing(promise))"
  }

  private func standing(_ promise: Promise) -> String {
    switch promise.standing(on: today) {
    case .kept: language.pick(", tenue", ", kept")
    case .broken: language.pick(", non tenue", ", broken")
    case .late(let days):
      days == 1
        ? language.pick(", en retard d’un jour", ", one day late")
        : language.pick(", en retard de \(days) jours", ", \(days) days late")
    case .due(0): language.pick(", aujourd’hui", ", today")
    case .due(1): language.pick(", demain", ", tomorrow")
    case .due(let days): language.pick(", dans \(days) jours", ", in \(days) days")
    case .undated: ""
    }
  }

  /// The command that makes sense next.
  var next: String {
    let isLate = promises.contains {
      if case .late = $0.promise.standing(on: today) { $0.promise.owner == .client } else { false }
    }
    return isLate
      ? language.pick(
        "Ensuite : souffleur rehearse payment-chase, ou --broken P-…",
        "Next: souffleur rehearse payment-chase, or --broken P-…")
      : language.pick("Ensuite : --kept P-… quand c’est fait", "Next: --kept P-… when it is done")
  }

  var json: JSONValue {
    .array(
      promises.map { number, promise in
        var late: JSONValue = .null
        if case .late(let days) = promise.standing(on: today) { late = .integer(days) }
        return .object([
          ("promise", .string(Promise.name(number))), ("owner", .string(promise.owner.rawValue)),
          ("client", .string(promise.client)), ("text", .string(promise.text)),
          ("due", .optional(promise.due?.iso)),
          ("status", .string(promise.status.rawValue)), ("daysLate", late),
          ("session", promise.session.map { .integer(Int($0)) } ?? .null),
        ])
      })
  }
}
