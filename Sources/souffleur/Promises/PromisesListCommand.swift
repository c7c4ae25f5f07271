import Archive
import ArgumentParser
import Clients
import Vocabulary

/// `souffleur promises list`
struct PromisesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The promises that are waited for, the soonest first.",
    discussion: """
      Late is a promise whose day has gone by, until you say what became of it: keep, break or move. \
      --ics writes all that have a day into one calendar; the days of a session or a call are the same entries as in \
      “recap --format ics”, so that a calendar updates them.
      """)

  @Option(help: ArgumentHelp("Only this client's; a word of the name is enough.", valueName: "name"))
  var client: String?

  @Flag(help: "Also those that were kept, broken or replaced.")
  var all = false

  @Flag(help: "Only those that are due today or late.")
  var due = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "As a calendar file.")
  var ics = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the calendar goes; - is standard output.", valueName: "file"))
  var output: Destination?

  @OptionGroup var former: FormerPromiseFlags

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let book = try PromiseBook(shared)
    try former.refuse(book.words)
    guard output == nil || ics else { throw Failure(.usage, book.words.listing.onlyWithCalendar) }
    let everything = try book.all()
    let shown = everything.filter { isMeant($0.promise, on: book.today) }
    if ics { return try write(shown, book) }
    if json { return try emitJSON(JSONValue.array(try book.json(shown, of: everything)).text + "\n") }
    try book.show(shown, of: everything, shared.screen)
    PromiseAdvice(book).tell(afterListing: shown, nothing: nothing(book.words))
  }

  private func isMeant(_ promise: Promise, on today: CalendarDate) -> Bool {
    if let client, !WrittenText.holds(promise.client, name: WrittenText.words(client)) { return false }
    guard due else { return all || promise.state == .open }
    switch promise.standing(on: today) {
    case .late, .due(0): return true
    case .kept, .broken, .superseded, .due, .holding, .undated: return false
    }
  }

  private func nothing(_ words: PromiseWords) -> String {
    if due { return words.listing.noneDue }
    return client.map { words.listing.noneOfClient(TextSafety.line($0)) } ?? words.listing.none
  }

  private func write(_ promises: [NamedPromise], _ book: PromiseBook) throws {
    let calendar = try PromiseCalendar(
      promises.map(\.promise), book: CalendarBook(book.language, archive: book.archive),
      language: book.language)
    guard let text = calendar.text else { return tell(book.words.listing.noDays) }
    let place = output ?? .standardOutput
    try place.write(text, book.language)
    if !place.isStandardOutput { tell(book.words.listing.written(place.name, calendar.count)) }
  }
}

/// The flags that `promises` had before it had commands: each is refused with the command to type instead.
struct FormerPromiseFlags: ParsableArguments {
  @Option(help: .hidden) var from: String?
  @Option(help: .hidden) var add: String?
  @Option(help: .hidden) var owner: String?
  @Option(help: .hidden) var kept: String?
  @Option(help: .hidden) var broken: String?
  @Option(help: .hidden) var forget: String?
  /// The values of flags that take none any more, and what has no place here.
  @Argument(help: .hidden) var rest: [String] = []

  private static var commands: [String] {
    PromisesCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// Ends the command when one of them was given.
  func refuse(_ words: PromiseWords) throws {
    let typed: [(flag: String, value: String?, command: String)] = [
      ("--add", add, "add"), ("--from", from, "add --from"), ("--kept", kept, "keep"),
      ("--broken", broken, "break"), ("--forget", forget, "forget"), ("--owner", owner, "add … --owner"),
    ]
    for (flag, value, command) in typed {
      guard let value else { continue }
      let word = shellWord(TextSafety.line(String(value.prefix(200))))
      throw Failure(.usage, words.listing.oldFlag(flag, "souffleur promises \(command) \(word)"))
    }
    if let first = rest.first {
      let nearest = NearestName.of(first, in: FormerPromiseFlags.commands)
      throw Failure(.usage, words.listing.unexpected(TextSafety.line(String(first.prefix(200))), nearest))
    }
  }
}
