import Listening
import Rehearsal
import Vocabulary

extension Review {
  /// The remarks a debrief shows by itself.
  public var foremost: ArraySlice<ReviewRemark> { remarks.prefix(RemarkWriter.shown) }

  /// How many contradictions are shown by themselves.
  private static let contradictionsShown = Threshold.reviewContradictions.value
  /// How many questions without an answer are shown by themselves.
  private static let questionsShown = Threshold.reviewQuestions.value

  /// The review for reading, one idea a line; everything when `all` is true, else the foremost.
  public func text(all: Bool) -> String {
    let parts = [
      conductLines(all: all), outcomeLines, remarkLines(all: all), concessionLines(all: all), listeningLines,
      questionLines(all: all), contradictionLines(all: all), [wording.next(next)],
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var wording: ReviewWording { ReviewWording(language) }

  private func conductLines(all: Bool) -> [String] {
    var lines = [wording.conduct(conduct)]
    if !conduct.hasRubric { lines.append("  " + wording.noRubric) }
    for criterion in conduct.criteria {
      let label = criteria.label(criterion.name, language)
      let mark = criterion.mark.map(String.init) ?? "–"
      let pad = String(repeating: " ", count: max(0, 5 - mark.count))
      lines.append(
        pad + mark + "  " + label + (criterion.mark == nil ? " (\(wording.noMark(criterion)))" : ""))
      if all { lines += criterion.points.map(line) }
    }
    return lines
  }

  private func line(_ point: ConductPoint) -> String {
    let sign = point.isMet ? "+" : "−"
    let way = point.otherWay.map { ". " + wording.otherWay($0) } ?? ""
    return "         \(sign) \(wording.reply(point.turn))\(wording.pick(" :", ":")) "
      + "\(wording.shortQuote(point.quote)), \(wording.rule(point.ruleID, point.reliability))\(way)"
  }

  private var outcomeLines: [String] {
    let wanted = outcome.wanted.map { ["  " + wording.wanted($0)] } ?? []
    return [wording.outcome(outcome)] + wanted + ["  \(wording.ledger(outcome)) \(wording.replies(outcome))"]
  }

  private func remarkLines(all: Bool) -> [String] {
    guard !remarks.isEmpty else { return [] }
    let shown = all ? remarks[...] : foremost
    return [wording.remarks(shown: shown.count, of: remarks.count)]
      + shown.enumerated().flatMap { index, remark in lines(remark, number: index + 1) }
  }

  private func lines(_ remark: ReviewRemark, number: Int) -> [String] {
    let criterion = remark.criterion.map { ", " + criteria.label($0, language) } ?? ""
    let kept =
      remark.kind == .keep && remark.otherWay == nil
      ? remark.criterion.map { wording.met(criteria.label($0, language)) } : nil
    return [
      "  \(number). \(wording.shortQuote(remark.quote)) (\(wording.reply(remark.turn)))",
      "     \(wording.kind(remark.kind)) · \(wording.rule(remark.ruleID, remark.reliability))\(criterion)",
      (remark.otherWay.map(wording.otherWay) ?? kept).map { "     " + $0 },
      wording.effect(remark.before, remark.after).map { "     " + $0 },
    ].compactMap { $0 }
  }

  private func concessionLines(all: Bool) -> [String] {
    [wording.concessions(concessions)]
      + concessions.items.filter { all && !$0.isOneSided }.map { "  " + wording.concession($0) }
      + concessions.gifts.map { "  " + wording.gift($0) }
  }

  private var listeningLines: [String] {
    [wording.listening(balance), "  " + wording.comment(balance)]
  }

  private func questionLines(all: Bool) -> [String] {
    let open = questions.dodgedByClient + questions.dodgedByUser
    // What is plain goes before what is only asked.
    let ranked = open.filter { $0.reliability < .c } + open.filter { $0.reliability == .c }
    let shown = all ? ranked[...] : ranked.prefix(Review.questionsShown)
    guard !shown.isEmpty else { return [] }
    return [wording.openQuestions + wording.more(open.count - shown.count)]
      + shown.map { "  " + wording.question($0) }
  }

  private func contradictionLines(all: Bool) -> [String] {
    let shown = all ? contradictions[...] : contradictions.prefix(Review.contradictionsShown)
    guard !shown.isEmpty else { return [] }
    return [wording.contradictions(shown: shown.count, of: contradictions.count)]
      + shown.flatMap { note -> [String] in
        guard let stance = Contradiction.all.first(where: { $0.id == note.ruleID }) else { return [] }
        return [
          "  " + wording.stance(stance), "     " + wording.stanceNote(note, stance),
          "     " + wording.stanceRule(stance),
        ]
      }
  }
}
