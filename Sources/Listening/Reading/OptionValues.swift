import Vocabulary

/// The values of a reply against those of the options, compared once an option.
struct OptionValues {
  private var comparisons: [String: ValueComparison] = [:]

  init(
    _ engine: ListeningEngine, _ heard: Heard, _ options: [MatchCandidate], clientLine: String?,
    _ setting: ValueSetting
  ) {
    let format = LocaleFormat(engine.language)
    let said = Self.said(engine, heard, clientLine)
    for option in options {
      let ours = option.texts.first.map { engine.hear($0).values } ?? []
      comparisons[option.id] = ValueComparison(
        said, ours, takes: option.takes, uses: Self.uses(of: option, engine), setting, format)
    }
  }

  /// How the reply's values stand to an option's; nil for one that is none of the options.
  subscript(id: String) -> ValueComparison? { comparisons[id] }

  /// What the reply says; a bare day that answers a question is said of what the question asks about.
  private static func said(_ engine: ListeningEngine, _ heard: Heard, _ clientLine: String?) -> [Said] {
    guard heard.uses.isEmpty, let asked = clientLine.map(engine.hear), asked.asks, asked.uses.count == 1,
      let use = asked.uses.first
    else { return heard.values }
    return heard.values.map { value in
      var value = value
      value.use = value.use ?? use
      return value
    }
  }

  /// What an option speaks of: by its own words, else by those of its cues.
  private static func uses(of option: MatchCandidate, _ engine: ListeningEngine) -> Set<ValueUse> {
    guard let own = option.texts.first.map({ engine.hear($0).uses }) else { return [] }
    guard own.isEmpty, !option.takes.isEmpty else { return own }
    return option.texts.dropFirst().prefix(cues).reduce(into: []) { all, cue in
      all.formUnion(engine.values(in: cue).uses)
    }
  }

  /// How many cues are asked.
  private static let cues = 8
}
