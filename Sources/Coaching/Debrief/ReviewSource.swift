import Listening
public import Rehearsal
public import Scenarios
public import Vocabulary

/// Everything a review is made from.
public struct ReviewSource: Sendable {
  /// What was said; turns that were taken back never count.
  public var transcript: Transcript
  /// What was agreed, proposed, left open or refused.
  public var ledger: Ledger
  /// The scenario; nil when it cannot be read any more, and then the review has no weights and no titles.
  public var scenario: Scenario?
  /// The facts the rehearsal started with.
  public var facts: [String: FactValue]
  /// The facts by which the goal is measured.
  public var goal: GoalFacts?
  /// The persona played.
  public var persona: String?
  /// The language the review is written in; what was said stays in the language it was said in.
  public var language: Language
  /// Rules that are off, by their whole id or by what comes before the dot.
  public var off: Set<String>

  /// Describes what a review is made from.
  public init(
    transcript: Transcript, ledger: Ledger, scenario: Scenario?, facts: [String: FactValue] = [:],
    goal: GoalFacts? = nil, persona: String?, language: Language, off: Set<String> = []
  ) {
    self.transcript = transcript
    self.ledger = ledger
    self.scenario = scenario
    self.facts = facts
    self.goal = goal ?? scenario?.goalFacts
    self.persona = persona
    self.language = language
    self.off = off
  }

  /// The names by which rules can be switched off: whole ids, and what comes before the dot.
  ///
  /// They are those of the coach, of the contradictions between its sources, and `rubric.` with each criterion.
  public var ruleNames: Set<String> {
    let listeners = Set(transcript.turns.map(\.language) + [language]).map(Listener.init)
    let tagged = transcript.turns.flatMap { $0.offered.flatMap { $0.criteria(.plus) + $0.criteria(.minus) } }
    let criteria = tagged + (scenario?.rubric.map(\.name) ?? [])
    let ids = listeners.flatMap(\.ruleIDs) + Contradiction.all.map(\.id) + criteria.map { "rubric.\($0)" }
    return Set(ids).union(ids.map { String($0.prefix { $0 != "." }) })
  }

  /// Whether a rule is on.
  func isOn(_ ruleID: String) -> Bool {
    !DraftCheck.isOff(ruleID, off)
  }
}

/// A turn that counts, with what the coach noticed in it.
struct HeardTurn {
  var turn: Turn
  var reply: AcceptedReply
  /// What the coach noticed in the user's own words, rules that are off left out; empty for an option by its number.
  var findings: [Finding]
  /// What the client had said last.
  var heardBefore: String?
}

/// Listens to a transcript once, turn by turn, with the listener of each language spoken.
struct Hearing {
  private(set) var turns: [HeardTurn] = []
  private(set) var questions = PendingQuestions()
  private let source: ReviewSource
  private let listeners: Listeners

  init(_ source: ReviewSource, listeners: Listeners) {
    self.source = source
    self.listeners = listeners
    for (index, turn) in source.transcript.turns.enumerated() {
      if let reply = turn.reply {
        let before = source.transcript.turns[..<index]
        let context = MoveContext(before, pendingQuestion: questions.clientQuestion)
        turns.append(
          HeardTurn(
            turn: turn, reply: reply, findings: findings(reply, turn.language, context),
            heardBefore: context.clientLine))
      }
      questions.update(with: turn, listener: listener(turn.language), acts: source.acts)
    }
  }

  /// The listener of a language.
  func listener(_ language: Language) -> Listener { listeners[language] }

  private func findings(_ reply: AcceptedReply, _ language: Language, _ context: MoveContext) -> [Finding] {
    // Words that had to be asked back are held against nobody.
    guard let typed = reply.typed, !reply.wasAsked else { return [] }
    return listener(language).findings(in: typed, context: context).filter { source.isOn($0.ruleID) }
  }
}

extension Turn {
  /// What the client says in this turn.
  var clientLines: [String] {
    events.compactMap { event in
      guard case .line(let line) = event, line.speaker == .client else { return nil }
      return line.text
    }
  }
}
