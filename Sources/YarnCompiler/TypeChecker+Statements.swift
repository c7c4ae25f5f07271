import YarnRuntime
import YarnSyntax

/// A jump or detour, for graphs.
struct Jump: Sendable {
  /// Index of the node it stands in.
  var node: Int
  /// The title, or nil when it is computed.
  var title: String?
  /// Whether it comes back.
  var isDetour: Bool
}

extension TypeChecker {
  /// Checks a header of a node.
  mutating func check(_ header: HeaderSyntax) {
    guard case .when(let condition) = header.kind else { return }
    switch condition {
    case .always, .once: break
    case .onceIf(let test), .expression(let test):
      if case .missing = tree.expressions[test], header.value.isEmpty { return }
      checkCondition(test, "'when' header expressions must be a Bool or 'always'", at: tree.span(test))
    }
  }

  /// Checks the statements of a block; the parser bounds how deep blocks nest.
  mutating func check(_ block: Block) {
    var next = block.first
    while let id = next {
      let statement = tree.statements[id]
      check(statement)
      next = statement.next
    }
  }

  private mutating func check(_ statement: StatementSyntax) {
    switch statement.kind {
    case .line(let line): check(line)
    case .options(let first): checkItems(from: first)
    case .lineGroup(let first):
      require(version: 3, for: "line groups", at: groupSpan(from: first))
      checkItems(from: first)
    case .conditional(let first): checkClauses(from: first, at: statement.span)
    case .once(let first):
      require(version: 3, for: "'once' statements", at: statement.span)
      checkClauses(from: first, at: statement.span)
    case .set(let variable, let operation, let value):
      checkSet(variable, operation, value, at: statement.span)
    case .declare(let declaration): checkDeclaration(declaration, at: statement.span)
    case .enumeration(let enumeration):
      require(version: 3, for: "enums", at: statement.span)
      checkRawValues(of: enumeration)
    case .jump(let target): checkTarget(target, isDetour: false, at: statement.span)
    case .detour(let target): checkTarget(target, isDetour: true, at: statement.span)
    case .jumpTo(let target): checkTarget(target, "jump", at: statement.span)
    case .detourTo(let target): checkTarget(target, "detour", at: statement.span)
    case .returnFromNode, .stop: break
    case .call(let call):
      _ = infer(call)
      endStatement(call)
    case .command(let pieces):
      check(pieces)
      checkCommand(at: statement.span)
    case .block(let block): check(block)
    }
  }

  private mutating func checkRawValues(of enumeration: ID<EnumSyntax>) {
    for item in tree.enumCases[tree.enums[enumeration].cases] {
      guard let value = item.value else { continue }
      _ = infer(value)
      endStatement(value)
    }
  }

  // MARK: Texts and conditions

  private mutating func check(_ id: ID<LineSyntax>) {
    let line = tree.lines[id]
    check(line.pieces)
    switch line.condition {
    case .none: break
    case .test(let test):
      checkCondition(test, "line condition's expression must be a Bool", at: line.conditionSpan)
    case .once: require(version: 3, for: "'once' conditions", at: line.conditionSpan)
    case .onceIf(let test):
      require(version: 3, for: "'once' conditions", at: line.conditionSpan)
      checkCondition(test, "line condition's expression must be a Bool", at: line.conditionSpan)
    }
  }

  private mutating func check(_ pieces: IDRange<TextPiece>) {
    for index in pieces.indices {
      guard case .expression(let expression) = tree.pieces.elements[index] else { continue }
      _ = infer(expression)
      endStatement(expression)
    }
  }

  private mutating func checkCondition(_ test: ID<ExpressionSyntax>, _ rule: String, at span: Span) {
    let type = infer(test)
    if type != .bool, !unify(type, .bool) {
      reporter.report(.typeCheckerError, "\(rule), not a \(name(of: type))", at: Place(file, span))
    }
    endStatement(test)
  }

  private mutating func checkItems(from first: ID<ItemSyntax>) {
    var next: ID<ItemSyntax>? = first
    while let id = next {
      let item = tree.items[id]
      check(item.line)
      check(item.body)
      next = item.next
    }
  }

