/// What is known of a criterion of conduct beside its weight: how it is called, what helps to meet it, and the moves that
/// meet and miss it.
public struct CriterionNotes: Hashable, Sendable {
  /// What the program takes it for, where that makes a difference.
  public enum Trait: String, Sendable, CaseIterable {
    /// Not to answer in kind: worked on with somebody who provokes.
    case composure
    /// To hold what one asks or refuses: worked on with somebody who dodges.
    case firmness
    /// The fault is the user's own: to take it on oneself belongs to the matter.
    case fault
    /// Something is to be ended.
    case end
  }

  /// The name in the rubric, and in `#plus:` and `#minus:`.
  public var name: String
  /// What it is called.
  public var label: LocalizedText
  /// What would meet it, as advice; none for a criterion that only has a name.
  public var hint: LocalizedText?
  /// The moves that meet it.
  public var met: Set<Move>
  /// The moves that miss it.
  public var missed: Set<Move>
  /// What the program takes it for.
  public var traits: Set<Trait>

  /// Describes a criterion.
  public init(
    name: String, label: LocalizedText, hint: LocalizedText? = nil, met: Set<Move> = [],
    missed: Set<Move> = [], traits: Set<Trait> = []
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.met = met
    self.missed = missed
    self.traits = traits
  }
}

/// The criteria of a scenario: those that all share, and its own in their place or beside them.
public struct CriterionBook: Hashable, Sendable {
  private let notes: [String: CriterionNotes]

  /// The criteria that all scenarios share.
  public static let standard = CriterionBook(CriterionTable.standard.criteria)

  /// The shared criteria with some of a scenario's own.
  public init(own: [CriterionNotes]) {
    notes =
      own.isEmpty
      ? CriterionBook.standard.notes : CriterionBook(CriterionTable.standard.criteria + own).notes
  }

  private init(_ all: [CriterionNotes]) { notes = Dictionary(all.map { ($0.name, $0) }) { _, last in last } }

  /// What is known of a criterion; none when nobody described it.
  public subscript(name: String) -> CriterionNotes? { notes[name] }

  /// What a criterion is called; by its name where nobody described it.
  public func label(_ name: String, _ language: Language) -> String { notes[name]?.label[language] ?? name }

  /// What would meet a criterion; its label, or its name, where nobody says it.
  public func hint(_ name: String, _ language: Language) -> String {
    notes[name]?.hint?[language] ?? label(name, language)
  }

  /// The criteria that a move meets.
  public func met(by move: Move) -> Set<String> { names { $0.met.contains(move) } }

  /// The criteria that a move misses.
  public func missed(by move: Move) -> Set<String> { names { $0.missed.contains(move) } }

  private func names(_ holds: (CriterionNotes) -> Bool) -> Set<String> {
    Set(notes.values.filter(holds).map(\.name))
  }

  /// Whether the program takes a criterion for something.
  public func `is`(_ name: String, _ trait: CriterionNotes.Trait) -> Bool {
    notes[name]?.traits.contains(trait) ?? false
  }

  /// The names, in order.
  public var names: [String] { notes.keys.sorted() }
}

/// The criteria of `coaching/criteria.txt`.
package struct CriterionTable: Sendable {
  package static let name = "coaching/criteria.txt"
  /// Those that are part of the program.
  package static let standard = CriterionTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  package let criteria: [CriterionNotes]
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  private static let form = CoachingFile.Form(
    "criterion", fields: ["met", "missed"], localized: ["label", "hint"])

  package init(_ text: LanguageText) {
    var file = CoachingFile(text, CriterionTable.form)
    criteria = file.entries.map { entry in
      CriterionNotes(
        name: entry.id, label: file.text("label", of: entry), hint: file.text("hint", of: entry),
        met: Set(file.moves("met", of: entry)), missed: Set(file.moves("missed", of: entry)),
        traits: Set(
          file.names(
            "", of: entry, { .noName(.trait, $0, nearest: $1) }, among: CriterionNotes.Trait.allCases)))
    }
    problems = file.problems
  }
}
