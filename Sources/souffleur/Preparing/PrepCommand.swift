import ArgumentParser
import Foundation
import Preparation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur prep`
struct PrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prep",
    abstract: "Prepare a call: the facts, the one request, your answers, your first sentence.",
    discussion: """
      Every question can be skipped, and everything is kept as it is typed, by client. Enter takes what is in brackets, \
      ? explains, - erases, < goes back one question, Ctrl-D stops. \
      --quick asks five questions, for a call in ten minutes: what you ask for, the day, the sum where there is one, the \
      objection you fear most, your first sentence. Without these there is nothing to rehearse; the client raises that \
      objection first. \
      --set takes any fact of the scenario, and key_facts, request, fallback, their_fallback, red_lines, concession, \
      objections, objection.ID, opening, closing, channel, channel_reason, call_date, readiness, fear, fear_level, \
      perspective, mantra.
      """)

  @Argument(help: "A bundled scenario, a folder or a .yarn file.")
  var scenario: String

  @Option(help: ArgumentHelp("Whom it is for.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("Facts as a JSON object; - is standard input.", valueName: "file"))
  var facts: String?

  @Option(help: ArgumentHelp("A fact or an answer; can be given again.", valueName: "name=value"))
  var set: [String] = []

  @Flag(
    help:
      "Ask five questions only: the request, the day, the sum, the objection feared most, the first sentence."
  )
  var quick = false

  @Flag(help: "Never ask.")
  var noInput = false

  @Flag(help: "Only show what is prepared, and what is missing.")
  var show = false

  @Flag(help: "As JSON; asks nothing.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let asked = shared.language
    let loaded = try loadScenario(scenario, asked)
    let language = loaded.languages.contains(asked) ? asked : loaded.baseLanguage
    let store = PreparationStore(archive: try openArchive(asked), language: language)
    var editor: (any LineEditor)? = noInput || show || json ? nil : PrepCommand.editor()
    let name = try clientName(loaded, store, language, &editor)
    let reference = RehearseCommand.stored(scenario)
    var stored = try store.preparation(loaded.id, client: name)
    stored?.reference = reference
    stored?.language = language
    let start =
      try stored ?? store.fresh(loaded, reference: reference, client: name, language: language)
    var interview = Interview(
      start, scenario: loaded, language: language, today: .today, scope: quick ? .quick : .all)
    let before = interview.preparation
    try takeOptions(into: &interview, language)
    if interview.preparation != before {
      try store.keep(interview.preparation)
    }
    if interview.preparation.opening != before.opening {
      OpeningRemark(language: language).tell(of: interview.preparation)
    }
    if var editor {
      try InterviewLoop(store: store, language: language).run(&interview, with: &editor)
    }
    try report(interview, isKept: stored != nil || interview.preparation != before, language)
  }

  /// Answers never reach a history: the editor has none.
  private static func editor() -> any LineEditor {
    isatty(0) == 1 ? ReadlineEditor(historyPath: nil) : PipedEditor()
  }

  // MARK: Whom it is for

  private func clientName(
    _ scenario: Scenario, _ store: PreparationStore, _ language: Language, _ editor: inout (any LineEditor)?
  ) throws -> String {
    if let client { return try store.known(try ClientName.checked(client, language)) }
    if let fact = scenario.clientFact, let given = set.last(where: { $0.hasPrefix(fact + "=") }) {
      return try store.known(try ClientName.checked(String(given.dropFirst(fact.count + 1)), language))
    }
    let earlier = try store.all().filter { $0.scenario == scenario.id }.map(\.client)
    if var asking = editor {
      defer { editor = asking }
      return try store.known(ClientQuestion(language: language, earlier: earlier).ask(&asking))
    }
    let isChanging = !set.isEmpty || facts != nil
    guard isChanging, earlier.count > 1 else { return earlier.first ?? "" }
    // Which of them is not guessed when something would be written.
    let names = earlier.prefix(5).joined(separator: ", ")
    throw Failure(
      .usage,
      language.pick(
        "pour quel client\u{202F}? --client\u{A0}: \(names)", "for which client? --client: \(names)"))
  }

  // MARK: Options

  private func takeOptions(into interview: inout Interview, _ language: Language) throws {
    if let facts {
      var sources = FactSources(interview.scenario, language: language, today: interview.today)
      try sources.use(file: facts)
      interview.take(facts: sources.facts)
    }
    for assignment in set {
      guard let sign = assignment.firstIndex(of: "=") else {
        throw Failure(
          .usage,
          language.pick(
            "--set veut NOM=VALEUR, pas «\u{A0}\(assignment)\u{A0}»",
            "--set takes NAME=VALUE, not “\(assignment)”"))
      }
      let name = String(assignment[..<sign])
      switch interview.set(name, to: String(assignment[assignment.index(after: sign)...])) {
      case .mistaken(let why): throw Failure(.usage, "\(name)\(language.pick("\u{A0}: ", ": "))\(why)")
      case nil: throw unknown(name, interview.names, language)
      default: break
      }
    }
  }

  private func unknown(_ name: String, _ names: [String], _ language: Language) -> Failure {
    let nearest = NearestName.of(name, in: names)
    if language == .french {
      let offer = nearest.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? ""
      return Failure(.usage, "rien ne s’appelle «\u{A0}\(name)\u{A0}» ici\(offer)")
    }
    return Failure(
      .usage, "nothing is called “\(name)” here" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
  }

  // MARK: At the end

  private func report(_ interview: Interview, isKept: Bool, _ language: Language) throws {
    let preparation = interview.preparation
    if json {
      let value = preparation.json(scenario: interview.scenario, language: language, today: interview.today)
      return try emitJSON(value.text + "\n")
    }
    let overview = Overview(
      preparation, scenario: interview.scenario, language: language, today: interview.today)
    tell("")
    try emitWrapped(overview.text(language))
    tell("")
    guard isKept else {
      tell(language.pick("Rien n’est préparé encore. Ensuite\u{A0}:", "Nothing is prepared yet. Next:"))
      return tellAsIs("  souffleur prep \(preparation.arguments)")
    }
    let persona = overview.readiness.persona.map { " --persona \($0.id)" } ?? ""
    tell(language.pick("Ensuite\u{A0}:", "Next:"))
    // On lines of their own and not wrapped, to be copied whole.
    tellAsIs("  souffleur rehearse \(preparation.arguments)\(persona)")
    tellAsIs("  souffleur card \(preparation.arguments)")
  }
}
