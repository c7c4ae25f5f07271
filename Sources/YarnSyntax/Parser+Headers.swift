// Headers: `title`, `when`, and all others (LANGUAGE 2.2 to 2.4).

extension Parser {
  /// Reads one header; what follows it on its line is reported and skipped.
  mutating func parseHeader() -> HeaderSyntax {
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
    at = hasGivenUp ? end : lineEnd(from: max(start, Int(value.end)))
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
