import Archive
import ArgumentParser
import Conversation
import Foundation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur rehearse`
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Rehearse a conversation with a scripted client.",
    discussion: """
      At a terminal you answer in your own words, with a number, or with the words of a reply. Through a pipe it \
      reads one reply a line and stops at the end of input. Every reply is stored before its effect is shown.

      Facts that are missing are asked for at a terminal: Enter takes what is in brackets, ? explains, < goes back one \
      question. They are kept with the client’s preparation, as by prep, and offered the next time. The objections that \
      were prepared are those the client raises first, where the temperament could; /hint quotes your answer.
      """)

  @Argument(help: "A bundled scenario, a folder or a .yarn file; with --resume, the number of a session.")
  var scenario: String?

  @Option(help: ArgumentHelp("The client's temperament.", valueName: "id"))
  var persona: String?

  @Option(help: ArgumentHelp("Take the facts that were prepared for this client.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("Facts as a JSON object; - is standard input.", valueName: "file"))
  var facts: String?

  @Option(
    help: ArgumentHelp("A fact or a variable of the script; can be given again.", valueName: "name=value"))
  var set: [String] = []

  @Flag(help: "Play at once with made-up facts.")
  var example = false

  @Option(help: "Start of chance: the same seed and replies give the same conversation.")
  var seed: UInt64?

  @Option(help: ArgumentHelp("Start at a node of the script.", valueName: "node"))
  var from: String?

  @Flag(help: "Go on with an interrupted session, the last one or that of the number given.")
  var resume = false

  @Option(help: ArgumentHelp("The day of the rehearsal (YYYY-MM-DD); today by default.", valueName: "date"))
  var on: String?

  @Option(help: ArgumentHelp("Who sends the recap, as its signature.", valueName: "name"))
  var sender: String = ""

  @Option(
    help: ArgumentHelp(
      "When the coach remarks on what you type: live (one line at most after a turn), after (three at the end), off.",
      valueName: "when"))
  var coach: CoachMode = .live

  @Option(help: ArgumentHelp("Switch a rule of the coach off; can be given again.", valueName: "rule"))
  var off: [String] = []

  @Option(
    help: ArgumentHelp(
      "Time pressure: a reply that takes longer, such as 40s or 1m30, costs the client's patience.",
      valueName: "time"))
  var pressure: Pressure?

  @Flag(help: "Print one JSON object a line for each event.")
  var json = false

  @Flag(help: "Never ask for missing facts.")
  var noInput = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if scenario == nil, !resume { throw ValidationError("Name a scenario; 'souffleur list' shows them.") }
    if let on, CalendarDate(iso: on) == nil { throw ValidationError("--on takes a date such as 2026-11-30.") }
  }

  func run() throws {
    let language = shared.language
    try RuleNames.check(off, language)
    let archive: Archive
    do throws(ArchiveError) {
      archive = try Archive(folder: Paths().data)
    } catch {
      throw Failure(error, language)
    }
    try? Paths.makePrivate(Paths().state)
    if isatty(0) == 1, !json {
      try play(archive, with: ReadlineEditor(historyPath: Paths().history.path))
    } else {
      var editor = PipedEditor()
      editor.badText = { line in
        tell(
          language == .french
            ? "ligne \(line) : ce n’est pas de l’UTF-8 ; les octets illisibles deviennent \u{FFFD}, ici et plus loin"
            : "line \(line): this is not UTF-8; bytes that cannot be read become \u{FFFD}, here and further on"
        )
      }
      try play(archive, with: editor)
    }
  }

  private func play(_ archive: Archive, with editor: some LineEditor) throws {
    let stage =
      try resume
      ? Stage.resumed(scenario, archive, shared.language)
      : Stage.opened(try newSetup(asking: editor as? ReadlineEditor), archive, shared.language)
    let view: any StageView = json ? StageEvents() : StagePage(sender: sender)
    try stage.play(
      with: editor, screen: shared.screen, view: view,
      coaching: CoachOptions(mode: coach, off: Set(off), pressure: pressure?.seconds))
  }

  /// What the rehearsal starts from, as the options say.
  private func newSetup(asking editor: ReadlineEditor?) throws -> (String, Scenario, Setup) {
    let reference = scenario ?? ""
    var language = shared.language
    let scenario = try loadScenario(reference, language)
    if !scenario.languages.contains(language) { language = scenario.baseLanguage }
    let today = on.flatMap(CalendarDate.init(iso:)) ?? .today
    var sources = FactSources(scenario, language: language, today: today)
    if example { sources.useExamples() }
    if let client { try sources.use(client: client) }
    if let facts { try sources.use(file: facts) }
    for assignment in set { try sources.use(assignment: assignment) }
    if !sources.missing.isEmpty, let editor, !noInput {
      let questions = FactQuestions(
        store: PreparationStore(archive: try openArchive(language), language: language),
        reference: RehearseCommand.stored(reference), language: language)
      guard try questions.ask(&sources, editor: editor) else { throw Failure(.interrupted) }
    }
    guard sources.missing.isEmpty else {
      let names = sources.missing.map(\.name).joined(separator: ", ")
      throw Failure(
        .usage,
        language == .french
          ? "il manque des faits : \(names) ; donnez --set NOM=VALEUR, --facts FICHIER, ou --example pour essayer"
          : "these facts are missing: \(names); give --set NAME=VALUE, --facts FILE, or --example to try it")
    }
    let setup = Setup(
      persona: persona ?? scenario.personas.first?.id, language: language, facts: sources.facts,
      overrides: sources.overrides, objections: sources.prepared?.expected ?? [],
      seed: seed ?? UInt64.random(in: 1...999_999), today: today,
      startNode: from)
    return (RehearseCommand.stored(reference), scenario, setup)
  }

  /// A file is remembered by its absolute path, so that the session can be resumed from anywhere.
  static func stored(_ reference: String) -> String {
    BundledLibrary.ids.contains(reference)
      ? reference : URL(fileURLWithPath: reference).standardizedFileURL.path
  }
}

extension CalendarDate {
  /// The day it is here and now.
  static var today: CalendarDate { CalendarDate(local: Date()) }
}
