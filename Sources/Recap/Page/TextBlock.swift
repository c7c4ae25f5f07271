/// A part of a text that is laid out: what the page and the Markdown form are made of.
///
/// They are read off the plain text, which is what the user sees and may edit, so that all forms say the same.
enum TextBlock: Hashable {
  /// Lines that belong together.
  case paragraph([String])
  /// A line that names the list after it.
  case heading(String)
  /// Points, each a line.
  case list([String])

  /// What stands before a point, sign by sign: a mark that combines with the space does not hide it.
  private static let point = "- ".unicodeScalars

  private typealias Line = Substring.UnicodeScalarView

  /// The blocks of a text: parts that empty lines keep apart, lines with a dash being points.
  static func blocks(of text: String) -> [TextBlock] {
    let lines = text[...].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    return lines.split(whereSeparator: \.isEmpty).flatMap { blocks(of: Array($0)) }
  }

  private static func blocks(of lines: [Line]) -> [TextBlock] {
    let start = lines.firstIndex { $0.starts(with: point) } ?? lines.endIndex
    guard start < lines.endIndex, lines[start...].allSatisfy({ $0.starts(with: point) }) else {
      return [.paragraph(lines.map(text))]
    }
    let list = TextBlock.list(lines[start...].map { text(trimmed($0.dropFirst(point.count))) })
    // A heading is one line and no sentence that goes on, such as the words before a signature.
    if start == 1, lines[0].last != "," { return [.heading(text(lines[0])), list] }
    return (start > 0 ? [.paragraph(lines[..<start].map(text))] : []) + [list]
  }

  private static func text(_ line: Line) -> String { String(String.UnicodeScalarView(line)) }

  private static func trimmed(_ line: Line) -> Line {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\r" }
    guard let first = line.firstIndex(where: { !isBlank($0) }),
      let last = line.lastIndex(where: { !isBlank($0) })
    else { return line[line.startIndex..<line.startIndex] }
    return line[first...last]
  }
}
