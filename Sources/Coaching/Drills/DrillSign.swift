import Listening
import Vocabulary

/// Something an answer shows or lacks, as the table of a skill names it: the coach's moves and the drill's own rules.
///
/// What signs there are stands in `coaching/signs.txt`.
struct DrillSign: RawRepresentable, Sendable, Hashable, CaseIterable {
  let rawValue: String

  /// The sign of a name; none when there is no such sign.
  init?(rawValue: String) {
    guard DrillSignTable.standard.rows[rawValue] != nil else { return nil }
    self.rawValue = rawValue
  }

  /// A sign of the table.
  init(_ name: String) { rawValue = name }

  /// All of them, in the order in which they are told.
  static var allCases: [DrillSign] { DrillSignTable.standard.signs }

  /// A day the client did not name; a rule alone does not find it.
  static let counterDate = DrillSign("counterDate")

  private var row: DrillSignTable.Row? { DrillSignTable.standard.rows[rawValue] }

  /// The moves of the coach that show it.
  var moves: Set<Move> { row?.moves ?? [] }

  /// The rule that is named when it is missing.
  var rule: String { row?.rule ?? "" }

  /// What it is called when it is there, and when it is not.
  func words(_ language: Language) -> (there: String, missing: String) {
    (row?.there[language] ?? rawValue, row?.missing[language] ?? rawValue)
  }

  /// Whether several are counted, rather than told once.
  var isCounted: Bool { !(row?.plural.byLanguage.isEmpty ?? true) }

  /// What several of a fault are called.
  func plural(_ language: Language) -> String {
    isCounted ? row?.plural[language] ?? rawValue : words(language).there
  }
}

/// The signs of `coaching/signs.txt`.
struct DrillSignTable: Sendable {
  /// What is known of a sign.
  struct Row: Sendable {
    var rule: String
    var moves: Set<Move>
    var there: LocalizedText
    var missing: LocalizedText
    var plural: LocalizedText
  }

  static let name = "coaching/signs.txt"
  /// Those that are part of the program.
  static let standard = DrillSignTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  let signs: [DrillSign]
  let rows: [String: Row]
  /// What could not be read; a test keeps it empty for the file of the program.
  let problems: [LanguageProblem]

  private static let form = CoachingFile.Form(
    "sign", fields: ["rule", "moves"], localized: ["there", "missing", "plural"])

  init(_ text: LanguageText) {
    var file = CoachingFile(text, DrillSignTable.form)
    var rows: [String: Row] = [:]
    for entry in file.entries {
      let rule = file.words("rule", of: entry).first?.text
      if rule == nil { file.note(.missing(field: "rule", of: entry.id), entry.fields[0]) }
      rows[entry.id] = Row(
        rule: rule ?? "", moves: Set(file.moves("moves", of: entry)), there: file.text("there", of: entry),
        missing: file.text("missing", of: entry, isNeeded: false),
        plural: file.text("plural", of: entry, isNeeded: false))
    }
    self.rows = rows
    signs = file.entries.map { DrillSign($0.id) }
    problems = file.problems
  }
}
