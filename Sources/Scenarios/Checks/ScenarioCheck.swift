import Vocabulary
public import YarnSyntax

/// What a scenario has to hold beyond what loading looks at: that every name in scripts, tables and plays is one of
/// something there is, and that translations mark up what the scripts do.
///
/// It costs too much to be done before every rehearsal, and nothing it finds keeps a scenario from being played.
public struct ScenarioCheck {
  private let loaded: LoadedScenario

  /// Prepares to check a scenario, whether or not it can be played.
  public init(_ loaded: LoadedScenario) { self.loaded = loaded }

  /// What was found, file by file.
  public func diagnostics() -> [Diagnostic] {
    guard let material = loaded.material else { return [] }
    let plays = loaded.sources.filter { $0.name.lowercased().hasSuffix(".testplan") }
    var found = NameCheck.findings(in: material) + MarkupCheck.findings(in: material, tables: sources)
    for index in found.indices {
      let file = found[index].location?.file ?? ""
      found[index].location?.file = loaded.displayPrefix + file
    }
    found += plays.flatMap { PlayCheck.findings(in: $0, of: material) }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.location, right.element.location)
      return (one?.file ?? "", one?.span.start ?? 0, left.offset)
        < (other?.file ?? "", other?.span.start ?? 0, right.offset)
    }.map(\.element)
  }

  /// The texts by the paths that scripts and tables have in the scenario.
  private var sources: [String: SourceText] {
    let named = loaded.sources.map { source in
      let path = String(source.name.dropFirst(loaded.displayPrefix.count))
      return (path, source.renamed(path))
    }
    return Dictionary(named) { first, _ in first }
  }
}

extension Diagnostic {
  /// A name that is one of nothing there is, with the nearest that is, or what else can be done.
  ///
  /// - Parameters:
  ///   - what: What it should be the name of, such as "move".
  ///   - names: What there is.
  ///   - described: What a name is called, where that helps to choose.
  ///   - cure: What to do when no name is near.
  static func unknown(
    _ what: String, _ name: String, at location: Location, among names: some Sequence<String>,
    described: (String) -> String? = { _ in nil }, cure: String? = nil
  ) -> Diagnostic {
    let near = NearestName.of(name, in: names)
    let note = near.map { near in
      "did you mean `\(near)`" + (described(near).map { " (\($0))" } ?? "") + "?"
    }
    return Diagnostic(
      .unknownProjectName, "there is no \(what) `\(TextSafety.line(name))`", at: location,
      note: note ?? cure)
  }
}
