/// A piece of a reply before spelling and figures are looked at.
struct RawToken {
  var text: String
  var kind: TokenKind
  var range: Range<Int>
}

/// Cuts a reply into words, figures and marks, each with its UTF-8 offsets.
struct Scanner {
  private var scalars: [Unicode.Scalar] = []
  private var offsets: [Int] = []
  private var tokens: [RawToken] = []

  /// Returns the pieces of `text`.
  static func scan(_ text: String) -> [RawToken] {
    var scanner = Scanner()
    var offset = 0
    for scalar in ReadingLimit.read(of: text) {
      scanner.scalars.append(scalar)
      scanner.offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    scanner.offsets.append(offset)
    scanner.run()
    return scanner.tokens
  }

  private mutating func run() {
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if let end = emoticonEnd(at: index) {
        add(index..<end, .emoticon)
        index = end
      } else if isDigit(scalar) {
        index = scanNumber(from: index)
      } else if isLetter(scalar) {
        index = scanWord(from: index)
      } else {
        if isMark(scalar) { add(index..<index + 1, .punctuation) }
        index += 1
      }
    }
  }

  private mutating func scanWord(from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      if isLetter(scalars[end]) || isDigit(scalars[end]) || isCombining(scalars[end]) {
        end += 1
      } else if isApostrophe(scalars[end]), end + 1 < scalars.count, isLetter(scalars[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    // « faut qu' » or "the lads'" : the apostrophe goes with the word.
    if end < scalars.count, isApostrophe(scalars[end]), end - start <= 6 { end += 1 }
    add(start..<end, .word)
    return end
  }

  /// Reads `1 800`, `1,800.50`, `1.800`, `12/03`, `9h30`, `14:30`: digits and what may stand between them.
  private mutating func scanNumber(from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      if isDigit(scalars[end]) {
        end += 1
      } else if joinsDigits(at: end) {
        end += 1
      } else {
        break
      }
    }
    add(start..<end, .number)
    return end
  }

  private func joinsDigits(at index: Int) -> Bool {
    guard index + 1 < scalars.count, isDigit(scalars[index + 1]) else { return false }
    switch scalars[index] {
    case ".", ",", "/", ":": return true
    case " ", "\u{A0}", "\u{202F}", "'", "’":
      // A space joins only a group of exactly three digits: « 1 800 », not « 3 12 ».
      guard index + 3 < scalars.count, isDigit(scalars[index + 2]), isDigit(scalars[index + 3]) else {
        return false
      }
      return index + 4 >= scalars.count || !isDigit(scalars[index + 4])
    default: return false
    }
  }

  private func emoticonEnd(at index: Int) -> Int? {
    let scalar = scalars[index]
    if scalar.value >= 0x1F300 && scalar.value <= 0x1FAFF { return index + 1 }
    guard scalar == ":" || scalar == ";", index + 1 < scalars.count else { return nil }
    let next = scalars[index + 1] == "-" && index + 2 < scalars.count ? index + 2 : index + 1
    return ")(DP/".unicodeScalars.contains(scalars[next]) ? next + 1 : nil
  }

  private mutating func add(_ span: Range<Int>, _ kind: TokenKind) {
    var text = ""
    for index in span { Folding.append(scalars[index], to: &text) }
    guard !text.isEmpty else { return }
    tokens.append(
      RawToken(text: text, kind: kind, range: offsets[span.lowerBound]..<offsets[span.upperBound]))
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: false
    default: scalar.properties.isAlphabetic
    }
  }

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ"
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "…", "(", ")", "«", "»", "\"", "“", "”", "–", "—", "\n", "%", "€", "$",
      "£", "=", "+":
      true
    default: false
    }
  }
}
