import Archive
import ArgumentParser
import Coaching
import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// `souffleur review`
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "The debrief of a session: how it was led, apart from what was obtained.",
    discussion: """
      The same session gives the same review. Every remark quotes what was said and names its rule; a rule of \
      reliability C only asks, and never scores. Replies that were taken back do not count.
      """)

  @Argument(help: "The number of a session; the last one by default.")
  var session: Int64?

  @Flag(help: "Every remark and every point, not only the foremost.")
  var all = false

  @Flag(help: "As JSON, everything.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Switch a rule off, such as hedge, rubric.calm or stance; can be given again.", valueName: "rule"))
  var off: [String] = []

  @OptionGroup var words: LanguageOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let stored = try StoredSession.find(session, shared.language)
    let language = shared.lang ?? stored.lastLanguage
    let scenario = try? Loader.load(stored.record.reference, language: language).scenario
    let source = ReviewSource(
      transcript: stored.transcript, ledger: stored.record.ledger, scenario: scenario,
      facts: stored.record.setup.facts, goal: stored.record.setup.goal,
      persona: stored.record.setup.persona, language: language, off: Set(off))
    if !off.isEmpty { try RuleNames.check(off, language, among: source.ruleNames) }
    let hasChanged = scenario.map { $0.fingerprint != stored.record.fingerprint } ?? true
    let review = Review(source, listeners: Listeners(try words.files(shared.language)))
    let command = ReviewCommand.next(review, stored)
    guard !json else { return try emitJSON(object(review, stored, hasChanged, command) + "\n") }
    if hasChanged, scenario != nil {
      tell(
        language.pick(
          "Le scénario a changé depuis : les critères et leurs poids sont ceux d’aujourd’hui.",
          "The scenario has changed since: the criteria and their weights are those of today."))
    }
    try emitWrapped(ReviewCommand.heading(stored, scenario, language) + "\n\n" + review.text(all: all))
    tell(command)
  }

  private func object(_ review: Review, _ stored: StoredSession, _ hasChanged: Bool, _ command: String)
    -> String
  {
    JSONValue.object([
      ("session", .string(String(stored.record.id))), ("scenario", .string(stored.record.reference)),
      ("changed", .bool(hasChanged)), ("review", review.json), ("next_command", .string(command)),
    ]).text
  }

  private static func heading(_ stored: StoredSession, _ scenario: Scenario?, _ language: Language) -> String
  {
    let id = stored.record.setup.persona
    let name = scenario?.personas.first { $0.id == id }?.name[language]
    let who = id.map { id in " · " + (name.map { "\($0) (\(id))" } ?? id) } ?? ""
    return language.pick("Séance \(stored.record.id)", "Session \(stored.record.id)")
      + " · \(stored.record.title[language])\(who)"
  }

  /// The command to type next.
  private static func next(_ review: Review, _ stored: StoredSession) -> String {
    switch review.next.reason {
    case .unfinished: return "souffleur rehearse --resume \(stored.record.id)"
    case .mastered: return "souffleur next"
    default:
      let persona = review.next.persona.map { " --persona \($0)" } ?? ""
      return "souffleur rehearse \(shellWord(stored.record.reference))\(persona)"
    }
  }
}
