import YarnRuntime
import YarnSyntax

/// The string table with, by file and line of the tree, the index of the entry or -1.
struct NumberedLines: Sendable {
  var table = LineTable()
  var indices: [[Int32]] = []
}

/// Gives every line, option and line-group item its id and its entry (LANGUAGE 13.1 to 13.3).
///
/// - Parameter tellsEachMistakeOnce: As in `CompilerOptions`.
func numberLines(
  of trees: [SyntaxTree], tellsEachMistakeOnce: Bool, into reporter: inout Reporter
) -> NumberedLines {
  var numbering = LineNumbering(trees, tellsEachMistakeOnce: tellsEachMistakeOnce)
  for (file, tree) in trees.enumerated() {
    let marks = LastLines(tree)
    tree.source.utf8.withUnsafeBufferPointer { bytes in
      numbering.number(tree, file: file, bytes: bytes, isLast: marks.isLast, into: &reporter)
    }
  }
  numbering.resolveShadows(into: &reporter)
  return NumberedLines(table: numbering.builder.finish(), indices: numbering.indices)
}

private struct LineNumbering {
  /// A shadow line whose source is looked for when all lines are known.
  private struct Shadow {
    var index: Int
    var source: [UInt8]
    var text: [UInt8]
    var hasExpression: Bool
    var place: Place
  }

  var builder: LineTableBuilder
  var indices: [[Int32]] = []
  private let trees: [SyntaxTree]
  private let tellsEachMistakeOnce: Bool
  private var shadows: [Shadow] = []
  /// The tree lines of the entries, to report repeated ids; only those with explicit ids matter.
  private var places: [(file: Int32, line: Int32)] = []
  private var reportedFirsts: Set<Int> = []
  /// The checksum of file name and node title.
  private var seed = Checksum()
  private static let lastLine = Array("lastline".utf8)
  /// Made-up ids, their last eight bytes still to be written.
  private var implicitID = Array("line:00000000".utf8)
  private var shadowID = Array("line:sh_00000000".utf8)

  init(_ trees: [SyntaxTree], tellsEachMistakeOnce: Bool) {
    self.trees = trees
    self.tellsEachMistakeOnce = tellsEachMistakeOnce
    let lines = trees.reduce(0) { $0 + $1.lines.count }
    let bytes = trees.reduce(0) { $0 + $1.source.utf8.count }
    builder = LineTableBuilder(entries: lines, bytes: bytes + lines * 8)
    places.reserveCapacity(lines)
  }

  mutating func number(
    _ tree: SyntaxTree, file: Int, bytes: UnsafeBufferPointer<UInt8>, isLast: [Bool],
    into reporter: inout Reporter
  ) {
    builder.beginFile(tree.source.name)
    var entries = [Int32](repeating: -1, count: tree.lines.count)
    for node in tree.nodes {
      let title = node.title.map { tree.names[$0] } ?? ""
      builder.beginNode(title)
      seed = Checksum()
      seed.add(tree.source.name)
      seed.add(title)
      for index in node.lines.indices {
        let line = tree.lines.elements[index]
        let hashtags = tree.hashtags[line.hashtags]
        let tags = LineTags(hashtags, in: bytes)
        guard !tags.isInvalid else {
          LineTags.reportInvalid(hashtags, in: bytes, file: file, into: &reporter)
          continue
        }
        entries[index] = Int32(truncatingIfNeeded: builder.count)
        places.append((Int32(truncatingIfNeeded: file), Int32(truncatingIfNeeded: index)))
        appendID(tags, line: line.line, bytes: bytes, into: &reporter)
        let hasExpression = appendText(line, of: tree, bytes: bytes)
        builder.endText()
        if let shadow = tags.shadow {
          remember(shadow, of: line, hasExpression: hasExpression, file: file, bytes: bytes)
        } else {
          checkMarkup(line, file: file, into: &reporter)
        }
        for tag in hashtags { builder.appendTag(UnsafeBufferPointer(rebasing: bytes[tag.range])) }
        if isLast[index] { LineNumbering.lastLine.withUnsafeBufferPointer { builder.appendTag($0) } }
      }
    }
    indices.append(entries)
  }

  // MARK: Ids

  private mutating func appendID(
    _ tags: LineTags, line: UInt32, bytes: UnsafeBufferPointer<UInt8>, into reporter: inout Reporter
  ) {
    builder.beginEntry(line: line, isImplicit: tags.line == nil)
    if let tag = tags.line {
      builder.append(UnsafeBufferPointer(rebasing: bytes[tag.range]))
      if let earlier = builder.endID() { reportRepeated(earlier, into: &reporter) }
      return
    }
    let isShadow = tags.shadow != nil
    var checksum = seed
    checksum.add(builder.count - 1)
    appendImplicit(checksum, isShadow: isShadow)
    var attempt = 1
    while builder.endID() != nil, attempt < 1_000 {
      builder.restartID()
      var other = checksum
      other.add(attempt)
      appendImplicit(other, isShadow: isShadow)
      attempt += 1
    }
  }

  private mutating func appendImplicit(_ checksum: Checksum, isShadow: Bool) {
    if isShadow {
      checksum.writeDigits(toEndOf: &shadowID)
      shadowID.withUnsafeBufferPointer { builder.append($0) }
    } else {
      checksum.writeDigits(toEndOf: &implicitID)
      implicitID.withUnsafeBufferPointer { builder.append($0) }
    }
  }

