import ArgumentParser
import Foundation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary
import YarnSyntax

#if canImport(Glibc)
  import Glibc
#endif

/// `souffleur scenario test`
struct ScenarioTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Perform the plays of a scenario: these replies must lead to these words.",
    discussion: """
      A play is a test plan in the scenario's folder plays/. Comments at its beginning say what it starts from: \
      "# persona: hostile", "# lang: fr", "# seed: 3", "# today: 2026-11-21", and "# ending: cut-short" what it must \
      come to. --update writes what comes now into the files, keeping the choices: read the difference before you \
      commit it. Exits with 1 when something comes otherwise than written.
      """)

  @Argument(help: "A bundled scenario, or a folder.")
  var scenario: String

  @Option(help: ArgumentHelp("Only the plays whose name contains this.", valueName: "text"))
  var only: String?

  @Flag(help: "Write what comes now into the files of the folder.")
  var update = false

  @OptionGroup var shared: SharedOptions

  private var isFrench: Bool { shared.language == .french }

  func run() throws {
    let loaded: LoadedScenario
    do throws(LoadError) {
      loaded = try Loader.load(scenario, language: shared.language)
    } catch {
      throw Failure(error, shared.language)
    }
    guard let content = loaded.scenario else {
      tell(loaded.diagnostics.filter { $0.severity == .error }, loaded.sources)
      throw Failure(.badData)
    }
    let files = loaded.sources.filter { source in
      source.name.hasSuffix(".testplan") && (only.map { source.name.contains($0) } ?? true)
    }
    guard !files.isEmpty else {
      throw Failure(
        .noInput,
        isFrench
          ? "aucune partie à jouer : plays/*.testplan" : "there is no play to perform: plays/*.testplan")
    }
    var asWritten = 0
    for file in files where try perform(file, content) { asWritten += 1 }
    try emit(
      isFrench
        ? "\(files.count) parties, \(asWritten) comme écrit\n"
        : "\(files.count) plays, \(asWritten) as written\n")
    if asWritten < files.count, !update { throw Failure(.found) }
  }

  /// Performs one play and tells what is different; true when nothing is.
  private func perform(_ file: SourceText, _ content: Scenario) throws -> Bool {
    let run: PlayRun
    let text = String(decoding: file.utf8, as: UTF8.self)
    do {
      run = try PlayRun(Play(text, of: content), scenario: content)
    } catch let mistake as Play.Mistake {
      try emit("\(file.name):\(mistake.line): \(mistake.message)\n")
      return false
    } catch let error as RehearsalError {
      try emit("\(file.name): \(error.message(in: shared.language))\n")
      return false
    }
    if update, run.recorded != text { try write(run.recorded, over: file) }
    guard let difference = run.difference else { return true }
    let nothing = isFrench ? "(rien)" : "(nothing)"
    try emit(
      """
      \(file.name):\(difference.line):
        \(isFrench ? "attendu" : "expected"): \(difference.expected ?? nothing)
        \(isFrench ? "trouvé " : "found   "): \(difference.found ?? nothing)

      """)
    return false
  }

  private func write(_ text: String, over file: SourceText) throws {
    guard FileManager.default.fileExists(atPath: file.name) else {
      throw Failure(
        .usage, isFrench ? "--update veut un dossier" : "--update takes a folder, not a bundled scenario")
    }
    do throws(OutputError) {
      // A scenario is shared with others: its files keep the rights they have.
      var status = stat()
      let mode = stat(file.name, &status) == 0 ? status.st_mode & 0o777 : 0o644
      try PrivateFile.write(text, to: file.name, mode: mode)
    } catch {
      throw Failure(writing: file.name, error, shared.language)
    }
    tell(isFrench ? "\(file.name) : réécrit" : "\(file.name): written again")
  }
}
