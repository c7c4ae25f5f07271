// Root mode: file tags and the frame of a node (LANGUAGE section 2).

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
  mutating func skipRootSpace() {
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

  /// Consumes `#`, the blanks behind it and the tag; the span is that of the tag alone, and may be empty.
  mutating func takeHashtagText() -> Span {
    at += 1
    skipBlanks()
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
    if isDelimiter("===") { at += 3 }
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
}
