import Vocabulary

extension Card {
  /// The card as plain text; no line is wider than `width` columns, 20 at least.
  public func plainText(width: Int = 80) -> String {
    let width = max(width, 20)
    var lines = TextWrap.lines(title, width: width) + TextWrap.lines(subtitle, width: width)
    if let mantra { lines += TextWrap.lines(mantra, width: width) }
    lines.append(String(repeating: "-", count: width))
    for (index, section) in sections.enumerated() {
      if index > 0 { lines.append("") }
      lines += TextWrap.lines(section.heading, width: width)
      for item in section.items {
        let mark = section.isList ? "- " : "  "
        lines += TextWrap.lines(mark + item.joined(language), width: width, indent: 2)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Card.Item {
  /// The lead and the text on one line.
  func joined(_ language: Language) -> String {
    guard let lead else { return text }
    return Spacing(language).labelled(lead, text)
  }
}

/// Breaks a text at its ordinary spaces; a word that is wider than a line is cut.
enum TextWrap {
  /// The lines, the first as it begins, the others after `indent` spaces.
  static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isStart = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var rest = String(word)
      if !isStart, DisplayWidth.of(line) + 1 + DisplayWidth.of(rest) > width {
        lines.append(line)
        (line, isStart) = (margin, true)
      }
      if !isStart { line += " " }
      while DisplayWidth.of(line) + DisplayWidth.of(rest) > width {
        let piece = prefix(of: rest, columns: width - DisplayWidth.of(line))
        lines.append(line + piece)
        rest = String(rest.dropFirst(piece.count))
        line = margin
      }
      line += rest
      isStart = false
    }
    lines.append(line)
    return lines
  }

  /// As many characters as fit, one at least.
  private static func prefix(of text: String, columns: Int) -> String {
    var (piece, used) = ("", 0)
    for character in text {
      let width = DisplayWidth.of(String(character))
      if used + width > columns, !piece.isEmpty { break }
      piece.append(character)
      used += width
    }
    return piece
  }
}
