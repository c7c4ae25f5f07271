/// Keeps out of texts what acts on a terminal or a reader instead of being read.
public enum TextSafety {
  /// A text on one line: line ends and tabs become spaces; control characters and overrides of direction are dropped.
  public static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0.value) || isBreak($0.value) }) else {
      return text
    }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar.value) {
        if clean.last != " " { clean.append(" ") }
      } else if !isControl(scalar.value) {
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// Whether a scalar overrides the direction of text.
  package static func isBidirectionalControl(_ code: UInt32) -> Bool {
    (0x202A...0x202E).contains(code) || (0x2066...0x2069).contains(code)
  }

  private static func isControl(_ code: UInt32) -> Bool {
    code < 0x20 || (0x7F...0x9F).contains(code) || isBidirectionalControl(code)
  }

  private static func isBreak(_ code: UInt32) -> Bool {
    (0x09...0x0D).contains(code) || code == 0x85 || code == 0x2028 || code == 0x2029
  }
}
