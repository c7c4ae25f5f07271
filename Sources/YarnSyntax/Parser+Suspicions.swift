// Text that compiles, but looks like a command gone wrong (YS0019, YS0021, YS0022, YS0048, YS0064).

extension Parser {
  /// Looks at the text of a line that has just been read.
  @inline(__always)
  mutating func checkText(of id: ID<LineSyntax>, isStatement: Bool) {
    let syntax = tree.lines[id]
    guard !syntax.textSpan.isEmpty else { return }
    let last = bytes[Int(syntax.textSpan.end) - 1]
    if lineOfLastCommand == syntax.line {
      checkTextAfterCommand(syntax)
    } else if last == ASCII.greater {
      checkClosingChevrons(syntax)
    }
    if isStatement { checkUnenclosed(syntax) }
  }

  private mutating func checkTextAfterCommand(_ syntax: LineSyntax) {
    let span = syntax.textSpan
    if span.range.allSatisfy({ bytes[$0] == ASCII.greater }) {
      reportChevrons(span)
      return
    }
    report(
      .lineContentAfterCommand,
      "Dialogue \"\(quoted(span))\" content found following a command. Commands should be on their own line.",
      span)
  }

  @inline(never)
  private mutating func reportChevrons(_ span: Span) {
    report(
      .rogueChevronWithCommand,
      "Command \"<<\(quoted(spanOfLastCommand))>>\" has extra chevrons on the same line as it.", span,
      fixIt: FixIt("remove them", replacing: span, with: ""))
  }

  /// Looks for `<` before the text of a free command.
  mutating func checkChevrons(before text: Span, command: Span) {
    var stop = Int(text.start)
    while stop < Int(text.end), bytes[stop] == ASCII.less { stop += 1 }
    let count = stop - Int(text.start)
    guard count > 0 else { return }
    spanOfLastCommand = Span(stop, Int(text.end))
    reportChevrons(Span(Int(command.start), Int(command.start) + count))
  }

  private mutating func checkClosingChevrons(_ syntax: LineSyntax) {
    let span = syntax.textSpan
    guard quietLine != syntax.line, lineOfLastError != syntax.line else { return }
    let closing = closingChevrons(span)
    let opening = openingChevrons(span)
    if closing == 2, opening <= 1 {
      report(
        .strayCommandEnd, "Stray '>>' without matching '<<'. Did you forget to open the command?",
        Span(Int(span.end) - 2, Int(span.end)))
    } else if closing == 1, opening == 1, !hasInnerChevron(span) {
      report(
        .singularCommandWrap,
        "Line \(syntax.line) has single '<' and '>' wrapping it. Did you mean to make this a command?", span)
    }
  }

  /// Whether there are chevrons within: `<i>thinking</i>` is rich text, no command.
  private func hasInnerChevron(_ span: Span) -> Bool {
    let inner = Int(span.start) + 1..<max(Int(span.end) - 1, Int(span.start) + 1)
    return inner.contains { bytes[$0] == ASCII.less || bytes[$0] == ASCII.greater }
  }

  /// How many `<` the stored text starts with: escaped ones are among them.
  private func openingChevrons(_ span: Span) -> Int {
    var count = 0
    var offset = Int(span.start)
    while offset < Int(span.end) {
      if bytes[offset] == ASCII.backslash { offset += 1 }
      guard offset < Int(span.end), bytes[offset] == ASCII.less else { break }
      count += 1
      offset += 1
    }
    return count
  }

  /// How many `>` the text ends with: an escaped one is meant as it stands.
  private func closingChevrons(_ span: Span) -> Int {
    var count = 0
    var offset = Int(span.end)
    while offset > Int(span.start), bytes[offset - 1] == ASCII.greater {
      offset -= 1
      count += 1
    }
    let isEscaped = offset > Int(span.start) && bytes[offset - 1] == ASCII.backslash
    return isEscaped ? count - 1 : count
  }

  // MARK: - Commands without chevrons

  /// Tries a line that starts with a word of the language as that command.
  @inline(__always)
  private mutating func checkUnenclosed(_ syntax: LineSyntax) {
    switch bytes[Int(syntax.textSpan.start)] {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "j"): tryAsCommand(syntax)
    default: break
    }
  }

  private mutating func tryAsCommand(_ syntax: LineSyntax) {
    let start = Int(syntax.textSpan.start)
    let stop = Int(syntax.textSpan.end)
    var wordEnd = start
    while wordEnd < stop, bytes[wordEnd] &- 0x61 < 26 { wordEnd += 1 }
    guard wordEnd < stop, bytes[wordEnd].isBlank else { return }
    let isCommand: Bool
    if matches("set", start, wordEnd) {
      isCommand = succeeds(from: wordEnd, to: stop) { $0.trySet() }
    } else if matches("declare", start, wordEnd) {
      isCommand = succeeds(from: wordEnd, to: stop) { $0.tryDeclaration() }
    } else if matches("jump", start, wordEnd) || matches("detour", start, wordEnd) {
      isCommand = succeeds(from: wordEnd, to: stop) { $0.tryTarget() }
    } else {
      return
    }
    guard isCommand else { return }
    let word = text(Span(start, wordEnd))
    report(
      .unenclosedCommand,
      "'\(word)' command must be enclosed in '<<' and '>>'. Did you mean '<<\(word) ...'?",
      Span(start, wordEnd),
      fixIt: FixIt(
        "write `<<\(quoted(syntax.textSpan))>>`", replacing: syntax.textSpan,
        with: "<<\(text(syntax.textSpan))>>"))
  }

  /// Whether something can be read from a stretch of the line, all of it. Nothing of the try remains.
  private mutating func succeeds(from start: Int, to stop: Int, _ read: (inout Parser) -> Bool) -> Bool {
    let saved = (at, end, hasFailed, token)
    let counts = (tree.expressions.count, tree.arguments.count)
    (at, end, hasFailed, isSpeculating) = (start, stop, false, true)
    advance()
    let isRead = read(&self) && !hasFailed && token.kind == .lineEnd
    (at, end, hasFailed, token) = saved
    isSpeculating = false
    tree.expressions.elements.removeLast(tree.expressions.count - counts.0)
    tree.expressionSpans.removeLast(tree.expressionSpans.count - counts.0)
    tree.arguments.elements.removeLast(tree.arguments.count - counts.1)
    return isRead
  }
}
