import Scenarios
public import Vocabulary

/// What to rehearse next, why, and before which real call.
public struct NextRehearsal: Hashable, Sendable {
  /// A real call that is coming.
  public struct Call: Hashable, Sendable {
    /// The scenario that prepares it.
    public var scenario: String
    /// With whom.
    public var client: String?
    /// When.
    public var day: CalendarDate

    /// Describes a call.
    public init(scenario: String, client: String?, day: CalendarDate) {
      self.scenario = scenario
      self.client = client
      self.day = day
    }
  }

  /// A scenario that can be rehearsed.
  public struct Choice: Hashable, Sendable {
    /// How it is named.
    public var scenario: String
    /// Its personas, the easiest first.
    public var personas: [String]

    /// Describes a scenario.
    public init(scenario: String, personas: [String]) {
      self.scenario = scenario
      self.personas = personas
    }
  }

  /// The reasons, in the order in which they are tried; the first that holds is given.
  public enum Reason: Hashable, Sendable {
    /// A real call is coming within two weeks, and this is not held yet with this persona.
    case call(Call)
    /// A beat that did not go well is due.
    case beat(BeatSchedule.Card)
    /// A criterion is the weakest over all, under 60.
    case weak(ProgressReport.Criterion, level: Int)
    /// The conduct is at least 70 with an easier persona, and this one was not tried.
    case harder(than: String, level: Int)
    /// The scenario was never rehearsed.
    case new
    /// All is held: the one that was left alone longest.
    case rested(since: CalendarDate)
  }

  /// The scenario.
  public let scenario: String
  /// The persona.
  public let persona: String?
  /// Why.
  public let reason: Reason

  /// Days before a real call from which on it comes first.
  public static let callHorizon = Threshold.callDays.value
  /// The level from which on a pairing is held.
  public static let heldLevel = Threshold.conductHeld.value
  /// The level under which a criterion is weak.
  public static let weakLevel = Threshold.criterionWeak.value

  /// Chooses; none when there is nothing to rehearse.
  public init?(
    _ report: ProgressReport, sessions: [PracticeSession], calls: [Call], choices: [Choice],
    today: CalendarDate
  ) {
    let chooser = Chooser(report: report, sessions: sessions, choices: choices, today: today)
    let rules = [
      { chooser.call(calls) }, chooser.beat, chooser.weak, chooser.harder, chooser.new, chooser.rested,
    ]
    for rule in rules {
      if let found = rule() {
        self = found
        return
      }
    }
    return nil
  }

  private init(_ scenario: String, _ persona: String?, _ reason: Reason) {
    self.scenario = scenario
    self.persona = persona
    self.reason = reason
  }

  /// The rules, each for itself.
  private struct Chooser {
    let report: ProgressReport
    let sessions: [PracticeSession]
    let choices: [Choice]
    let today: CalendarDate

    private func level(_ scenario: String, _ persona: String?) -> Int? {
      report.rows.first { $0.pairing.scenario == scenario && $0.pairing.persona == persona }?.conduct.level
    }

    /// The easiest persona that is not held yet, else the hardest.
    private func persona(for scenario: String) -> String? {
      let personas = choices.first { $0.scenario == scenario }?.personas ?? []
      return personas.first { (level(scenario, $0) ?? 0) < NextRehearsal.heldLevel } ?? personas.last
    }

    func call(_ calls: [Call]) -> NextRehearsal? {
      let coming = calls.filter { (0...NextRehearsal.callHorizon).contains($0.day.days(since: today)) }
      guard let call = coming.min(by: { ($0.day, $0.scenario) < ($1.day, $1.scenario) }) else { return nil }
      return NextRehearsal(call.scenario, persona(for: call.scenario), .call(call))
    }

    func beat() -> NextRehearsal? {
      report.beats.due(on: today).first { card in choices.contains { $0.scenario == card.scenario } }
        .map { NextRehearsal($0.scenario, $0.persona, .beat($0)) }
    }

    func weak() -> NextRehearsal? {
      guard let skill = report.skills.first, let level = skill.trend.level, level < NextRehearsal.weakLevel,
        let session = sessions.filter({ session in
          session.criteria[skill.name] != nil && choices.contains { $0.scenario == session.scenario }
        }).min(by: { ($0.criteria[skill.name] ?? 0, $0.id) < ($1.criteria[skill.name] ?? 0, $1.id) })
      else { return nil }
      return NextRehearsal(session.scenario, session.persona, .weak(skill, level: level))
    }

    func harder() -> NextRehearsal? {
      for choice in choices {
        for (easier, persona) in zip(choice.personas, choice.personas.dropFirst()) {
          guard let held = level(choice.scenario, easier), held >= NextRehearsal.heldLevel,
            level(choice.scenario, persona) == nil
          else { continue }
          return NextRehearsal(choice.scenario, persona, .harder(than: easier, level: held))
        }
      }
      return nil
    }

    func new() -> NextRehearsal? {
      choices.first { choice in !sessions.contains { $0.scenario == choice.scenario } }
        .map { NextRehearsal($0.scenario, $0.personas.first, .new) }
    }

    func rested() -> NextRehearsal? {
      let last = Dictionary(grouping: sessions, by: \.scenario).mapValues { $0.map(\.day).max() ?? today }
      return choices.compactMap { choice in last[choice.scenario].map { (choice, $0) } }
        .min { ($0.1, $0.0.scenario) < ($1.1, $1.0.scenario) }
        .map { NextRehearsal($0.0.scenario, persona(for: $0.0.scenario), .rested(since: $0.1)) }
    }
  }
}
