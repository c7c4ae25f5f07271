public import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// What depends on the user, judged by the criteria of the scenario.
///
/// Each reply can meet or miss a criterion. What it counts, in quarters of an occasion:
///
/// - an option that was chosen, by its number or by own words, counts four for each `#plus:` and each `#minus:`;
/// - own words count two for a finding of reliability A and one for a finding of reliability B, met or missed as
///   the criterion says; a finding of reliability C counts nothing;
/// - an option without any `#plus:` or `#minus:` counts two missed for each criterion that another option offered at
///   that turn would have met.
///
/// In one reply a criterion is met at most once and missed at most once, by what counts most. The mark of a criterion
/// is 100 × met ÷ (met + missed), rounded. The mark of the whole is the mean of the
/// marks by the weights of the rubric, over the criteria that have one. Less than one whole occasion makes no mark.
public struct Conduct: Hashable, Sendable {
  /// The criteria in the order of the rubric.
  public var criteria: [CriterionMark]
  /// Whether the weights are the rubric's; without a scenario all criteria weigh the same.
  public var hasRubric: Bool

  /// The mark of the whole from 0 to 100; nil when no criterion was exercised.
  public var mark: Int? {
    let marked = criteria.compactMap { criterion in criterion.mark.map { (criterion.weight, $0) } }
    let weights = marked.reduce(0) { $0 + $1.0 }
    guard weights > 0 else { return nil }
    return (marked.reduce(0) { $0 + $1.0 * $1.1 } * 2 + weights) / (2 * weights)
  }
}

/// How one criterion was met.
public struct CriterionMark: Hashable, Sendable {
  /// The name in the rubric.
  public var name: String
  /// Its share of the total.
  public var weight: Int
  /// What was won and lost, in the order of the replies.
  public var points: [ConductPoint]

  /// What a mark needs, in quarters of an occasion: words alone can make a mark lower or higher, not make it up.
  private static let enough = 4

  /// From 0 to 100; nil without a whole occasion to meet it.
  public var mark: Int? {
    let met = points.filter(\.isMet).reduce(0) { $0 + $1.quarters }
    let total = points.reduce(0) { $0 + $1.quarters }
    guard total >= CriterionMark.enough else { return nil }
    return (200 * met + total) / (2 * total)
  }
}

/// One occasion on which a criterion was met or missed, with the words that show it.
public struct ConductPoint: Hashable, Sendable {
  /// The turn of the reply, from 1.
  public var turn: Int
  /// Whether it was met.
  public var isMet: Bool
  /// What it counts, in quarters of an occasion.
  public var quarters: Int
  /// The user's words: typed ones, else the option's.
  public var quote: String
  /// The rule: that of a finding, else `rubric.` and the criterion.
  public var ruleID: String
  /// The reliability of the rule of a finding; nil for what the scenario says of an option.
  public var reliability: Reliability?
  /// One other way to say it, in the language of the review or, quoted from the scenario, of the conversation.
  public var otherWay: OtherWay?
}

/// Another way to say something.
public enum OtherWay: Hashable, Sendable {
  /// The advice of a rule.
  case advice(String)
  /// A reply that could have been given at that turn.
  case option(String)

  /// Its words.
  public var text: String {
    switch self {
    case .advice(let text), .option(let text): text
    }
  }
}

/// Judges the replies that count.
struct ConductJudge {
  let source: ReviewSource
  let hearing: Hearing

  func conduct() -> Conduct {
    let points = hearing.turns.flatMap(points)
    let marks = criteria().map { name, weight in
      CriterionMark(name: name, weight: weight, points: points.filter { $0.criterion == name }.map(\.point))
    }
    return Conduct(criteria: marks, hasRubric: source.scenario != nil)
  }

  /// The rubric, else every criterion the stored options name, each of the same weight.
  private func criteria() -> [(String, Int)] {
    if let scenario = source.scenario { return scenario.rubric.map { ($0.name, $0.weight) } }
    let names = hearing.turns.flatMap { $0.turn.offered.flatMap { $0.criteria(.plus) + $0.criteria(.minus) } }
    return Set(names).sorted().map { ($0, 1) }
  }

  private typealias Sign = (criterion: String, point: ConductPoint)

