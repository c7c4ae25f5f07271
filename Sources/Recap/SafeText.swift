import Scenarios

/// Text from a scenario, a fact or a ledger on its way into a document that others open.
enum SafeText {
  /// Keeps line breaks and tabs, drops every other control character and every bidirectional override.
  static func block(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || isHarmless($0) }))
  }

  /// One line: line breaks and tabs become spaces, so that nothing can start a line of its own.
  static func line(_ text: String) -> String {
    let oneLine = text.unicodeScalars.map { isBreak($0) ? " " : $0 }
    let kept = oneLine.filter(isHarmless)
    // Sign by sign: a space that carries a mark is one too.
    guard let first = kept.firstIndex(where: { $0 != " " }), let last = kept.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(String.UnicodeScalarView(kept[first...last]))
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB:
      false
    default: true
    }
  }
}
