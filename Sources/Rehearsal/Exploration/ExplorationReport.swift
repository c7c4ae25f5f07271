import Scenarios
public import Vocabulary
import YarnRuntime

/// What was found about a scenario, for programs and for files kept beside it.
public struct ExplorationReport: Sendable {
  /// The conversations.
  public let exploration: Exploration
  /// What there is to the scenario.
  public let content: ContentFigures

  /// Words a minute a person reads on a screen (Brysbaert, 2019, gives 238 for silent reading; a dialogue one answers
  /// is read more slowly).
  public static let wordsAMinute = 200.0

  /// Counts the content of what was explored.
  public init(_ exploration: Exploration) {
    self.exploration = exploration
    content = ContentFigures(exploration.scenario)
  }

  /// Minutes it takes to read a conversation of middling length.
  public var readingMinutes: Double { Double(exploration.medianWords) / ExplorationReport.wordsAMinute }

  /// Where a line stands, such as `opening.yarn:12`.
  public func place(of line: Int) -> String {
    let table = exploration.scenario.lines
    return "\(table.file(at: line)):\(table.lineNumber(at: line))"
  }

  /// All figures; shares from 0 to 1 with four digits.
  public var json: JSONValue {
    let scenario = exploration.scenario
    var fields: [(String, JSONValue)] = [
      ("scenario", .string(scenario.id)), ("fingerprint", .string(scenario.fingerprint)),
      ("runs", .integer(exploration.runs)), ("nodes", .integer(content.nodes)),
      ("options", .integer(content.options)), ("lines", .integer(content.lines)),
      ("words", byLanguage { content.words[$0].map(JSONValue.integer) }),
      ("cues", byLanguage { content.cues[$0].map(JSONValue.integer) }),
      ("medianWords", .integer(exploration.medianWords)),
      ("medianReplies", .integer(exploration.medianTurns)),
      ("readingMinutes", ExplorationReport.rounded(readingMinutes)),
      ("endings", endings), ("repliesThatTakeUpTheMove", ExplorationReport.rounded(exploration.ownShare)),
      ("optionLengths", byLanguage(lengths)),
    ]
    if let praised = exploration.praisedShares {
      let shares: [(String, JSONValue)] = [
        ("longest", ExplorationReport.rounded(praised.longest)),
        ("first", ExplorationReport.rounded(praised.first)),
        ("byChance", ExplorationReport.rounded(praised.byChance)),
      ]
      fields.append(("praisedOption", .object(shares)))
    }
    let places = exploration.unreached.map { JSONValue.string(place(of: $0)) }
    let repeats = exploration.repeated.keys.sorted().map { line in
      (place(of: line), JSONValue.integer(exploration.repeated[line] ?? 0))
    }
    return .object(fields + [("neverReached", .array(places)), ("heardTwice", .object(repeats))])
  }

  /// Each ending's share, and how often each persona led there.
  private var endings: JSONValue {
    .object(
      exploration.allEndings.map { ending in
        let counts = exploration.endings.keys.sorted().map { persona in
          (persona, JSONValue.integer(exploration.endings[persona]?[ending] ?? 0))
        }
        let share = ("share", ExplorationReport.rounded(exploration.share(of: ending)))
        return (ending.isEmpty ? "none" : ending, .object([share] + counts))
      })
  }

  private func lengths(_ language: Language) -> JSONValue? {
    content.optionLengths[language].map { mean in
      .object([
        ("praised", ExplorationReport.rounded(mean.praised)),
        ("minded", ExplorationReport.rounded(mean.minded)),
      ])
    }
  }

  private func byLanguage(_ value: (Language) -> JSONValue?) -> JSONValue {
    .object(
      exploration.scenario.languages.map(\.rawValue).sorted().compactMap { tag in
        Language(tag: tag).flatMap(value).map { (tag, $0) }
      })
  }

  private static func rounded(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 10_000).rounded() / 10_000) } ?? .null
  }
}
