public import Vocabulary

/// A point on which the sources of the coach contradict each other: a rule of its own, with its origin, that can be
/// switched off like any rule. It asks; it never scores.
public struct Contradiction: Sendable {
  /// The id, such as `stance.reasons-brief`.
  public let id: String
  /// What it is about.
  public let topic: LocalizedText
  /// What the sources say, each with its origin.
  public let positions: [Position]
  /// What the coach does about it while the rule is on.
  public let rule: LocalizedText
  /// What it asks when it acts.
  public let question: LocalizedText

  /// What one source says.
  public struct Position: Sendable {
    /// The source, as the rules of the coach name theirs.
    public let origin: String
    /// What it holds, in our words.
    public let claim: LocalizedText
  }

  /// All of them, in the order in which a review shows them.
  public static var all: [Contradiction] { ContradictionTable.standard.contradictions }
}

/// The contradictions of `coaching/contradictions.txt`.
struct ContradictionTable: Sendable {
  static let name = "coaching/contradictions.txt"
  /// Those that are part of the program.
  static let standard = ContradictionTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  let contradictions: [Contradiction]
  /// What could not be read; a test keeps it empty for the file of the program.
  let problems: [LanguageProblem]

  private static let form = CoachingFile.Form(
    "contradiction", fields: ["works"], localized: ["topic", "holds", "rule", "asks"])

  init(_ text: LanguageText) {
    var file = CoachingFile(text, ContradictionTable.form)
    contradictions = file.entries.map { entry in
      Contradiction(
        id: entry.id, topic: file.text("topic", of: entry),
        positions: ContradictionTable.positions(of: entry, &file), rule: file.text("rule", of: entry),
        question: file.text("asks", of: entry))
    }
    problems = file.problems
  }

  /// What each of the works holds: `holds` goes with the `works` before it.
  private static func positions(of entry: CoachingFile.Entry, _ file: inout CoachingFile)
    -> [Contradiction.Position]
  {
    var positions: [(origin: CoachingFile.Field, claim: [Language: String])] = []
    for field in entry.fields {
      if field.name == "works" {
        positions.append((field, [:]))
      } else if field.name == "holds", let language = field.language {
        guard !positions.isEmpty else {
          file.note(.noEntry(field: "holds", keyword: "works"), field)
          continue
        }
        positions[positions.count - 1].claim[language] = field.text
      }
    }
    if positions.isEmpty { file.note(.missing(field: "works", of: entry.id), entry.fields[0]) }
    for position in positions {
      for language in Language.allCases where position.claim[language] == nil {
        file.note(.missing(field: "holds \(language.rawValue)", of: position.origin.text), position.origin)
      }
    }
    return positions.map { Contradiction.Position(origin: $0.origin.text, claim: LocalizedText($0.claim)) }
  }
}

/// A contradiction between the sources that matters for something said.
public struct ContradictionNote: Hashable, Sendable {
  /// The rule.
  public var ruleID: String
  /// The turn, from 1; nil when it is about the whole conversation, 0 for the opening.
  public var turn: Int?
  /// The words it is about.
  public var quote: String?
  /// Whether the client said them.
  public var isClient: Bool
}
