import ArgumentParser
import Conversation
import Foundation
import Scenarios
import Vocabulary
import YarnCompiler
import YarnSyntax

/// `souffleur scenario …`
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario", abstract: "Check, test and explore scenario files.",
    subcommands: [ScenarioCheckCommand.self, ScenarioExploreCommand.self, ScenarioTestCommand.self])
}

/// `souffleur scenario check`
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell what is wrong with a scenario, or explain a code.",
    discussion: """
      Beside mistakes it warns of wording that is deaf to what is typed: values that an option says and does not take \
      (#takes:, or #says:fixed where nobody can put them otherwise), and clients who quote the words of an option.
      """)

  @Argument(help: "A bundled scenario, a folder, or a .yarn file.")
  var scenario: String?

  @Option(help: ArgumentHelp("Explain a code, such as YS0012.", valueName: "code"))
  var explain: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if scenario == nil, explain == nil { throw ValidationError("Name a scenario, or a code with --explain.") }
  }

  func run() throws {
    if let explain {
      guard let explanation = DiagnosticCatalog.explain(code: explain) else {
        throw Failure(.usage, "no diagnostic has the code \(explain)")
      }
      try emit(ScenarioCheckCommand.text(of: explanation) + "\n")
      return
    }
    let name = scenario ?? ""
    let loaded: LoadedScenario
    do throws(LoadError) {
      loaded = try Loader.load(name, language: shared.language)
    } catch {
      throw Failure(error, shared.language)
    }
    let findings =
      loaded.diagnostics + ScenarioCheck(loaded).diagnostics() + WordingCheck(loaded).diagnostics()
      + TemplateFindings.of(loaded)
    let shown = findings.filter { $0.severity >= .warning }
    if !shown.isEmpty { try emit(shown, loaded.sources) }
    let errors = shown.count { $0.severity == .error }
    try emit("\(TextSafety.line(name)): \(errors) errors, \(shown.count - errors) warnings\n")
    if errors > 0 { throw Failure(.found) }
  }

  private static func text(of explanation: DiagnosticExplanation) -> String {
    func quoted(_ scripts: [String]) -> String {
      scripts.map { script in
        script.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + visible($0) }.joined(
          separator: "\n")
      }.joined(separator: "\n\n")
    }
    // A sign stands for a control character, which is what the example is about.
    func visible(_ line: Substring) -> String {
      line.unicodeScalars.map { $0 == "\t" ? "\t" : YarnSyntax.DisplayWidth.visible($0) }.joined()
    }
    var parts = ["\(explanation.code.rawValue): \(explanation.title)", explanation.why, explanation.fix]
    if !explanation.failing.isEmpty { parts.append("For example:\n\n" + quoted(explanation.failing)) }
    if !explanation.good.isEmpty { parts.append("Without the mistake:\n\n" + quoted(explanation.good)) }
    return parts.joined(separator: "\n\n")
  }
}
