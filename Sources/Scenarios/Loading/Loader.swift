import Foundation
public import Vocabulary
import YarnSyntax

/// Makes scenarios of bundled ids, folders and single scripts.
public enum Loader {
  /// Loads what a user names: a bundled id, a folder, a `.yarn` file or a `.yarnproject` file.
  ///
  /// A bundled id wins over a folder of the same name in the current folder; `./name` means the folder.
  /// - Parameter language: What a script without a project file is taken to be written in.
  /// - Throws: When there is nothing of that name.
  public static func load(
    _ name: String, language: Language = .english, limits: ScenarioLimits = ScenarioLimits()
  ) throws(LoadError) -> LoadedScenario {
    if let files = BundledLibrary.files(of: name) { return load(files, language: language, limits: limits) }
    var isFolder: ObjCBool = false
    guard !name.isEmpty, !name.contains("\0"),
      FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    else { throw .notFound(name, suggestion: Suggestion.nearest(to: name, among: BundledLibrary.ids)) }
    let url = URL(fileURLWithPath: name)
    if isFolder.boolValue { return load(folder: url, shownAs: name, language: language, limits: limits) }
    if url.pathExtension.lowercased() == "yarnproject" {
      return load(
        folder: url.deletingLastPathComponent(), shownAs: (name as NSString).deletingLastPathComponent,
        project: url.lastPathComponent, language: language, limits: limits)
    }
    return load(script: url, shownAs: name, language: language, limits: limits)
  }

  /// Loads files that are in memory.
  public static func load(
    _ files: ScenarioFiles, language: Language = .english, limits: ScenarioLimits = ScenarioLimits()
  ) -> LoadedScenario {
    var builder = ScenarioBuilder(files, project: nil, assumed: language, limits: limits)
    return builder.build()
  }

  private static func load(
    folder: URL, shownAs name: String, project: String? = nil, language: Language, limits: ScenarioLimits
  ) -> LoadedScenario {
    let prefix = name.isEmpty || name == "." ? "" : name.hasSuffix("/") ? name : name + "/"
    let reader = FolderReader(folder: folder, displayPrefix: TextSafety.line(prefix), limits: limits)
    var builder = ScenarioBuilder(reader.files, project: project, assumed: language, limits: limits)
    builder.diagnostics = reader.diagnostics
    return builder.build()
  }

  private static func load(
    script: URL, shownAs name: String, language: Language, limits: ScenarioLimits
  ) -> LoadedScenario {
    let file = script.lastPathComponent
    let prefix = TextSafety.line(String(name.dropLast(file.count)))
    var files = ScenarioFiles(
      name: script.deletingPathExtension().lastPathComponent, displayPrefix: prefix, contents: [:])
    switch FileBytes.read(script, limit: limits.fileBytes) {
    case .failure(let refusal):
      return LoadedScenario(
        scenario: nil, diagnostics: [refusal.diagnostic(file: files.displayName(TextSafety.line(file)))],
        sources: [])
    case .success(let bytes):
      files.contents[file.lowercased().hasSuffix(".yarn") ? file : file + ".yarn"] = bytes
      return load(files, language: language, limits: limits)
    }
  }
}
