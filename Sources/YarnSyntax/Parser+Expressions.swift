// Expressions (LANGUAGE section 14), by binding strength.

extension Parser {
  /// An expression with its height, which is bounded so that whoever walks the tree needs a bounded stack.
  struct Operand {
    var id: ID<ExpressionSyntax>
    var height: Int
  }

  /// Reads an expression from the current position; afterwards `token` is what follows it.
  ///
  /// After a mistake the result is a `missing` expression, and `false` says that the rest has to be skipped.
  mutating func parseExpression() -> (id: ID<ExpressionSyntax>, isWhole: Bool) {
    advance()
    return parseExpressionAtToken()
  }

  /// The same, when the first token has been read.
  mutating func parseExpressionAtToken() -> (id: ID<ExpressionSyntax>, isWhole: Bool) {
    let start = token.start
    if let operand = parseBinary(1) { return (operand.id, true) }
    openArguments.removeAll(keepingCapacity: true)
    expressionDepth = 0
    return (add(.missing, Span(start, start)), false)
  }

  /// Reads a single value, without operators, that starts at `token`.
  mutating func parseValueAtToken() -> (id: ID<ExpressionSyntax>, isWhole: Bool) {
    let start = token.start
    if token.kind != .leftParenthesis, let operand = parsePrimary() { return (operand.id, true) }
    if token.kind == .leftParenthesis { reportUnexpectedToken(in: "value") }
    openArguments.removeAll(keepingCapacity: true)
    expressionDepth = 0
    return (add(.missing, Span(start, start)), false)
  }

  private mutating func parseBinary(_ weakest: Int) -> Operand? {
    guard var left = parsePrefix() else { return nil }
    while let operation = token.infix, operation.strength >= weakest {
      guard enter() else { return nil }
      advance()
      guard let right = parseBinary(operation.strength + 1) else { return nil }
      expressionDepth -= 1
      let height = max(left.height, right.height) + 1
      guard isAllowed(height) else { return nil }
      let span = tree.span(left.id).union(tree.span(right.id))
      left = Operand(id: add(.binary(operation, left.id, right.id), span), height: height)
    }
    return left
  }

  private mutating func parsePrefix() -> Operand? {
    let operation: UnaryOperator
    switch token.kind {
    case .minus: operation = .negate
    case .not: operation = .not
    default: return parsePrimary()
    }
    let start = token.start
    guard enter() else { return nil }
    advance()
    guard let operand = parsePrefix() else { return nil }
    expressionDepth -= 1
    let span = Span(start, Int(tree.span(operand.id).end))
    return Operand(id: add(.unary(operation, operand.id), span), height: operand.height + 1)
  }

  private mutating func parsePrimary() -> Operand? {
    let span = token.span
    let kind: ExpressionSyntax
    switch token.kind {
    case .number: kind = .number(number(span))
    case .string: kind = .string(Span(token.start + 1, token.end - 1))
    case .variable: kind = .variable(intern(token.start, token.end))
    case .true_: kind = .bool(true)
    case .false_: kind = .bool(false)
    case .identifier: return parseNamed()
    case .dot: return parseMember(of: nil, from: token.start)
    case .leftParenthesis: return parseParentheses()
    default:
      reportBadOperand()
      return nil
    }
    advance()
    return Operand(id: add(kind, span), height: 1)
  }

  private mutating func parseParentheses() -> Operand? {
    let start = token.start
    guard enter() else { return nil }
    advance()
    guard let inner = parseBinary(1) else { return nil }
    expressionDepth -= 1
    guard token.kind == .rightParenthesis else {
      reportUnexpectedToken(in: "expression", note: "a `)` is missing")
      return nil
    }
    let id = add(.parenthesized(inner.id), Span(start, token.end))
    advance()
    return Operand(id: id, height: inner.height + 1)
  }

  /// A call or a member of a type.
  private mutating func parseNamed() -> Operand? {
    let name = token
    advance()
    switch token.kind {
    case .leftParenthesis:
      return parseCall(intern(name.start, name.end), from: name.start)
    case .dot:
      return parseMember(of: intern(name.start, name.end), from: name.start)
    default:
      reportBareName(name)
      return nil
    }
  }

  /// A name that is neither a call nor part of an enum.
  @inline(never)
  private mutating func reportBareName(_ name: Token) {
    let word = quoted(name.span)
    token = name
    reportUnexpectedToken(
      in: "expression", note: "a variable starts with `$`, a text stands in quotes, a function has `()`",
      fixIt: FixIt("did you mean `$\(word)`?", replacing: name.span, with: "$\(word)"))
  }

  private mutating func parseMember(of type: Symbol?, from start: Int) -> Operand? {
    let dot = token
    advance()
    guard token.kind == .identifier else {
      if type == nil { token = dot }
      reportUnexpectedToken(in: "expression")
      return nil
    }
    let id = add(.member(type: type, name: intern(token.start, token.end)), Span(start, token.end))
    advance()
    return Operand(id: id, height: 1)
  }

