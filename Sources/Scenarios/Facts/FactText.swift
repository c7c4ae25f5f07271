import Foundation
public import Vocabulary

extension Fact {
  /// The value a person wrote, such as `2 400,50 €`, `£1,200`, `26/11/2026` or `45 jours`; none when it is no such
  /// thing.
  ///
  /// Dates are written year first (`2026-11-26`), day first (`26/11/2026`, `26/11`) or in words (`26 novembre`,
  /// `November 26`), named (`demain`, `Monday`), or counted from today (`+8`, `-23`, `dans 8 jours`).
  /// Lists are separated by semicolons, or by commas when there is no semicolon.
  public func value(writtenAs text: String, today: CalendarDate) -> FactValue? {
    let text = TextSafety.line(text).trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty, text.utf8.count <= 10_000 else { return nil }
    return switch kind {
    case .text: .text(text)
    case .money: WrittenNumber.money(text, usual: usualCurrency).map(FactValue.money)
    case .date: WrittenDate(text, today: today).date.map(FactValue.date)
    case .duration: WrittenNumber.days(text).map { .duration(days: $0) }
    case .number: WrittenNumber.number(text).map(FactValue.number)
    case .choice: choice(text).map(FactValue.choice)
    case .list: Fact.items(text).map(FactValue.list)
    }
  }

  private var usualCurrency: String {
    if case .value(.money(let money)) = example { money.currency } else { "EUR" }
  }

  /// The key itself, or the words for it in either language; case does not matter.
  private func choice(_ text: String) -> String? {
    let wanted = text.lowercased()
    if let key = choices.keys.sorted().first(where: { $0.lowercased() == wanted }) { return key }
    return choices.sorted { $0.key < $1.key }
      .first { $0.value.byLanguage.values.contains { $0.lowercased() == wanted } }?.key
  }

  private static func items(_ text: String) -> [String]? {
    let items = text.split(separator: text.contains(";") ? ";" : ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    return items.isEmpty || items.count > 100 ? nil : items
  }
}
