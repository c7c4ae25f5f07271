import YarnRuntime
import YarnSyntax

/// Finds places of a stored text in the source: its escapes are longer there, and its values are expressions.
struct MarkupPlaces {
  private let line: LineSyntax
  private let tree: SyntaxTree
  private let text: String
  /// Places of the markers that were told of.
  private var markers: Set<Int> = []
  /// Names of markers whose start was told of.
  private var names: Set<Substring> = []

  /// - Parameter text: What is stored for the line, with `{0}` where the first expression stands.
  init(_ line: LineSyntax, of tree: SyntaxTree, text: String) {
    self.line = line
    self.tree = tree
    self.text = text
  }

  /// Whether a problem follows from one that was told: it is about the same marker, or about the end of it.
  mutating func isTold(_ problem: MarkupDiagnostic) -> Bool {
    guard let marker = problem.marker else { return false }
    guard markers.insert(marker).inserted else { return true }
    let rest = text.utf8.dropFirst(storedOffset(ofColumn: marker) + 1).drop { $0 == 0x20 }
    let isEnd = rest.first == UInt8(ascii: "/")
    let words = Substring((isEnd ? rest.dropFirst() : rest).drop { $0 == 0x20 })
    let name = words.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    if isEnd { return names.contains(name) }
    names.insert(name)
    return false
  }

  /// The marker a problem is about, from its `[` to its `]`; without one, all from the place of the problem on.
  func span(of problem: MarkupDiagnostic) -> Span {
    guard let column = problem.marker ?? problem.column else { return line.span }
    let start = storedOffset(ofColumn: column)
    let end = problem.marker == nil ? text.utf8.count : markerEnd(from: start)
    let first = sourceOffset(ofStored: start)
    return Span(first, max(first, sourceOffset(ofStored: end - 1, isEnd: true)))
  }

  /// The byte of the stored text at a UTF-16 offset of its normalised form.
  private func storedOffset(ofColumn column: Int) -> Int {
    var units = 0
    var offset = 0
    for character in text {
      guard units < column else { return offset }
      units += MarkupParser.normalizedLength(of: String(character))
      offset += character.utf8.count
    }
    return offset
  }

  /// The byte behind the `]` of the marker whose `[` stands at a byte; without one, the end of the text.
  private func markerEnd(from start: Int) -> Int {
    let bytes = text.utf8.dropFirst(start)
    guard let end = bytes.firstIndex(of: 0x5D) else { return text.utf8.count }
    return text.utf8.distance(from: text.utf8.startIndex, to: end) + 1
  }

  /// Where a byte of the stored text comes from, or, as an end, where what it comes from ends.
  private func sourceOffset(ofStored offset: Int, isEnd: Bool = false) -> Int {
    var before = 0
    var expressions = 0
    for piece in tree.pieces[line.pieces] {
      switch piece {
      case .verbatim(let span):
        if offset < before + span.count { return Int(span.start) + offset - before + (isEnd ? 1 : 0) }
        before += span.count
      case .escaped(let span):
        if let found = sourceOffset(in: span, after: offset - before, isEnd: isEnd) { return found }
        before += storedLength(of: span)
      case .expression(let id):
        let length = String(expressions).utf8.count + 2
        if offset < before + length { return Int(isEnd ? tree.span(id).end : tree.span(id).start) }
        before += length
        expressions += 1
      }
    }
    return Int(line.textSpan.end)
  }

  /// The source offset of a byte of a piece with escapes; nil when the piece is shorter.
  private func sourceOffset(in span: Span, after count: Int, isEnd: Bool) -> Int? {
    var left = count
    for (offset, isStored) in storedBytes(of: span) where isStored {
      if left == 0 { return offset + (isEnd ? 1 : 0) }
      left -= 1
    }
    return nil
  }

  private func storedLength(of span: Span) -> Int { storedBytes(of: span).count { $0.isStored } }

  /// The bytes of a piece with escapes, and whether each is stored: the backslash before most is not.
  private func storedBytes(of span: Span) -> [(offset: Int, isStored: Bool)] {
    let bytes = tree.source.utf8
    var result: [(offset: Int, isStored: Bool)] = []
    var offset = Int(span.start)
    while offset < Int(span.end) {
      if bytes[offset] == 0x5C, offset + 1 < Int(span.end) {
        // Before `[`, `]` and `:` it belongs to markup (LANGUAGE 5.1).
        result.append((offset, [0x5B, 0x5D, 0x3A].contains(bytes[offset + 1])))
        offset += 1
      }
      result.append((offset, true))
      offset += 1
    }
    return result
  }
}
