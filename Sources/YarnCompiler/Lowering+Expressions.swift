import YarnRuntime
import YarnSyntax

extension Lowering {
  func type(of id: ID<ExpressionSyntax>) -> ValueType { file.types[id.index] }

  /// Pushes the value of an expression on the stack of its type.
  mutating func expression(_ id: ID<ExpressionSyntax>) {
    switch file.tree.expressions[id] {
    case .number(let number): emit(.pushNumber(number))
    case .bool(let truth): emit(.pushNumber(truth ? 1 : 0))
    case .string(let span): emit(.pushString(string(literal(span))))
    case .variable(let name): load(Int(file.variables[name.index]))
    case .member: push(file.members[id.rawValue] ?? .number(0))
    case .parenthesized(let inner): expression(inner)
    case .unary(let sign, let operand):
      expression(operand)
      emit(sign == .not ? .not : .negate)
    case .binary(let sign, let left, let right):
      expression(left)
      expression(right)
      emit(Lowering.instruction(sign, type(of: left)))
    case .call(let name, let arguments): call(name, arguments, result: type(of: id))
    case .missing: emit(.pushNumber(0))
    }
  }

  /// Pushes the text form of an expression.
  mutating func text(_ id: ID<ExpressionSyntax>) {
    expression(id)
    switch type(of: id) {
    case .string: break
    case .number: emit(.numberToString)
    case .bool: emit(.boolToString)
    case .any: emit(.anyToString)
    }
  }

  /// Pushes a variable.
  mutating func load(_ index: Int) {
    guard index >= 0 else { return emit(.pushNumber(0)) }
    if case .smart = checked.variables[index].kind { return callSmart(index) }
    let variable = program.variables[index]
    emit(variable.type == .string ? .loadString(variable.slot) : .loadNumber(variable.slot))
  }

  private mutating func push(_ value: Value) {
    switch value {
    case .number(let number): emit(.pushNumber(number))
    case .bool(let truth): emit(.pushNumber(truth ? 1 : 0))
    case .string(let text): emit(.pushString(string(text)))
    }
  }

  private mutating func call(
    _ name: Symbol, _ arguments: IDRange<ID<ExpressionSyntax>>, result: ValueType
  ) {
    let function = file.functions[name.index]
    guard function >= 0 else { return emit(.pushNumber(0)) }
    let signature = program.functions[Int(function)]
    var types: [ValueType] = []
    for (position, argument) in file.tree.arguments[arguments].enumerated() {
      let given = type(of: argument)
      let wanted =
        position < signature.parameters.count ? signature.parameters[position] : signature.variadic ?? given
      expression(argument)
      if wanted == .any { wrap(given) }
      types.append(wanted == .any ? .any : given)
    }
    emit(.call(UInt32(program.calls.count)))
    program.calls.append(Program.Call(function: UInt32(function), arguments: types, result: result))
  }

  private mutating func wrap(_ type: ValueType) {
    switch type {
    case .number: emit(.numberToAny)
    case .bool: emit(.boolToAny)
    case .string: emit(.stringToAny)
    case .any: break
    }
  }

  private static func instruction(_ sign: BinaryOperator, _ type: ValueType) -> Instruction {
    switch sign {
    case .multiply: .multiply
    case .divide: .divide
    case .modulo: .modulo
    case .add: type == .string ? .concatenate : .add
    case .subtract: .subtract
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .equal: type == .string ? .stringsEqual : type == .any ? .anyEqual : .equal
    case .notEqual: type == .string ? .stringsDiffer : type == .any ? .anyDiffer : .notEqual
    case .and: .and
    case .or: .or
    case .xor: .xor
    }
  }

  /// Writes a condition and the jump that is taken when it does not hold; returns the jump.
  mutating func jumpUnless(_ test: ID<ExpressionSyntax>) -> Int {
    if let (slot, comparison, number) = literalComparison(test) {
      emit(.skipUnless(slot: slot, comparison))
      emit(.pushNumber(number))
      return emitJump(.jump(0))
    }
    expression(test)
    return emitJump(.jumpIfFalse(0))
  }

  /// A stored number compared with a literal, the commonest condition there is.
  private func literalComparison(
    _ id: ID<ExpressionSyntax>
  ) -> (slot: UInt32, Instruction.Comparison, Float)? {
    guard case .binary(let sign, let left, let right) = file.tree.expressions[id],
      case .variable(let name) = file.tree.expressions[left],
      case .number(let number) = file.tree.expressions[right],
      let comparison = Lowering.comparisons[sign]
    else { return nil }
    let index = Int(file.variables[name.index])
    guard index >= 0, case .stored = checked.variables[index].kind, program.variables[index].type == .number
    else { return nil }
    return (program.variables[index].slot, comparison, number)
  }

  private static let comparisons: [BinaryOperator: Instruction.Comparison] = [
    .less: .less, .lessOrEqual: .lessOrEqual, .greater: .greater, .greaterOrEqual: .greaterOrEqual,
    .equal: .equal, .notEqual: .notEqual,
  ]

  /// What stands between the quotes, with `\"` and `\\` replaced.
  private func literal(_ span: Span) -> String {
    let text = file.tree.text(span)
    guard text.utf8.contains(0x5C) else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  /// The complexity score of a line-group item (LANGUAGE 11.3).
  func complexity(of id: ID<LineSyntax>) -> Int {
    switch file.tree.lines[id].condition {
    case .none: 0
    case .test(let test): 1 + booleanOperators(in: test)
    case .once: 1
    case .onceIf(let test): 2 + booleanOperators(in: test)
    }
  }

  private func booleanOperators(in id: ID<ExpressionSyntax>) -> Int {
    switch file.tree.expressions[id] {
    case .number, .string, .bool, .variable, .member, .missing: 0
    case .unary(_, let operand), .parenthesized(let operand): booleanOperators(in: operand)
    case .binary(let sign, let left, let right):
      booleanOperators(in: left) + booleanOperators(in: right) + ([.and, .or, .xor].contains(sign) ? 1 : 0)
    case .call(_, let arguments):
      file.tree.arguments[arguments].reduce(0) { $0 + booleanOperators(in: $1) }
    }
  }
}
