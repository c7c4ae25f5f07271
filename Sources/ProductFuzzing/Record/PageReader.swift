import Recap

/// Reads a page back as a browser does: no tag but ours, each where it belongs, and the text of the record.
enum PageReader {
  private static let starts: Set<String> = [
    "!DOCTYPE html", "html lang=\"fr\"", "html lang=\"en\"", "head", "body", "main", "title", "style", "h1",
    "h2",
    "p", "ul", "li", "br", "meta charset=\"utf-8\"",
    "meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"",
    "meta name=\"color-scheme\" content=\"light dark\"",
    "meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"",
  ]
  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
  ]

  /// What is wrong with the page of a record.
  static func problem(ofPage page: String, _ record: Record) -> String? {
    problem(of: page, lines: [record.subject, record.subject] + FormLines.of(record.plainText))
  }

  /// What is wrong with the page in a mail.
  static func problem(ofPart page: String, _ record: Record) -> String? {
    problem(of: page, lines: [record.subject] + FormLines.of(record.plainText))
  }

  private static func problem(of page: String, lines: [String]) -> String? {
    if let unsafe = Unsafe.first(in: page, allowing: "\n\t") { return "the page holds \(unsafe)" }
    var reader = Reader(scalars: Array(page.unicodeScalars))
    if let problem = reader.read() { return problem }
    let wanted = lines.filter { !$0.isEmpty }
    for (read, line) in zip(reader.lines, wanted) where !read.utf8.elementsEqual(line.utf8) {
      return "a line of the page is read as another: \(read) for \(line)"
    }
    return reader.lines.count == wanted.count ? nil : "\(reader.lines.count) lines for \(wanted.count)"
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var index = 0
    var open: [String] = []
    var text = String.UnicodeScalarView()
    var lines: [String] = []

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    mutating func read() -> String? {
      while index < scalars.count {
        switch scalars[index] {
        case "<": if let problem = tag() { return problem }
        case "&": if let problem = entity() { return problem }
        case ">": return "a bracket that is no tag's"
        default:
          text.append(scalars[index])
          index += 1
        }
      }
      return open.isEmpty ? nil : "`\(open[open.count - 1])` is not closed"
    }

    private mutating func tag() -> String? {
      guard let end = scalars[index...].firstIndex(of: ">") else { return "a tag is not closed" }
      let tag = String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
      index = end + 1
      closeLine()
      if tag.hasPrefix("/") {
        return open.popLast() == String(tag.dropFirst()) ? nil : "`<\(tag)>` closes nothing"
      }
      guard PageReader.starts.contains(tag) else { return "the page has a tag `<\(tag)>`" }
      let name = String(tag.prefix { $0 != " " })
      if name == "style" {
        while index < scalars.count, scalars[index] != "<" { index += 1 }
      }
      if !["!DOCTYPE", "meta", "br"].contains(name) { open.append(name) }
      return nil
    }

    private mutating func entity() -> String? {
      let name = String(String.UnicodeScalarView(scalars[(index + 1)...].prefix(5).prefix { $0 != ";" }))
      guard let scalar = PageReader.entities[name] else { return "the page has an entity `&\(name)`" }
      text.append(scalar)
      index += name.unicodeScalars.count + 2
      return nil
    }

    private mutating func closeLine() {
      let line = FormLines.trimmed(String(text))
      if !line.isEmpty { lines.append(open.last == "li" ? "- " + line : line) }
      text = String.UnicodeScalarView()
    }
  }
}

/// The lines of a text as its other forms keep them: without empty ones and blanks around them.
enum FormLines {
  static func of(_ text: String) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n").map {
      trimmed(String(String.UnicodeScalarView($0)))
    }
    return lines.filter { !$0.isEmpty }.map { line in
      let isPoint = line.unicodeScalars.starts(with: "- ".unicodeScalars)
      return isPoint ? "- " + trimmed(String(line.unicodeScalars.dropFirst(2))) : line
    }
  }

  static func trimmed(_ line: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value) }
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
