/// The part of .NET's composite formatting that `format()` offers: `{0}`, `{0:F2}`, `{0:N0}`, `{0:P1}`, `{0:0.00}`,
/// `{0,8}`, and `{{` for a brace; everything invariant.
enum CompositeFormat {
  /// Puts a value into a format; nil when the format cannot be read. Stops when the text is longer than a bound in
  /// bytes, for a short format can ask for a long value many times.
  static func format(_ format: String, _ value: Value, bound: Int) -> String? {
    var result = ""
    var rest = Substring(format)
    while result.utf8.count <= bound, let character = rest.first {
      rest = rest.dropFirst()
      if character == "{" {
        if rest.first == "{" {
          result.append("{")
          rest = rest.dropFirst()
          continue
        }
        guard let close = rest.firstIndex(of: "}"), let text = item(rest[..<close], value) else { return nil }
        result += text
        rest = rest[rest.index(after: close)...]
      } else if character == "}" {
        guard rest.first == "}" else { return nil }
        result.append("}")
        rest = rest.dropFirst()
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// What stands between braces: `0`, an optional width, an optional pattern.
  private static func item(_ item: Substring, _ value: Value) -> String? {
    let halves = item.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let head = halves[0].split(separator: ",", omittingEmptySubsequences: false).map {
      $0.filter { $0 != " " }
    }
    guard head[0] == "0", head.count <= 2 else { return nil }
    let pattern = halves.count > 1 ? String(halves[1]) : ""
    guard let text = formatted(value, pattern) else { return nil }
    guard head.count == 2 else { return text }
    guard let width = Int(head[1]), (-1000...1000).contains(width) else { return nil }
    let padding = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + padding : padding + text
  }

  private static func formatted(_ value: Value, _ pattern: String) -> String? {
    guard case .number(let number) = value, let kind = pattern.first else { return value.text }
    guard number.isFinite else { return value.text }
    let digits = Int(pattern.dropFirst())
    let isStandard = kind.isASCII && kind.isLetter && (pattern.count == 1 || digits != nil)
    guard isStandard else { return custom(Double(number), pattern) }
    let places = digits ?? 2
    guard (0...30).contains(places) else { return nil }
    switch kind {
    case "F", "f": return fixed(Double(number), places, grouped: false)
    case "N", "n": return fixed(Double(number), places, grouped: true)
    case "P", "p": return fixed(Double(number) * 100, places, grouped: true) + " %"
    case "G", "g", "R", "r": return value.text
    default: return nil
    }
  }

  /// Decimals rounded half away from zero, as .NET does.
  private static func fixed(_ number: Double, _ places: Int, grouped: Bool) -> String {
    guard abs(number) < 1e15 else { return Value.text(of: Float(number)) }
    let shown = min(places, 9)
    var scale = 1.0
    for _ in 0..<shown { scale *= 10 }
    // Beyond 2^63 the scaled value has no fraction left to show.
    guard abs(number) * scale < 9e18 else { return fixed(number, 0, grouped: grouped) }
    let units = UInt64((abs(number) * scale).rounded(.toNearestOrAwayFromZero))
    var whole = String(units / UInt64(scale))
    var fraction = String(units % UInt64(scale))
    fraction = String(repeating: "0", count: max(0, shown - fraction.count)) + (shown > 0 ? fraction : "")
    fraction += String(repeating: "0", count: places - shown)
    if grouped { whole = groupedDigits(whole) }
    let sign = number < 0 && units > 0 ? "-" : ""
    return sign + whole + (places > 0 ? "." + fraction : "")
  }

  private static func groupedDigits(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// Patterns of `0`, `#`, `.` and `,`, with text around them.
  private static func custom(_ number: Double, _ pattern: String) -> String? {
    let marks: Set<Character> = ["0", "#", ".", ","]
    guard let first = pattern.firstIndex(where: marks.contains),
      let last = pattern.lastIndex(where: marks.contains)
    else { return pattern }
    let body = pattern[first...last]
    let halves = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let places = halves.count > 1 ? halves[1].filter { $0 == "0" || $0 == "#" }.count : 0
    let optional = halves.count > 1 ? halves[1].reversed().prefix { $0 == "#" }.count : 0
    guard places <= 30 else { return nil }
    var text = fixed(number, places, grouped: halves[0].contains(","))
    for _ in 0..<optional where text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    let minimum = halves[0].filter { $0 == "0" }.count
    let whole = text.drop { $0 == "-" }.prefix { $0 != "." }.count
    let padding = String(repeating: "0", count: max(0, minimum - whole))
    let sign = text.hasPrefix("-") ? "-" : ""
    return pattern[..<first] + sign + padding + text.drop { $0 == "-" }
      + pattern[pattern.index(after: last)...]
  }
}
