import Rehearsal
public import Scenarios
import Vocabulary

/// What to rehearse next, with whom, and why.
public struct NextStep: Hashable, Sendable {
  /// The reasons, in the order in which they are tried; the first that holds is given.
  public enum Reason: String, Sendable, CaseIterable {
    /// Nothing was answered yet, or the conversation is still open.
    case unfinished
    /// The user left before the end.
    case left
    /// The conduct is under 50, and there is an easier persona.
    case easier
    /// The conduct is under 50 with the easiest persona.
    case lowConduct = "low-conduct"
    /// Calm is the weakest criterion and under 60.
    case calm
    /// A request or a limit is the weakest criterion and under 60.
    case firmness
    /// The client spoke past the same question twice or more.
    case dodged
    /// Another criterion is the weakest and under 60.
    case weakest
    /// The conduct is at least 70 and little was obtained.
    case poorOutcome = "poor-outcome"
    /// The conduct is at least 70 and there is a harder persona.
    case harder
    /// The conduct is at least 70 with the hardest persona.
    case mastered
    /// None of these.
    case again
  }

  /// Why.
  public var reason: Reason
  /// The persona to rehearse with; nil when the scenario has none or the same session goes on.
  public var persona: String?
  /// What that persona is called, in the language of the review; nil without the scenario.
  public var personaName: String?
  /// The criterion to work on, where one stands out.
  public var criterion: String?
  /// What that criterion is called, in the language of the review.
  public var criterionLabel: String?
}

/// Chooses what to rehearse next, by a table of rules.
struct NextStepTable {
  let source: ReviewSource
  let conduct: Conduct
  let outcome: ReviewOutcome
  let questions: PendingQuestions

  private typealias Row = (
    reason: NextStep.Reason, holds: @Sendable (NextStepTable) -> Bool,
    persona: @Sendable (NextStepTable) -> String?
  )

  private static let rows: [Row] = [
    (.unfinished, { $0.source.transcript.close == nil }, { $0.same }),
    (.left, { $0.source.transcript.close == .left }, { $0.same }),
    (.easier, { $0.isLow && $0.easier != nil }, { $0.easier }),
    (.lowConduct, { $0.isLow }, { $0.same }),
    (.calm, { $0.isWeak(.composure) }, { $0.named("hostile") }),
    (.firmness, { $0.isWeak(.firmness) }, { $0.named("evasive") }),
    (.dodged, { $0.isDodged }, { $0.named("evasive") }),
    (.weakest, { $0.weakest != nil }, { $0.same }),
    (.poorOutcome, { $0.isWellLed && $0.outcome.outcome == .poor }, { $0.same }),
    (.harder, { $0.isWellLed && $0.harder != nil }, { $0.harder }),
    (.mastered, { $0.isWellLed }, { $0.same }),
    (.again, { _ in true }, { $0.same }),
  ]

  func step() -> NextStep {
    let row = NextStepTable.rows.first { $0.holds(self) }
    let persona = row.map { $0.persona(self) } ?? same
    let found = source.scenario?.personas.first { $0.id == persona }
    return NextStep(
      reason: row?.reason ?? .again, persona: persona, personaName: found?.name[source.language],
      criterion: weakest, criterionLabel: weakest.map { source.criteria.label($0, source.language) })
  }

  private var isLow: Bool { (conduct.mark ?? 100) < Threshold.conductLow.value }
  private var isWellLed: Bool { (conduct.mark ?? 0) >= Threshold.conductHeld.value }

  private var isDodged: Bool {
    questions.dodgedByClient.contains { $0.slides >= Threshold.questionDodged.value }
  }

  private func isWeak(_ trait: CriterionNotes.Trait) -> Bool {
    weakest.map { source.criteria.is($0, trait) } ?? false
  }

  /// The weak criterion with the lowest mark, the heaviest of equals.
  private var weakest: String? {
    var found: CriterionMark?
    for criterion in conduct.criteria {
      guard let mark = criterion.mark, mark < Threshold.criterionWeak.value else { continue }
      let best = found.flatMap(\.mark) ?? 101
      if mark < best || mark == best && criterion.weight > found?.weight ?? 0 { found = criterion }
    }
    return found?.name
  }

  // MARK: Personas, from the easiest to the hardest by the state they start in

  private var ladder: [String] {
    let personas = source.scenario?.personas ?? []
    return personas.enumerated().sorted { left, right in
      let (one, other) = (left.element.difficulty, right.element.difficulty)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element.id)
  }

  private var same: String? { source.persona }
  private var harder: String? { neighbour(1) }
  private var easier: String? { neighbour(-1) }

  private func neighbour(_ step: Int) -> String? {
    guard let index = ladder.firstIndex(where: { $0 == source.persona }) else { return nil }
    return ladder.indices.contains(index + step) ? ladder[index + step] : nil
  }

  /// The persona of an id where the scenario has it, else the same one.
  private func named(_ id: String) -> String? { ladder.contains(id) ? id : same }
}

extension Persona {
  /// How hard a persona is from the state it starts in: tension makes it harder, trust and patience easier.
  public var difficulty: Double { state.tension - state.trust - state.patience }
}
