import Vocabulary
package import YarnSyntax

/// What a file has to be before anything reads it: small enough, UTF-8, and free of characters that act on a terminal.
package enum TextGate {
  /// Findings of one kind that are reported for one file.
  private static let reported = 10

  /// The text of a file; none when there is an error, which is noted.
  package static func open(
    _ bytes: [UInt8], name: String, limits: ScenarioLimits, _ diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    var parserLimits = ParserLimits.standard
    parserLimits.fileBytes = limits.fileBytes
    do throws(Diagnostic) {
      let source = try SourceText(name: name, bytes: bytes, limits: parserLimits)
      let found = forbidden(in: source)
      diagnostics += found
      return found.isEmpty ? source : nil
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private static func forbidden(in source: SourceText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let bytes = source.utf8
    var index = 0
    while let next = suspect(in: bytes, from: index), found.count < reported {
      index = next
      let (length, code) = forbiddenScalar(bytes, at: index)
      if length > 0 {
        let hexadecimal = String(code, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
        found.append(
          Diagnostic(
            .controlCharacter, "the control character \(name) cannot stand in a scenario",
            at: source.location(of: Span(index, index + length)), note: "delete it"))
      }
      index += max(1, length)
    }
    return found
  }

  /// The offset of the next byte that may begin a character with no place in a text.
  private static func suspect(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      bytes[start...].firstIndex { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    }
  }

  /// The length and code of a character at an offset that has no place in a text; length 0 for all others.
  ///
  /// C0 without tab and line ends, DEL, C1, and what overrides the direction of text (U+202A–E, U+2066–9).
  private static func forbiddenScalar(_ bytes: [UInt8], at index: Int) -> (length: Int, code: UInt32) {
    let byte = bytes[index]
    switch byte {
    case 0x09, 0x0A, 0x0D: return (0, 0)
    case 0..<0x20, 0x7F: return (1, UInt32(byte))
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return (2, UInt32(bytes[index + 1]))
    case 0xE2 where index + 2 < bytes.count:
      let code = 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return TextSafety.isDirectionOverride(code) ? (3, code) : (0, 0)
    default: return (0, 0)
    }
  }
}
