// Root mode: file tags, headers, and the frame of a node (LANGUAGE section 2).

extension Parser {
  /// Reads the whole file.
  mutating func parseFile() {
    var sawNode = false
    while true {
      skipRootSpace()
      guard at < end else { break }
      if bytes[at] == ASCII.hash {
        parseFileTag(isAllowed: !sawNode)
      } else if canStartNode() {
        sawNode = true
        parseNode()
      } else {
        reportUnexpected(characterSpan(at: at), in: "file", note: strayNote())
        at = lineEnd(from: at)
      }
    }
    if !sawNode, !hasGivenUp {
      reportError(
        .syntaxError, "Syntax error: the file has no node", Span(end, end),
        note: "a node is `title: Name`, a line `---`, the text, and a line `===`")
    }
  }

  private func canStartNode() -> Bool {
    isDelimiter("---") || identifierEnd(from: at) > at
  }

  private func strayNote() -> String? {
    bytes[at] == ASCII.equals ? "a node ends with exactly three `=`" : nil
  }

  /// Moves over white space, line ends and comments between headers and nodes.
  private mutating func skipRootSpace() {
    while at < end {
      let byte = bytes[at]
      if byte.isBlank {
        at += 1
      } else if byte.isLineEnd {
        takeLineEnd()
      } else if isComment(at: at) {
        at = lineEnd(from: at)
      } else {
        return
      }
    }
  }

  private mutating func parseFileTag(isAllowed: Bool) {
    let start = at
    let tag = takeHashtagText()
    guard !tag.isEmpty else {
      reportUnexpected(characterSpan(at: at), in: "file hashtag")
      at = lineEnd(from: at)
      return
    }
    guard isAllowed else {
      reportUnexpected(
        Span(start, at), in: "file", note: "hashtags of the file come before its first node")
      return
    }
    tree.fileTags.append(tag)
  }

  /// Consumes `#` and what belongs to it; the span is without the `#`, and may be empty.
  mutating func takeHashtagText() -> Span {
    at += 1
    let start = at
    while at < end {
      switch bytes[at] {
      case ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn, ASCII.hash,
        ASCII.dollar, ASCII.less:
        return Span(start, at)
      default: at += 1
      }
    }
    return Span(start, at)
  }

  // MARK: - Nodes

  private mutating func parseNode() {
    let start = at
    let firstLine = line
    let firstHeader = tree.headers.count
    var title: Symbol?
    var titleSpan = Span(start, start)
    var titles = 0
    while isAtHeader() {
      let header = parseHeader()
      if case .title = header.kind {
        titles += 1
        if titles > 1 {
          report(.nodeHasMoreThanOneTitle, "Nodes must have a single title header", header.span)
        } else {
          titleSpan = header.value
          title = header.value.isEmpty ? nil : intern(Int(header.value.start), Int(header.value.end))
        }
      }
      _ = tree.headers.append(header)
      skipRootSpace()
    }
    let headers = IDRange<HeaderSyntax>(firstHeader, tree.headers.count)
    let firstOfLines = tree.lines.count
    guard at < end, isDelimiter("---") else {
      finishNodeWithoutBody(headers)
      return
    }
    if headers.isEmpty {
      reportUnexpected(Span(at, at + 3), in: "file", note: "a node starts with `title: Name`")
    }
    at += 3
    let bodyStart = at
    let body = parseBody()
    let bodyEnd = at
    if at < end { at += 3 }
    if titles == 0, !headers.isEmpty {
      let place = spanOfStatements(body) ?? Span(bodyStart, bodyEnd)
      report(.nodeMissingTitle, "Nodes must have a title", place, note: misspelledTitleNote(headers))
    }
    tree.nodes.append(
      NodeSyntax(
        span: Span(start, at), headers: headers, title: title, titleSpan: titleSpan,
        bodySpan: Span(bodyStart, bodyEnd), body: body, line: firstLine,
        lines: IDRange(firstOfLines, tree.lines.count)))
  }

