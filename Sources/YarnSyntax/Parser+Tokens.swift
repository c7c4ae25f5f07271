// Expression mode: the tokens between `{` and `}`, and those of commands with a keyword up to `>>`.

extension Parser {
  /// Reads the next token into `token`; `at` then stands behind it.
  mutating func advance() {
    skipBlanks()
    let start = at
    guard at < end, !bytes[at].isLineEnd else {
      token = Token(kind: .lineEnd, start: start, end: start)
      return
    }
    let byte = bytes[at]
    if byte.isLetter || byte == ASCII.underscore || byte >= 0x80 {
      advanceOverWord()
    } else if byte == ASCII.dollar {
      at = identifierEnd(from: start + 1)
      let isName = at > start + 1
      if !isName { at = start + 1 }
      token = Token(kind: isName ? .variable : .unknown, start: start, end: at)
    } else if byte.isDigit {
      advanceOverNumber()
    } else if byte == ASCII.quote {
      advanceOverString()
    } else {
      advanceOverPunctuation(byte)
    }
  }

  private mutating func advanceOverNumber() {
    let start = at
    while byte(at).isDigit { at += 1 }
    if byte(at) == ASCII.dot, byte(at + 1).isDigit {
      at += 1
      while byte(at).isDigit { at += 1 }
    }
    token = Token(kind: .number, start: start, end: at)
  }

  /// Reads a string; one without its end, or with a backslash that escapes nothing, is no token.
  private mutating func advanceOverString() {
    let start = at
    var offset = start + 1
    while offset < end, !bytes[offset].isLineEnd {
      switch bytes[offset] {
      case ASCII.quote:
        at = offset + 1
        token = Token(kind: .string, start: start, end: at)
        return
      case ASCII.backslash:
        let next = byte(offset + 1)
        guard next == ASCII.quote || next == ASCII.backslash else {
          at = offset + 1
          token = Token(kind: .unknown, start: offset, end: at)
          return
        }
        offset += 2
      default:
        offset += 1
      }
    }
    at = start + 1
    token = Token(kind: .unknown, start: start, end: at)
  }

  private mutating func advanceOverPunctuation(_ byte: UInt8) {
    let next = self.byte(at + 1)
    switch byte {
    case ASCII.rightBrace: take(.rightBrace, 1)
    case ASCII.leftBrace: take(.leftBrace, 1)
    case ASCII.leftParenthesis: take(.leftParenthesis, 1)
    case ASCII.rightParenthesis: take(.rightParenthesis, 1)
    case ASCII.comma: take(.comma, 1)
    case ASCII.dot: take(.dot, 1)
    case ASCII.greater:
      if next == ASCII.greater {
        take(.commandEnd, 2)
      } else if next == ASCII.equals {
        take(.binary, 2, .greaterOrEqual)
      } else {
        take(.binary, 1, .greater)
      }
    case ASCII.less:
      next == ASCII.equals ? take(.binary, 2, .lessOrEqual) : take(.binary, 1, .less)
    case ASCII.equals: next == ASCII.equals ? take(.binary, 2, .equal) : take(.assign, 1)
    case ASCII.exclamation: next == ASCII.equals ? take(.binary, 2, .notEqual) : take(.not, 1)
    case ASCII.plus: takeArithmetic(.binary, .add, next)
    case ASCII.minus: takeArithmetic(.minus, .subtract, next)
    case ASCII.asterisk: takeArithmetic(.binary, .multiply, next)
    case ASCII.slash: takeArithmetic(.binary, .divide, next)
    case ASCII.percent: takeArithmetic(.binary, .modulo, next)
    case ASCII.ampersand where next == ASCII.ampersand: take(.binary, 2, .and)
    case ASCII.bar where next == ASCII.bar: take(.binary, 2, .or)
    case ASCII.caret: take(.binary, 1, .xor)
    default: take(.unknown, 1)
    }
  }

  private mutating func takeArithmetic(_ kind: Token.Kind, _ operation: BinaryOperator, _ next: UInt8) {
    next == ASCII.equals ? take(.compoundAssign, 2, operation) : take(kind, 1, operation)
  }

  @inline(__always)
  private mutating func take(_ kind: Token.Kind, _ length: Int, _ operation: BinaryOperator = .subtract) {
    token = Token(kind: kind, operation: operation, start: at, end: at + length)
    at += length
  }

  private mutating func advanceOverWord() {
    let start = at
    at = identifierEnd(from: start)
    guard at > start else {
      at += reader.characterLength(at: start)
      token = Token(kind: .unknown, start: start, end: at)
      return
    }
    token = Token(kind: .identifier, start: start, end: at)
    if at - start <= 5 { recognizeWord() }
  }

  /// Turns an identifier that is a word of the expression language into what it stands for.
  private mutating func recognizeWord() {
    func `is`(_ word: StaticString) -> Bool { matches(word, token.start, token.end) }
    switch (token.end - token.start, bytes[token.start]) {
    case (2, UInt8(ascii: "i")) where `is`("is"): becomeBinary(.equal)
    case (2, UInt8(ascii: "e")) where `is`("eq"): becomeBinary(.equal)
    case (3, UInt8(ascii: "n")) where `is`("neq"): becomeBinary(.notEqual)
    case (3, UInt8(ascii: "n")) where `is`("not"): token.kind = .not
    case (2, UInt8(ascii: "l")) where `is`("lt"): becomeBinary(.less)
    case (3, UInt8(ascii: "l")) where `is`("lte"): becomeBinary(.lessOrEqual)
    case (2, UInt8(ascii: "g")) where `is`("gt"): becomeBinary(.greater)
    case (3, UInt8(ascii: "g")) where `is`("gte"): becomeBinary(.greaterOrEqual)
    case (3, UInt8(ascii: "a")) where `is`("and"): becomeBinary(.and)
    case (2, UInt8(ascii: "o")) where `is`("or"): becomeBinary(.or)
    case (3, UInt8(ascii: "x")) where `is`("xor"): becomeBinary(.xor)
    case (2, UInt8(ascii: "t")) where `is`("to"): token.kind = .assign
    case (2, UInt8(ascii: "a")) where `is`("as"): token.kind = .as_
    case (4, UInt8(ascii: "t")) where `is`("true"): token.kind = .true_
    case (5, UInt8(ascii: "f")) where `is`("false"): token.kind = .false_
    case (4, UInt8(ascii: "n")) where `is`("null"): token.kind = .null
    default: break
    }
  }

  private mutating func becomeBinary(_ operation: BinaryOperator) {
    token.kind = .binary
    token.operation = operation
  }
}
