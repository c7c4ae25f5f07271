import AfterCall
import Archive
import ArgumentParser
import Clients
import Foundation
import Preparation
import Scenarios
import Terminal
import Vocabulary
import YarnSyntax

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur after`
struct AfterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "after",
    abstract: "After a real call: what was agreed, announced, proposed, left open, refused.",
    discussion: """
      Ten questions at most, each can be skipped, and every answer is kept as it comes. Answer in your own words; how they \
      were read is echoed. Nothing is filled in: what was prepared or rehearsed is offered by number. Days are counted from \
      the day of the call. Enter skips, ? explains, - erases, < goes back one question, Ctrl-D stops; “after” again goes on. \
      --answers takes a JSON object with any of the keys when, day, time, minutes, channel, contact, agreed, announced, \
      proposed, open, refused, ending, next_day, next_time, objections, fear, happened, mood, note. Items are texts, or \
      objects with text, owner, day, timing, sum, exchange.
      """)

  @Argument(help: "A call such as C-003, or the scenario it was about; none for any other call.")
  var call: String?

  @Option(help: ArgumentHelp("Whom it was with.", valueName: "name"))
  var client: String?

  @Flag(help: "The calls that were noted.")
  var list = false

  @Option(help: ArgumentHelp("The answers as a JSON object; - is standard input.", valueName: "file"))
  var answers: String?

  @Flag(help: "Never ask.")
  var noInput = false

  @Flag(help: "Print the call as JSON; asks nothing.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let archive = try openArchive(language)
    let desk = CallDesk(archive: archive, language: language)
    if list { return try showList(desk) }
    let asksNothing = noInput || json || answers != nil
    var editor: (any LineEditor)? = asksNothing ? nil : AfterCommand.editor()
    var (interview, number) = try desk.open(call, client: client, &editor)
    if let answers { try take(answers, into: &interview, &number, desk) }
    if var asking = editor {
      let outcome = try CallLoop(book: desk.book, language: language).run(&interview, &number, with: &asking)
      if outcome == .finished, number != nil { try offerObjections(interview, desk, &asking) }
    } else if number == nil {
      throw Failure(.usage, CallWords.of(language).answersWanted)
    }
    try report(interview, number, desk)
  }

  /// Answers never reach a history: the editor has none.
  private static func editor() -> any LineEditor {
    isatty(0) == 1 ? ReadlineEditor(historyPath: nil) : PipedEditor()
  }

  private func take(
    _ file: String, into interview: inout CallInterview, _ number: inout Int?, _ desk: CallDesk
  ) throws {
    let data = try readInput(file, upTo: AnswersFile.longest + 1, shared.language)
    let read = AnswersFile([UInt8](data), name: file, into: &interview)
    guard !read.diagnostics.hasErrors else {
      tell(read.diagnostics, read.source.map { [$0] } ?? [])
      throw Failure(.badData, CallWords.of(shared.language).answersRefused(TextSafety.line(file)))
    }
    interview.finish()
    number = try desk.book.keep(interview.call, as: number)
  }

  /// Offers what nobody had expected to the list of what is: where there is a scenario to prepare it with.
  private func offerObjections(
    _ interview: CallInterview, _ desk: CallDesk, _ editor: inout any LineEditor
  ) throws {
    guard let scenario = interview.setting.scenario else { return }
    let check = RealityCheck(interview.call, setting: interview.setting)
    let words = AfterWords.of(shared.language).report
    for objection in check.new {
      tell(words.keepObjection(TextSafety.line(check.title(objection))))
      guard case .line(let line) = editor.readLine(prompt: "> ") else { return }
      guard ["o", "oui", "y", "yes"].contains(WrittenText.fold(line).trimmingCharacters(in: .whitespaces))
      else {
        continue
      }
      try desk.material.expect(
        Preparation.Answer(id: objection.id, words: objection.words), scenario,
        reference: interview.call.reference ?? scenario.id, client: interview.call.client)
      tell(words.keptObjection)
    }
  }

  private func report(_ interview: CallInterview, _ number: Int?, _ desk: CallDesk) throws {
    let words = CallWords.of(shared.language)
    guard let number else { return tell(words.nothingNoted) }
    let check = RealityCheck(interview.call, setting: interview.setting)
    if json {
      guard case .object(let fields) = interview.call.json(number: number) else { return }
      return try emitJSON(JSONValue.object(fields + [("reality", check.json)]).text + "\n")
    }
    let view = CallView(number: number, call: interview.call, check: check, language: shared.language)
    tell("")
    try emitWrapped(view.text)
    tell("")
    tell(words.keptAs(Call.name(number)) + " " + words.next)
    for command in view.next { tellAsIs(command) }
  }

  private func showList(_ desk: CallDesk) throws {
    let calls = try desk.book.all()
    if json {
      return try emitJSON(JSONValue.array(calls.map { $0.call.json(number: $0.number) }).text + "\n")
    }
    guard let last = calls.last else { return tell(CallWords.of(shared.language).noCalls) }
    try emitWrapped(
      calls.map { TextSafety.line(CallView.heading($0.number, $0.call, shared.language)) + "\n" }.joined())
    tell(CallWords.of(shared.language).next)
    tellAsIs("  souffleur \(last.call.isFinished ? "recap" : "after") \(Call.name(last.number))")
  }
}
