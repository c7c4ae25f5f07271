/// A piece of marked-up text, as a range of the code units it was read from.
struct MarkupToken: Equatable, Sendable {
  enum Kind: Sendable {
    case text, open, close, slash, identifier, equals, number, string, bool, interpolated, error, end
  }

  var kind: Kind
  var start: Int
  var end: Int
}

/// Cuts a text into tokens: text outside of brackets, names and values within.
///
/// Whatever cannot be read inside a bracket becomes one `error` token, and the rest is text again until the next `[`.
struct MarkupLexer {
  private let source: [UInt16]
  private var index = 0
  private(set) var tokens: [MarkupToken] = []
  /// The `[` of a `[nomarkup]` that is never closed. Nothing after it is tokenised.
  private(set) var endlessVerbatim: Int?
  /// From here on there is no `}`: searching again and again would make hostile lines quadratic.
  private var noBraceFrom = Int.max

  init(_ source: [UInt16]) {
    self.source = source
    while index < source.count, endlessVerbatim == nil { lexText() }
    tokens.append(MarkupToken(kind: .end, start: source.count, end: source.count))
  }

  private mutating func add(_ kind: MarkupToken.Kind, from start: Int) {
    tokens.append(MarkupToken(kind: kind, start: start, end: index))
  }

  private mutating func addSingle(_ kind: MarkupToken.Kind) {
    index += 1
    add(kind, from: index - 1)
  }

  // MARK: Outside of brackets

  private mutating func lexText() {
    let start = index
    while index < source.count, !isOpening(index) { index += 1 }
    if index > start { add(.text, from: start) }
    guard index < source.count else { return }
    addSingle(.open)
    lexMarker()
  }

  private func isOpening(_ place: Int) -> Bool {
    source[place] == CodeUnit.openBracket && (place == 0 || source[place - 1] != CodeUnit.backslash)
  }

  // MARK: Inside of brackets

  private mutating func lexMarker() {
    while index < source.count {
      let unit = source[index]
      switch unit {
      case CodeUnit.closeBracket:
        addSingle(.close)
        if startsVerbatim { lexVerbatim() }
        return
      case CodeUnit.slash:
        addSingle(.slash)
      case CodeUnit.equals:
        addSingle(.equals)
        lexValue()
      case _ where CodeUnit.isWhitespace(unit):
        index += 1
      case _ where CodeUnit.isLetterOrDigit(unit):
        let start = index
        while index < source.count, CodeUnit.continuesName(source[index]) { index += 1 }
        add(.identifier, from: start)
      default:
        addSingle(.error)
        return
      }
    }
  }

  private mutating func lexValue() {
    while index < source.count, CodeUnit.isWhitespace(source[index]) { index += 1 }
    guard index < source.count else { return }
    switch source[index] {
    case CodeUnit.quote: lexQuoted()
    case CodeUnit.openBrace: lexInterpolated()
    case CodeUnit.closeBracket: return
    case CodeUnit.minus,
      _ where CodeUnit.isDigit(source[index]):
      lexNumber()
    default: lexBare()
    }
  }

  private mutating func lexQuoted() {
    var end = index + 1
    while end < source.count {
      if source[end] == CodeUnit.quote, source[end - 1] != CodeUnit.backslash {
        let start = index
        index = end + 1
        return add(.string, from: start)
      }
      end += 1
    }
    addSingle(.error)
  }

  private mutating func lexInterpolated() {
    if index < noBraceFrom {
      if let end = source[index...].firstIndex(of: CodeUnit.closeBrace) {
        let start = index
        index = end + 1
        return add(.interpolated, from: start)
      }
      noBraceFrom = index
    }
    addSingle(.error)
  }

  /// Digits and dots, and an exponent, which large numbers have once they are substituted (`1E+07`).
  private mutating func lexNumber() {
    let start = index
    index += 1
    while index < source.count, CodeUnit.isDigit(source[index]) || source[index] == CodeUnit.dot {
      index += 1
    }
    if index < source.count, source[index] | 0x20 == 0x65 {  // e or E
      var end = index + 1
      if end < source.count, source[end] == CodeUnit.minus || source[end] == 0x2B { end += 1 }
      if end < source.count, CodeUnit.isDigit(source[end]) {
        while end < source.count, CodeUnit.isDigit(source[end]) { end += 1 }
        index = end
      }
    }
    add(.number, from: start)
  }

  private static let flags = ["true", "True", "false", "False"].map { Array($0.utf16) }

  /// One character of any kind, then letters and digits.
  private mutating func lexBare() {
    let start = index
    index += 1
    while index < source.count, CodeUnit.isLetterOrDigit(source[index]) { index += 1 }
    let isFlag = MarkupLexer.flags.contains { source[start..<index].elementsEqual($0) }
    add(isFlag ? .bool : .string, from: start)
  }

  // MARK: nomarkup

  private static let verbatimName = Array("nomarkup".utf16)

  private var startsVerbatim: Bool {
    guard tokens.count > 2, tokens[tokens.count - 2].kind == .identifier,
      tokens[tokens.count - 3].kind == .open
    else { return false }
    let name = tokens[tokens.count - 2]
    return source[name.start..<name.end].elementsEqual(Self.verbatimName)
  }

  /// Takes everything up to `[/nomarkup]` as one text.
  private mutating func lexVerbatim() {
    let start = index
    while index < source.count {
      if isOpening(index), endsVerbatim(at: index) {
        if index > start { add(.text, from: start) }
        return
      }
      index += 1
    }
    endlessVerbatim = tokens[tokens.count - 3].start
  }

  private func endsVerbatim(at place: Int) -> Bool {
    var rest = source[(place + 1)...].drop(while: CodeUnit.isWhitespace)
    guard rest.popFirst() == CodeUnit.slash else { return false }
    rest = rest.drop(while: CodeUnit.isWhitespace)
    guard rest.starts(with: Self.verbatimName) else { return false }
    rest = rest.dropFirst(Self.verbatimName.count).drop(while: CodeUnit.isWhitespace)
    return rest.first == CodeUnit.closeBracket
  }
}
