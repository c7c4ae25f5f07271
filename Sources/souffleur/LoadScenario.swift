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
  if !shown.isEmpty { tell(shown, loaded.sources) }
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
