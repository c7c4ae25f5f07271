import Foundation

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

/// Numbers and amounts as people write them in French and English.
enum WrittenNumber {
  private static let signs: [Character: String] = ["€": "EUR", "£": "GBP", "$": "USD"]

  static func money(_ text: String, usual: String) -> Money? {
    var currency: String?
    var rest = ""
    for character in text {
      if let code = signs[character] {
        guard currency == nil else { return nil }
        currency = code
      } else {
        rest.append(character)
      }
    }
    let letters = rest.filter(\.isLetter)
    if !letters.isEmpty {
      let code = letters.uppercased()
      guard currency == nil, Money.isCurrency(code), rest.contains(letters) else { return nil }
      currency = code
      rest = rest.filter { !$0.isLetter }
    }
    guard let amount = decimal(rest), amount >= 0 else { return nil }
    return Money(amount: amount, currency: currency ?? usual)
  }

  /// A number, perhaps one of days with its unit.
  static func number(_ text: String) -> Double? {
    decimal(text).map { NSDecimalNumber(decimal: $0).doubleValue } ?? days(text).map(Double.init)
  }

  static func days(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber || $0 == "-" }
    let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
    guard ["", "j", "jour", "jours", "d", "day", "days"].contains(unit), let days = Int(digits) else {
      return nil
    }
    return (-1_000_000...1_000_000).contains(days) ? days : nil
  }

  /// A number with a comma or a dot before its decimals, and spaces, commas or dots between its thousands.
  static func decimal(_ text: String) -> Decimal? {
    var digits = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let separators = digits.filter { $0 == "," || $0 == "." }
    if let last = separators.last, let place = digits.lastIndex(of: last) {
      let decimals = digits.distance(from: place, to: digits.endIndex) - 1
      let isGrouping = decimals == 3 && (separators.count > 1 ? Set(separators).count == 1 : last == ",")
      guard isGrouping || separators.dropLast().allSatisfy({ $0 != last }) else { return nil }
      let whole = digits[..<place].filter { $0 != "," && $0 != "." }
      let rest = digits[digits.index(after: place)...]
      digits = isGrouping ? whole + rest : (whole.isEmpty ? "0" : whole) + "." + rest
    }
    return Money.amount(of: digits)
  }
}