  private mutating func checkClauses(from first: ID<ClauseSyntax>, at span: Span) {
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      let clause = tree.clauses[id]
      switch clause.condition {
      case .test(let test):
        let word = id == first ? "if" : "else if"
        checkCondition(test, "\(word) statement's expression must be a Bool", at: clause.span)
      case .onceIf(let test):
        checkCondition(test, "once statement's expression must be a Bool", at: clause.span)
      case .once, .otherwise: break
      }
      check(clause.body)
      next = clause.next
    }
  }

  private func groupSpan(from first: ID<ItemSyntax>) -> Span {
    var span = tree.items[first].span
    var next = tree.items[first].next
    while let id = next {
      span = span.union(tree.items[id].span)
      next = tree.items[id].next
    }
    return span
  }

  // MARK: Variables

  private mutating func checkSet(
    _ variable: Symbol, _ operation: AssignmentOperator, _ value: ID<ExpressionSyntax>, at span: Span
  ) {
    let type = use(variable, in: span)
    let index = Int(symbols.variablesOfFile[file][variable.index])
    if symbols.variables[index].mayBecomeSmart { sets.append((index, Place(file, span))) }
    let valueType = infer(value)
    if operation == .assign {
      convert(valueType, to: type, at: span, .assignment(variable: index))
    } else {
      checkCompound(operation, variable: index, type, valueType, at: span)
    }
    endStatement(value)
    if unifier.resolve(type).isVariable {
      unresolvedVariables.append((index, Place(file, tree.variableSpan(in: span))))
    }
  }

  /// `+=` and its like compute with both sides; upstream breaks down where the types do not allow that.
  private mutating func checkCompound(
    _ operation: AssignmentOperator, variable: Int, _ type: TypeRef, _ valueType: TypeRef, at span: Span
  ) {
    let type = unifier.resolve(type)
    if type == .number, valueType == .number { return }
    if !unify(type, valueType) {
      convert(valueType, to: type, at: span, .assignment(variable: variable))
      guard types.isConvertible(unifier.resolve(valueType), to: unifier.resolve(type)) else { return }
    }
    let constraint = Constraint(
      rule: operation == .add ? .additive(.add) : .numeric(operation.spelling), left: unifier.resolve(type),
      place: Place(file, span), failure: .rule)
    if operation != .add, constraint.left.isVariable {
      _ = unify(constraint.left, .number)
    } else if constraint.left.isVariable {
      current.append(constraint)
    } else {
      checkRule(constraint)
    }
  }

  // MARK: Destinations

  private mutating func checkTarget(_ target: Symbol, isDetour: Bool, at span: Span) {
    let title = tree.names[target]
    destinations.append(Jump(node: node, title: title, isDetour: isDetour))
    if titles[target.index] == 0 { titles[target.index] = nodes.hasNode(titled: title) ? 1 : -1 }
    if titles[target.index] < 0 { reportUnknownNode(title, in: span) }
  }

  private mutating func checkTarget(_ target: ID<ExpressionSyntax>, _ keyword: String, at span: Span) {
    destinations.append(Jump(node: node, title: nil, isDetour: keyword == "detour"))
    let type = infer(target)
    convert(type, to: .string, at: span, .destination(keyword))
    endStatement(target)
  }

  // MARK: Versions

  private mutating func require(version: Int, for feature: String, at span: Span) {
    guard options.languageVersion < version else { return }
    let message =
      "Language feature \"\(feature)\" is not available at language version \(options.languageVersion); "
      + "it requires version \(version) or later"
    reporter.report(.languageVersionTooLow, message, at: Place(file, span))
  }

  /// Demands a language version that has smart variables.
  mutating func requireSmartVariables(at span: Span) {
    require(version: 3, for: "smart variables", at: span)
  }
}

extension AssignmentOperator {
  /// How it is written.
  var spelling: String {
    switch self {
    case .assign: "="
    case .add: "+="
    case .subtract: "-="
    case .multiply: "*="
    case .divide: "/="
    case .modulo: "%="
    }
  }
}

extension SyntaxTree {
  /// The `$name` in a `set` statement.
  func variableSpan(in statement: Span) -> Span {
    let bytes = source.utf8
    var start = Int(statement.start)
    let end = min(Int(statement.end), bytes.count)
    while start < end, bytes[start] != 0x24 { start += 1 }
    var stop = min(start + 1, end)
    while stop < end, SyntaxTree.isNameByte(bytes[stop]) { stop += 1 }
    return Span(start, stop)
  }

  /// The word after the keyword of a `jump` or `detour`.
  func targetSpan(_ name: String, in statement: Span) -> Span {
    let bytes = source.utf8
    var at = min(Int(statement.start) + 2, bytes.count)
    let end = min(Int(statement.end), bytes.count)
    while at < end, SyntaxTree.isSpace(bytes[at]) { at += 1 }
    while at < end, SyntaxTree.isNameByte(bytes[at]) { at += 1 }
    while at < end, SyntaxTree.isSpace(bytes[at]) { at += 1 }
    return Span(at, min(at + name.utf8.count, end))
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
