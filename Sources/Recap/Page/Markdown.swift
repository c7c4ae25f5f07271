/// Writes texts as Markdown (CommonMark, with what GitHub adds): nothing that somebody typed is taken for a mark.
enum Markdown {
  /// The text of a page under a title.
  static func text(_ text: String, title: String) -> String {
    let blocks = TextBlock.blocks(of: text).map { block in
      switch block {
      case .paragraph(let lines): lines.map(plain).joined(separator: "\\\n")
      case .heading(let heading): "## " + plain(heading)
      case .list(let items): items.map { "- " + plain($0) }.joined(separator: "\n")
      }
    }
    return (["# " + plain(title)] + blocks).joined(separator: "\n\n") + "\n"
  }

  /// One line with a backslash before every sign that Markdown would read, each by itself.
  static func plain(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if always.contains(scalar) || isMark(scalars, index) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Signs that mean something wherever they stand.
  private static let always = Set("\\`*_{}[]<>#|~&@$^".unicodeScalars)

  /// Whether a sign means something where it stands: a point of a list, a line under a heading, a link.
  private static func isMark(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func scalar(_ offset: Int) -> Unicode.Scalar? {
      scalars.indices.contains(index + offset) ? scalars[index + offset] : nil
    }
    switch scalars[index] {
    case "-", "+", "=": return index == 0
    case ":": return index == 0 || scalar(1) == "/" || scalar(1).map(isLetter) ?? false
    case ".": return isNumber(scalars[..<index]) || isHost(scalars[..<index])
    case ")": return isNumber(scalars[..<index])
    default: return false
    }
  }

  private static func isNumber(_ start: ArraySlice<Unicode.Scalar>) -> Bool {
    !start.isEmpty && start.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether what stands before a dot is the start of an address of the web.
  private static func isHost(_ start: ArraySlice<Unicode.Scalar>) -> Bool {
    start.count >= 3 && start.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}

extension Record {
  /// The record as Markdown.
  public var markdown: String { Markdown.text(plainText, title: subject) }
}
