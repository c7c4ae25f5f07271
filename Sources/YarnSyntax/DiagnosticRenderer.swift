/// Writes findings for people: code and message, the place, the line, carets under what is meant, a note, a fix.
///
///     error[YS0005]: Syntax error: Variable names need to start with a $
///      --> breakfast.yarn:3:7
///       |
///     3 | <<set eggs = 2>>
///       |       ^^^^ did you mean `$eggs`?
public struct DiagnosticRenderer: Sendable {
  /// Whether to colour the output with ANSI sequences.
  public var isColored: Bool
  /// How many columns of a source line are shown; longer lines are cut around the caret.
  public var width: Int

  /// Makes a renderer.
  public init(isColored: Bool = false, width: Int = 100) {
    self.isColored = isColored
    self.width = max(width, 20)
  }

  /// The findings one after another, in their order, each with the line of its source if that is given.
  public func render(_ diagnostics: [Diagnostic], sources: [SourceText]) -> String {
    var byName: [String: SourceText] = [:]
    for source in sources { byName[source.name] = source }
    return diagnostics.map { render($0, source: $0.location.flatMap { byName[$0.file] }) }
      .joined(separator: "\n")
  }

  /// One finding, with a line end after its last line.
  public func render(_ diagnostic: Diagnostic, source: SourceText?) -> String {
    let label = "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]"
    var lines = [
      paint(label, style(of: diagnostic.severity)) + paint(": " + visible(diagnostic.message), .bold)
    ]
    guard let location = diagnostic.location else {
      lines += trailer(of: diagnostic, gutter: "")
      return lines.joined(separator: "\n") + "\n"
    }
    let number = String(location.start.line + 1)
    let gutter = String(repeating: " ", count: number.count)
    let place = "\(visible(location.file)):\(number):\(location.start.column + 1)"
    lines.append(gutter + paint("--> ", .dim) + place)
    if let source {
      let excerpt = Excerpt(of: location, in: source, width: width)
      let fix = diagnostic.fixIt.map { " " + visible($0.message) } ?? ""
      lines.append(paint("\(gutter) |", .dim))
      lines.append(paint("\(number) |", .dim) + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
      let carets = String(repeating: "^", count: excerpt.caretWidth) + fix
      let indent = String(repeating: " ", count: excerpt.caretColumn)
      lines.append(paint("\(gutter) |", .dim) + " " + indent + paint(carets, style(of: diagnostic.severity)))
      lines += trailer(of: diagnostic, gutter: gutter, isFixShown: true)
    } else {
      lines += trailer(of: diagnostic, gutter: gutter)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func trailer(of diagnostic: Diagnostic, gutter: String, isFixShown: Bool = false) -> [String] {
    var lines: [String] = []
    if let note = diagnostic.note { lines.append("\(gutter) " + paint("= note: ", .dim) + visible(note)) }
    if !isFixShown, let fix = diagnostic.fixIt {
      lines.append("\(gutter) " + paint("= help: ", .dim) + visible(fix.message))
    }
    return lines
  }

  // MARK: - Style

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case bold = "1"
    case dim = "2"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info, .none: .info
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text on one line, with every control character replaced by a visible sign.
  private func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += DisplayWidth.visible(scalar) }
    return result
  }
}

/// The part of a source line that is shown, and where the carets stand under it.
private struct Excerpt {
  var text = ""
  /// Columns before the first caret.
  var caretColumn = 0
  /// How many carets, at least one.
  var caretWidth = 1

  /// Looks only at the surroundings of the place, so that a line of many megabytes costs no more than another.
  init(of location: Location, in source: SourceText, width: Int) {
    let line = source.lineRange(location.start.line)
    let start = min(max(Int(location.span.start), line.lowerBound), line.upperBound)
    let end = min(max(Int(location.span.end), start), line.upperBound)
    // A column takes at most four bytes, apart from combining marks, which may be cut.
    let from = boundary(max(line.lowerBound, start - width * 8), in: source.utf8)
    let to = boundary(min(line.upperBound, start + width * 8), in: source.utf8)
    let cells = Excerpt.cells(of: source.utf8[from..<to], at: from)
    let total = cells.last.map { $0.column + $0.width } ?? 0
    let caret = cells.first { $0.offset >= start }?.column ?? total
    let stop = cells.first { $0.offset >= end }?.column ?? total
    let isCut = from > line.lowerBound || to < line.upperBound
    let window =
      isCut || total > width ? Excerpt.window(around: caret, to: stop, of: total, width) : 0..<total
    let hasMoreLeft = window.lowerBound > 0 || from > line.lowerBound
    let hasMoreRight = window.upperBound < total || to < line.upperBound
    let shown = cells.filter { window.contains($0.column) && $0.column + $0.width <= window.upperBound }
    text = (hasMoreLeft ? "…" : "") + shown.map(\.text).joined() + (hasMoreRight ? "…" : "")
    let first = shown.first?.column ?? window.lowerBound
    caretColumn = max(caret - first, 0) + (hasMoreLeft ? 1 : 0)
    caretWidth = max(min(stop, window.upperBound) - caret, 1)
  }

  private struct Cell {
    var text: String
    var width: Int
    var column: Int
    var offset: Int
  }

  private static func cells(of bytes: ArraySlice<UInt8>, at start: Int) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    var offset = start
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isTab = scalar == "\t"
      let width = isTab ? 4 - column % 4 : DisplayWidth.width(of: scalar)
      let text = isTab ? String(repeating: " ", count: width) : DisplayWidth.visible(scalar)
      cells.append(Cell(text: text, width: width, column: column, offset: offset))
      column += width
      offset += UTF8.width(scalar)
    }
    return cells
  }

  /// The columns to show: the caret with as much before it as behind it.
  private static func window(around caret: Int, to stop: Int, of total: Int, _ width: Int) -> Range<Int> {
    let span = min(stop - caret, width / 2)
    let start = max(0, min(caret - (width - span) / 2, total - width))
    return start..<min(total, start + width)
  }
}

/// The offset itself, or the start of the character in which it stands.
private func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
  var offset = offset
  while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
  return offset
}
