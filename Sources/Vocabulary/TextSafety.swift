/// Keeps out of texts what acts on a terminal or a reader instead of being read.
///
/// That is every control character (C0, DEL, C1) and every one that sets the direction of text (Unicode's
/// `Bidi_Control`). Spaces that do not break, accents that combine and joined emoji are text and stay.
public enum TextSafety {
  /// A text on one line: line ends and tabs become spaces; what acts is dropped.
  public static func line(_ text: String) -> String {
    guard ActiveBytes.areIn(text, besidesLayout: false) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar.value) {
        if clean.last != " " { clean.append(" ") }
      } else if !isActive(scalar.value) {
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// A text of several lines: its line ends (LF, CR LF) and tabs stay; other breaks become spaces, what acts is dropped.
  public static func lines(_ text: String) -> String {
    guard ActiveBytes.areIn(text, besidesLayout: true) else { return text }
    var clean = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      let endsLine = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      if scalar == "\n" || scalar == "\t" || endsLine {
        clean.append(scalar)
      } else if isBreak(scalar.value) {
        clean.append(" ")
      } else if !isActive(scalar.value) {
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// JSON whose texts mean the same, with what acts written as `\uXXXX`; line ends and tabs between values stay.
  public static func json(_ text: String) -> String {
    guard ActiveBytes.areIn(text, besidesLayout: true) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if [0x09, 0x0A, 0x0D].contains(scalar.value) || !isEscaped(scalar.value) {
        escaped.append(scalar)
      } else {
        escaped.append(contentsOf: escape(scalar.value).unicodeScalars)
      }
    }
    return String(escaped)
  }

  /// Whether a scalar is written as `\uXXXX` in JSON: what acts, and the separators that end a line elsewhere.
  static func isEscaped(_ code: UInt32) -> Bool { isActive(code) || code == 0x2028 || code == 0x2029 }

  /// A scalar below U+10000 as JSON escapes it.
  static func escape(_ code: UInt32) -> String {
    let hexadecimal = String(code, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
  }

  /// Whether a scalar overrides the direction of text: embeddings, overrides, isolates and what ends them.
  package static func isDirectionOverride(_ code: UInt32) -> Bool {
    (0x202A...0x202E).contains(code) || (0x2066...0x2069).contains(code)
  }

  /// Whether a scalar acts instead of being shown.
  package static func isActive(_ code: UInt32) -> Bool {
    code < 0x20 || (0x7F...0x9F).contains(code) || isDirectionOverride(code)
      || code == 0x61C || code == 0x200E || code == 0x200F
  }

  private static func isBreak(_ code: UInt32) -> Bool {
    (0x09...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }
}

/// Looks for what acts among the bytes of a text; most texts hold nothing of it and are not gone through twice.
private enum ActiveBytes {
  /// Whether a text holds a scalar that acts or breaks a line; line ends and tabs do not count `besidesLayout`.
  static func areIn(_ text: String, besidesLayout: Bool) -> Bool {
    if let found = text.utf8.withContiguousStorageIfAvailable({ areIn($0, besidesLayout) }) { return found }
    return Array(text.utf8).withUnsafeBufferPointer { areIn($0, besidesLayout) }
  }

  private static func areIn(_ bytes: UnsafeBufferPointer<UInt8>, _ besidesLayout: Bool) -> Bool {
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20..<0x7F: continue
      case 0x09, 0x0A: if !besidesLayout { return true }
      case 0x0D: if !besidesLayout || byte(index + 1) != 0x0A { return true }
      case 0..<0x20, 0x7F: return true
      case 0xC2: if byte(index + 1) < 0xA0 { return true }
      case 0xD8: if byte(index + 1) == 0x9C { return true }
      case 0xE2: if isActive(byte(index + 1), byte(index + 2)) { return true }
      default: continue
      }
    }
    return false
  }

  /// The last two bytes of U+200E, U+200F, U+2028…U+202E and U+2066…U+2069.
  private static func isActive(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third)
    case 0x81: (0xA6...0xA9).contains(third)
    default: false
    }
  }
}
