/// The transfer encoding of RFC 2045 section 6.7: readable ASCII, lines of at most 76 characters, CRLF.
enum QuotedPrintable {
  /// Encodes a text; each LF, CRLF or CR becomes CRLF.
  static func encode(_ text: String) -> String {
    let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let lines = unified.split(separator: "\n", omittingEmptySubsequences: false).map(encodeLine)
    return lines.joined(separator: "\r\n")
  }

  private static func encodeLine(_ line: Substring) -> String {
    var result = ""
    var column = 0
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      let piece = encodeCharacter(character, isLast: index == characters.count - 1)
      // The longest single scalar takes 12 columns, so cutting between the scalars of one character is enough.
      for token in piece {
        if column + token.utf8.count > 75 {
          result += "=\r\n"
          column = 0
        }
        result += token
        column += token.utf8.count
      }
    }
    return result
  }

  /// One token for each scalar, so that no line is cut inside one.
  private static func encodeCharacter(_ character: Character, isLast: Bool) -> [String] {
    character.unicodeScalars.map { scalar in
      let isBlank = scalar == " " || scalar == "\t"
      let isPlain = (0x21...0x7E).contains(scalar.value) && scalar != "="
      if isPlain || (isBlank && !isLast) { return String(scalar) }
      return String(scalar).utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.count == 1 ? "0" : "") + digits
      }.joined()
    }
  }
}
