import Scenarios
public import Vocabulary

/// One thing that can be drilled, a sentence at a time.
///
/// What skills there are, and what makes an answer hold in each, stands in `coaching/skills.txt`.
public struct DrillSkill: RawRepresentable, Sendable, CaseIterable, Hashable {
  /// The name it is drilled by.
  public let rawValue: String

  /// The skill of a name; none when there is no such skill.
  public init?(rawValue: String) {
    guard SkillTable.standard.sheets[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  /// A skill of the table.
  init(_ name: String) { rawValue = name }

  /// What is drilled first by whoever has not rehearsed yet.
  public static let moneyAsk = DrillSkill("money-ask")

  /// All of them, in the order of the file.
  public static var allCases: [DrillSkill] { SkillTable.standard.skills }

  /// What is drilled, for a list.
  public func title(_ language: Language) -> String { sheet.title[language] }

  /// What an answer must have, in words.
  public func needs(_ language: Language) -> [String] { sheet.needs.map { $0.words(language).there } }

  /// What an answer must not have, in words.
  public func faults(_ language: Language) -> [String] { sheet.faults.map { $0.words(language).there } }

  /// The criteria that this exercises.
  public var criteria: [String] { sheet.criteria }

  /// The bundled scenario that goes with it, and with whom; none where no scenario names it.
  public var rehearsal: (scenario: String, persona: String)? {
    BundledLibrary.rehearsal(of: rawValue)
  }

  /// The skill that exercises a criterion, or nil.
  public static func forCriterion(_ name: String) -> DrillSkill? {
    allCases.first { $0.criteria.contains(name) }
  }

  /// What makes an answer hold.
  var sheet: DrillSheet { SkillTable.standard.sheets[rawValue] ?? DrillSheet() }
}

/// What makes an answer hold in a skill: a row of the table.
struct DrillSheet: Sendable {
  var title = LocalizedText([:])
  /// All of these must be there.
  var needs: [DrillSign] = []
  /// None of these may be there.
  var faults: [DrillSign] = []
  /// Named when they are there, never missed.
  var extras: [DrillSign] = []
  var criteria: [String] = []
  /// Rules that do not count here: « si vous réglez, je retire 3 % » is a trade, not a threat.
  var spared: Set<String> = []
}

/// The skills of `coaching/skills.txt`.
struct SkillTable: Sendable {
  static let name = "coaching/skills.txt"
  /// Those that are part of the program.
  static let standard = SkillTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  let skills: [DrillSkill]
  let sheets: [String: DrillSheet]
  /// What could not be read; a test keeps it empty for the file of the program.
  let problems: [LanguageProblem]

  init(_ text: LanguageText) {
    var file = CoachingFile(text, SkillNames.form)
    var sheets: [String: DrillSheet] = [:]
    for entry in file.entries {
      sheets[entry.id] = DrillSheet(
        title: file.text("title", of: entry), needs: SkillTable.signs("needs", entry, &file),
        faults: SkillTable.signs("faults", entry, &file), extras: SkillTable.signs("extras", entry, &file),
        criteria: SkillTable.criteria(entry, &file),
        spared: Set(file.words("spared", of: entry).map(\.text)))
    }
    self.sheets = sheets
    skills = file.entries.map { DrillSkill($0.id) }
    problems = file.problems
  }

  private static func signs(_ field: String, _ entry: CoachingFile.Entry, _ file: inout CoachingFile)
    -> [DrillSign]
  {
    file.names(field, of: entry, { .noName(.sign, $0, nearest: $1) }, among: DrillSign.allCases)
  }

  private static func criteria(_ entry: CoachingFile.Entry, _ file: inout CoachingFile) -> [String] {
    file.words("criteria", of: entry).map { word in
      let known = CriterionBook.standard
      if known[word.text] == nil {
        file.note(
          .noName(.criterion, word.text, nearest: NearestName.of(word.text, in: known.names)), word.place)
      }
      return word.text
    }
  }
}
