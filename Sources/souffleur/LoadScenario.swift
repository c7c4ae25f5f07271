import Foundation
import Scenarios
import Vocabulary
import YarnSyntax

#if canImport(Glibc)
  import Glibc
#endif

/// Loads what the user named; findings go to standard error, errors end the command.
func loadScenario(_ name: String, _ language: Language, showsWarnings: Bool = false) throws -> Scenario {
  let loaded: LoadedScenario
  do throws(LoadError) {
    loaded = try Loader.load(name, language: language)
  } catch {
    throw Failure(error, language)
  }
  let shown = loaded.diagnostics.filter { showsWarnings || $0.severity == .error }
  if !shown.isEmpty { tellAsIs(rendered(shown, loaded.sources)) }
  guard let scenario = loaded.scenario else {
    let name = TextSafety.line(name)
    throw Failure(
      .badData,
      language == .french
        ? "\(name) ne peut pas être joué tant que ces erreurs y sont"
        : "\(name) cannot be played with these errors in it"
    )
  }
  return scenario
}

/// Findings as text, the first of them.
func rendered(_ diagnostics: [Diagnostic], _ sources: [SourceText], most: Int = 50) -> String {
  let isQuiet = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  let renderer = DiagnosticRenderer(isColored: isatty(2) == 1 && !isQuiet)
  let text = renderer.render(Array(diagnostics.prefix(most)), sources: sources)
  return diagnostics.count > most ? text + "\n… \(diagnostics.count - most) more\n" : text
}