  private func points(of heard: HeardTurn) -> [Sign] {
    guard !heard.reply.wasAsked else { return [] }
    let tagged = heard.reply.option.map { self.signs(of: $0, in: heard) } ?? []
    let signs = tagged + heard.findings.flatMap { self.signs(of: $0, in: heard) }
    var kept: [Sign] = []
    for sign in signs {
      let index = kept.firstIndex {
        $0.criterion == sign.criterion && $0.point.isMet == sign.point.isMet
      }
      guard let index else {
        kept.append(sign)
        continue
      }
      if kept[index].point.quarters < sign.point.quarters { kept[index] = sign }
    }
    return kept
  }

  // MARK: What the scenario says of an option

  private func signs(of option: OfferedOption, in heard: HeardTurn) -> [Sign] {
    let (met, missed) = (option.criteria(.plus), option.criteria(.minus))
    guard met.isEmpty, missed.isEmpty else {
      return met.compactMap { sign($0, isMet: true, quarters: 4, heard) }
        + missed.compactMap { sign($0, isMet: false, quarters: 4, heard) }
    }
    let possible = heard.turn.offered.filter(\.isAvailable).flatMap { $0.criteria(.plus) }
    return Set(possible).sorted().compactMap { sign($0, isMet: false, quarters: 2, heard) }
  }

  private func sign(_ criterion: String, isMet: Bool, quarters: Int, _ heard: HeardTurn) -> Sign? {
    let rule = "rubric.\(criterion)"
    guard source.isOn(rule) else { return nil }
    let better = isMet ? nil : heard.turn.bestOption(for: criterion).map { OtherWay.option($0.text) }
    return (
      criterion,
      ConductPoint(
        turn: heard.turn.number, isMet: isMet, quarters: quarters, quote: heard.reply.text, ruleID: rule,
        reliability: nil, otherWay: better)
    )
  }

  // MARK: What the words show

  private func signs(of finding: Finding, in heard: HeardTurn) -> [Sign] {
    guard finding.reliability < .c else { return [] }
    let book = source.criteria
    let sides = [(true, book.met(by: finding.label)), (false, book.missed(by: finding.label))]
    return sides.flatMap { isMet, criteria in
      criteria.sorted().map { criterion in
        (
          criterion,
          ConductPoint(
            turn: heard.turn.number, isMet: isMet, quarters: finding.reliability == .a ? 2 : 1,
            quote: finding.quote, ruleID: finding.ruleID, reliability: finding.reliability,
            otherWay: .advice(source.advice(finding, hearing)))
        )
      }
    }
  }
}

extension ReviewSource {
  /// What is known of the criteria: the scenario's own, else those that all share.
  var criteria: CriterionBook { scenario?.criteria ?? .standard }

  /// What is known of the acts: the scenario's own, else those that all share.
  var acts: ActBook { scenario?.acts ?? .standard }

  /// The advice of a finding in the language of the review, whatever language it was found in.
  func advice(_ finding: Finding, _ hearing: Hearing) -> String {
    let notes = hearing.listener(language).engine.catalogue.notes(for: finding.ruleID)
    return notes?.advice ?? finding.advice
  }
}

extension OfferedOption {
  /// The two hashtags that name criteria.
  enum Side: String {
    case plus
    case minus
  }

  /// The criteria an option meets or misses, each once, in the order of its hashtags.
  func criteria(_ side: Side) -> [String] {
    var names: [String] = []
    for tag in tags where tag.hasPrefix(side.rawValue + ":") {
      let name = String(tag.dropFirst(side.rawValue.count + 1))
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Turn {
  /// The reply offered at this turn that meets a criterion best: most criteria met, none missed, the first of equals.
  ///
  /// Words go before a gesture, which is set in parentheses. Where none meets the criterion, the one that meets most
  /// others.
  func bestOption(for criterion: String) -> OfferedOption? {
    let sound = offered.filter {
      $0.isAvailable && $0.id != reply?.option?.id && !$0.criteria(.plus).isEmpty
        && $0.criteria(.minus).isEmpty
    }
    let meeting = sound.filter { $0.criteria(.plus).contains(criterion) }
    func worth(_ option: OfferedOption) -> (Int, Int) {
      (ListeningBalance.isGesture(option.text) ? 0 : 1, option.criteria(.plus).count)
    }
    return (meeting.isEmpty ? sound : meeting).enumerated()
      .max { left, right in
        let (less, more) = (worth(left.element), worth(right.element))
        return less == more ? left.offset > right.offset : less < more
      }?.element
  }
}