  private mutating func reportRepeated(_ earlier: Int, into reporter: inout Reporter) {
    let (first, firstID) = tag(of: places[earlier])
    let (last, id) = tag(of: places[places.count - 1])
    let message = "Duplicate line ID '\(id)'"
    var note = "the id is first used \(reporter.words(for: first, from: last))"
    if !firstID.utf8.elementsEqual(id.utf8) {
      note += "; it reads the same there, with its accents in other characters"
    }
    reporter.report(.duplicateLineID, message, at: last, note: note)
    guard reportedFirsts.insert(earlier).inserted else { return }
    reporter.report(.duplicateLineID, message, at: first)
  }

  /// The `#line:` tag of a line: its place, its `#` included, and the id.
  private func tag(of place: (file: Int32, line: Int32)) -> (place: Place, id: String) {
    let tree = trees[Int(place.file)]
    let line = tree.lines.elements[Int(place.line)]
    let spans = tree.source.utf8.withUnsafeBufferPointer { bytes in
      LineTags(tree.hashtags[line.hashtags], in: bytes).line.map { (LineTags.whole($0, in: bytes), $0) }
    }
    guard let (whole, tag) = spans else { return (Place(Int(place.file), line.span), "") }
    return (Place(Int(place.file), whole), tree.source.text(tag))
  }

  // MARK: Texts

  /// Appends the stored text and says whether the line has an expression.
  private mutating func appendText(
    _ line: LineSyntax, of tree: SyntaxTree, bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var expressions = 0
    for index in line.pieces.indices {
      switch tree.pieces.elements[index] {
      case .verbatim(let span): builder.append(UnsafeBufferPointer(rebasing: bytes[span.range]))
      case .escaped(let span): appendEscaped(bytes[span.range])
      case .expression:
        builder.append(0x7B)
        for digit in String(expressions).utf8 { builder.append(digit) }
        builder.append(0x7D)
        expressions += 1
      }
    }
    return expressions > 0
  }

  /// Appends text without the backslashes of escapes; those that the markup parser reads stay (LANGUAGE 5.1).
  private mutating func appendEscaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x5C, index + 1 < bytes.endIndex {
        let next = bytes[index + 1]
        if next == 0x5B || next == 0x5D || next == 0x3A { builder.append(0x5C) }
        index += 1
      }
      builder.append(bytes[index])
      index += 1
    }
  }

  // MARK: Shadow lines

  private mutating func remember(
    _ shadow: Span, of line: LineSyntax, hasExpression: Bool, file: Int, bytes: UnsafeBufferPointer<UInt8>
  ) {
    shadows.append(
      Shadow(
        index: builder.count - 1, source: LineTags.sourceID(of: shadow, in: bytes),
        text: builder.withLastText { Array($0) }, hasExpression: hasExpression,
        place: Place(file, line.span)))
    builder.dropText()
  }

  mutating func resolveShadows(into reporter: inout Reporter) {
    for shadow in shadows {
      guard let source = shadow.source.withUnsafeBufferPointer({ builder.index(ofID: $0) }) else {
        let id = String(decoding: shadow.source, as: UTF8.self)
        reporter.report(
          .unknownLineIDForShadowLine, "Unknown line ID \(id) for shadow line", at: shadow.place)
        continue
      }
      builder.setSource(of: shadow.index, to: source)
      let isSame = builder.withText(at: source) { $0.elementsEqual(shadow.text) }
      if hasExpression(places[source]) || (shadow.hasExpression && isSame) {
        reporter.report(
          .shadowLinesCantHaveExpressions, "Shadow lines must not have expressions", at: shadow.place)
      } else if !isSame {
        reporter.report(
          .shadowLinesMustHaveSameTextAsSource, "Shadow lines must have the same text as their source",
          at: shadow.place)
      }
    }
  }

  private func hasExpression(_ place: (file: Int32, line: Int32)) -> Bool {
    let tree = trees[Int(place.file)]
    return tree.pieces[tree.lines.elements[Int(place.line)].pieces].contains { piece in
      if case .expression = piece { true } else { false }
    }
  }

  // MARK: Markup

  /// Reports what the markup parser will not understand (LANGUAGE 17.9); most lines have nothing for it.
  private func checkMarkup(_ line: LineSyntax, file: Int, into reporter: inout Reporter) {
    let text: String? = builder.withLastText { bytes in
      guard LineNumbering.mayHaveMarkup(bytes) else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let text else { return }
    let problems = MarkupParser().parse(text, locale: "en").diagnostics
    guard !problems.isEmpty else { return }
    guard tellsEachMistakeOnce else {
      for problem in problems { report(problem, at: Place(file, line.span), into: &reporter) }
      return
    }
    var places = MarkupPlaces(line, of: trees[file], text: text)
    for problem in problems where !places.isTold(problem) {
      report(problem, at: Place(file, places.span(of: problem)), into: &reporter)
    }
  }

  private func report(_ problem: MarkupDiagnostic, at place: Place, into reporter: inout Reporter) {
    reporter.report(
      .markupFailedToParse, "Dialogue has malformed or invalid markup. \(problem.message)", at: place)
  }

  /// Whether a text has a `[` or a backslash, eight bytes at a time.
  private static func mayHaveMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let bracket = word ^ (ones &* 0x5B)
      let backslash = word ^ (ones &* 0x5C)
      // A byte that has become zero borrows from its top bit.
      let zeros = ((bracket &- ones) & ~bracket) | ((backslash &- ones) & ~backslash)
      if zeros & tops != 0 { return true }
      index += 8
    }
    while index < raw.count {
      if raw[index] == 0x5B || raw[index] == 0x5C { return true }
      index += 1
    }
    return false
  }
}
