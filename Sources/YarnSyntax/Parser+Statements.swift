// Body mode: where a statement can start, blocks, and their ends (LANGUAGE 3.4 and 4).

extension Parser {
  /// What stands where a statement can start.
  enum Start {
    case endOfFile, bodyEnd, option, groupItem, command, hash, text
    case endOfGroup, indent, dedent
  }

  /// What a list of statements belongs to, which decides what ends it.
  enum Context {
    case node, indented, conditional, once
  }

  /// Moves over white space, line breaks and comments to the next statement and says what it is.
  ///
  /// Events of the indentation come one at a time, and stay until `indentation.take()`.
  mutating func peekStart() -> Start {
    while true {
      if indentation.isPending { return pendingStart }
      guard at < end else { return .endOfFile }
      let byte = bytes[at]
      switch byte {
      case ASCII.space, ASCII.tab:
        at += 1
        continue
      case ASCII.lineFeed, ASCII.carriageReturn:
        takeLineBreak()
        continue
      case ASCII.slash where self.byte(at + 1) == ASCII.slash:
        takeComment()
        continue
      default: break
      }
      indentation.sawToken()
      return reader.start(at: at)
    }
  }

  @inline(__always)
  private var pendingStart: Start {
    indentation.endOfGroup ? .endOfGroup : indentation.indent ? .indent : .dedent
  }

  private mutating func takeLineBreak() {
    takeLineEnd()
    var width = 0
    while at < end, bytes[at].isBlank {
      width += bytes[at] == ASCII.tab ? 8 : 1
      at += 1
    }
    indentation.lineBreak(width: width, line: line)
  }

  /// Consumes a comment, and keeps it when it documents what follows.
  private mutating func takeComment() {
    let start = at
    at = lineEnd(from: at)
    if indentation.afterBreak, isDocumentation(at: start) { documentation.append(Span(start, at)) }
    indentation.sawToken()
  }

  func isDocumentation(at offset: Int) -> Bool {
    isComment(at: offset) && byte(offset + 2) == ASCII.slash
  }

  // MARK: - Blocks

  /// Reads statements up to the end of their block. The end of an indented block is consumed; closing keywords,
  /// `===` and the end of the file are left to the caller.
  mutating func parseBlock(_ context: Context) -> Block {
    var block = Block()
    statementDepth += 1
    defer { statementDepth -= 1 }
    guard statementDepth <= limits.statementDepth else {
      giveUp(
        .nestingTooDeep, "statements are nested deeper than \(limits.statementDepth) levels",
        characterSpan(at: at))
      return block
    }
    var last: ID<StatementSyntax>?
    while !hasGivenUp {
      if context == .indented, deferredDedents > 0 {
        deferredDedents -= 1
        break
      }
      let start = peekStart()
      if isEnd(start, of: context) { break }
      if start != .command { forgetDocumentation() }
      let statement = parseStatement(start, in: context)
      guard let statement else { continue }
      let id = tree.statements.append(statement)
      if let last { tree.statements[last].next = id } else { block.first = id }
      last = id
    }
    return block
  }

  private mutating func isEnd(_ start: Start, of context: Context) -> Bool {
    switch start {
    case .endOfFile: return true
    case .bodyEnd:
      if context == .indented {
        reportUnexpected(
          Span(at, at + 3), in: "statement", note: "the body of an option is still open; do not indent `===`")
      }
      return true
    case .dedent where context == .indented:
      indentation.take()
      return true
    case .command where context == .conditional || context == .once:
      return closes(peekKeyword().word, context)
    default: return false
    }
  }

  /// Whether a keyword ends the block, also when it belongs to a statement around this one.
  @inline(__always)
  private func closes(_ word: Keyword?, _ context: Context) -> Bool {
    switch word {
    case .else: true
    case .elseif, .endif: context == .conditional || openConditionals > 0
    case .endonce: context == .once || openOnces > 0
    default: false
    }
  }

  /// Reads one statement; none when what stands there was a mistake and has been skipped.
  private mutating func parseStatement(_ start: Start, in context: Context) -> StatementSyntax? {
    switch start {
    case .text: return parseLineStatement()
    case .command: return parseCommand()
    case .option: return parseItems(.option)
    case .groupItem: return parseItems(.groupItem)
    case .indent:
      let from = at
      indentation.take()
      let block = parseIndented()
      return StatementSyntax(kind: .block(block), span: Span(from, max(from, min(at, end))))
    case .hash, .dedent, .endOfGroup: skipStray(start, in: context)
    case .endOfFile, .bodyEnd: break
    }
    return nil
  }

