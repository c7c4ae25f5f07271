// Text mode: lines, their conditions and their hashtags (LANGUAGE section 5).

extension Parser {
  /// Reads a line of dialogue as a statement.
  mutating func parseLineStatement() -> StatementSyntax {
    let id = parseLine()
    let span = tree.lines[id].span
    checkText(of: id, isStatement: true)
    return StatementSyntax(kind: .line(id), span: span)
  }

  /// Reads text, condition and hashtags; stops at the line end, or at a command that cannot stand there.
  mutating func parseLine() -> ID<LineSyntax> {
    if bytes[at] >= 0x80 { at = reader.wideSpaceEnd(from: at) }
    let start = at
    let lineNumber = line
    let firstPiece = tree.pieces.count
    let textEnd = parseText()
    let pieces = IDRange<TextPiece>(firstPiece, tree.pieces.count)
    let textSpan = Span(min(start, textEnd), textEnd)
    var condition = LineSyntax.Condition.none
    var conditionSpan = Span(textEnd, textEnd)
    var stop = textEnd
    let firstTag = tree.hashtags.count
    if at < end, bytes[at] == ASCII.less {
      let from = at
      if let read = parseLineCondition() {
        condition = read
        conditionSpan = Span(from, at)
        stop = at
      }
    }
    if at < end, !bytes[at].isLineEnd { stop = max(stop, parseLineTail()) }
    return tree.lines.append(
      LineSyntax(
        pieces: pieces, condition: condition, conditionSpan: conditionSpan,
        hashtags: IDRange(firstTag, tree.hashtags.count), span: Span(Int(textSpan.start), stop),
        textSpan: textSpan, line: lineNumber))
  }

  /// Reads the text up to the line end, `#`, `<<` or a comment, and returns where it ends when trimmed.
  private mutating func parseText() -> Int {
    let firstPiece = tree.pieces.count
    var pieceStart = at
    var hasEscape = false
    var offset = at
    scan: while true {
      offset = reader.textEnd(from: offset)
      guard offset < end else { break }
      let byte = bytes[offset]
      switch byte {
      case ASCII.lineFeed, ASCII.carriageReturn, ASCII.hash: break scan
      case ASCII.less:
        if self.byte(offset + 1) == ASCII.less { break scan }
        offset += 1
      case ASCII.slash:
        if self.byte(offset + 1) == ASCII.slash { break scan }
        offset += 1
      case ASCII.backslash:
        hasEscape = true
        offset += escapeLength(at: offset)
      case ASCII.leftBrace:
        appendText(pieceStart, offset, hasEscape)
        at = offset
        offset = parseInlineExpression()
        pieceStart = offset
        hasEscape = false
      default:
        if byte != ASCII.tab { reportControlCharacter(at: offset) }
        offset += 1
      }
    }
    at = min(offset, end)
    let stop = trimEnd(from: pieceStart, to: at)
    if stop > pieceStart {
      appendText(pieceStart, stop, hasEscape)
      return stop
    }
    return tree.pieces.count > firstPiece ? pieceStart : stop
  }

  private mutating func appendText(_ start: Int, _ stop: Int, _ hasEscape: Bool) {
    guard start < stop else { return }
    let span = Span(start, stop)
    _ = tree.pieces.append(hasEscape ? .escaped(span) : .verbatim(span))
  }

  /// The length of an escape; 1 when the backslash escapes nothing, which is reported.
  private mutating func escapeLength(at offset: Int) -> Int {
    switch byte(offset + 1) {
    case ASCII.backslash, ASCII.less, ASCII.greater, ASCII.leftBrace, ASCII.rightBrace,
      ASCII.hash, ASCII.slash, ASCII.leftBracket, ASCII.rightBracket, ASCII.colon:
      return 2
    default:
      let span = characterSpan(at: min(offset + 1, end))
      reportError(
        .syntaxError, "Syntax error: a backslash cannot stand before \"\(quoted(span))\"", span,
        note: "escapes are `\\\\ \\< \\> \\{ \\} \\# \\/ \\[ \\] \\:`",
        fixIt: FixIt("write `\\\\` for a backslash", replacing: Span(offset, offset + 1), with: "\\\\"))
      return 1
    }
  }

