// Statements around statements: `if`, `once`, `enum` (LANGUAGE 8.3 to 8.5).

extension Parser {
  /// A chain of clauses while it is read.
  private struct Chain {
    var first: ID<ClauseSyntax>?
    var last: ID<ClauseSyntax>?
  }

  private mutating func append(
    _ condition: ClauseSyntax.Condition, _ body: Block, _ span: Span, _ line: UInt32, to chain: inout Chain
  ) {
    let id = tree.clauses.append(ClauseSyntax(condition: condition, body: body, span: span, line: line))
    if let last = chain.last { tree.clauses[last].next = id } else { chain.first = id }
    chain.last = id
  }

  /// Reads the condition of `if` or `elseif`, up to the `>>`.
  private mutating func parseTest(after keyword: KeywordToken) -> ID<ExpressionSyntax> {
    at = keyword.end
    let (expression, isWhole) = parseExpression()
    if isWhole { expectCommandEnd(in: "if statement") } else { recoverCommand() }
    return expression
  }

  /// Consumes a command that is only its keyword.
  private mutating func takeBare(_ keyword: KeywordToken, in rule: String) {
    forgetDocumentation()
    at = keyword.end
    advance()
    expectCommandEnd(in: rule)
  }

  mutating func parseConditional(_ keyword: KeywordToken) -> StatementKind? {
    let firstLine = line
    var chain = Chain()
    var start = at
    var clauseLine = line
    var condition = ClauseSyntax.Condition.test(parseTest(after: keyword))
    var isElse = false
    openConditionals += 1
    defer { openConditionals -= 1 }
    while !hasGivenUp {
      let span = Span(start, at)
      let body = parseBlock(.conditional)
      append(condition, body, span, clauseLine, to: &chain)
      guard !hasGivenUp, peekStart() == .command else {
        reportUnclosedScope("endif", "if", firstLine)
        break
      }
      let next = peekKeyword()
      (start, clauseLine) = (at, line)
      if next.word == .endif {
        takeBare(next, in: "if statement")
        break
      }
      guard next.word == .elseif || next.word == .else else {
        reportClosedFromOutside(next, "endif", "if", firstLine)
        break
      }
      if isElse {
        lineOfAbandonedConditional = line
        reportClauseAfterElse(next)
        break
      }
      if next.word == .elseif {
        condition = .test(parseTest(after: next))
      } else {
        isElse = true
        condition = .otherwise
        guard takeElse(next) else { break }
      }
    }
    return chain.first.map { .conditional(first: $0) }
  }

  /// Consumes `<<else>>`. After `<<else if` the statement is over, as far as its clauses can be told.
  private mutating func takeElse(_ keyword: KeywordToken) -> Bool {
    at = keyword.end
    advance()
    guard token.kind == .identifier, matches("if", token.start, token.end) else {
      expectCommandEnd(in: "else clause")
      return true
    }
    let fix = FixIt("did you mean `elseif`?", replacing: Span(keyword.start, token.end), with: "elseif")
    lineOfAbandonedConditional = line
    reportUnexpectedToken(in: "else clause", note: "`elseif` is one word", fixIt: fix)
    recoverCommand()
    return false
  }

  @inline(never)
  private mutating func reportClauseAfterElse(_ keyword: KeywordToken) {
    let span = Span(keyword.start, keyword.end)
    if keyword.word == .else {
      reportError(
        .syntaxError, "Syntax error: More than one <<else>> statement in an <<if>> statement isn't allowed",
        span)
    } else {
      reportUnexpected(span, in: "if statement", note: "`<<else>>` is the last part of an `<<if>>`")
    }
    token = Token(kind: .lineEnd, start: 0, end: 0)
    at = keyword.end
    recoverCommand()
  }

  /// `===` or the end of the file stands where the scope should have been closed.
  @inline(never)
  private mutating func reportUnclosedScope(_ closer: String, _ opener: String, _ openedOn: UInt32) {
    guard !hasGivenUp, at < end else { return }
    let isDelimiter = isDelimiter("===")
    reportError(
      .unclosedScope,
      "Unclosed scope: expected an <<\(closer)>> to match the <<\(opener)>> statement on line \(openedOn)",
      isDelimiter ? Span(at, at + 3) : characterSpan(at: at), note: suspectedCloserNote(since: openedOn))
  }

  /// A closing keyword of a statement further out stands where this one should have been closed.
  @inline(never)
  private mutating func reportClosedFromOutside(
    _ keyword: KeywordToken, _ closer: String, _ opener: String, _ openedOn: UInt32
  ) {
    reportUnexpected(
      Span(keyword.start, keyword.end), in: "\(opener) statement",
      note: "the <<\(opener)>> on line \(openedOn) needs its <<\(closer)>> first")
  }

  // MARK: - once

