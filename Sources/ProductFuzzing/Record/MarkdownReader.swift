import Recap

/// Reads Markdown back: nothing that somebody typed is a mark, and the text of the record is there.
enum MarkdownReader {
  /// By the number of the sign.
  private static let marks: [Bool] = (0..<128).map { "`*_{}[]<>#|~&@$^".utf8.contains(UInt8($0)) }

  static func problem(of record: Record) -> String? {
    var lines: [String] = []
    for line in record.markdown.unicodeScalars.split(separator: "\n") {
      switch read(String(String.UnicodeScalarView(line))) {
      case .text(let text): lines.append(text)
      case .problem(let problem): return problem
      }
    }
    let wanted = [record.subject] + FormLines.of(record.plainText)
    for (read, line) in zip(lines, wanted) where !read.utf8.elementsEqual(line.utf8) {
      return "a line of the Markdown is read as another: \(read) for \(line)"
    }
    return lines.count == wanted.count ? nil : "\(lines.count) lines of Markdown for \(wanted.count)"
  }

  private enum Line {
    case text(String)
    case problem(String)
  }

  private static func read(_ line: String) -> Line {
    var scalars = Array(line.unicodeScalars)[...]
    var start = ""
    for (prefix, text) in [("## ", ""), ("# ", ""), ("- ", "- ")]
    where scalars.starts(with: prefix.unicodeScalars) {
      scalars = scalars.dropFirst(prefix.unicodeScalars.count)
      start = text
      break
    }
    if scalars.first == " " || scalars.first == "\t" { return .problem("a line of Markdown is indented") }
    var text = String.UnicodeScalarView()
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
      if scalars[index] == "\\" {
        // The last one breaks the line.
        guard let next else { break }
        guard isPunctuation(next) else { return .problem("a backslash before \(next)") }
        text.append(next)
        index += 2
        continue
      }
      if (scalars[index].isASCII && marks[Int(scalars[index].value)]) || isMark(scalars, index) {
        return .problem("the Markdown holds the mark \(scalars[index]) in \(line)")
      }
      text.append(scalars[index])
      index += 1
    }
    return .text(start + String(text))
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x2F).contains(scalar.value) || (0x3A...0x40).contains(scalar.value)
      || (0x5B...0x60).contains(scalar.value) || (0x7B...0x7E).contains(scalar.value)
  }

  /// Whether a sign is one only where it stands.
  private static func isMark(_ line: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    let (before, after) = (line[..<index], line[(index + 1)...])
    switch line[index] {
    case "-", "+", "=": return before.isEmpty
    case ":": return before.isEmpty || after.first == "/"
    case ".", ")":
      if !before.isEmpty, before.allSatisfy({ ("0"..."9").contains($0) }) { return true }
      return line[index] == "."
        && String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
    default: return false
    }
  }
}
