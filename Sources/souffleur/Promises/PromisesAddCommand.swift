import Archive
import ArgumentParser
import Clients
import Foundation
import Rehearsal
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur promises add`
struct PromisesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Note a promise, or take over those of a session or of a real call.",
    discussion: """
      Whose it is has to be said; nothing is assumed. In a terminal, without anything, it asks. \
      --from takes over what a record says was agreed or announced, and who the client is; twice adds nothing twice, and \
      what has changed in the record since is changed here, with the old day kept in the history.
      """)

  @Argument(help: "What is promised.")
  var text: String?

  @Option(
    help: ArgumentHelp("Who has to act: me or client.", valueName: "who"),
    completion: .list(["me", "client"]))
  var owner: String?

  @Option(help: ArgumentHelp("The day it is promised for.", valueName: "day"))
  var due: String?

  @Option(help: ArgumentHelp("How much.", valueName: "sum"))
  var amount: String?

  @Option(help: ArgumentHelp("Which client.", valueName: "name"))
  var client: String?

  @Option(name: .customLong("for"), help: ArgumentHelp("What is given for it.", valueName: "exchange"))
  var exchange: String?

  @Option(help: ArgumentHelp("Which invoice it is about.", valueName: "number"))
  var invoice: String?

  @Option(
    help: ArgumentHelp("The promise whose place it takes.", valueName: "promise"), completion: .promises)
  var replaces: String?

  @Option(
    help: ArgumentHelp(
      "Take over what was agreed in this session (the real call went that way) or in this call.",
      valueName: "session|call"))
  var from: String?

  @Flag(help: "Never ask.")
  var noInput = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let book = try PromiseBook(shared)
    if let from { return try takeOver(from, book) }
    var draft = PromiseDraft(book.language, today: book.today)
    try fill(&draft)
    if draft.terms == nil, !noInput, isatty(0) == 1 { try ask(&draft, book.words) }
    guard let terms = draft.terms else { throw Failure(.usage, draft.missing ?? "") }
    let promise = Promise(
      terms, client: draft.client, invoice: draft.invoice, made: book.today, token: RandomToken.fresh())
    let added = try keep(promise, book)
    try book.show(added, json: json, shared.screen)
    if !json { PromiseAdvice(book).tell(after: added) }
  }

  // MARK: What is said, and what is asked

  private func fill(_ draft: inout PromiseDraft) throws {
    let given: [(PromiseDraft.Field, String?)] = [
      (.text, text), (.owner, owner), (.due, due), (.amount, amount), (.client, client),
      (.exchange, exchange),
      (.invoice, invoice),
    ]
    for (field, value) in given {
      guard let value else { continue }
      if let mistake = draft.set(field, to: value) { throw Failure(.usage, mistake) }
    }
  }

  /// Asks what is missing; what is typed goes into no history.
  private func ask(_ draft: inout PromiseDraft, _ words: PromiseWords) throws {
    var editor: any LineEditor = ReadlineEditor(historyPath: nil)
    draft.beginAsking()
    tell(draft.opening)
    while let question = draft.question {
      tell(question)
      switch editor.readLine(prompt: "> ") {
      case .line(let line): tell(draft.reply(line))
      case .unusable: tell(words.asking.unusable)
      case .endOfInput, .terminate:
        tell(words.asking.nothingNoted)
        throw Failure(.done)
      case .interrupt: throw Failure(.interrupted, words.asking.nothingNoted)
      }
    }
  }

  private func tell(_ reply: PromiseDraft.Reply) {
    switch reply {
    case .taken(let echo): if let echo { souffleur.tell("= \(echo)") }
    case .explained(let text), .mistaken(let text): souffleur.tell(text)
    case .back: break
    }
  }

  private func tell(_ text: String) { souffleur.tell(text) }

  // MARK: What is kept

  private func keep(_ promise: Promise, _ book: PromiseBook) throws -> NamedPromise {
    guard let replaces else { return try book.change { $0.add(promise) } }
    let (name, names) = (try book.name(replaces), book.names(try book.all()))
    let outcome: Result<NamedPromise, Failure>? = try book.change { register in
      switch register.promises[name]?.state {
      case .superseded?:
        let successor = register.promises[name]?.successor.flatMap { names[$0] }
        return .failure(Failure(.usage, book.words.changing.superseded(name, successor)))
      case .kept?:
        let day = register.promises[name]?.settled.map {
          LocaleFormat(book.language).spokenDate($0, on: book.today)
        }
        return .failure(Failure(.usage, book.words.changing.alreadyKept(name, day)))
      case .open?, .broken?, nil: break
      }
      return register.add(promise, replacing: name, at: Date()).map { .success($0) }
    }
    guard let outcome else { throw try book.missing(name) }
    let added = try outcome.get()
    if !json { tell(book.words.changing.replaced(name, added.name)) }
    return added
  }

  private func takeOver(_ record: String, _ book: PromiseBook) throws {
    let words = book.words
    guard [text, owner, due, amount, exchange, invoice, replaces].allSatisfy({ $0 == nil }) else {
      throw Failure(.usage, words.takingOver.alone)
    }
    let source = try PromiseSource(book.language, words, archive: try openArchive(book.language))
      .find(record, client: try client.map { try ClientName.checked($0, book.language) })
    let taken = try book.change { $0.take(source.promises, at: Date()) }
    let changed = taken.added + taken.updated
    let all = try book.all()
    if json { return try emitJSON(try json(taken, of: all, book).text + "\n") }
    try book.show(changed, of: all, shared.screen)
    if changed.isEmpty, taken.known == 0 {
      tell(words.takingOver.nothing(source.name))
    } else {
      tell(words.takingOver.summary(taken.added.count, taken.updated.count, taken.known))
    }
    for item in taken.unowned.prefix(20) { tell(words.takingOver.unowned(TextSafety.line(item.text))) }
    tell(words.next.intro + words.next.list)
  }

  private func json(
    _ taken: PromiseRegister.TakeOver, of all: [NamedPromise], _ book: PromiseBook
  ) throws -> JSONValue {
    .object([
      ("added", .array(try book.json(taken.added, of: all))),
      ("updated", .array(try book.json(taken.updated, of: all))), ("known", .integer(taken.known)),
      ("without_owner", .array(taken.unowned.map { .string($0.text) })),
    ])
  }
}
