public import Vocabulary

/// Why a letter has a gap where the late interest should stand.
public enum InterestGap: Hashable, Sendable {
  /// Nobody said which rules apply.
  case regime
  /// It cannot be computed.
  case failure(LateInterest.Failure)
  /// It rests on a rate that nobody has checked.
  case unchecked(DatedRate)

  /// What stands in the letter, in brackets.
  public func text(in language: Language) -> String {
    let words = InterestWords.of(language)
    let format = LocaleFormat(language)
    switch self {
    case .regime: return words.gap(words.regimeToSay)
    case .failure(.noRate(let kind, let days)):
      let day = days.first.map { kind.dayToLookUp(for: $0) }
      return words.gap(words.rateToLookUp(words.kind(kind), day.map(format.dateWithoutWeekday) ?? ""))
    case .failure(let failure): return words.gap(words.failure(failure))
    case .unchecked(let rate):
      let day = format.dateWithoutWeekday(rate.kind.dayToLookUp(for: rate.from))
      return words.gap(words.rateToLookUp(words.kind(rate.kind), day))
    }
  }
}

extension Language {
  /// The sentence of a formal notice from which interest begins to run.
  public var interestFromThisNotice: String { InterestWords.of(self).fromThisNotice }
}
