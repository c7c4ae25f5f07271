/// A token of an expression or of a command with a keyword; a kind and two offsets.
struct Token {
  enum Kind: UInt8 {
    /// The end of the line or of the text.
    case lineEnd
    case number, string, variable, identifier
    case true_, false_, null
    case leftParenthesis, rightParenthesis, comma, dot
    case leftBrace, rightBrace, commandEnd
    /// `!`, `not`
    case not
    /// `-`, which is a prefix or an infix operator.
    case minus
    /// Any other infix operator.
    case binary
    /// `=`, `to`
    case assign
    /// `+=` and its like.
    case compoundAssign
    case as_
    /// A character that belongs to no token, or a string without its end.
    case unknown
  }

  var kind: Kind
  /// Which infix operator, for `binary`, `minus` and `compoundAssign`.
  var operation = BinaryOperator.subtract
  var start: Int
  var end: Int

  init(kind: Kind, operation: BinaryOperator = .subtract, start: Int, end: Int) {
    self.kind = kind
    self.operation = operation
    self.start = start
    self.end = end
  }

  var span: Span { Span(start, end) }

  /// The infix operator it can be.
  var infix: BinaryOperator? { kind == .binary || kind == .minus ? operation : nil }
}

extension BinaryOperator {
  /// How tightly it binds, from 1 to 5.
  var strength: Int {
    switch self {
    case .multiply, .divide, .modulo: 5
    case .add, .subtract: 4
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 3
    case .equal, .notEqual: 2
    case .and, .or, .xor: 1
    }
  }
}
