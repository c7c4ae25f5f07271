import Clients
import Foundation
import Interest
public import Vocabulary

extension LadderReport {
  /// The report as text, its last line ended.
  public func text(in language: Language) -> String {
    let words = LadderWords.of(language)
    let parts = [history(words), promises(words), step(words), beyond(words), limits(words)]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The invoice on a line of a list, with what was done last and what comes next.
  public func listed(in language: Language) -> String {
    let words = LadderWords.of(language)
    return words.listLine(head(words), done(words).last, state(in: language)) + "\n"
  }

  private func history(_ words: LadderWords) -> [String] {
    let format = LocaleFormat(words.language)
    var lines = [head(words)]
    if isOpen, invoice.received.amount > 0 {
      lines.append(words.received(format.money(invoice.received), format.money(invoice.outstanding)))
    }
    let done = done(words)
    guard !done.isEmpty else { return lines + (isOpen ? [words.nothingDone] : []) }
    return lines + [words.doneHeading] + done.map { "- \($0)" }
  }

  private func promises(_ words: LadderWords) -> [String] {
    guard isOpen else { return [] }
    let format = LocaleFormat(words.language)
    let promises = standing.promises
    var lines: [String] = []
    if let until = promises.suspendedUntil { lines.append(words.promised(format.date(until))) }
    if !promises.missed.isEmpty {
      lines.append(words.broken(promises.missed.map { $0.promised.map(format.date) }))
    }
    if promises.undated > 0 { lines.append(words.undated(promises.undated)) }
    return lines
  }

  private func step(_ words: LadderWords) -> [String] {
    var lines = [state(in: words.language)]
    guard isOpen, standing.promises.suspendedUntil == nil else { return lines }
    if let reason = reason(in: words.language) { lines.append(words.why(reason)) }
    if case .brokenAgain = standing.reason { lines.append(words.commitment) }
    if standing.next == .call { lines.append(words.callHow) }
    return lines
  }

  /// Why the next step is that one; none when there is nothing to say of it.
  func reason(in language: Language) -> String? {
    let text =
      standing.reason == .plan
      ? RungPlan.of(standing.next).reason[language] : LadderWords.of(language).reason(standing.reason)
    return text.isEmpty ? nil : text
  }

  private var isNearTheEnd: Bool { isOpen && standing.next >= .notice }

  private func beyond(_ words: LadderWords) -> [String] {
    guard isNearTheEnd, standing.next == .beyond, standing.promises.suspendedUntil == nil else { return [] }
    guard let terms = invoice.terms else { return [words.regimeUnknown] }
    return [words.beyondHeading] + LegalFact.of(.after, terms).map { "- \($0.line(in: words.language))" }
  }

  private func limits(_ words: LadderWords) -> [String] {
    guard isNearTheEnd else { return [] }
    guard let limitation else { return [words.notAdvice] }
    let format = LocaleFormat(words.language)
    let about = words.limitation(format.dateWithoutWeekday(limitation.day), limitation.years)
    return ["\(words.limitationHeading) \(about) [\(limitation.fact.id), \(limitation.fact.status.rawValue)]"]
      + [words.notAdvice]
  }
}

extension LadderDraft {
  /// The draft under a heading, with what is to be filled in and, for a formal notice, what it must hold.
  public func text(in language: Language) -> String {
    let words = LadderWords.of(language)
    var parts = ["\(words.draftHeading(words.rung(rung)))\n\(words.subjectLine(subject))\n\n\(body)"]
    if let after = remarks(in: language) { parts.append(after) }
    return parts.joined(separator: "\n")
  }

  /// What is said after a draft; none where there is nothing to fill in or to check.
  public func remarks(in language: Language) -> String? {
    let words = LadderWords.of(language)
    var lines = gaps.isEmpty ? [] : [words.missing(gaps)]
    if rung == .notice {
      lines += [words.checklistHeading] + words.checklist.map { "- \($0)" }
      lines += facts.map { "- \($0.line(in: language))" }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n") + "\n"
  }
}
