/// Letters as the coach compares them: lower case, without accents, so that what was typed in haste still matches.
enum Folding {
  /// Returns `text` in lower case without accents.
  static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  /// Appends the folded form of one scalar; combining marks vanish, so composed and decomposed text agree.
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x41...0x5A: text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
    case 0..<0x80: text.unicodeScalars.append(scalar)
    case 0x300...0x36F: break
    default:
      let lower = scalar.properties.lowercaseMapping
      for part in lower.unicodeScalars { text += plain(part) }
    }
  }

  /// How many letters a scalar is once folded, and one for a mark that vanishes: what the reader counts.
  static func letters(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "ß", "ẞ", "œ", "Œ", "æ", "Æ": 2
    default: 1
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à"..."å": "a"
    case "ç": "c"
    case "è"..."ë": "e"
    case "ì"..."ï": "i"
    case "ñ": "n"
    case "ò"..."ö", "ø": "o"
    case "ù"..."ü": "u"
    case "ý", "ÿ": "y"
    case "œ": "oe"
    case "æ": "ae"
    case "ß": "ss"
    case "’", "‘", "ʼ", "′": "'"
    case "\u{300}"..."\u{36F}": ""
    default: String(Character(scalar))
    }
  }
}