  /// Reports what cannot start a statement, and moves over it.
  @inline(never)
  private mutating func skipStray(_ start: Start, in context: Context) {
    switch start {
    case .hash:
      reportUnexpected(
        Span(at, at + 1), in: "statement", note: "write `\\#` for a line that starts with a number sign")
      at = lineEnd(from: at)
    case .dedent:
      reportStrayDedent()
      indentation.take()
      if context != .node { deferredDedents += 1 }
    case .endOfGroup:
      reportError(
        .syntaxError, "Syntax error: an empty line cannot stand here", characterSpan(at: at),
        note: "the line before it starts the body of an option, or is in one")
      indentation.take()
    default: break
    }
  }

  @inline(never)
  private mutating func reportStrayDedent() {
    reportError(
      .syntaxError, "Syntax error: the body of the option ends here, inside an unfinished command",
      characterSpan(at: at),
      note: "an empty line, or a comment at the margin, ends the body of an option")
  }

  /// Reads the statements of an indented block, whose start has been taken. The conditionals around it cannot
  /// be closed from within.
  mutating func parseIndented() -> Block {
    let outer = (openConditionals, openOnces)
    (openConditionals, openOnces) = (0, 0)
    defer { (openConditionals, openOnces) = outer }
    return parseBlock(.indented)
  }

  // MARK: - Options and line groups

  /// Reads consecutive options, or line-group items, and the bodies under them.
  private mutating func parseItems(_ arrow: Start) -> StatementSyntax? {
    let from = at
    var first: ID<ItemSyntax>?
    var last: ID<ItemSyntax>?
    var count = 0
    while peekStart() == arrow, !hasGivenUp {
      count += 1
      guard count <= limits.itemsPerGroup else {
        giveUp(
          .tooManyItems, "a group has more than \(limits.itemsPerGroup) items", Span(at, at + 2))
        break
      }
      guard let item = parseItem() else { break }
      let id = tree.items.append(item)
      if let last { tree.items[last].next = id } else { first = id }
      last = id
    }
    if indentation.isPending, peekStart() == .endOfGroup { indentation.take() }
    guard let first, let last else { return nil }
    let span = Span(from, Int(tree.items[last].span.end))
    return StatementSyntax(
      kind: arrow == .option ? .options(first: first) : .lineGroup(first: first), span: span)
  }

  private mutating func parseItem() -> ItemSyntax? {
    let start = at
    indentation.sawArrow()
    at += 2
    guard peekStart() == .text else {
      reportItemWithoutText(Span(start, start + 2))
      return nil
    }
    let line = parseLine()
    var stop = Int(tree.lines[line].span.end)
    var body = Block()
    if peekStart() == .indent {
      indentation.take()
      body = parseIndented()
      stop = max(stop, endOfLastStatement(of: body))
    }
    return ItemSyntax(line: line, body: body, span: Span(start, stop))
  }

  @inline(never)
  private mutating func reportItemWithoutText(_ arrow: Span) {
    reportUnexpected(
      startSpan, in: "shortcut option statement", note: "text is missing after `\(text(arrow))`")
    if !indentation.isPending, byte(at) == ASCII.hash { at = lineEnd(from: at) }
  }

  private func endOfLastStatement(of block: Block) -> Int {
    var end = 0
    var next = block.first
    while let id = next {
      end = Int(tree.statements[id].span.end)
      next = tree.statements[id].next
    }
    return end
  }

  private var startSpan: Span {
    at < end && bytes[at] == ASCII.equals && isDelimiter("===") ? Span(at, at + 3) : characterSpan(at: at)
  }
}

extension Reader {
  /// What starts at an offset where a statement can start.
  @inline(__always)
  func start(at offset: Int) -> Parser.Start {
    let next = byte(offset + 1)
    switch bytes[offset] {
    case ASCII.less where next == ASCII.less: return .command
    case ASCII.minus where next == ASCII.greater: return .option
    case ASCII.equals where next == ASCII.greater: return .groupItem
    case ASCII.equals where isDelimiter("===", at: offset): return .bodyEnd
    case ASCII.hash: return .hash
    default: return .text
    }
  }
}
