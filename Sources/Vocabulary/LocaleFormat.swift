import Foundation
import Synchronization

/// Writes dates, amounts and numbers as people of a language read them.
///
/// French has narrow no-break spaces between thousands, a no-break space before the sign of the currency and
/// « 1er » for the first of a month; English is British in its dates and puts the currency first.
public struct LocaleFormat: Sendable {
  /// The language.
  public let language: Language
  let locale: Locale
  /// What was written before: a conversation says the same few days and sums again and again.
  private let written = Written()

  /// Makes the formats of a language.
  public init(_ language: Language) {
    self.language = language
    locale = Locale(identifier: language == .french ? "fr_FR" : "en_GB")
  }

  /// An amount with its currency: `2 400,00 €`, `€2,400.00`.
  public func money(_ money: Money) -> String {
    money.amount.formatted(style(of: money))
  }

  /// A day with its weekday and year: `jeudi 26 novembre 2026`, `Thursday 26 November 2026`.
  public func date(_ date: CalendarDate) -> String {
    formatted(date, Date.FormatStyle().weekday(.wide).day().month(.wide).year())
  }

  /// A day without its weekday: `26 novembre 2026`.
  public func dateWithoutWeekday(_ date: CalendarDate) -> String {
    formatted(date, Date.FormatStyle().day().month(.wide).year())
  }

  /// A day as one says it on the telephone, without the year: `jeudi 26 novembre`.
  public func spokenDate(_ date: CalendarDate) -> String {
    written.text(for: .day(date)) {
      formatted(date, Date.FormatStyle().weekday(.wide).day().month(.wide))
    }
  }

  /// A day as one says it on a given day: without the year while it is within half a year.
  public func spokenDate(_ date: CalendarDate, on today: CalendarDate) -> String {
    abs(date.days(since: today)) <= 183 ? spokenDate(date) : self.date(date)
  }

  /// An amount as one says it: without cents when there are none.
  public func spokenMoney(_ money: Money) -> String {
    written.text(for: .sum(money)) { withoutEmptyCents(money) }
  }

  private func withoutEmptyCents(_ money: Money) -> String {
    var (amount, whole) = (money.amount, Decimal())
    NSDecimalRound(&whole, &amount, 0, .plain)
    guard whole == amount else { return self.money(money) }
    return amount.formatted(style(of: money).precision(.fractionLength(0)))
  }

  /// Dollars are written as people type them, `$480`: `US$480` would say whose they are, which nobody did.
  private func style(of money: Money) -> Decimal.FormatStyle.Currency {
    let style = Decimal.FormatStyle.Currency(code: money.currency, locale: locale)
    return money.currency == "USD" ? style.presentation(.narrow) : style
  }

  /// A number with at most two decimals: `1 200,5`.
  public func number(_ number: Double) -> String {
    number.formatted(.number.precision(.fractionLength(0...2)).locale(locale))
  }

  /// Texts joined as the language joins them: `a, b et c`.
  public func list(_ items: [String]) -> String {
    items.formatted(.list(type: .and).locale(locale))
  }

  /// The value of a fact as a reader of the language expects it.
  public func value(_ value: FactValue) -> String {
    switch value {
    case .text(let text): text
    case .choice(let key): key
    case .money(let money): self.money(money)
    case .date(let date): self.date(date)
    case .duration(let days): number(Double(days))
    case .number(let number): self.number(number)
    case .list(let items): list(items)
    }
  }

  private func formatted(_ date: CalendarDate, _ style: Date.FormatStyle) -> String {
    var style = style.locale(locale)
    style.timeZone = .gmt
    style.calendar = Calendar(identifier: .gregorian)
    let noon = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400 + 43_200)
    let text = noon.formatted(style).replacing(",", with: "")
    guard language == .french, date.parts.day == 1 else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.map { $0 == "1" ? "1er" : String($0) }.joined(separator: " ")
  }
}

/// Texts by what they say, as many as a conversation needs.
private final class Written: Sendable {
  enum Value: Hashable {
    case day(CalendarDate)
    case sum(Money)
  }

  private static let limit = 200
  private let texts = Mutex<[Value: String]>([:])

  func text(for value: Value, _ write: () -> String) -> String {
    if let text = texts.withLock({ $0[value] }) { return text }
    let text = write()
    texts.withLock { if $0.count < Written.limit { $0[value] = text } }
    return text
  }
}