  /// Reads the arguments of a call; `token` is the parenthesis.
  private mutating func parseCall(_ function: Symbol, from start: Int) -> Operand? {
    guard enter() else { return nil }
    let base = openArguments.count
    var height = 0
    advance()
    if token.kind == .comma { advance() }  // the grammar lets one comma come before the first argument
    while token.kind != .rightParenthesis || openArguments.count > base {
      if openArguments.count == base, token.kind == .commandEnd || token.kind == .lineEnd {
        reportError(
          .unclosedCommand, "Unclosed command: missing >>", token.span,
          note: "the arguments of the call lack their `)`")
        return nil
      }
      guard let argument = parseBinary(1) else { return nil }
      openArguments.append(argument.id)
      height = max(height, argument.height)
      guard openArguments.count - base <= limits.argumentsPerCall else {
        giveUp(.tooManyItems, "a call has more than \(limits.argumentsPerCall) arguments", token.span)
        return nil
      }
      if token.kind == .rightParenthesis { break }
      guard token.kind == .comma else {
        reportUnexpectedToken(in: "function call", note: "a `,` or a `)` is missing")
        return nil
      }
      advance()
    }
    expressionDepth -= 1
    let first = tree.arguments.count
    tree.arguments.elements.append(contentsOf: openArguments[base...])
    openArguments.removeSubrange(base...)
    let arguments = IDRange<ID<ExpressionSyntax>>(first, tree.arguments.count)
    let id = add(.call(function: function, arguments: arguments), Span(start, token.end))
    advance()
    return Operand(id: id, height: height + 1)
  }

  mutating func add(_ expression: ExpressionSyntax, _ span: Span) -> ID<ExpressionSyntax> {
    tree.expressionSpans.append(span)
    return tree.expressions.append(expression)
  }

  /// Goes one level down, if the limit allows it.
  private mutating func enter() -> Bool {
    expressionDepth += 1
    return isAllowed(expressionDepth)
  }

  private mutating func isAllowed(_ depth: Int) -> Bool {
    guard depth > limits.expressionDepth else { return true }
    giveUp(
      .nestingTooDeep, "the expression is nested deeper than \(limits.expressionDepth) levels", token.span)
    return false
  }

  @inline(never)
  private mutating func reportBadOperand() {
    let first = token.kind == .unknown ? reader.scalar(at: token.start).value : 0
    switch Unicode.Scalar(first) {
    case "\"":
      reportError(
        .syntaxError, "Syntax error: the string is not closed", token.span,
        note: "a string ends with `\"` on its own line")
    case "\\":
      reportError(
        .syntaxError, "Syntax error: a backslash in a string must stand before `\"` or `\\`", token.span,
        fixIt: FixIt("write `\\\\`", replacing: token.span, with: "\\\\"))
    case "'", "’", "‘", "“", "”", "„", "«", "»":
      reportUnexpectedToken(
        in: "expression", note: "a text in an expression stands in straight double quotes",
        fixIt: FixIt("write `\"`", replacing: token.span, with: "\""))
    default:
      let note =
        token.kind == .null
        ? "`null` has no meaning in this language"
        : "a value is expected here: a number, a text in quotes, a variable, a call"
      reportUnexpectedToken(in: "expression", note: note)
    }
  }

  /// Reports the token as one that cannot stand here.
  @inline(never)
  mutating func reportUnexpectedToken(
    in rule: String, code: DiagnosticCode = .syntaxError, note: String? = nil, fixIt: FixIt? = nil
  ) {
    let span = token.kind == .lineEnd ? characterSpan(at: token.start) : token.span
    let isEqualsSign = token.kind == .assign && span.count == 1
    let fixIt =
      fixIt ?? (isEqualsSign ? FixIt("did you mean `==`?", replacing: span, with: "==") : nil)
    reportUnexpected(span, in: rule, code: code, note: note, fixIt: fixIt)
  }

  /// The value of a number, rounded once.
  @inline(never)
  private func number(_ span: Span) -> Float {
    var mantissa = 0
    var decimals = 0
    var isFraction = false
    guard span.count <= 9 else { return Float(text(span)) ?? 0 }
    for offset in span.range {
      if bytes[offset] == ASCII.dot {
        isFraction = true
        continue
      }
      mantissa = mantissa * 10 + Int(bytes[offset] - ASCII.zero)
      if isFraction { decimals += 1 }
    }
    // Both numbers are exact as `Float`, so the one division rounds correctly.
    if mantissa <= 1 << 24 { return Float(mantissa) / Parser.powersOfTen[decimals] }
    return Float(text(span)) ?? 0
  }

  private static let powersOfTen: [Float] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
