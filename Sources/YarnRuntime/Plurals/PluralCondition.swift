/// One condition of a plural rule in the notation of CLDR, such as `v = 0 and i % 10 = 2..4 or n = 100`.
struct PluralCondition: Sendable {
  /// What of a number is looked at (Unicode Technical Standard 35, part 3, "Plural Operand Meanings").
  enum Operand: Character, Sendable {
    /// The absolute value.
    case value = "n"
    /// The digits before the point.
    case whole = "i"
    /// How many digits there are after the point, with zeros at the end.
    case visibleCount = "v"
    /// The digits after the point, with zeros at the end.
    case visible = "f"
    /// The digits after the point, without zeros at the end.
    case fraction = "t"
    /// The exponent of a number written in compact form, such as "1 M"; here always 0.
    case exponent = "e"
  }

  struct Relation: Sendable {
    var operand: Operand
    var modulus: UInt64?
    var isNegated: Bool
    var ranges: [ClosedRange<UInt64>]
  }

  /// One of these must hold with all of its relations.
  private var alternatives: [[Relation]] = []

  /// Reads a condition; `nil` when it is not written as CLDR writes them.
  init?(_ text: String) {
    for alternative in text.split(separator: " or ") {
      var relations: [Relation] = []
      for part in alternative.split(separator: " and ") {
        guard let relation = Relation(part) else { return nil }
        relations.append(relation)
      }
      alternatives.append(relations)
    }
    if alternatives.isEmpty { return nil }
  }

  func holds(for number: PluralOperands) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
  }
}

extension PluralCondition.Relation {
  /// Reads `i % 100 != 12..14,72`.
  fileprivate init?(_ text: Substring) {
    var words = text.split(separator: " ")[...]
    guard let name = words.popFirst(), name.count == 1, let letter = name.first,
      let operand = PluralCondition.Operand(rawValue: letter)
    else { return nil }
    self.operand = operand
    modulus = nil
    if words.first == "%" {
      words = words.dropFirst()
      guard let number = words.popFirst().flatMap({ UInt64($0) }), number > 0 else { return nil }
      modulus = number
    }
    guard let sign = words.popFirst(), sign == "=" || sign == "!=", let list = words.popFirst(), words.isEmpty
    else { return nil }
    isNegated = sign == "!="
    ranges = []
    for item in list.split(separator: ",") {
      let ends = item.split(separator: ".").compactMap { UInt64($0) }
      guard let low = ends.first, let high = ends.last, low <= high else { return nil }
      ranges.append(low...high)
    }
  }

  fileprivate func holds(for number: PluralOperands) -> Bool {
    // A number with a fraction is in no range of whole numbers.
    if operand == .value, number.visibleCount > 0 { return isNegated }
    let value = number[operand]
    let reduced = modulus.map { value % $0 } ?? value
    return ranges.contains { $0.contains(reduced) } != isNegated
  }
}

/// The parts of a number that conditions look at.
struct PluralOperands: Sendable {
  private let whole: UInt64
  private let fraction: UInt64
  fileprivate let visibleCount: UInt64

  init(_ number: DecimalNumber) {
    whole = PluralOperands.value(number.wholeDigits)
    fraction = PluralOperands.value(number.fractionDigits)
    visibleCount = UInt64(number.fractionDigits.utf8.count)
  }

  /// The value of some digits; of very many, a number that is just as large to every rule, with the same last digits.
  private static func value(_ digits: String) -> UInt64 {
    let kept = digits.utf8.suffix(18).reduce(UInt64(0)) { $0 * 10 + UInt64($1 &- 48) }
    let isLonger = digits.utf8.dropLast(18).contains { $0 != UInt8(ascii: "0") }
    return isLonger ? kept + 1_000_000_000_000_000_000 : kept
  }

  fileprivate subscript(operand: PluralCondition.Operand) -> UInt64 {
    switch operand {
    case .value, .whole: whole
    case .visibleCount: visibleCount
    case .visible, .fraction: fraction
    case .exponent: 0
    }
  }
}
