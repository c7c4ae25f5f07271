import Rehearsal
public import Scenarios
public import Vocabulary

/// What one rehearsal tells about how the user gets on.
public struct PracticeSession: Hashable, Sendable {
  /// How a beat of the conversation went.
  public struct Beat: Hashable, Sendable {
    /// The value of the `beat` header.
    public var name: String
    /// What was met and what was missed there, in quarters of an occasion as `Conduct` counts them.
    public var met: Int
    /// See `met`.
    public var missed: Int
    /// Words with which something was missed there, the last ones.
    public var missedQuote: String?

    /// Whether the beat did not go well: a whole occasion or more, and too small a share of it met.
    public var failed: Bool { met + missed >= 4 && met * 100 < (met + missed) * Threshold.beatHeld.value }

    /// Whether the beat went well enough to say so.
    public var held: Bool { met + missed >= 4 && !failed }
  }

  /// The number of the session.
  public var id: Int64
  /// The day it was last used.
  public var day: CalendarDate
  /// The scenario, as it was named.
  public var scenario: String
  /// The persona played.
  public var persona: String?
  /// The mark of the conduct, 0 to 100; none when nothing was exercised.
  public var mark: Int?
  /// The mark of each criterion that was exercised.
  public var criteria: [String: Int]
  /// What the scenario calls its criteria.
  public var criterionBook: CriterionBook
  /// What was obtained, where an ending says so.
  public var outcome: EndingInfo.Outcome?
  /// The beats that were exercised, in the order of their names.
  public var beats: [Beat]

  /// Takes from a review what matters later.
  public init(id: Int64, day: CalendarDate, scenario: String, review: Review, source: ReviewSource) {
    self.id = id
    self.day = day
    self.scenario = scenario
    persona = source.persona
    mark = review.conduct.mark
    criteria = Dictionary(
      review.conduct.criteria.compactMap { criterion in criterion.mark.map { (criterion.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    criterionBook = review.criteria
    outcome = review.outcome.outcome
    beats = PracticeSession.beats(review.conduct, source)
  }

  init(id: Int64, day: CalendarDate, scenario: String, persona: String?, mark: Int?, criteria: [String: Int])
  {
    self.id = id
    self.day = day
    self.scenario = scenario
    self.persona = persona
    self.mark = mark
    self.criteria = criteria
    criterionBook = .standard
    outcome = nil
    beats = []
  }

  private static func beats(_ conduct: Conduct, _ source: ReviewSource) -> [Beat] {
    let names = Dictionary(
      source.transcript.turns.compactMap { turn in turn.beat.map { (turn.number, $0) } },
      uniquingKeysWith: { first, _ in first })
    var beats: [String: Beat] = [:]
    for point in conduct.criteria.flatMap(\.points).sorted(by: { $0.turn < $1.turn }) {
      guard let name = names[point.turn] else { continue }
      var beat = beats[name] ?? Beat(name: name, met: 0, missed: 0)
      if point.isMet {
        beat.met += point.quarters
      } else {
        beat.missed += point.quarters
        beat.missedQuote = point.quote
      }
      beats[name] = beat
    }
    return beats.values.sorted { $0.name < $1.name }
  }
}
