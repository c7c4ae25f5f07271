package import YarnSyntax

/// Reads JSON with comments and trailing commas, as project files are written, and keeps the place of everything.
package struct JSONReader {
  /// Lists and objects within each other; more is refused, so that no file can exhaust the stack.
  static let maximumDepth = 64
  /// Values in one file.
  static let maximumValues = 200_000

  private let source: SourceText
  private let bytes: [UInt8]
  private var index = 0
  private var values = 0

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.utf8
  }

  /// Reads a whole file; throws the first mistake with its place.
  package static func read(_ source: SourceText) throws(Diagnostic) -> JSONNode {
    var reader = JSONReader(source)
    try reader.skipSpace()
    let node = try reader.value(depth: 0)
    try reader.skipSpace()
    guard reader.index == reader.bytes.count else {
      throw reader.mistake("nothing can follow the end of the value")
    }
    return node
  }

  private func mistake(_ message: String, from start: Int? = nil) -> Diagnostic {
    let start = start ?? index
    let span = Span(start, min(max(start + 1, index), bytes.count))
    return Diagnostic(.projectFile, message, at: source.location(of: span))
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func eat(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    index += 1
    return true
  }

  // MARK: White space and comments

  private mutating func skipSpace() throws(Diagnostic) {
    while let byte = current {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(Diagnostic) {
    let start = index
    index += 1
    if eat(UInt8(ascii: "/")) {
      while let byte = current, byte != 0x0A, byte != 0x0D { index += 1 }
      return
    }
    guard eat(UInt8(ascii: "*")) else { throw mistake("a comment starts with // or /*", from: start) }
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    throw mistake("this comment is not closed; it ends with */", from: start)
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(Diagnostic) -> JSONNode {
    guard depth <= JSONReader.maximumDepth else {
      throw mistake("nested deeper than \(JSONReader.maximumDepth) levels")
    }
    values += 1
    guard values <= JSONReader.maximumValues else {
      throw mistake("more than \(JSONReader.maximumValues) values")
    }
    let start = index
    let content = try content(depth: depth)
    return JSONNode(content: content, span: Span(start, index))
  }

  private mutating func content(depth: Int) throws(Diagnostic) -> JSONNode.Content {
    guard let byte = current else { throw mistake("a value is missing at the end of the file") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 48...57: return .number(try number())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(Diagnostic) -> JSONNode.Content {
    let start = index
    index += 1
    var members: [JSONNode.Member] = []
    while true {
      try skipSpace()
      if eat(UInt8(ascii: "}")) { return .object(members) }
      guard let byte = current else { throw mistake("this { is not closed", from: start) }
      guard byte == UInt8(ascii: "\"") else { throw mistake("a key in double quotes, or }, belongs here") }
      let keyStart = index
      let key = try string()
      let keySpan = Span(keyStart, index)
      try skipSpace()
      guard eat(UInt8(ascii: ":")) else { throw mistake("a colon belongs after the key \"\(key)\"") }
      try skipSpace()
      members.append(JSONNode.Member(key: key, keySpan: keySpan, value: try value(depth: depth + 1)))
      try skipSpace()
      if !eat(UInt8(ascii: ",")), current != UInt8(ascii: "}") {
        throw mistake(
          current == nil ? "this { is not closed" : "a comma or } belongs here",
          from: current == nil ? start : nil)
      }
    }
  }

  private mutating func array(depth: Int) throws(Diagnostic) -> JSONNode.Content {
    let start = index
    index += 1
    var elements: [JSONNode] = []
    while true {
      try skipSpace()
      if eat(UInt8(ascii: "]")) { return .array(elements) }
      guard current != nil else { throw mistake("this [ is not closed", from: start) }
      elements.append(try value(depth: depth + 1))
      try skipSpace()
      if !eat(UInt8(ascii: ",")), current != UInt8(ascii: "]") {
        throw mistake(
          current == nil ? "this [ is not closed" : "a comma or ] belongs here",
          from: current == nil ? start : nil)
      }
    }
  }

  private mutating func word() throws(Diagnostic) -> JSONNode.Content {
    let start = index
    while let byte = current, (97...122).contains(byte) || (65...90).contains(byte) { index += 1 }
    let content: JSONNode.Content? =
      switch String(decoding: bytes[start..<index], as: UTF8.self) {
      case "true": .bool(true)
      case "false": .bool(false)
      case "null": .null
      default: nil
      }
    guard let content else {
      throw mistake("no JSON value starts like this; texts need double quotes", from: start)
    }
    return content
  }

  private mutating func number() throws(Diagnostic) -> String {
    let start = index
    while let byte = current, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    guard digits.utf8.count <= 64, let value = Double(digits), value.isFinite else {
      throw mistake("this is no number", from: start)
    }
    return digits
  }

  // MARK: Texts

  private mutating func string() throws(Diagnostic) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(try escape().utf8)
      case 0x0A, 0x0D:
        throw mistake("a text ends on the line it starts on; write \\n for a line end", from: start)
      default: text.append(byte)
      }
    }
    throw mistake("this text is not closed", from: start)
  }

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func escape() throws(Diagnostic) -> String {
    let start = index - 1
    guard let byte = current else { throw mistake("this text is not closed", from: start) }
    index += 1
    if let text = JSONReader.escapes[byte] { return text }
    guard byte == UInt8(ascii: "u"), let first = codeUnit() else {
      throw mistake("there is no such escape", from: start)
    }
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    guard eat(UInt8(ascii: "\\")), eat(UInt8(ascii: "u")), let second = codeUnit(),
      UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second)
    else { throw mistake("half of a surrogate pair", from: start) }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private mutating func codeUnit() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { return nil }
    index += 4
    return unit
  }
}
