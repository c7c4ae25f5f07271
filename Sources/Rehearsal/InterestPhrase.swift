import Foundation
import Interest
import Vocabulary

/// What `interest()` says in a script: the amount, or visibly that it cannot be worked out.
struct InterestPhrase: Sendable {
  private let regime: InterestRegime
  private let contractPercent: Decimal?
  private let today: CalendarDate
  private let format: LocaleFormat

  /// Takes the regime and the contract's rate from the facts `regime` and `contract_rate`, where there are such.
  init(_ setup: Setup, _ format: LocaleFormat) {
    switch setup.facts["regime"] {
    case .choice(let key)?, .text(let key)?: regime = InterestRegime(fact: key) ?? .frenchBusiness
    default: regime = .frenchBusiness
    }
    if case .number(let percent)? = setup.facts["contract_rate"], percent > 0, percent <= 1_000 {
      contractPercent = Decimal((percent * 10_000).rounded()) / 10_000
    } else {
      contractPercent = nil
    }
    today = setup.today
    self.format = format
  }

  func phrase(_ amount: Money, due: CalendarDate?) -> String {
    guard let due,
      let result = try? LateInterest(
        on: amount, due: due, paid: today, terms: LegalTerms(regime, contractPercent: contractPercent)),
      result.unchecked.isEmpty
    else { return format.language == .french ? "(intérêts à calculer)" : "(interest to be worked out)" }
    return format.money(Money(amount: result.interest, currency: amount.currency))
  }
}
