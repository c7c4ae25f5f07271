import Coaching
import Listening
import REPL
import Rehearsal
import Scenarios
import Vocabulary

/// The coach of each language, made when it is first needed and shared by everything that asks it.
final class Coaches {
  private var made: [Language: Listener] = [:]

  func coach(_ language: Language) -> Listener {
    if let coach = made[language] { return coach }
    let coach = Listener(language: language)
    made[language] = coach
    return coach
  }
}

/// The coach as the loop knows it.
final class RehearsalCoach: CoachVoice {
  private let coaches: Coaches
  private var live: LiveCoach

  init(_ coaches: Coaches, off: Set<String>) {
    self.coaches = coaches
    live = LiveCoach(off: off) { coaches.coach($0) }
  }

  /// The names of the moves in a reply to the last of some turns, as scripts ask for them, in a fixed order.
  func moves(in reply: String, after turns: [Turn]) -> [String] {
    live.moves(in: reply, after: turns).map(\.rawValue).sorted()
  }

  func remark(on turns: [Turn]) -> CoachRemark? { live.remark(on: turns).map(CoachRemark.init) }

  func foremost(_ limit: Int, in turns: [Turn]) -> [CoachRemark] {
    live.foremost(limit, in: turns).map(CoachRemark.init)
  }

  func waitingQuestion(in turns: [Turn]) -> WaitingQuestion? {
    live.pendingQuestion(in: turns).map { question in
      WaitingQuestion(
        isUsers: question.asker == .user, text: question.text, timesAsked: question.timesAsked,
        isGuess: question.reliability == .c)
    }
  }

  func switchOff(_ rule: String, _ language: Language) -> Bool {
    guard DraftCheck.unknownRule(in: [rule], coach: coaches.coach(language)) == nil else { return false }
    live.off.insert(rule)
    return true
  }

  func nearestRule(to name: String, _ language: Language) -> String? {
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

/// The names of rules that were given to be switched off.
enum RuleNames {
  /// Fails with the nearest name when one is no rule of the language, nor what comes before a rule's dot.
  static func check(_ names: [String], _ language: Language, _ coach: Listener? = nil) throws {
    guard !names.isEmpty else { return }
    let coach = coach ?? Coaches().coach(language)
    try check(names, language, among: DraftCheck.ruleNames(of: coach))
  }

  /// Fails with the nearest name when one of `names` is not known.
  static func check(_ names: [String], _ language: Language, among known: Set<String>) throws {
    guard let name = names.first(where: { !known.contains($0) }) else { return }
    let nearest = NearestName.of(name, in: known)
    if language == .french {
      let offer = nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
      throw Failure(.usage, "il n’y a pas de règle « \(name) »\(offer)")
    }
    let offer = nearest.map { "; did you mean “\($0)”?" } ?? ""
    throw Failure(.usage, "there is no rule “\(name)”\(offer)")
  }
}
