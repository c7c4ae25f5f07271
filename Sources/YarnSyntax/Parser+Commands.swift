// Command mode: free commands and the statements with a keyword (LANGUAGE sections 7 and 8).

extension Parser {
  /// Reads the command at the current position; none when it could not be read as a statement.
  mutating func parseCommand() -> StatementSyntax? {
    let start = at
    let keyword = peekKeyword()
    if keyword.word != .declare, keyword.word != .enumeration { forgetDocumentation() }
    let kind: StatementKind?
    switch keyword.word {
    case nil: kind = parseFreeCommand(keyword)
    case .if: kind = parseConditional(keyword)
    case .once: kind = parseOnce(keyword)
    case .set: kind = inCommand(keyword) { $0.parseSet() }
    case .declare: kind = parseDeclare(keyword)
    case .jump:
      kind = inCommand(keyword) { $0.parseTarget(name: StatementKind.jump, expression: StatementKind.jumpTo) }
    case .detour:
      kind = inCommand(keyword) {
        $0.parseTarget(name: StatementKind.detour, expression: StatementKind.detourTo)
      }
    case .call: kind = inCommand(keyword) { $0.parseCallStatement() }
    case .returnFromNode: kind = parseReturn(keyword)
    case .enumeration: kind = parseEnum(keyword)
    case .else, .elseif, .endif: kind = parseStray(keyword, .syntaxError)
    case .endonce, .endenum, .case, .local: kind = parseStray(keyword, .unclosedCommand)
    }
    rejectHashtags(after: kind)
    return kind.map { StatementSyntax(kind: $0, span: Span(start, max(start, at))) }
  }

  /// Reads what follows a keyword, and then the `>>`.
  private mutating func inCommand(
    _ keyword: KeywordToken, _ read: (inout Parser) -> StatementKind?
  ) -> StatementKind? {
    at = keyword.end
    advance()
    guard let kind = read(&self) else {
      recoverCommand()
      return nil
    }
    expectCommandEnd()
    return kind
  }

  /// Demands that the token ends the command; skips to its end if not.
  mutating func expectCommandEnd(in rule: String = "statement", code: DiagnosticCode = .syntaxError) {
    if token.kind == .commandEnd { return }
    if token.kind == .lineEnd {
      reportUnclosedCommand(at: token.start)
    } else {
      reportUnexpectedToken(in: rule, code: code)
    }
    recoverCommand()
  }

  /// Skips to behind the next `>>` of the line, or to its end.
  mutating func recoverCommand() {
    guard !hasGivenUp else { return }
    if token.kind == .commandEnd, token.end == at { return }
    while at < end, !bytes[at].isLineEnd {
      if bytes[at] == ASCII.greater, byte(at + 1) == ASCII.greater {
        at += 2
        return
      }
      at += 1
    }
  }

  /// Hashtags after a command belong to nothing.
  @inline(never)
  private mutating func rejectHashtags(after kind: StatementKind?) {
    guard kind != nil, !hasGivenUp else { return }
    var offset = at
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard byte(offset) == ASCII.hash, offset < end else { return }
    at = offset
    reportUnexpected(
      Span(offset, offset + 1), in: "statement", note: "only lines, options and line groups have hashtags")
    at = lineEnd(from: at)
  }

  /// A keyword that belongs to a statement which is not open here.
  @inline(never)
  private mutating func parseStray(_ keyword: KeywordToken, _ code: DiagnosticCode) -> StatementKind? {
    let span = Span(keyword.start, keyword.end)
    reportUnexpected(span, in: "statement", code: code, note: strayNote(keyword.word))
    token = Token(kind: .lineEnd, start: 0, end: 0)
    at = keyword.end
    recoverCommand()
    return nil
  }

  private func strayNote(_ word: Keyword?) -> String? {
    switch word {
    case .else, .elseif, .endif: strayClauseNote
    case .endonce: suspectedOpenerNote(of: "once") ?? "no `<<once>>` is open here"
    case .endenum, .case: "no `<<enum>>` is open here"
    case .local: "`local` is reserved"
    default: nil
    }
  }

  // MARK: - Free commands

