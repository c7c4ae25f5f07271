/// What may be taken for the name of the speaker at the start of a text.
public enum ImplicitCharacter: Hashable, Sendable {
  /// Anything before a first colon, as the language has it: `He said: no` is spoken by `He said`.
  case anyColon
  /// Only these names, white space around them left out: `Facture 12 : payée` stays text.
  case only(Set<String>)
  /// Nothing.
  case off
}

/// A name, its colon and the white space after it, at the start of a text.
struct Speaker {
  /// The name as written, backslashes included.
  var name: String
  /// The length of all three, in UTF-16 code units.
  var length: Int

  /// Whether a quote in the name ends the value of the marker that the name is written into.
  var hasBareQuote: Bool {
    var previous: UInt8 = 0
    for byte in name.utf8 {
      if byte == UInt8(ascii: "\""), previous != UInt8(ascii: "\\") { return true }
      previous = byte
    }
    return false
  }

  /// Finds the speaker of a text that has at least one colon.
  static func find(in source: [UInt16], where rule: ImplicitCharacter) -> Speaker? {
    guard rule != .off, !startsWithCharacterMarker(source), let colon = firstColon(in: source) else {
      return nil
    }
    let written = String(utf16: source[..<colon])
    var end = colon + 1
    while end < source.count, CodeUnit.isWhitespace(source[end]) { end += 1 }
    guard case .only(let names) = rule else { return Speaker(name: written, length: end) }
    let name = String(written.filter { $0 != "\\" }).trimmed
    guard names.contains(name) else { return nil }
    return Speaker(
      name: name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""),
      length: end)
  }

  /// The place of the first colon that no backslash precedes.
  private static func firstColon(in source: [UInt16]) -> Int? {
    var index = 0
    while index < source.count {
      if source[index] == CodeUnit.colon { return index }
      if source[index] == CodeUnit.backslash {
        guard index + 1 < source.count, source[index + 1] != 0x0A else { return nil }
        index += 1
      }
      index += 1
    }
    return nil
  }

  private static func startsWithCharacterMarker(_ source: [UInt16]) -> Bool {
    source.drop(while: CodeUnit.isWhitespace).starts(with: "[character".utf16)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
