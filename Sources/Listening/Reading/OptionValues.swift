import Vocabulary

/// The values of a reply against those of options.
struct OptionValues {
  private let engine: ListeningEngine
  private let setting: ValueSetting
  private let format: LocaleFormat
  /// What the reply says; a bare day that answers a question is said of what the question asks about.
  private let said: [Said]

  init(_ engine: ListeningEngine, _ heard: Heard, _ clientLine: String?, _ setting: ValueSetting) {
    self.engine = engine
    self.setting = setting
    format = LocaleFormat(engine.language)
    let asked = clientLine.map(engine.hear)
    guard heard.uses.isEmpty, let asked, asked.asks, asked.uses.count == 1, let use = asked.uses.first else {
      said = heard.values
      return
    }
    said = heard.values.map { value in
      var value = value
      value.use = value.use ?? use
      return value
    }
  }

  /// How the reply's values stand to an option's.
  func comparison(_ option: MatchCandidate) -> ValueComparison {
    let ours = option.texts.first.map { engine.hear($0).values } ?? []
    return ValueComparison(said, ours, takes: option.takes, uses: uses(of: option), setting, format)
  }

  /// What an option speaks of: by its own words, else by those of its cues.
  private func uses(of option: MatchCandidate) -> Set<ValueUse> {
    guard let own = option.texts.first.map({ engine.hear($0).uses }) else { return [] }
    guard own.isEmpty, !option.takes.isEmpty else { return own }
    return option.texts.dropFirst().prefix(OptionValues.cues).reduce(into: []) { all, cue in
      all.formUnion(engine.values(in: cue).uses)
    }
  }

  /// How many cues are asked.
  private static let cues = 8
}