  /// Reads the statements of a body up to its `===`, or to the end of the file.
  private mutating func parseBody() -> Block {
    indentation.reset()
    deferredDedents = 0
    openConditionals = 0
    openOnces = 0
    lineOfAbandonedConditional = 0
    suspectedOpener = nil
    suspectedCloser = nil
    documentation.removeAll(keepingCapacity: true)
    let body = parseBlock(.node)
    if at >= end {
      report(
        .missingDelimiter, "Missing node delimiter", Span(end, end), note: "a node ends with a line `===`")
      lineOfLastError = line
    }
    return body
  }

  private func isAtHeader() -> Bool { at < end && identifierEnd(from: at) > at }

  /// There are headers, and then neither `---` nor another header.
  private mutating func finishNodeWithoutBody(_ headers: IDRange<HeaderSyntax>) {
    let isEnd = at < end && isDelimiter("===")
    let span = isEnd ? Span(at, at + 3) : characterSpan(at: at)
    reportError(
      .missingDelimiter, "Missing node delimiter", span, note: "a line `---` separates headers and text")
    at = isEnd ? at + 3 : lineEnd(from: at)
  }

  private func spanOfStatements(_ block: Block) -> Span? {
    guard let first = block.first else { return nil }
    var span = tree.statements[first].span
    var next = tree.statements[first].next
    while let id = next {
      span = span.union(tree.statements[id].span)
      next = tree.statements[id].next
    }
    return span
  }

  private func misspelledTitleNote(_ headers: IDRange<HeaderSyntax>) -> String? {
    for header in tree.headers[headers] {
      let key = text(header.key)
      let isSlip = key.lowercased() == "title" || Suggestion.nearest(to: key, among: ["title"]) != nil
      if isSlip { return "`\(key)` is not `title`" }
    }
    return nil
  }

  // MARK: - Headers

  private mutating func parseHeader() -> HeaderSyntax {
    let start = at
    let keyEnd = identifierEnd(from: start)
    let key = Span(start, keyEnd)
    at = keyEnd
    skipBlanks()
    guard byte(at) == ASCII.colon else { return headerWithoutColon(key) }
    at += 1
    skipBlanks()
    if matches("title", start, keyEnd) { return parseTitle(key) }
    if matches("when", start, keyEnd) { return parseWhen(key) }
    let valueStart = at
    while at < end, !bytes[at].isLineEnd, !isComment(at: at) { at += 1 }
    let value = trimmedEnd(Span(valueStart, at))
    at = lineEnd(from: at)
    if isSubtitle(key) { checkSubtitle(value) }
    return HeaderSyntax(kind: .other, key: key, value: value, span: Span(start, max(Int(value.end), keyEnd)))
  }

  @inline(never)
  private mutating func headerWithoutColon(_ key: Span) -> HeaderSyntax {
    let keyName = text(key)
    if at >= end || bytes[at].isLineEnd || isComment(at: at) {
      // What is missing shows only at the next token, as upstream has it.
      let reported = line
      at = lineEnd(from: at)
      skipRootSpace()
      let isDashes = at < end && isDelimiter("---")
      let span = isDashes ? Span(at, at + 3) : characterSpan(at: at)
      reportError(
        at >= end || isDashes ? .missingDelimiter : .syntaxError,
        at >= end || isDashes
          ? "Missing node delimiter" : "Syntax error: a `:` is missing after `\(keyName)`",
        span, note: "the header `\(keyName)` on line \(reported) has no `:` and no value")
    } else {
      let stop = max(identifierEnd(from: at), at + reader.characterLength(at: at))
      reportUnexpected(Span(at, stop), in: "header", note: "a header is one word, `:`, and its value")
      at = lineEnd(from: at)
    }
    return HeaderSyntax(kind: .other, key: key, value: Span(Int(key.end), Int(key.end)), span: key)
  }

  /// A title is one identifier; whatever else stands there is skipped.
  private mutating func parseTitle(_ key: Span) -> HeaderSyntax {
    var value = Span(at, at)
    while at < end, !bytes[at].isLineEnd, !isComment(at: at) {
      let stop = identifierEnd(from: at)
      if stop > at {
        if value.isEmpty {
          value = Span(at, stop)
        } else {
          reportUnexpected(Span(at, stop), in: "title header", note: "a title is one word")
        }
        at = stop
      } else if bytes[at].isBlank {
        at += 1
      } else {
        let span = characterSpan(at: at)
        reportError(.invalidNodeName, invalidNameMessage(span, in: "title"), span)
        at = Int(span.end)
      }
    }
    if value.isEmpty {
      let found = at < end ? quoted(characterSpan(at: at)) : "<EOF>"
      reportError(
        .syntaxError, "Syntax error: missing ID at '\(found)'", characterSpan(at: at),
        note: "the title of the node is missing")
      value = Span(at, at)
    }
    at = lineEnd(from: at)
    return HeaderSyntax(
      kind: .title, key: key, value: value, span: Span(Int(key.start), Int(max(value.end, key.end))))
  }

