import Foundation
public import Vocabulary

extension InterestReport {
  /// The report as text, its last line ended; the sentence for the letter may be in another language.
  public func text(in language: Language, letter: Language? = nil) -> String {
    let words = InterestWords.of(language)
    let parts = [
      head(words), working(words), sums(words), warningLines(words), letterLines(words, letter ?? language),
      sourceLines(words), [words.notAdvice],
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func head(_ words: InterestWords) -> [String] {
    let format = LocaleFormat(words.language)
    var lines = [words.head(format.money(amount), format.date(due), format.date(paid), isToday)]
    let isCut = terms.contractPercent == nil && result.days > 0
    lines.append(
      words.rules(words.terms(terms), isCut ? words.segmentation(result.segmentation) : nil))
    if let notice { lines.append(words.fromNotice(format.dateWithoutWeekday(notice))) }
    lines.append(result.days > 0 ? words.late(result.days) : words.notLate)
    return lines
  }

  private func working(_ words: InterestWords) -> [String] {
    let format = LocaleFormat(words.language)
    func money(_ amount: Decimal, places: Int = 2) -> String {
      format.money(Money(amount: amount, currency: result.currency), places: places)
    }
    return result.segments.flatMap { segment -> [String] in
      let line = words.segment(
        segment.days, format.percent(segment.percent), money(segment.amount),
        money(segment.interest, places: 4), format.dateWithoutWeekday(segment.from),
        format.dateWithoutWeekday(segment.through))
      guard let rate = segment.reference else { return [line] }
      let points = segment.percent - rate.percent
      return [
        line,
        "  "
          + mark(
            words.made(
              words.kind(rate.kind), format.percent(rate.percent),
              points > 0 ? "\(points)" : nil), rate, words),
      ]
    }
  }

  /// Adds what must be seen of a rate wherever it stands: that the user gave it, that nobody checked it.
  private func mark(_ text: String, _ rate: DatedRate, _ words: InterestWords) -> String {
    let marks =
      (rate.isTheirs ? [words.theirs] : [])
      + (rate.status == .unchecked ? [words.rateStatus(.unchecked)] : [])
    return marks.isEmpty ? text : "\(text) (\(marks.joined(separator: ", ")))"
  }

  private func sums(_ words: InterestWords) -> [String] {
    guard result.days > 0 else { return [] }
    let format = LocaleFormat(words.language)
    func money(_ amount: Decimal) -> String {
      format.money(Money(amount: amount, currency: result.currency))
    }
    var lines: [String] = []
    if result.received > 0 { lines.append(words.line(words.received, money(result.received))) }
    lines.append(words.line(words.interest, money(result.interest)))
    lines.append(
      result.fixedSum.map { words.line(words.fixedSum, format.money($0)) } ?? words.noFixedSum)
    lines.append(words.line(words.total, money(result.total)))
    return lines
  }

  private func warningLines(_ words: InterestWords) -> [String] {
    guard result.days > 0, !warnings.isEmpty else { return [] }
    return [words.heading(words.warnings)]
      + warnings.map { "- \(words.warning($0))" }
  }

  private func letterLines(_ words: InterestWords, _ letter: Language) -> [String] {
    guard result.days > 0 else { return [] }
    return [words.heading(words.forTheLetter)]
      + [sentence(in: letter) ?? words.noSentence]
  }

  private func sourceLines(_ words: InterestWords) -> [String] {
    guard result.days > 0 else { return [] }
    let format = LocaleFormat(words.language)
    let rates = references.map { rate in
      let what =
        "\(words.kind(rate.kind)) \(format.percent(rate.percent)) (\(format.dateWithoutWeekday(rate.from)))"
      let status =
        rate.isTheirs && rate.status != .unchecked
        ? words.theirs : (rate.isTheirs ? words.theirs + ", " : "") + words.rateStatus(rate.status)
      return "- "
        + words.source(
          what, rate.source, status, rate.readOn.map(format.dateWithoutWeekday))
    }
    return [words.heading(words.sources)] + rates
      + facts.map { "- \($0.line(in: words.language))" }
  }
}
