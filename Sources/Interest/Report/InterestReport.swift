import Foundation
public import Vocabulary

/// Late interest as a reader sees it: the working, the sums, the sentence for a letter, the sources.
public struct InterestReport: Sendable {
  /// What a reader must mind.
  public enum Warning: Hashable, Sendable {
    /// It rests on a rate that nobody has checked.
    case unchecked(DatedRate)
    /// The floor under the contract's rate is not known from that half-year on.
    case floorUnknown(CalendarDate)
    /// The fixed sum is in another currency and not in the total.
    case otherCurrency(Money)
    /// The directive gives a minimum only.
    case minimum
  }

  /// The sum that was due.
  public var amount: Money
  /// When it was due.
  public var due: CalendarDate
  /// The day that is counted to.
  public var paid: CalendarDate
  /// Whether that day was not said and is today.
  public var isToday: Bool
  /// The rules.
  public var terms: LegalTerms
  /// The day of the formal notice, where interest runs from it.
  public var notice: CalendarDate?
  /// What was computed.
  public var result: LateInterest

  /// Computes late interest and what is said of it.
  ///
  /// - Throws: `LateInterest.Failure` when it cannot be computed; nothing is guessed.
  public init(
    _ amount: Money, due: CalendarDate, paid: CalendarDate, isToday: Bool = false, terms: LegalTerms,
    notice: CalendarDate? = nil, segmentation: LateInterest.Segmentation? = nil,
    payments: [LateInterest.Payment] = [], rates: RateBook = .bundled
  ) throws(LateInterest.Failure) {
    (self.amount, self.due, self.terms) = (amount, due, terms)
    self.notice = terms.regime.needsNotice ? notice : nil
    result = try LateInterest(
      on: amount, due: due, paid: paid, terms: terms, notice: notice, segmentation: segmentation,
      payments: payments, rates: rates)
    // What was all paid earlier, in parts, was paid then.
    self.paid = result.until
    self.isToday = isToday && result.until == paid
  }

  /// What a reader must mind, the gravest first.
  public var warnings: [Warning] {
    var warnings = result.unchecked.map(Warning.unchecked)
    if let day = result.floor?.unknown.first { warnings.append(.floorUnknown(day)) }
    if let fixed = result.fixedSum, fixed.currency != amount.currency {
      warnings.append(.otherCurrency(fixed))
    }
    if terms.regime == .europeanBusiness { warnings.append(.minimum) }
    return warnings
  }

  /// The sentences about the law that it rests on.
  public var facts: [LegalFact] { LegalFact.of(.interest, terms) }

  /// The reference rates that were used, each once.
  public var references: [DatedRate] {
    (result.segments.compactMap(\.reference) + (result.floor?.rates ?? [])).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// The sentence for a letter, in a language; none where nothing is late, and none while a rate is not checked: a
  /// letter must not rest on one.
  public func sentence(in language: Language) -> String? {
    guard result.days > 0, result.unchecked.isEmpty else { return nil }
    let format = LocaleFormat(language)
    return InterestWords.of(language).sentence(
      InterestSentence(
        terms: terms, interest: format.money(Money(amount: result.interest, currency: amount.currency)),
        fixedSum: result.fixedSum.map(format.money), contractRate: terms.contractPercent.map(format.percent),
        day: format.dateWithoutWeekday(paid), notice: notice.map(format.dateWithoutWeekday),
        days: result.days))
  }
}

extension LateInterest.Failure {
  /// One sentence for a reader of the language: what is missing, where to look it up, how to give it.
  public func message(in language: Language) -> String { InterestWords.of(language).failure(self) }
}

extension RateFileError {
  /// One sentence for a reader of the language, with file, line and column.
  public func message(in language: Language) -> String { InterestWords.of(language).fileError(self) }
}

extension LegalTerms.Mistake {
  /// One sentence for a reader of the language, with what can be typed.
  public func message(in language: Language) -> String { InterestWords.of(language).termsMistake(self) }
}

extension LegalTerms {
  /// The rules in words.
  public func name(in language: Language) -> String { InterestWords.of(language).terms(self) }
}

extension LegalFact {
  /// The sentence with its name, article, status, source and the day it was read, over several lines.
  public func explanation(in language: Language) -> String {
    let words = InterestWords.of(language)
    let readOn = readOn.map(LocaleFormat(language).dateWithoutWeekday)
    return "\(id)\n  \(text[language])\n  "
      + words.source(article, source, words.factStatus(status), readOn) + "\n"
  }

  /// The sentence with its name and the letter of its status, on one line.
  public func line(in language: Language) -> String { "\(text[language]) [\(id), \(status.rawValue)]" }
}
