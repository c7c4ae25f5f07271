public import Foundation

/// Reads facts as people write them: `1 200,50 €`, `£1,200.50`, `30/11/2026`, `30 novembre`, `3 semaines`.
public enum FactText {
  /// The value of a text for a fact, or none when it does not read as one.
  ///
  /// - Parameter today: A date without a year is the nearest one to this day.
  public static func value(
    _ text: String, of fact: Fact, language: Language, today: CalendarDate
  ) -> FactValue? {
    let text = TextSafety.line(text).trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty else { return nil }
    switch fact.kind {
    case .text: return .text(text)
    case .money: return money(text, language: language).map(FactValue.money)
    case .date: return date(text, language: language, today: today).map(FactValue.date)
    case .duration: return days(text).map { .duration(days: $0) }
    case .number:
      guard let number = decimal(text, language: language) else { return nil }
      return .number(NSDecimalNumber(decimal: number).doubleValue)
    case .choice: return choice(text, of: fact).map(FactValue.choice)
    case .list:
      let items = text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      return .list(items.filter { !$0.isEmpty })
    }
  }

  private static func choice(_ text: String, of fact: Fact) -> String? {
    let wanted = text.lowercased()
    return fact.choices.keys.sorted().first { key in
      key.lowercased() == wanted
        || (fact.choices[key]?.byLanguage.values.contains { $0.lowercased() == wanted } ?? false)
    }
  }

  // MARK: Amounts

  private static let currencies: [String: String] = [
    "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "pounds": "GBP", "$": "USD", "dollars": "USD",
    "francs": "CHF", "chf": "CHF", "eur": "EUR", "gbp": "GBP", "usd": "USD", "cad": "CAD",
  ]

  /// An amount; without a sign or a code the currency is that of the language.
  public static func money(_ text: String, language: Language) -> Money? {
    var currency: String?
    var number = ""
    var word = ""
    func closeWord() -> Bool {
      defer { word = "" }
      guard !word.isEmpty else { return true }
      guard currency == nil, let code = currencies[word.lowercased()] ?? isoCode(word) else { return false }
      currency = code
      return true
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else if let code = currencies[String(character)] {
        guard closeWord(), currency == nil else { return nil }
        currency = code
      } else {
        guard closeWord() else { return nil }
        number.append(character)
      }
    }
    guard closeWord(), let amount = decimal(number, language: language), amount >= 0 else { return nil }
    return Money(amount: amount, currency: currency ?? (language == .french ? "EUR" : "GBP"))
  }

  private static func isoCode(_ word: String) -> String? {
    word.count == 3 && word.allSatisfy { $0.isASCII && $0.isUppercase } ? word : nil
  }

  /// A number with the separators of either language; where both would fit, those of the language decide.
  private static func decimal(_ text: String, language: Language) -> Decimal? {
    let digits = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    guard !digits.isEmpty, digits.count <= 20, digits.contains(where: \.isNumber) else { return nil }
    let lastComma = digits.lastIndex(of: ",")
    let lastPoint = digits.lastIndex(of: ".")
    let mark: Character? =
      switch (lastComma, lastPoint) {
      case (nil, nil): nil
      case (let comma?, let point?): comma > point ? "," : "."
      case (_?, nil): isGrouping(",", digits, unlessIn: .french, language) ? nil : ","
      case (nil, _?): isGrouping(".", digits, unlessIn: .english, language) ? nil : "."
      }
    var plain = ""
    for character in digits {
      if character == mark {
        plain.append(".")
      } else if character != "," && character != "." {
        plain.append(character)
      }
    }
    let body = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    guard body.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), body.count(where: { $0 == "." }) <= 1
    else { return nil }
    return Decimal(string: plain, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// `1,200` is twelve hundred in English and one point two in French; `1,20` is a decimal in both.
  private static func isGrouping(
    _ mark: Character, _ digits: String, unlessIn decimalLanguage: Language, _ language: Language
  ) -> Bool {
    let groups = digits.split(separator: mark, omittingEmptySubsequences: false)
    let looksGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    return groups.count > 2 ? looksGrouped : looksGrouped && language != decimalLanguage
  }

  // MARK: Dates

  private static let months: [Language: [[String]]] = [
    .french: [
      ["janvier", "janv"], ["février", "fevrier", "févr", "fevr"], ["mars"], ["avril", "avr"], ["mai"],
      ["juin"],
      ["juillet", "juil"], ["août", "aout"], ["septembre", "sept"], ["octobre", "oct"], ["novembre", "nov"],
      ["décembre", "decembre", "déc", "dec"],
    ],
    .english: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
      ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"],
      ["november", "nov"],
      ["december", "dec"],
    ],
  ]

  /// A day: `2026-11-30`, `30/11/2026`, `30/11`, `30 novembre 2026`, `1er mars`, `November 30`, `today`.
  public static func date(_ text: String, language: Language, today: CalendarDate) -> CalendarDate? {
    let lower = text.lowercased()
    if ["today", "aujourd’hui", "aujourd'hui"].contains(lower) { return today }
    if let date = CalendarDate(iso: lower) { return date }
    let parts = lower.split { " /.,-\u{00A0}\u{202F}".contains($0) }.map(String.init).filter { !isFiller($0) }
    guard (2...3).contains(parts.count) else { return nil }
    if let month = parts.firstIndex(where: { monthNumber($0) != nil }) {
      var rest = parts
      rest.remove(at: month)
      guard let number = monthNumber(parts[month]), let day = dayNumber(rest[0]) else { return nil }
      return completed(day: day, month: number, year: rest.dropFirst().first, today: today)
    }
    // Both languages write the day first; only the American order does not, and it is not guessed.
    guard let day = dayNumber(parts[0]), let month = Int(parts[1]) else { return nil }
    return completed(day: day, month: month, year: parts.dropFirst(2).first, today: today)
  }

  private static let fillers: Set<String> = [
    "le", "the", "of", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  private static func monthNumber(_ word: String) -> Int? {
    for names in months.values {
      if let index = names.firstIndex(where: { $0.contains(word) }) { return index + 1 }
    }
    return nil
  }

  /// `1er`, `2nd`, `30`.
  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
    return Int(digits)
  }

  private static func completed(day: Int, month: Int, year: String?, today: CalendarDate) -> CalendarDate? {
    if let year {
      guard let number = Int(year), year.count == 2 || year.count == 4 else { return nil }
      return CalendarDate(year: number < 100 ? 2000 + number : number, month: month, day: day)
    }
    let thisYear = today.parts.year
    return (thisYear - 1...thisYear + 1)
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
      .min { abs($0.days(since: today)) < abs($1.days(since: today)) }
  }

  // MARK: Durations

  private static let units: [String: Int] = [
    "": 1, "j": 1, "jour": 1, "jours": 1, "d": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7,
    "weeks": 7, "mois": 30, "month": 30, "months": 30,
  ]

  /// Whole days: `30`, `30 jours`, `3 weeks`; a month counts 30.
  private static func days(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
    guard let count = Int(digits), count <= 100_000, let size = units[unit] else { return nil }
    return count * size
  }
}
