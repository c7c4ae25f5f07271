import YarnSyntax
import YarnRuntime

extension SyntaxTree {
  /// The value of a string literal: `\"` and `\\` without their backslash.
  func stringValue(_ span: Span) -> String {
    let raw = source.utf8[span.range.clamped(to: 0..<source.utf8.count)]
    guard raw.contains(0x5C) else { return String(decoding: raw, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var isEscaped = false
    for byte in raw {
      if byte == 0x5C, !isEscaped {
        isEscaped = true
      } else {
        bytes.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of an expression that a variable can start with (LANGUAGE 10.1): a literal, or a minus sign
  /// directly before a number literal.
  func constant(_ id: ID<ExpressionSyntax>) -> Value? {
    switch expressions[id] {
    case .unary(.negate, let operand):
      guard case .number(let number) = expressions[operand] else { return nil }
      return .number(-number)
    default: return literal(id)
    }
  }

  /// The value of a literal.
  func literal(_ id: ID<ExpressionSyntax>) -> Value? {
    switch expressions[id] {
    case .number(let number): .number(number)
    case .string(let span): .string(stringValue(span))
    case .bool(let value): .bool(value)
    default: nil
    }
  }

  /// Indices of all expressions within one, itself included: operands stand directly before what they belong to.
  func range(of root: ID<ExpressionSyntax>) -> ClosedRange<Int> {
    var first = root
    while let operand = firstOperand(of: first) { first = operand }
    return min(first.index, root.index)...root.index
  }

  private func firstOperand(of id: ID<ExpressionSyntax>) -> ID<ExpressionSyntax>? {
    switch expressions[id] {
    case .unary(_, let operand), .binary(_, let operand, _), .parenthesized(let operand): operand
    case .call(_, let operands): operands.isEmpty ? nil : arguments.elements[Int(operands.start)]
    default: nil
    }
  }

  /// The number of `and`, `or` and `xor` in an expression, for the score of its content (LANGUAGE 11.3).
  func booleanOperators(in root: ID<ExpressionSyntax>) -> Int {
    range(of: root).count { index in
      switch expressions.elements[index] {
      case .binary(.and, _, _), .binary(.or, _, _), .binary(.xor, _, _): true
      default: false
      }
    }
  }
}
