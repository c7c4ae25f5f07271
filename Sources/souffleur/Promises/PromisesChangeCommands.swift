import ArgumentParser
import Clients
import Foundation
import Vocabulary

/// `souffleur promises keep`
struct PromisesKeepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "It was kept, all of it or a part of the sum.")

  @Argument(help: "The promise, for example P-K7TF.", completion: .promises)
  var promise: String

  @Option(help: ArgumentHelp("Only this part of the sum came.", valueName: "sum"))
  var part: String?

  @OptionGroup var change: PromiseChangeOptions

  func run() throws {
    try change.run(promise, undo: "keep") { book, name, promise throws(Failure) in
      let format = LocaleFormat(book.language)
      if promise.state == .kept {
        let day = promise.settled.map { format.spokenDate($0, on: book.today) }
        throw Failure(.usage, book.words.changing.alreadyKept(name, day))
      }
      guard let part else { return .kept }
      guard let amount = promise.terms.amount, let rest = promise.rest else {
        throw Failure(.usage, book.words.changing.noSumToPart(name))
      }
      guard let sum = PromiseDraft.sum(part, currency: amount.currency) else {
        throw Failure(.usage, book.words.changing.noSum("--part"))
      }
      guard sum.currency == amount.currency else {
        throw Failure(.usage, book.words.changing.otherCurrency(amount.currency))
      }
      guard sum.amount <= rest.amount else {
        throw Failure(.usage, book.words.changing.tooMuch(format.money(rest)))
      }
      return .keptInPart(sum)
    }
  }
}

/// `souffleur promises break`
struct PromisesBreakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "break", abstract: "It was not kept, and you wait for it no more.")

  @Argument(help: "The promise, for example P-K7TF.", completion: .promises)
  var promise: String

  @OptionGroup var change: PromiseChangeOptions

  func run() throws {
    try change.run(promise, undo: "break") { book, name, promise throws(Failure) in
      if promise.isKeptInParts {
        let day = promise.settled.map { LocaleFormat(book.language).spokenDate($0, on: book.today) }
        throw Failure(.usage, book.words.changing.alreadyKept(name, day))
      }
      guard promise.state != .broken else {
        let day = promise.settled.map { LocaleFormat(book.language).spokenDate($0, on: book.today) }
        throw Failure(.usage, book.words.changing.alreadyBroken(name, day))
      }
      return .broken
    }
  }
}

/// `souffleur promises move`
struct PromisesMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Another day was said; the old one stays in the history.",
    discussion:
      "A promise that was broken is waited for again. How often a promise was moved is shown with it.")

  @Argument(help: "The promise, for example P-K7TF.", completion: .promises)
  var promise: String

  @Argument(help: "The new day.")
  var day: String?

  @OptionGroup var change: PromiseChangeOptions

  func run() throws {
    try change.run(promise, undo: "move") { book, name, promise throws(Failure) in
      let format = LocaleFormat(book.language)
      guard let typed = day else { throw Failure(.usage, book.words.changing.nothingMeant) }
      guard let day = PromiseChangeOptions.day(typed, on: book.today) else {
        throw Failure(.usage, book.words.changing.noDay("move"))
      }
      if promise.state == .kept {
        let kept = promise.settled.map { format.spokenDate($0, on: book.today) }
        throw Failure(.usage, book.words.changing.alreadyKept(name, kept))
      }
      if promise.state == .open, promise.terms.due == day {
        throw Failure(.usage, book.words.changing.alreadyThen(name, format.spokenDate(day, on: book.today)))
      }
      return .moved(to: day)
    }
  }
}

/// `souffleur promises forget`
struct PromisesForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erase a promise; nothing of it is kept.",
    discussion: "One that was kept or broken can stay: list shows it only with --all.")

  @Argument(help: "The promise, for example P-K7TF.", completion: .promises)
  var promise: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let book = try PromiseBook(shared)
    tell(book.words.changing.forgotten(try book.forget(promise)))
    tell(book.words.next.intro + book.words.next.list)
  }
}

/// What the commands share that note what became of a promise.
struct PromiseChangeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day on which it happened; today by default.", valueName: "day"))
  var on: String?

  @Flag(help: "That was a slip: take back what was noted last.")
  var undo = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  /// Notes a change of a promise, or takes back the last one where it is of that kind; then shows the promise.
  func run(
    _ typed: String, undo command: String,
    _ change: (PromiseBook, String, Promise) throws(Failure) -> Promise.Change
  ) throws {
    let book = try PromiseBook(shared)
    let (happened, names) = (try day(book), book.names(try book.all()))
    let named = try book.change(typed) { name, promise throws(Failure) in
      if undo { return try takeBack(command, name, &promise, book) }
      // One that took its place and was erased since, on another computer or with its client, is no successor.
      if let successor = promise.successor, names[successor] == nil {
        promise.reopen(on: book.today, at: Date())
      }
      if promise.state == .superseded {
        throw Failure(
          .usage, book.words.changing.superseded(name, promise.successor.flatMap { names[$0] }))
      }
      promise.note(try change(book, name, promise), on: happened, at: Date())
    }
    try book.show(named, json: json, shared.screen)
    if !json { PromiseAdvice(book).tell(after: named, undo: undo ? nil : command) }
  }

  private func takeBack(
    _ command: String, _ name: String, _ promise: inout Promise, _ book: PromiseBook
  ) throws(Failure) {
    guard let last = promise.lastNoted, last.change.command == command else {
      throw Failure(.usage, book.words.changing.nothingToUndo(name))
    }
    _ = promise.undo(on: book.today, at: Date())
  }

  private func day(_ book: PromiseBook) throws -> CalendarDate {
    guard let on else { return book.today }
    guard let day = PromiseChangeOptions.day(on, on: book.today) else {
      throw Failure(.usage, book.words.changing.noDay("--on"))
    }
    guard day <= book.today else { throw Failure(.usage, book.words.changing.dayToCome) }
    return day
  }

  /// A day as people write it.
  static func day(_ typed: String, on today: CalendarDate) -> CalendarDate? {
    WrittenDate(TextSafety.line(typed), today: today).date
  }
}

extension Promise.Change {
  /// The command that notes it; none for what a record changes.
  fileprivate var command: String? {
    switch self {
    case .kept, .keptInPart: "keep"
    case .broken: "break"
    case .moved: "move"
    case .revised, .superseded, .undone: nil
    }
  }
}

extension CompletionKind {
  /// The names of the promises that are waited for.
  static var promises: CompletionKind {
    .custom { _, _, _ in
      let names = try? PromiseBook(.ofCall, archive: openArchive(.ofCall)).all()
      return (names ?? []).filter { $0.promise.state == .open }.map(\.name)
    }
  }
}
