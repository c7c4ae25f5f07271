public import Scenarios
public import Vocabulary

/// How the user gets on, from all sessions.
public struct ProgressReport: Sendable {
  /// A scenario with a persona.
  public struct Pairing: Hashable, Sendable, Comparable {
    /// The scenario, as it was named.
    public let scenario: String
    /// The persona.
    public let persona: String?

    /// In the order of their names.
    public static func < (left: Pairing, right: Pairing) -> Bool {
      (left.scenario, left.persona ?? "") < (right.scenario, right.persona ?? "")
    }
  }

  /// One pairing with its trends.
  public struct Row: Hashable, Sendable {
    /// Which.
    public let pairing: Pairing
    /// How many sessions.
    public let sessions: Int
    /// The conduct as a whole.
    public let conduct: Trend
    /// Each criterion that was exercised, in the order of the names.
    public let criteria: [Criterion]
    /// How often each outcome was obtained.
    public let outcomes: [EndingInfo.Outcome: Int]
  }

  /// A criterion with its trend.
  public struct Criterion: Hashable, Sendable {
    /// Its name in the rubric.
    public let name: String
    /// Its marks.
    public let trend: Trend

    /// What the scenario of the last session calls it.
    var book = CriterionBook.standard

    /// What it is called in a language.
    public func label(_ language: Language) -> String { book.label(name, language) }
  }

  /// A scenario played with two temperaments or more: the skill is to stay the same person.
  public struct Temperaments: Hashable, Sendable {
    /// The scenario.
    public let scenario: String
    /// The level with each persona, the best first.
    public let levels: [Level]

    /// How far apart the best and the least are, in marks.
    public var spread: Int { (levels.first?.mark ?? 0) - (levels.last?.mark ?? 0) }
  }

  /// The level with one persona.
  public struct Level: Hashable, Sendable {
    /// The persona.
    public let persona: String
    /// The level, 0 to 100.
    public let mark: Int
  }

  /// The pairings in order.
  public let rows: [Row]
  /// The scenarios that were played with several personas.
  public let temperaments: [Temperaments]
  /// The criteria over all scenarios, the weakest level first.
  public let skills: [Criterion]
  /// The beats that come back.
  public let beats: BeatSchedule

  /// Reads the sessions, in any order.
  public init(_ sessions: [PracticeSession]) {
    let sessions = sessions.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let groups = Dictionary(grouping: sessions) { Pairing(scenario: $0.scenario, persona: $0.persona) }
    rows = groups.keys.sorted().map { ProgressReport.row($0, groups[$0] ?? []) }
    temperaments = ProgressReport.temperaments(rows)
    skills = ProgressReport.criteria(sessions).sorted {
      ($0.trend.level ?? 101, $0.name) < ($1.trend.level ?? 101, $1.name)
    }
    beats = BeatSchedule(sessions)
  }

  private static func row(_ pairing: Pairing, _ sessions: [PracticeSession]) -> Row {
    Row(
      pairing: pairing, sessions: sessions.count, conduct: Trend(sessions.compactMap(\.mark)),
      criteria: criteria(sessions),
      outcomes: Dictionary(grouping: sessions.compactMap(\.outcome), by: { $0 }).mapValues(\.count))
  }

  private static func criteria(_ sessions: [PracticeSession]) -> [Criterion] {
    Set(sessions.flatMap(\.criteria.keys)).sorted().map { name in
      let exercised = sessions.filter { $0.criteria[name] != nil }
      return Criterion(
        name: name, trend: Trend(exercised.compactMap { $0.criteria[name] }),
        book: exercised.last?.criterionBook ?? .standard)
    }
  }

  private static func temperaments(_ rows: [Row]) -> [Temperaments] {
    let groups = Dictionary(grouping: rows, by: \.pairing.scenario)
    return groups.keys.sorted().compactMap { scenario in
      let levels = (groups[scenario] ?? []).compactMap { row in
        row.pairing.persona.flatMap { persona in row.conduct.level.map { Level(persona: persona, mark: $0) } }
      }
      guard levels.count > 1 else { return nil }
      return Temperaments(
        scenario: scenario, levels: levels.sorted { ($1.mark, $0.persona) < ($0.mark, $1.persona) })
    }
  }
}