  /// Reads `{expression}` at the current position as a piece, and returns the offset after it.
  mutating func parseInlineExpression() -> Int {
    let start = at
    at += 1
    let (expression, isWhole) = parseExpression()
    _ = tree.pieces.append(.expression(expression))
    if isWhole, token.kind == .rightBrace { return token.end }
    if isWhole {
      reportUnexpectedToken(in: "line formatted text", note: "the `{` lacks its `}`")
    }
    if hasGivenUp { return end }
    // Go on behind the brace that was meant, if the line has one.
    var offset = start + 1
    while offset < end, !bytes[offset].isLineEnd {
      if bytes[offset] == ASCII.rightBrace { return offset + 1 }
      offset += 1
    }
    return offset
  }

  @inline(never)
  private mutating func reportControlCharacter(at offset: Int) {
    guard lineOfLastControl != line else { return }
    lineOfLastControl = line
    let code = String(bytes[offset], radix: 16, uppercase: true)
    report(
      .controlCharacter, "the control character U+00\(code.count < 2 ? "0" : "")\(code) stands in the text",
      Span(offset, offset + 1), severity: .warning)
  }

  // MARK: - After the text

  /// Reads `<<if e>>`, `<<once>>` or `<<once if e>>`; nil when it is something else, which is reported.
  private mutating func parseLineCondition() -> LineSyntax.Condition? {
    let keyword = peekKeyword()
    switch keyword.word {
    case .if:
      at = keyword.end
      let (expression, isWhole) = parseExpression()
      finishLineCondition(isWhole)
      return .test(expression)
    case .once:
      at = keyword.end
      advance()
      guard token.kind == .identifier, matches("if", token.start, token.end) else {
        finishLineCondition(true)
        return .once
      }
      let (expression, isWhole) = parseExpression()
      finishLineCondition(isWhole)
      return .onceIf(expression)
    default:
      reportCommandAfterText(keyword)
      return nil
    }
  }

  private mutating func finishLineCondition(_ isWhole: Bool) {
    if isWhole, token.kind == .commandEnd { return }
    if isWhole {
      if token.kind == .lineEnd {
        reportUnclosedCommand(at: token.start)
      } else {
        reportUnexpectedToken(in: "line condition")
      }
    }
    recoverCommand()
  }

  /// A command cannot follow text. A part of an `if` or `once` is then read as if it had a line of its own.
  @inline(never)
  private mutating func reportCommandAfterText(_ keyword: KeywordToken) {
    let start = at
    recoverCommand()
    let command = Span(start, at)
    reportError(
      .commandFollowingLine,
      "Command \"\(quoted(command))\" found following a line of dialogue. "
        + "Commands should start on a new line.", command)
    if let word = keyword.word, word.isPartOfScope {
      at = start
      resumesAtCommand = true
    }
  }

  /// Reads hashtags and a comment up to the line end, and returns where the last hashtag ends.
  private mutating func parseLineTail() -> Int {
    if resumesAtCommand {
      resumesAtCommand = false
      return 0
    }
    var stop = 0
    while true {
      skipBlanks()
      guard at < end, !bytes[at].isLineEnd else { return stop }
      if isComment(at: at) {
        at = lineEnd(from: at)
      } else if bytes[at] == ASCII.hash {
        let tag = takeHashtagText()
        if tag.isEmpty {
          reportUnexpected(
            characterSpan(at: at), in: "hashtag", note: "write `\\#` for a number sign in the text")
        } else {
          _ = tree.hashtags.append(tag)
          stop = at
        }
      } else {
        reportUnexpected(characterSpan(at: at), in: "line statement", note: tailNote())
        at = lineEnd(from: at)
      }
    }
  }

  private func tailNote() -> String {
    bytes[at] == ASCII.less
      ? "a line has one condition, and it comes before the hashtags"
      : "after a condition or a hashtag only hashtags can follow; write `\\#` for a number sign in the text"
  }
}

extension UInt8 {
  /// Whether the byte needs a look while text is read: it may end the text, or is a control character.
  @inline(__always) var canEndText: Bool {
    // Bits: every control character but the tab, `#`, `/` and `<`.
    if self < 64 { return 0x1000_8008_FFFF_FDFF >> UInt64(self) & 1 != 0 }
    return self == ASCII.backslash || self == ASCII.leftBrace || self == 0x7F
  }
}
