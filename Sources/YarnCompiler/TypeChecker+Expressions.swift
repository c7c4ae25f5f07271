import YarnRuntime
import YarnSyntax

extension TypeChecker {
  /// Finds the type of an expression and of all within it.
  ///
  /// Operands stand directly before what they belong to, so this is a loop, not a recursion.
  mutating func infer(_ root: ID<ExpressionSyntax>) -> TypeRef {
    var type = TypeRef.error
    for index in tree.range(of: root) {
      type = inferOne(index)
      expressionTypes[index] = type
      if type.isVariable { sawUnknown = true }
    }
    return type
  }

  private mutating func inferOne(_ index: Int) -> TypeRef {
    switch tree.expressions.elements[index] {
    case .number: .number
    case .string: .string
    case .bool: .bool
    case .variable(let symbol): use(symbol, in: tree.expressionSpans[index])
    case .member(let type, let name): inferMember(type, name, at: index)
    case .call(let function, let arguments): inferCall(function, arguments, at: index)
    case .unary(let operation, let operand): inferUnary(operation, operand, at: index)
    case .binary(let operation, let left, let right): inferBinary(operation, left, right, at: index)
    case .parenthesized(let inner): expressionTypes[inner.index]
    case .missing: .error
    }
  }

  // MARK: Variables

  /// The type of a variable that is read or set; one that is new is declared implicitly.
  ///
  /// - Parameter span: The variable, or the statement in which it comes first.
  mutating func use(_ symbol: Symbol, in span: Span) -> TypeRef {
    let known = symbols.variablesOfFile[file][symbol.index]
    let index = known >= 0 ? Int(known) : findVariable(symbol, in: span)
    symbols.variables[index].isUsed = true
    let type = symbols.variables[index].type
    guard type.isVariable else { return type }
    let resolved = unifier.resolve(type)
    symbols.variables[index].type = resolved
    return resolved
  }

  /// The index of a variable this file has not used so far.
  mutating func findVariable(_ symbol: Symbol, in span: Span) -> Int {
    let name = tree.names[symbol]
    let index =
      symbols.variable(named: name)
      ?? symbols.append(
        VariableInfo(
          name: name, type: unifier.fresh(), origin: .implicit,
          place: Place(file, tree.variableSpan(in: span)), node: node))
    symbols.variablesOfFile[file][symbol.index] = Int32(truncatingIfNeeded: index)
    return index
  }

  // MARK: Enum members

  private mutating func inferMember(_ typeName: Symbol?, _ name: Symbol, at index: Int) -> TypeRef {
    let member = tree.names[name]
    members.append((file, index, name))
    guard let typeName else { return inferUntypedMember(member, at: index) }
    let written = tree.names[typeName]
    guard let type = types.named(written) else {
      reportUnknownType(written, at: typeSpan(of: index, written), whole: tree.expressionSpans[index])
      return options.tellsEachMistakeOnce ? .error : unifier.fresh()
    }
    if let enumIndex = type.enumIndex, types.value(ofCase: member, in: enumIndex) != nil { return type }
    reportMissingMember(member, of: type, at: index)
    return .error
  }

  private mutating func inferUntypedMember(_ member: String, at index: Int) -> TypeRef {
    let owners = types.owners(ofCase: member)
    if owners.count == 1 { return .enumeration(owners[0]) }
    let isTold = owners.isEmpty && options.tellsEachMistakeOnce
    let type = isTold ? TypeRef.error : unifier.fresh()
    let constraint = Constraint(
      rule: .member(member), left: type, place: Place(file, tree.expressionSpans[index]), failure: .rule)
    if owners.isEmpty { report(constraint) } else { current.append(constraint) }
    return type
  }

  private func typeSpan(of index: Int, _ name: String) -> Span {
    let start = Int(tree.expressionSpans[index].start)
    return Span(start, start + name.utf8.count)
  }

  // MARK: Calls

  private mutating func inferCall(
    _ symbol: Symbol, _ arguments: IDRange<ID<ExpressionSyntax>>, at index: Int
  ) -> TypeRef {
    let known = symbols.functionsOfFile[file][symbol.index]
    let function = known >= 0 ? Int(known) : findFunction(symbol, arguments: Int(arguments.count), at: index)
    guard function >= 0 else { return .error }
    let parameters = symbols.functions[function].parameters.count
    let variadic = symbols.functions[function].variadic
    let count = Int(arguments.count)
    guard count == parameters || (variadic != nil && count > parameters) else {
      reportArgumentCount(count, of: function, at: index)
      return .error
    }
    for (order, position) in arguments.indices.enumerated() {
      let argument = tree.arguments.elements[position]
      let wanted = order < parameters ? symbols.functions[function].parameters[order] : variadic ?? .any
      convert(expressionTypes[argument.index], to: wanted, at: tree.span(argument), .argument)
    }
    return unifier.resolve(symbols.functions[function].result)
  }

  /// The index of a function this file has not called so far, or -1 when it has to be known and is not.
  private mutating func findFunction(_ symbol: Symbol, arguments: Int, at index: Int) -> Int {
    let name = tree.names[symbol]
    let found: Int
    if let known = symbols.function(named: name) {
      found = known
    } else if options.requiresKnownFunctions {
      reportUnknownFunction(name, at: index)
      return -1
    } else {
      let parameters = (0..<arguments).map { _ in unifier.fresh() }
      found = symbols.append(FunctionInfo(implicit: name, parameters: parameters, result: unifier.fresh()))
    }
    symbols.functionsOfFile[file][symbol.index] = Int32(truncatingIfNeeded: found)
    return found
  }