  private mutating func parseFreeCommand(_ keyword: KeywordToken) -> StatementKind? {
    let start = at
    let firstPiece = tree.pieces.count
    at = keyword.start
    var pieceStart = at
    while true {
      guard at < end, !bytes[at].isLineEnd else {
        reportUnclosedCommand(at: at)
        break
      }
      if bytes[at] == ASCII.greater {
        if byte(at + 1) == ASCII.greater { break }
        rejectChevron(keyword)
        return nil
      }
      guard bytes[at] == ASCII.leftBrace else {
        at += 1
        continue
      }
      appendCommandText(pieceStart, at)
      at = parseInlineExpression()
      pieceStart = at
    }
    appendCommandText(pieceStart, at)
    let pieces = IDRange<TextPiece>(firstPiece, tree.pieces.count)
    let textSpan = Span(keyword.start, at)
    let isClosed = at < end && bytes[at] == ASCII.greater
    if isClosed { at += 2 }
    if pieces.isEmpty {
      let place = isClosed ? Span(at - 2, at) : characterSpan(at: at)
      reportError(.syntaxError, "Syntax error: Command text expected", place)
      return nil
    }
    guard isClosed else { return nil }
    lineOfLastCommand = line
    spanOfLastCommand = textSpan
    checkChevrons(before: textSpan, command: Span(start, at))
    checkSpelling(of: textSpan)
    return matches("stop", keyword.start, Int(textSpan.end)) ? .stop : .command(text: pieces)
  }

  /// A single `>` stands in the text of a command, perhaps because its keyword is misspelt.
  private mutating func rejectChevron(_ keyword: KeywordToken) {
    let isLast = at + 1 >= end || bytes[at + 1].isLineEnd
    let note = misspelledConditionNote(keyword) ?? "the text of a command cannot contain `>`"
    reportUnclosedCommand(at: at, note: isLast ? nil : note)
    token = Token(kind: .lineEnd, start: 0, end: 0)
    recoverCommand()
  }

  private mutating func appendCommandText(_ start: Int, _ stop: Int) {
    guard start < stop else { return }
    _ = tree.pieces.append(.verbatim(Span(start, stop)))
  }

  // MARK: - set, call, jump, detour, return

  /// Reads `$name`, the token; a name without `$` is told so.
  private mutating func parseVariable() -> (symbol: Symbol, span: Span)? {
    guard token.kind == .variable else {
      if token.kind == .identifier {
        let name = quoted(token.span)
        reportError(
          .syntaxError, "Syntax error: Variable names need to start with a $", token.span,
          fixIt: FixIt("did you mean `$\(name)`?", replacing: token.span, with: "$\(name)"))
      } else {
        reportUnexpectedToken(in: "variable")
      }
      return nil
    }
    let span = token.span
    let symbol = intern(token.start, token.end)
    advance()
    return (symbol, span)
  }

  private mutating func parseSet() -> StatementKind? {
    guard let (variable, _) = parseVariable() else { return nil }
    let operation: AssignmentOperator
    switch token.kind {
    case .assign: operation = .assign
    case .compoundAssign: operation = compound(token.operation)
    default:
      reportUnexpectedToken(in: "set statement", note: "write `<<set $name = value>>`")
      return nil
    }
    let (value, isWhole) = parseExpression()
    if !isWhole { recoverCommand() }
    if !isWhole { token = Token(kind: .commandEnd, start: at, end: at) }
    return .set(variable: variable, operation: operation, value: value)
  }

  private func compound(_ operation: BinaryOperator) -> AssignmentOperator {
    switch operation {
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .modulo: .modulo
    default: .add
    }
  }

  private mutating func parseCallStatement() -> StatementKind? {
    guard token.kind == .identifier else {
      reportUnexpectedToken(in: "call statement", code: .unclosedCommand)
      return nil
    }
    var next = at
    while next < end, bytes[next].isBlank { next += 1 }
    guard byte(next) == ASCII.leftParenthesis else {
      let name = quoted(token.span)
      advance()
      reportUnexpectedToken(in: "call statement", code: .unclosedCommand, note: "write `<<call \(name)()>>`")
      return nil
    }
    let (call, isWhole) = parseExpressionAtToken()
    guard isWhole else { return nil }
    guard case .call = tree.expressions[call] else {
      reportUnexpected(tree.span(call), in: "call statement", note: "only a function call can stand here")
      return nil
    }
    return .call(call)
  }

