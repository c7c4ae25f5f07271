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

  /// The blocks of a text: parts that empty lines keep apart, lines with a dash being points. A line that begins with a
  /// space goes on with the point before it.
  static func blocks(of text: String) -> [TextBlock] {
    let lines = text[...].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { trimmed($0).isEmpty }.flatMap { blocks(of: Array($0)) }
  }

  private static func blocks(of lines: [Line]) -> [TextBlock] {
    let start = lines.firstIndex { trimmed($0).starts(with: point) } ?? lines.endIndex
    guard start < lines.endIndex else { return [.paragraph(lines.map { self.text(trimmed($0)) })] }
    let end =
      lines[start...].firstIndex { !trimmed($0).starts(with: point) && $0.first != " " } ?? lines.endIndex
    var items: [String] = []
    for line in lines[start..<end] {
      let line = trimmed(line)
      if line.starts(with: point) {
        items.append(self.text(trimmed(line.dropFirst(point.count))))
      } else {
        items[items.count - 1] += " " + self.text(line)
      }
    }
    let before = lines[..<start].map { self.text(trimmed($0)) }
    let after = end < lines.endIndex ? blocks(of: Array(lines[end...])) : []
    // A heading is one line and no sentence that goes on, such as the words before a signature.
    if start == 1, trimmed(lines[0]).last != "," { return [.heading(before[0]), .list(items)] + after }
    return (start > 0 ? [.paragraph(before)] : []) + [.list(items)] + after
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
