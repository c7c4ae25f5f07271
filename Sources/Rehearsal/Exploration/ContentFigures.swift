public import Scenarios
public import Vocabulary
import YarnRuntime

/// How much there is to a scenario, counted from its files.
public struct ContentFigures: Sendable {
  /// Nodes.
  public let nodes: Int
  /// Replies the user can give.
  public let options: Int
  /// Lines of anybody, the ledger's included.
  public let lines: Int
  /// Words of all lines and options, by language.
  public let words: [Language: Int]
  /// Other ways to say the options, by language.
  public let cues: [Language: Int]
  /// Characters an option has on average, by language: one that only meets criteria, and one that only misses some.
  public let optionLengths: [Language: (praised: Double, minded: Double)]

  /// Counts.
  public init(_ scenario: Scenario) {
    let table = scenario.lines
    let options = Set(scenario.program.options.map { Int($0.line) })
    var (praised, minded): ([Int], [Int]) = ([], [])
    for index in options.sorted() where table.indices.contains(index) {
      let tags = table.metadata(at: index)
      let (plus, minus) = (tags.contains { $0.hasPrefix("plus:") }, tags.contains { $0.hasPrefix("minus:") })
      if plus, !minus { praised.append(index) }
      if minus, !plus { minded.append(index) }
    }
    nodes = scenario.nodes.count
    self.options = options.count
    lines = table.count - options.count
    var (words, lengths): ([Language: Int], [Language: (Double, Double)]) = ([:], [:])
    for language in scenario.languages {
      let texts = ContentFigures.texts(scenario, language)
      words[language] = texts.reduce(0) { $0 + RandomRun.words(in: $1) }
      lengths[language] = (ContentFigures.mean(praised, texts), ContentFigures.mean(minded, texts))
    }
    self.words = words
    optionLengths = lengths.mapValues { ($0.0, $0.1) }
    cues = scenario.cues.mapValues(\.count)
  }

  /// The texts of all lines in a language, the base language's where there is none.
  private static func texts(_ scenario: Scenario, _ language: Language) -> [String] {
    let table = scenario.lines
    return table.indices.map { index in
      guard language != scenario.baseLanguage else { return table.text(at: index) }
      return scenario.translations[language]?[table.id(at: index)] ?? table.text(at: index)
    }
  }

  private static func mean(_ indices: [Int], _ texts: [String]) -> Double {
    indices.isEmpty ? 0 : Double(indices.reduce(0) { $0 + texts[$1].count }) / Double(indices.count)
  }
}
