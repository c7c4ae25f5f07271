package import Foundation

/// Numbers and amounts as people write them in French and English.
package enum WrittenNumber {
  /// The longest text that can be a number, a sum or a day, in bytes, spaces included.
  static let longest = 200

  private static let signs: [Character: String] = ["€": "EUR", "£": "GBP", "$": "USD"]

  /// The currencies of the countries that write their letters before the sign of the dollar.
  package static let dollars = [
    "us": "USD", "nz": "NZD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "s": "SGD",
    "sg": "SGD",
  ]

  /// Why a text is no sum.
  package enum SumMistake: Error, Hashable {
    /// It is none at all.
    case unreadable
    /// `1.200` is one thousand two hundred to some and one and a fifth to others: both, written out.
    case ambiguous(thousands: String, decimals: String)
    /// It has more than two decimals.
    case tooFine
  }

  /// A sum as people write it; none where `sum` says why.
  package static func money(_ text: String, usual: String) -> Money? { try? sum(text, usual: usual) }

  /// A sum as people write it, to the cent.
  ///
  /// - Parameter usual: the currency of a sum that names none.
  package static func sum(_ text: String, usual: String) throws(SumMistake) -> Money {
    guard text.utf8.count <= longest else { throw .unreadable }
    if let mistake = twoReadings(text) { throw mistake }
    var currency: String?
    var rest = ""
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    if let sign = trimmed.firstIndex(of: "$"), let code = dollars[trimmed[..<sign].lowercased()] {
      return try sum(String(trimmed[trimmed.index(after: sign)...]) + " " + code, usual: usual)
    }
    for character in text {
      if let code = signs[character] {
        guard currency == nil else { throw .unreadable }
        currency = code
      } else {
        rest.append(character)
      }
    }
    let letters = rest.filter(\.isLetter)
    if !letters.isEmpty {
      let code = letters.uppercased()
      guard currency == nil, Money.isCurrency(code), rest.contains(letters) else { throw .unreadable }
      currency = code
      rest = rest.filter { !$0.isLetter }
    }
    guard let amount = decimal(rest), amount >= 0 else { throw .unreadable }
    guard isToTheCent(amount) else { throw .tooFine }
    return Money(amount: amount, currency: currency ?? usual)
  }

  /// The two readings of a figure with one dot before three digits; none where there is one reading, or none.
  package static func twoReadings(_ text: String) -> SumMistake? {
    let digits = text.filter { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !digits.contains(","), (1...3).contains(parts[0].count), parts[1].count == 3,
      parts[0].first != "0"
    else { return nil }
    return .ambiguous(thousands: parts.joined(), decimals: "\(parts[0]).\(parts[1].prefix(2))")
  }

  /// Whether an amount has two decimals at most.
  package static func isToTheCent(_ amount: Decimal) -> Bool {
    var (exact, cents) = (amount, Decimal())
    NSDecimalRound(&cents, &exact, 2, .plain)
    return cents == amount
  }

  /// A number, perhaps one of days with its unit.
  package static func number(_ text: String) -> Double? {
    decimal(text).map { NSDecimalNumber(decimal: $0).doubleValue } ?? days(text).map(Double.init)
  }

  package static func days(_ text: String) -> Int? {
    guard text.utf8.count <= longest else { return nil }
    let digits = text.prefix { $0.isNumber || $0 == "-" }
    let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
    guard ["", "j", "jour", "jours", "d", "day", "days"].contains(unit), let days = Int(digits) else {
      return nil
    }
    return (-1_000_000...1_000_000).contains(days) ? days : nil
  }

  /// A number with a comma or a dot before its decimals, and spaces, commas or dots between its thousands.
  package static func decimal(_ text: String) -> Decimal? {
    guard text.utf8.count <= longest else { return nil }
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
