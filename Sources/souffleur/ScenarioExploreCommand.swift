import ArgumentParser
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// `souffleur scenario explore`
struct ScenarioExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Play a scenario thousands of times by chance, and tell what was found.",
    discussion: """
      Endings by persona, lines that never came up, lines the client said twice, how long a conversation is, and how \
      many of the client's answers no other reply would have got. The same seed gives the same figures. A line with \
      the hashtag #refrain may come again. Exits with 1 when a line or an ending is never reached or the script goes \
      wrong.
      """)

  @Argument(help: "A bundled scenario, a folder, or a .yarn file.")
  var scenario: String

  @Option(help: "How many conversations.")
  var runs = 1000

  @Option(help: "Where chance starts; each conversation has the next number.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Only with this temperament.", valueName: "id"))
  var persona: String?

  @Option(help: ArgumentHelp("Stop after so many seconds, whatever was done by then.", valueName: "seconds"))
  var budget = 60.0

  @Option(help: ArgumentHelp("The day of the conversations (YYYY-MM-DD).", valueName: "date"))
  var on = "2026-11-23"

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if CalendarDate(iso: on) == nil { throw ValidationError("--on takes a date such as 2026-11-30.") }
    if !(0.1...86_400).contains(budget) {
      throw ValidationError("--budget takes seconds, from 0.1 to 86400.")
    }
    if !(1...1_000_000).contains(runs) { throw ValidationError("--runs takes a number from 1 to 1000000.") }
  }

  func run() throws {
    let language = shared.language
    let loaded = try loadScenario(scenario, language)
    let day = CalendarDate(iso: on) ?? .today
    var sources = FactSources(loaded, language: loaded.baseLanguage, today: day)
    sources.useExamples()
    let setup = Setup(
      persona: persona, language: loaded.languages.contains(language) ? language : loaded.baseLanguage,
      facts: sources.facts, seed: seed, today: day)
    var exploration: Exploration
    do throws(RehearsalError) {
      exploration = try Exploration(scenario: loaded, setup: setup, moves: Move.allCases.map(\.rawValue))
    } catch {
      throw Failure(error, language)
    }
    try play(&exploration)
    let report = ExplorationReport(exploration)
    try json ? emitJSON(report.json.indentedText) : emit(ExplorationView(report, language).text)
    let missed = exploration.allEndings.contains { exploration.share(of: $0) == 0 }
    if missed || !exploration.unreached.isEmpty { throw Failure(.found) }
  }

  /// Conversations between two looks at the clock.
  private static let atOnce = 100

  private func play(_ exploration: inout Exploration) throws {
    let started = Date()
    var told = started
    while exploration.runs < runs {
      if Date().timeIntervalSince(started) > budget {
        tell(
          shared.language.pick(
            "arrêté au bout de \(Int(budget)) s, après \(exploration.runs) conversations (--budget)",
            "stopped after \(Int(budget)) s and \(exploration.runs) conversations (--budget)"))
        break
      }
      do throws(RehearsalError) {
        try exploration.play(next: min(ScenarioExploreCommand.atOnce, runs - exploration.runs))
      } catch {
        let setup = exploration.setup(of: exploration.runs)
        let number = exploration.runs + 1
        tell("conversation \(number): --seed \(setup.seed) --persona \(setup.persona ?? "")")
        throw Failure(error, shared.language)
      }
      if isatty(2) == 1, Date().timeIntervalSince(told) > 2 {
        told = Date()
        tell("\(exploration.runs) / \(runs)")
      }
    }
  }
}
