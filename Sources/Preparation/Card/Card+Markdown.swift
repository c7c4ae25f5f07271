extension Card {
  /// The card as Markdown (CommonMark); nothing that somebody typed is taken for a mark.
  public var markdown: String {
    var lines = ["# " + Card.plain(title), "", Card.plain(subtitle)]
    if let mantra { lines += ["", Card.plain(mantra)] }
    for section in sections {
      lines += ["", "## " + Card.plain(section.heading), ""]
      lines += section.items.map { item in
        let lead = item.lead.map { "**\(Card.plain(Spacing(language).labelled($0, "").trimmed))** " } ?? ""
        return (section.isList ? "- " : "") + lead + Card.plain(item.text)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text with a backslash before every sign that Markdown would read.
  static func plain(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|~&!".contains(character) { result.append("\\") }
      result.append(character)
    }
    return startEscaped(result)
  }

  /// A sign of a list, or a number with a point, at the start is escaped too.
  private static func startEscaped(_ text: String) -> String {
    if let first = text.first, "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
