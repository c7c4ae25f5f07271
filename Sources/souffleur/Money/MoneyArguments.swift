public import ArgumentParser
import Foundation
public import Interest
import Vocabulary

extension LateInterest.Segmentation: ExpressibleByArgument {}

/// Reads the sums, days and rates of the money commands; what cannot be read ends the command.
struct MoneyArguments {
  let language: Language
  let today: CalendarDate

  private var words: InterestCommandWords { InterestWords.of(language).command }

  /// A sum as people write it; more than nothing, to the cent.
  ///
  /// - Parameter usual: the currency of a sum that names none.
  func sum(_ text: String, usual: String) throws(Failure) -> Money {
    let shown = TextSafety.line(String(text.prefix(60)))
    let money = try read(text, usual, shown)
    guard money.amount > 0, Money.isPossible(money.amount) else {
      throw Failure(.usage, words.sumRange(shown))
    }
    return money
  }

  private func read(_ text: String, _ usual: String, _ shown: String) throws(Failure) -> Money {
    do throws(WrittenNumber.SumMistake) {
      return try WrittenNumber.sum(text, usual: usual)
    } catch {
      switch error {
      case .unreadable: throw Failure(.usage, words.amount(shown))
      case .ambiguous(let thousands, let decimals):
        throw Failure(.usage, words.ambiguous(shown, thousands, decimals))
      case .tooFine: throw Failure(.usage, words.cents(shown))
      }
    }
  }

  /// A day as people write it.
  func day(_ text: String, _ option: String) throws(Failure) -> CalendarDate {
    guard let day = WrittenDate(text, today: today).date else {
      throw Failure(.usage, words.day(option, TextSafety.line(String(text.prefix(60)))))
    }
    return day
  }

  /// A day that has come.
  func pastDay(_ text: String, _ option: String, _ refusal: (String) -> String) throws(Failure)
    -> CalendarDate
  {
    let day = try day(text, option)
    guard day <= today else { throw Failure(.usage, refusal(option)) }
    return day
  }

  /// `2025-06-10=500`.
  func payment(_ text: String, of amount: Money) throws(Failure) -> LateInterest.Payment {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Failure(.usage, words.payment(TextSafety.line(String(text.prefix(60)))))
    }
    let sum = try sum(parts[1], usual: amount.currency)
    guard sum.currency == amount.currency else {
      throw Failure(.usage, words.paymentCurrency(amount.currency))
    }
    return LateInterest.Payment(day: try day(parts[0], "--payment"), amount: sum.amount)
  }

  /// The rules that an option names.
  func terms(_ text: String, contractPercent: Decimal? = nil) throws(Failure) -> LegalTerms {
    do throws(LegalTerms.Mistake) {
      return try LegalTerms(reading: text, contractPercent: contractPercent)
    } catch {
      throw Failure(.usage, error.message(in: language))
    }
  }

  /// A rate that an option gives: of a half-year, or of the one that lacks it.
  func reference(_ text: String) throws(Failure) -> (day: CalendarDate?, percent: Decimal) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let (day, rate) = parts.count == 2 ? (CalendarDate(iso: parts[0]), parts[1]) : (nil, text)
    guard let percent = RateFile.percent(rate), parts.count < 2 || day != nil else {
      throw Failure(.usage, words.reference(TextSafety.line(String(text.prefix(60)))))
    }
    return (day, percent)
  }
}