  private func invalidNameMessage(_ span: Span, in header: String) -> String {
    "Unexpected '\(quoted(span))' in node \(header). "
      + "Titles can only contain letters, numbers, and underscores."
  }

  private mutating func parseWhen(_ key: Span) -> HeaderSyntax {
    let start = at
    let fullEnd = end
    end = whenEnd(from: at)
    let condition = parseWhenCondition()
    let value = trimmedEnd(Span(start, end))
    end = fullEnd
    if !hasGivenUp { at = lineEnd(from: max(start, Int(value.end))) }
    let stop = max(value.end, key.end)
    return HeaderSyntax(kind: .when(condition), key: key, value: value, span: Span(key.start, stop))
  }

  private mutating func parseWhenCondition() -> WhenCondition {
    advance()
    let isAlways = token.kind == .identifier && matches("always", token.start, token.end)
    let isOnce = token.kind == .identifier && matches("once", token.start, token.end)
    var condition = WhenCondition.always
    if isAlways || isOnce {
      if isOnce { condition = .once }
      advance()
      if isOnce, token.kind == .identifier, matches("if", token.start, token.end) {
        let (expression, isWhole) = parseExpressionOfHeader()
        condition = .onceIf(expression)
        guard isWhole else { return condition }
      }
    } else {
      let (expression, isWhole) = expressionOfHeaderAtToken()
      condition = .expression(expression)
      guard isWhole else { return condition }
    }
    if token.kind != .lineEnd { reportUnexpectedToken(in: "when header") }
    return condition
  }

  private mutating func parseExpressionOfHeader() -> (id: ID<ExpressionSyntax>, isWhole: Bool) {
    advance()
    return expressionOfHeaderAtToken()
  }

  private mutating func expressionOfHeaderAtToken() -> (id: ID<ExpressionSyntax>, isWhole: Bool) {
    if token.kind == .lineEnd {
      let span = Span(token.start, token.start)
      reportError(
        .syntaxError, "Syntax error: Unexpected \"\\n\" while reading a header when expression", span,
        note: "write `when: always`, `when: once`, or a condition")
      return (add(.missing, span), false)
    }
    return parseExpressionAtToken()
  }

  /// Where the value of a `when` header ends: at the line end, or where a comment starts outside a string.
  private func whenEnd(from start: Int) -> Int {
    var isString = false
    var offset = start
    while offset < end, !bytes[offset].isLineEnd {
      switch bytes[offset] {
      case ASCII.quote: isString.toggle()
      case ASCII.backslash: offset += isString ? 1 : 0
      case ASCII.slash where !isString && byte(offset + 1) == ASCII.slash: return offset
      default: break
      }
      offset += 1
    }
    return min(offset, end)
  }

  // MARK: - Subtitles

  private func isSubtitle(_ key: Span) -> Bool {
    key.count == 8 && text(key).lowercased() == "subtitle"
  }

  /// Reports the first character of a subtitle that cannot be part of a node's name.
  private mutating func checkSubtitle(_ value: Span) {
    for offset in value.range {
      let byte = bytes[offset]
      let isFirstDigit = byte.isDigit && offset == Int(value.start)
      guard isFirstDigit || byte.isBlank || Parser.forbiddenInSubtitles.contains(byte) else { continue }
      let span = characterSpan(at: offset)
      report(.invalidNodeName, invalidNameMessage(span, in: "subtitle"), span)
      return
    }
  }

  private static let forbiddenInSubtitles = Array(".[]<>{}|:#$".utf8)

  /// The span without white space at its end.
  func trimmedEnd(_ span: Span) -> Span {
    var stop = Int(span.end)
    while stop > Int(span.start), bytes[stop - 1].isBlank { stop -= 1 }
    return Span(Int(span.start), stop)
  }
}
