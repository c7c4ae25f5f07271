import Foundation
import Fuzzing
import Vocabulary

extension FuzzMode {
  /// Days, sums and numbers as people write them: what was read is written and read again as the same.
  static let values = FuzzMode(
    "values",
    seeds: [
      "jeudi 26 novembre 2026", "26/11/2026", "26.11", "+8", "dans 8 jours", "2 weeks ago", "next Monday",
      "1er décembre",
      "November 26th, 2026", "2026-11-26", "2 400,50 €", "£1,200", "1.234.567", "45 jours", "-3",
      "après-demain",
    ],
    dictionary: [
      "janvier", "fév.", "march", "sept", "lundi", "Sunday", "prochain", "next ", "dans ", "il y a ", "in ",
      " ago", "jours",
      " weeks", "le ", "th", "1er", "/", ".", "-", ",", "'", "’", " ", "\u{A0}", "\u{202F}", "€", "$", "EUR",
      "usd", "0", "29",
      "99", "2024", "9999", "0001", "١٢", "²", "½", "Ⅷ", "１２", "e\u{301}", "\u{0}", "+",
      "9223372036854775807",
    ], prepare: { ValuesCheck().check })
}

private struct ValuesCheck {
  private let formats = [LocaleFormat(.french), LocaleFormat(.english)]

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let text = String(decoding: input, as: UTF8.self)
    let date = WrittenDate(text, today: Sample.today).date
    let money = WrittenNumber.money(text, usual: "EUR")
    let (number, days) = (WrittenNumber.number(text), WrittenNumber.days(text))
    signature.add(date.map { $0.days(since: Sample.today) > 0 ? 1 : 2 } ?? 0)
    signature.add(money.map { $0.currency + String(describing: $0.amount.exponent) } ?? "")
    signature.add(magnitudeOf: days ?? 0)
    signature.add(magnitudeOf: number.map { Int(exactly: $0.rounded()) ?? -1 } ?? 0)
    let problem =
      date.flatMap(problem) ?? money.flatMap(problem)
      ?? (number.map { $0.isFinite ? nil : "a number that is none" } ?? nil)
      ?? days.flatMap { (-1_000_000...1_000_000).contains($0) ? nil : "\($0) days" }
    return FuzzResult(problem, signature)
  }

  private func problem(_ date: CalendarDate) -> String? {
    guard CalendarDate(iso: date.iso) == date else { return "\(date.iso) is no day" }
    for format in formats {
      let written = format.date(date)
      guard WrittenDate(written, today: Sample.today).date == date else {
        return "`\(written)` is read as another day"
      }
    }
    return nil
  }

  private func problem(_ money: Money) -> String? {
    guard money.amount >= 0, Money.isCurrency(money.currency) else { return "no sum: \(money)" }
    // Written to the cent: what has more decimals, or more figures than a sum has, is another sum then.
    guard money.amount.exponent >= -2, money.amount < 1_000_000_000, money.currency == "EUR" else {
      return formats.allSatisfy { !$0.money(money).isEmpty } ? nil : "a sum is written as nothing"
    }
    for format in formats {
      let written = format.money(money)
      guard WrittenNumber.money(written, usual: "EUR") == money else {
        return "`\(written)` is read as another sum"
      }
    }
    return nil
  }
}