  /// Reads a node's name or `{expression}`; `token` is the first of it.
  private mutating func parseTarget(
    name: (Symbol) -> StatementKind, expression: (ID<ExpressionSyntax>) -> StatementKind
  ) -> StatementKind? {
    switch token.kind {
    case .leftBrace:
      let (value, isWhole) = parseExpression()
      guard isWhole else { return nil }
      guard token.kind == .rightBrace else {
        reportUnexpectedToken(in: "jump statement", note: "the `{` lacks its `}`")
        return nil
      }
      advance()
      return expression(value)
    case .commandEnd:
      reportError(
        .syntaxError, "Syntax error: Command text expected", token.span, note: "the name of a node is missing"
      )
      return nil
    case .lineEnd:
      reportUnclosedCommand(at: token.start)
      return nil
    default:
      // Any identifier is a name here, also the words of the expression language.
      let stop = identifierEnd(from: token.start)
      guard stop > token.start else {
        reportUnexpectedToken(
          in: "jump statement", note: "the name of a node, or `{expression}`, is expected")
        return nil
      }
      at = stop
      let symbol = intern(token.start, stop)
      advance()
      return name(symbol)
    }
  }

  private mutating func parseReturn(_ keyword: KeywordToken) -> StatementKind {
    at = keyword.end
    advance()
    expectCommandEnd(in: "return statement", code: .unclosedCommand)
    return .returnFromNode
  }

  // MARK: - declare

  private mutating func parseDeclare(_ keyword: KeywordToken) -> StatementKind? {
    let before = takeDocumentation()
    let lineNumber = line
    at = keyword.end
    advance()
    guard var declaration = parseDeclaration(line: lineNumber) else {
      recoverCommand()
      return nil
    }
    expectCommandEnd(in: "declare statement")
    declaration.description = trailingDocumentation() ?? before
    return .declare(tree.declarations.append(declaration))
  }

  private mutating func parseDeclaration(line: UInt32) -> DeclareSyntax? {
    guard let (variable, variableSpan) = parseVariable() else { return nil }
    guard token.kind == .assign else {
      reportUnexpectedToken(
        in: "declare statement", code: .unclosedCommand,
        note: "write `<<declare \(text(variableSpan)) = value>>`")
      return nil
    }
    let (value, isWhole) = parseExpression()
    guard isWhole else { return nil }
    var type: Symbol?
    var typeSpan = Span(token.start, token.start)
    if token.kind == .as_ {
      advance()
      guard token.kind == .identifier else {
        reportUnexpectedToken(in: "declare statement", note: "the name of a type is expected after `as`")
        return nil
      }
      type = intern(token.start, token.end)
      typeSpan = token.span
      advance()
    }
    return DeclareSyntax(
      variable: variable, variableSpan: variableSpan, value: value, type: type, typeSpan: typeSpan,
      description: nil, line: line)
  }

  // MARK: - Tries

  /// Whether the tokens are what follows `set`.
  mutating func trySet() -> Bool { parseSet() != nil }

  /// Whether the tokens are what follows `declare`.
  mutating func tryDeclaration() -> Bool { parseDeclaration(line: line) != nil }

  /// Whether the tokens are what follows `jump` or `detour`.
  mutating func tryTarget() -> Bool {
    parseTarget(name: StatementKind.jump, expression: StatementKind.jumpTo) != nil
  }

  // MARK: - Descriptions

  /// The `///` comments on the lines before, joined with spaces.
  mutating func takeDocumentation() -> String? {
    guard !documentation.isEmpty else { return nil }
    defer { documentation.removeAll(keepingCapacity: true) }
    return documentation.map(documentationText).joined(separator: " ")
  }

  /// Drops `///` comments that stand before something they cannot describe.
  @inline(__always)
  mutating func forgetDocumentation() {
    if !documentation.isEmpty { documentation.removeAll(keepingCapacity: true) }
  }

  /// The `///` comment behind a command on its line.
  mutating func trailingDocumentation() -> String? {
    var offset = at
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard isDocumentation(at: offset) else { return nil }
    return documentationText(Span(offset, lineEnd(from: offset)))
  }

  private func documentationText(_ span: Span) -> String {
    var start = Int(span.start)
    while start < Int(span.end), bytes[start] == ASCII.slash { start += 1 }
    while start < Int(span.end), bytes[start].isBlank { start += 1 }
    return text(Span(start, max(start, trimEnd(from: start, to: Int(span.end)))))
  }
}
