import YarnCompiler
import YarnRuntime
import YarnSyntax

/// What the checks of names look into: kept beside the scenario, so that nothing is read twice.
struct CheckMaterial: Sendable {
  let data: ScenarioData
  /// The project file; none for scripts without one.
  let project: SourceText?
  let trees: [SyntaxTree]
  let lines: LineTable
  let nodes: [NodeInfo]
  let tables: Tables
  /// The variables, without `$`.
  let variables: Set<String>

  /// The items of the ledger: the names that notes give them, else the ids of the notes.
  var items: Set<String> {
    let names = SpeakerNames.all(cast: data.cast)
    return Set(
      lines.indices.compactMap { index in
        guard SpeakerNames.speaker(of: lines.text(at: index), among: names) == SpeakerNames.note else {
          return nil
        }
        return (try? LedgerTags(lines.metadata(at: index)))?.item ?? lines.id(at: index)
      })
  }
}