  mutating func parseOnce(_ keyword: KeywordToken) -> StatementKind? {
    let firstLine = line
    let start = at
    var chain = Chain()
    let condition = parseOnceCondition(keyword)
    openOnces += 1
    defer { openOnces -= 1 }
    let body = parseBlockKeepingPlace(.once, from: start)
    append(condition, body.block, body.opener, firstLine, to: &chain)
    if peekStart() == .command, !hasGivenUp, peekKeyword().word == .else {
      let elseStart = at
      let elseLine = line
      takeBare(peekKeyword(), in: "once alternate clause")
      let alternative = parseBlockKeepingPlace(.once, from: elseStart)
      append(.otherwise, alternative.block, alternative.opener, elseLine, to: &chain)
    }
    finishOnce(firstLine)
    return chain.first.map { .once(first: $0) }
  }

  private mutating func parseOnceCondition(_ keyword: KeywordToken) -> ClauseSyntax.Condition {
    at = keyword.end
    advance()
    guard token.kind == .identifier, matches("if", token.start, token.end) else {
      expectCommandEnd(in: "once statement", code: .unclosedCommand)
      return .once
    }
    let (expression, isWhole) = parseExpression()
    if isWhole { expectCommandEnd(in: "once statement") } else { recoverCommand() }
    return .onceIf(expression)
  }

  private mutating func parseBlockKeepingPlace(_ context: Context, from start: Int) -> (
    block: Block, opener: Span
  ) {
    let opener = Span(start, at)
    return (parseBlock(context), opener)
  }

  private mutating func finishOnce(_ firstLine: UInt32) {
    guard !hasGivenUp, peekStart() == .command else {
      reportUnclosedScope("endonce", "once", firstLine)
      return
    }
    let keyword = peekKeyword()
    switch keyword.word {
    case .endonce: takeBare(keyword, in: "once statement")
    case .else:
      reportError(
        .syntaxError, "Syntax error: More than one <<else>> statement in a <<once>> statement isn't allowed",
        Span(keyword.start, keyword.end))
      token = Token(kind: .lineEnd, start: 0, end: 0)
      at = keyword.end
      recoverCommand()
    default: reportClosedFromOutside(keyword, "endonce", "once", firstLine)
    }
  }

  // MARK: - enum

  mutating func parseEnum(_ keyword: KeywordToken) -> StatementKind? {
    let start = at
    let description = takeDocumentation()
    at = keyword.end
    advance()
    guard token.kind == .identifier else {
      reportUnexpectedToken(
        in: "enum statement", code: .unclosedCommand, note: "the name of the enum is missing")
      recoverCommand()
      return nil
    }
    let nameSpan = token.span
    let name = intern(token.start, token.end)
    advance()
    expectCommandEnd(in: "enum statement", code: .unclosedCommand)
    let first = tree.enumCases.count
    parseEnumCases(isEmpty: { $0.tree.enumCases.count == first })
    let cases = IDRange<EnumCaseSyntax>(first, tree.enumCases.count)
    let syntax = EnumSyntax(
      name: name, nameSpan: nameSpan, cases: cases, span: Span(start, max(start, at)),
      description: description)
    return .enumeration(tree.enums.append(syntax))
  }

  /// Reads cases up to `<<endenum>>`; stops where something else stands.
  private mutating func parseEnumCases(isEmpty: (Parser) -> Bool) {
    while !hasGivenUp {
      let start = peekStart()
      if start == .indent || start == .dedent || start == .endOfGroup {
        indentation.take()
        continue
      }
      let keyword = peekKeyword()
      switch start == .command ? keyword.word : nil {
      case .case: parseEnumCase(keyword)
      case .endenum:
        if isEmpty(self) {
          reportUnexpected(
            Span(keyword.start, keyword.end), in: "enum statement", code: .unclosedCommand,
            note: "an enum has at least one `<<case>>`")
        }
        takeBare(keyword, in: "enum statement")
        return
      default:
        let span = start == .command ? Span(at, min(at + 2, end)) : characterSpan(at: at)
        reportUnexpected(
          span, in: "enum statement", code: .unclosedCommand, note: "`<<case>>` or `<<endenum>>` is expected")
        return
      }
    }
  }

  private mutating func parseEnumCase(_ keyword: KeywordToken) {
    let before = takeDocumentation()
    at = keyword.end
    advance()
    guard token.kind == .identifier else {
      reportUnexpectedToken(
        in: "enum case statement", code: .unclosedCommand, note: "the name of the case is missing")
      recoverCommand()
      return
    }
    let nameSpan = token.span
    let name = intern(token.start, token.end)
    advance()
    var value: ID<ExpressionSyntax>?
    if token.kind == .assign {
      advance()
      let (expression, isWhole) = parseValueAtToken()
      value = expression
      if isWhole { expectCommandEnd(in: "enum case statement") } else { recoverCommand() }
    } else {
      expectCommandEnd(in: "enum case statement", code: .unclosedCommand)
    }
    let description = trailingDocumentation() ?? before
    _ = tree.enumCases.append(
      EnumCaseSyntax(name: name, nameSpan: nameSpan, value: value, description: description))
  }
}
