public import Listening
import Rehearsal
public import Scenarios
import Vocabulary

/// Something worth saying about one reply: the words, the rule, another way, and what it changed in the client.
public struct ReviewRemark: Hashable, Sendable {
  /// What kind of remark it is.
  public enum Kind: String, Sendable {
    /// Something to say another way.
    case change
    /// Something that can be seen to have worked.
    case keep
    /// A guess, put as a question (reliability C).
    case question
  }

  /// What kind of remark it is.
  public var kind: Kind
  /// The turn of the reply, from 1.
  public var turn: Int
  /// The user's words.
  public var quote: String
  /// The rule behind it.
  public var ruleID: String
  /// How far the rule may be trusted; nil for what the scenario says of an option.
  public var reliability: Reliability?
  /// The criterion of the rubric it touches most, where there is one.
  public var criterion: String?
  /// One other way to say it; for something that worked, what the rule says of it.
  public var otherWay: OtherWay?
  /// The client's state before the reply, where the scenario has one.
  public var before: ClientState?
  /// The client's state after what the reply led to.
  public var after: ClientState?

  /// Whether the words go against the person, which weighs more than how a thing was put.
  var isAttack = false

  /// What the reply cost with the client: tension gained, trust and patience lost; negative when it did good.
  var cost: Double {
    guard let before, let after else { return 0 }
    return after.tension - before.tension + before.trust - after.trust + before.patience - after.patience
  }
}

/// Chooses what is worth saying.
struct RemarkWriter {
  let source: ReviewSource
  let hearing: Hearing
  let conduct: Conduct

  /// How many remarks a debrief shows by itself.
  static let shown = Threshold.reviewRemarks.value

  /// All remarks, the foremost first: two to change and one to keep where there are such, then the rest.
  ///
  /// What cost most with the client goes first, then what weighs most in the rubric, then what came first; the first
  /// ones are about different replies and different rules.
  func remarks() -> [ReviewRemark] {
    let all = hearing.turns.flatMap(remarks)
    let changes = ranked(all.filter { $0.kind == .change }) { (left: ReviewRemark) in left.cost }
    let keeps = ranked(all.filter { $0.kind == .keep }) { (left: ReviewRemark) in -left.cost }
    let questions = all.filter { $0.kind == .question }
    let kept = min(keeps.count, max(1, RemarkWriter.shown - changes.count))
    let changed = min(changes.count, RemarkWriter.shown - kept)
    let asked = max(0, RemarkWriter.shown - changed - kept)
    return Array(changes.prefix(changed) + keeps.prefix(kept) + questions.prefix(asked))
      + changes.dropFirst(changed) + questions.dropFirst(asked) + keeps.dropFirst(kept)
  }

  /// By weight, then those that repeat a reply or a rule after the others.
  private func ranked(_ remarks: [ReviewRemark], by measure: (ReviewRemark) -> Double) -> [ReviewRemark] {
    let sorted = remarks.enumerated().sorted { left, right in
      let (first, second) = (measure(left.element), measure(right.element))
      if first != second { return first > second }
      if left.element.isAttack != right.element.isAttack { return left.element.isAttack }
      let (one, other) = (weight(left.element), weight(right.element))
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
    var seen: (turns: Set<Int>, rules: Set<String>) = ([], [])
    var (fresh, repeated): ([ReviewRemark], [ReviewRemark]) = ([], [])
    for remark in sorted {
      if seen.turns.contains(remark.turn) || seen.rules.contains(remark.ruleID) {
        repeated.append(remark)
      } else {
        fresh.append(remark)
        seen.turns.insert(remark.turn)
        seen.rules.insert(remark.ruleID)
      }
    }
    return fresh + repeated
  }

  private func weight(_ remark: ReviewRemark) -> Int {
    conduct.criteria.first { $0.name == remark.criterion }?.weight ?? 0
  }

  // MARK: One reply

  private func remarks(of heard: HeardTurn) -> [ReviewRemark] {
    let risks = heard.findings.filter { $0.label.isRisk || $0.reliability == .c }.map { risk($0, heard) }
    let points = conduct.criteria.flatMap { criterion in
      criterion.points.filter { $0.turn == heard.turn.number }.map { (criterion.name, $0) }
    }
    let lost = points.filter { !$0.1.isMet && $0.1.reliability == nil && $0.1.quarters == 4 }
    let won = points.filter { $0.1.isMet }
    // Own words tell more of what went wrong than the move they were taken for.
    let losses =
      risks.contains { $0.kind == .change } ? [] : heaviest(lost).map { [point($0, .change, heard)] } ?? []
    let wins = heaviest(won).map { [point($0, .keep, heard)] } ?? []
    return risks + losses + (risks.isEmpty && losses.isEmpty ? wins : [])
  }

  private func risk(_ finding: Finding, _ heard: HeardTurn) -> ReviewRemark {
    var remark = remark(
      finding.reliability == .c ? .question : .change, heard, finding.quote, finding.ruleID,
      finding.reliability, source.criteria.missed(by: finding.label), .advice(source.advice(finding, hearing))
    )
    remark.isAttack = finding.label.is(.attack)
    return remark
  }

  private func heaviest(_ points: [(String, ConductPoint)]) -> (String, ConductPoint)? {
    var best: (String, ConductPoint)?
    for point in points where rubricWeight(point.0) > best.map({ rubricWeight($0.0) }) ?? -1 { best = point }
    return best
  }

  private func rubricWeight(_ name: String) -> Int {
    conduct.criteria.first { $0.name == name }?.weight ?? 0
  }

  private func point(_ point: (String, ConductPoint), _ kind: ReviewRemark.Kind, _ heard: HeardTurn)
    -> ReviewRemark
  {
    remark(kind, heard, point.1.quote, point.1.ruleID, point.1.reliability, [point.0], point.1.otherWay)
  }

  private func remark(
    _ kind: ReviewRemark.Kind, _ heard: HeardTurn, _ quote: String, _ rule: String,
    _ reliability: Reliability?,
    _ criteria: Set<String>?, _ otherWay: OtherWay?
  ) -> ReviewRemark {
    let mine = conduct.criteria.filter { criteria?.contains($0.name) ?? false }
    let heaviest = mine.max { $0.weight < $1.weight }
    return ReviewRemark(
      kind: kind, turn: heard.turn.number, quote: quote, ruleID: rule, reliability: reliability,
      criterion: heaviest?.name, otherWay: otherWay, before: heard.turn.stateBefore,
      after: heard.turn.stateAfter)
  }
}