  // MARK: Operators

  private mutating func inferUnary(
    _ operation: UnaryOperator, _ operand: ID<ExpressionSyntax>, at index: Int
  ) -> TypeRef {
    let wanted: TypeRef = operation == .negate ? .number : .bool
    let type = expressionTypes[operand.index]
    if !unify(type, wanted) {
      let word = tree.prefixText(of: ID(index), before: operand)
      let message = "\(word) operand must be \(types.name(wanted)), not \(name(of: type))"
      reporter.report(.typeCheckerError, message, at: Place(file, tree.expressionSpans[index]))
    }
    return wanted
  }

  private mutating func inferBinary(
    _ operation: BinaryOperator, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>, at index: Int
  ) -> TypeRef {
    let leftType = expressionTypes[left.index]
    let rightType = expressionTypes[right.index]
    switch operation {
    case .add:
      if leftType == .number, rightType == .number { return .number }
      return inferAddition(leftType, rightType, left, right, at: index)
    case .subtract, .multiply, .divide, .modulo:
      if leftType == .number, rightType == .number { return .number }
      checkArithmetic(leftType, rightType, left, right, at: index)
      return .number
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      if leftType == .number, rightType == .number { return .bool }
      checkOrder(leftType, rightType, left, right, at: index)
      return .bool
    case .equal, .notEqual:
      if !unify(leftType, rightType) { reportDifferent(leftType, rightType, left, right, at: index) }
      return .bool
    case .and, .or, .xor:
      if leftType == .bool, rightType == .bool { return .bool }
      checkLogic(leftType, rightType, left, right, at: index)
      return .bool
    }
  }

  private mutating func inferAddition(
    _ leftType: TypeRef, _ rightType: TypeRef, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>,
    at index: Int
  ) -> TypeRef {
    guard unify(leftType, rightType) else {
      reportAmbiguity(at: Place(file, tree.expressionSpans[index]))
      reportDifferent(leftType, rightType, left, right, at: index)
      return .error
    }
    let type = unifier.resolve(leftType)
    let constraint = Constraint(
      rule: .additive(.add), left: type, place: Place(file, tree.expressionSpans[index]), failure: .rule)
    if type.isVariable { current.append(constraint) } else { checkRule(constraint) }
    return type
  }

  private mutating func checkArithmetic(
    _ leftType: TypeRef, _ rightType: TypeRef, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>,
    at index: Int
  ) {
    if !unify(leftType, rightType) { reportDifferent(leftType, rightType, left, right, at: index) }
    guard !unify(leftType, .number) else { return }
    let word = tree.operatorText(between: left, and: right)
    checkRule(
      Constraint(
        rule: .numeric(word), left: unifier.resolve(leftType),
        place: Place(file, tree.expressionSpans[index]), failure: .rule))
  }

  /// Comparison by size: upstream takes any two equal types and then breaks down on all but numbers.
  private mutating func checkOrder(
    _ leftType: TypeRef, _ rightType: TypeRef, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>,
    at index: Int
  ) {
    guard unify(leftType, rightType) else {
      reportDifferent(leftType, rightType, left, right, at: index)
      return
    }
    let type = unifier.resolve(leftType)
    guard type != .number else { return }
    let constraint = Constraint(
      rule: .numeric(tree.operatorText(between: left, and: right)), left: type,
      place: Place(file, tree.expressionSpans[index]), failure: .rule)
    if type.isVariable { current.append(constraint) } else { checkRule(constraint) }
  }

  private mutating func checkLogic(
    _ leftType: TypeRef, _ rightType: TypeRef, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>,
    at index: Int
  ) {
    let isSame = unify(leftType, rightType)
    if isSame, unify(leftType, .bool) { return }
    let word = tree.operatorText(between: left, and: right)
    let leftName = name(of: leftType)
    let message =
      isSame
      ? "\(word) operands must be Bool, not \(leftName)"
      : "\(word) operands must be the same type, not \(leftName) and \(name(of: rightType))"
    reporter.report(.typeCheckerError, message, at: Place(file, tree.expressionSpans[index]))
  }
}

extension SyntaxTree {
  /// How an infix operator is spelled.
  func operatorText(between left: ID<ExpressionSyntax>, and right: ID<ExpressionSyntax>) -> String {
    // The span of a string literal may leave out its quotes.
    let gap = trimmed(Span(span(left).end, max(span(left).end, span(right).start)))
    return text(gap)
  }

  /// How a prefix operator is spelled.
  func prefixText(of id: ID<ExpressionSyntax>, before operand: ID<ExpressionSyntax>) -> String {
    text(trimmed(Span(span(id).start, max(span(id).start, span(operand).start))))
  }

  /// Whether a text can be written as the name of a function.
  static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, !(0x30...0x39).contains(first.value) else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      scalar == "_" || !scalar.isASCII || scalar.properties.isAlphabetic
        || (0x30...0x39).contains(scalar.value)
    }
  }
}
