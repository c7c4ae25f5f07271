public import Scenarios
import Vocabulary
import YarnRuntime

/// A conversation written down beforehand: these replies must lead to these words and to that ending.
///
/// A play is a standard test plan. Comments before its first step say what the rehearsal starts from: `# persona: hostile`,
/// `# lang: fr`, `# seed: 3`, `# today: 2026-11-21`, and `# ending: cut-short` what it must come to. Facts are the
/// scenario's examples.
public struct Play: Sendable {
  /// Why a play cannot be read.
  public struct Mistake: Error, Hashable, Sendable {
    /// The line of the file, 1-based.
    public let line: Int
    /// What is wrong, in English.
    public let message: String
  }

  /// One thing that must come, or is done.
  struct Step: Hashable, Sendable {
    enum Action: Hashable, Sendable {
      /// A line or a note with this text, any when there is none; or a command.
      case told(String?)
      /// One of the coming options.
      case option(String, isAvailable: Bool)
      /// The option of this 1-based number is chosen.
      case select(Int)
      /// The standing move of this line id is made.
      case stand(String)
      /// The next reply is said with another value: what the variable of this name takes.
      case take(String, String)
      /// The conversation is over.
      case stop
    }
    var action: Action
    var line: Int
  }

  /// What the rehearsal starts from.
  public let setup: Setup
  /// The ending it must come to, where the play says so.
  public let ending: String?
  let steps: [Step]

  /// Reads a play of a scenario.
  ///
  /// - Throws: `Mistake` at the first thing that is no step or no setting of a rehearsal.
  public init(_ text: String, of scenario: Scenario) throws(Mistake) {
    let plan: TestPlan
    do throws(TestPlanError) {
      plan = try TestPlan(text)
    } catch {
      throw Mistake(line: error.line, message: error.message)
    }
    guard plan.runs.count == 1, let run = plan.runs.first else {
      throw Mistake(
        line: plan.runs.dropFirst().first?.first?.line ?? 1, message: "a play is one conversation")
    }
    setup = try Play.setup(plan.settings, scenario, run)
    ending = plan.settings["ending"]
    var steps: [Step] = []
    for step in run {
      if let action = try Play.action(step) { steps.append(Step(action: action, line: step.line)) }
    }
    steps += try Play.remarks(text)
    steps.sort { $0.line < $1.line }
    self.steps = steps
  }

  /// What a test plan has no step for: values that a reply is said with, `# takes: wish = 2026-12-18` before its choice,
  /// and standing moves, `# standing: line:pc-who` in the place of a `select:`.
  private static func remarks(_ text: String) throws(Mistake) -> [Step] {
    var steps: [Step] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("# standing:") {
        let id = trimmed(line.dropFirst(11))
        guard !id.isEmpty else {
          throw Mistake(line: index + 1, message: "`# standing:` is followed by the id of an option")
        }
        steps.append(Step(action: .stand(id), line: index + 1))
      }
      guard line.hasPrefix("# takes:") else { continue }
      let halves = line.dropFirst(8).split(separator: "=", maxSplits: 1).map(trimmed)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
        throw Mistake(line: index + 1, message: "`# takes:` is followed by a variable, `=` and a value")
      }
      steps.append(Step(action: .take(halves[0], halves[1]), line: index + 1))
    }
    return steps
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  }

  private static func action(_ step: TestPlan.Step) throws(Mistake) -> Step.Action? {
    switch step.action {
    case .line(let text): return .told(text)
    case .command(let text): return .told("<<\(text)>>")
    case .option(let text, let isAvailable): return .option(text, isAvailable: isAvailable)
    case .select(let number): return .select(number)
    case .stop: return .stop
    case .set, .node: return nil
    case .saliency: throw Mistake(line: step.line, message: "a play uses the strategy of every rehearsal")
    }
  }

  private static func setup(
    _ settings: [String: String], _ scenario: Scenario, _ run: [TestPlan.Step]
  ) throws(Mistake) -> Setup {
    func wrong(_ name: String, _ expected: String) -> Mistake {
      Mistake(
        line: 1, message: "`# \(name):` takes \(expected), not `\(TextSafety.line(settings[name] ?? ""))`")
    }
    guard let language = Language(tag: settings["lang"] ?? scenario.baseLanguage.rawValue) else {
      throw wrong("lang", "fr or en")
    }
    guard let seed = UInt64(settings["seed"] ?? "1") else { throw wrong("seed", "a whole number") }
    guard let today = CalendarDate(iso: settings["today"] ?? "2026-11-23") else {
      throw wrong("today", "a day such as 2026-11-23")
    }
    var facts: [String: FactValue] = [:]
    for fact in scenario.facts { facts[fact.name] = fact.example.value(in: language, today: today) }
    var setup = Setup(
      persona: settings["persona"] ?? scenario.personas.first?.id, language: language, facts: facts,
      seed: seed, today: today)
    for step in run {
      switch step.action {
      case .node(let name): setup.startNode = name
      case .set(let variable, let value): setup.overrides[String(variable.dropFirst())] = value.text
      default: break
      }
    }
    return setup
  }
}
