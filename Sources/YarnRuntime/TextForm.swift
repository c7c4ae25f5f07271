extension Value {
  /// The text that stands for the value in lines, options and commands, the same in every locale (LANGUAGE 15.3).
  public var text: String {
    switch self {
    case .number(let number): Value.text(of: number)
    case .bool(let truth): truth ? "True" : "False"
    case .string(let text): text
    }
  }

  /// The shortest decimal that reads back as the same 32-bit float, in .NET's form: `1`, `0.1`, `1E+07`, `NaN`.
  public static func text(of number: Float) -> String {
    if number == number.rounded(.towardZero), abs(number) < 10_000_000 {
      return number == 0 ? (number.sign == .minus ? "-0" : "0") : String(Int(number))
    }
    guard number.isFinite else { return number.isNaN ? "NaN" : (number < 0 ? "-Infinity" : "Infinity") }
    let (digits, point) = shortestDigits(abs(number))
    let sign = number < 0 ? "-" : ""
    // .NET writes an exponent when the point stands behind the digits it would otherwise show, or far before them.
    if point > max(digits.count, 7) || point < -3 { return sign + exponential(digits, point: point) }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The significant digits and the place of the point counted from their left.
  private static func shortestDigits(_ number: Float) -> (digits: String, point: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(mantissa[0])
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = Substring(whole + fraction)
    var point = whole.count + exponent
    while digits.first == "0", digits.count > 1 {
      digits = digits.dropFirst()
      point -= 1
    }
    while digits.last == "0", digits.count > 1 { digits = digits.dropLast() }
    return (String(digits), point)
  }

  private static func exponential(_ digits: String, point: Int) -> String {
    let exponent = point - 1
    let size = abs(exponent)
    let mantissa = digits.count > 1 ? "\(digits.prefix(1)).\(digits.dropFirst())" : digits
    return mantissa + "E" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + String(size)
  }

  /// The number a text reads as, or none: an optional sign, digits, an optional fraction and exponent.
  static func number(from text: String) -> Float? {
    let trimmed = text.filter { !$0.isWhitespace }
    guard !trimmed.isEmpty,
      trimmed.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
      })
    else { return nil }
    return Float(trimmed)
  }
}
