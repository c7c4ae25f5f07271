/// Something a reply does, as far as its words show it.
///
/// What moves there are, and what is known of each, stands in `coaching/moves.txt`. Those that the program itself looks
/// for have a name here.
public struct Move: RawRepresentable, Sendable, Hashable, CaseIterable {
  /// The name that scripts, rules and project files give it, such as `blame` in `said("blame")`.
  public let rawValue: String

  /// The move of a name; none when there is no such move.
  public init?(rawValue: String) {
    guard MoveTable.standard.traits[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  fileprivate init(_ name: String) { rawValue = name }

  /// All moves, in the order of the file.
  public static var allCases: [Move] { MoveTable.standard.moves }

  /// What is known of a move besides its name.
  public enum Trait: String, Sendable, CaseIterable {
    /// It usually costs the speaker something.
    case risk
    /// It is about how a thing is put: a remark on it would drown the others.
    case manner
    /// What can be seen of it helps, and is worth saying.
    case strength
    /// It goes against the person.
    case attack
    /// From the client it is a sign worth noting.
    case signal
    /// It is said while the conversation goes on, though it is no risk by itself.
    case live
    /// It is one of the labels of the development sets.
    case label
  }

  /// What is known of it.
  public var traits: Set<Trait> { MoveTable.standard.traits[rawValue] ?? [] }

  /// Whether something is known of it.
  public func `is`(_ trait: Trait) -> Bool { traits.contains(trait) }

  /// Whether the move usually costs the speaker something.
  public var isRisk: Bool { self.is(.risk) }

  /// The labels of the development sets.
  public static let labels: [Move] = allCases.filter { $0.is(.label) }
}

/// The moves of `coaching/moves.txt`.
package struct MoveTable: Sendable {
  package static let name = "coaching/moves.txt"
  /// Those that are part of the program.
  package static let standard = MoveTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  package let moves: [Move]
  package let traits: [String: Set<Move.Trait>]
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  package init(_ text: LanguageText) {
    var file = CoachingFile(text, CoachingFile.Form("move"))
    var traits: [String: Set<Move.Trait>] = [:]
    for entry in file.entries {
      traits[entry.id] = Set(
        file.names("", of: entry, { .noName(.trait, $0, nearest: $1) }, among: Move.Trait.allCases))
    }
    moves = file.entries.map { Move($0.id) }
    self.traits = traits
    problems = file.problems
  }
}

// The moves that the program itself looks for, or says something of.
extension Move {
  package static let gratitude = Move("gratitude")
  package static let apology = Move("apology")
  package static let overApology = Move("over_apology")
  package static let hedge = Move("hedge")
  package static let blame = Move("blame")
  package static let absolute = Move("absolute")
  package static let justification = Move("justification")
  package static let threat = Move("threat")
  package static let insult = Move("insult")
  package static let empathy = Move("empathy")
  package static let openQuestion = Move("open_question")
  package static let concreteRequest = Move("concrete_request")
  package static let deflection = Move("deflection")
  package static let filler = Move("filler")
  package static let judgement = Move("judgement")
  package static let grievances = Move("grievances")
  package static let irony = Move("irony")
  package static let shouting = Move("shouting")
  package static let softener = Move("softener")
  package static let amount = Move("amount")
  package static let date = Move("date")
  package static let severalRequests = Move("several_requests")
  package static let reformulation = Move("reformulation")
  package static let butAfter = Move("but_after")
  package static let responsibility = Move("responsibility")
  package static let reflexYes = Move("reflex_yes")
  package static let trade = Move("trade")
  package static let questionDodged = Move("question_dodged")
  package static let repetition = Move("repetition")
  package static let fogging = Move("fogging")
  package static let monologue = Move("monologue")
  package static let tooShort = Move("too_short")
}
