public import Vocabulary
public import YarnSyntax

/// What came out of loading: the scenario unless a finding is an error, and all findings.
public struct LoadedScenario: Sendable {
  /// The scenario.
  public var scenario: Scenario?
  /// All findings, file by file.
  public var diagnostics: [Diagnostic]
  /// The texts the findings are about, for showing their lines.
  public var sources: [SourceText]
  /// What stands before the path of a file in the names of the sources.
  var displayPrefix = ""
  /// Where the texts of the other languages stand: paths, and lines from 1.
  var tablePlaces: [Language: [String: (file: String, line: Int)]] = [:]
  /// What further checks look into; none when there was nothing to compile.
  var material: CheckMaterial?
}

/// Why there is nothing to load.
public enum LoadError: Error, Hashable, Sendable {
  /// Neither a bundled scenario nor a file nor a folder has this name.
  case notFound(String, suggestion: String?)

  /// One sentence for a reader of the language.
  public func message(in language: Language) -> String {
    switch self {
    case .notFound(let name, let suggestion):
      let name = TextSafety.line(name)
      switch language {
      case .french:
        return "aucun scénario, fichier ou dossier ne s'appelle « \(name) »"
          + (suggestion.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
      case .english:
        return "there is no scenario, file or folder called `\(name)`"
          + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
      }
    }
  }
}
