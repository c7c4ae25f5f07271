import Coaching
public import Listening
public import Rehearsal
import Scenarios
public import Vocabulary

/// The listener of each language, made when it is first needed and shared by everything that asks it.
public final class Coaches {
  /// Makes none yet.
  public init() {}

  private var made: [Language: Listener] = [:]

  /// The listener of a language.
  public func coach(_ language: Language) -> Listener {
    if let coach = made[language] { return coach }
    let coach = Listener(language: language)
    made[language] = coach
    return coach
  }
}

/// The coach as the loop knows it.
public final class RehearsalCoach: CoachVoice {
  private let coaches: Coaches
  private var live: LiveCoach

  /// Makes the coach of a rehearsal; `off` names rules that say nothing and do nothing.
  public init(_ coaches: Coaches, off: Set<String>) {
    self.coaches = coaches
    live = LiveCoach(off: off) { coaches.coach($0) }
  }

  /// The names of the moves in a reply to the last of some turns, as scripts ask for them, in a fixed order.
  public func moves(in reply: String, after turns: [Turn]) -> [String] {
    live.moves(in: reply, after: turns).map(\.rawValue).sorted()
  }

  /// See `CoachVoice`.
  public func remark(on turns: [Turn]) -> CoachRemark? { live.remark(on: turns).map(CoachRemark.init) }

  /// See `CoachVoice`.
  public func foremost(_ limit: Int, in turns: [Turn]) -> [CoachRemark] {
    live.foremost(limit, in: turns).map(CoachRemark.init)
  }

  /// See `CoachVoice`.
  public func waitingQuestion(in turns: [Turn]) -> WaitingQuestion? {
    live.pendingQuestion(in: turns).map { question in
      WaitingQuestion(
        isUsers: question.asker == .user, text: question.text, timesAsked: question.timesAsked,
        isGuess: question.reliability == .c)
    }
  }

  /// See `CoachVoice`.
  public func switchOff(_ rule: String, _ language: Language) -> Bool {
    guard DraftCheck.unknownRule(in: [rule], coach: coaches.coach(language)) == nil else { return false }
    live.off.insert(rule)
    return true
  }

  /// See `CoachVoice`.
  public func nearestRule(to name: String, _ language: Language) -> String? {
    DraftCheck.nearestRule(to: name, coach: coaches.coach(language))
  }
}

extension CoachRemark {
  fileprivate init(_ remark: LiveCoach.Remark) {
    let finding = remark.finding
    let kind: Kind =
      switch remark.kind {
      case .risk: .risk
      case .question: .question
      case .strength: .strength
      }
    self.init(
      turn: remark.turn, kind: kind, quote: finding.quote, advice: FrenchSpacing.held(finding.advice),
      rule: finding.ruleID,
      reliability: finding.reliability.rawValue, source: FrenchSpacing.held(finding.source),
      fields: [("turn", .integer(remark.turn))] + DraftCheck.fields(of: finding))
  }
}
