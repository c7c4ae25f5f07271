import Foundation

extension JSONTree {
  /// Reads JSON (RFC 8259); nothing for what is none, holds a field twice, or is nested too deep.
  init?(json: some Sequence<UInt8>) {
    var reader = JSONTreeReader(bytes: Array(json))
    guard let tree = reader.file() else { return nil }
    self = tree
  }

  /// Reads a whole file, also one that an editor has saved with a mark of its encoding.
  init?(file: Data) {
    switch file.prefix(2) {
    case Data([0xFE, 0xFF]), Data([0xFF, 0xFE]):
      guard let text = String(data: file, encoding: .utf16) else { return nil }
      self.init(json: text.utf8)
    case Data([0xEF, 0xBB]) where file.dropFirst(2).first == 0xBF: self.init(json: file.dropFirst(3))
    default: self.init(json: file)
    }
  }
}

/// Goes over the bytes once. An archive of a thousand sessions is some forty million of them, of which a general decoder
/// makes ten seconds.
private struct JSONTreeReader {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A value and nothing after it.
  mutating func file() -> JSONTree? {
    guard let tree = value(depth: 0) else { return nil }
    skipSpace()
    return index == bytes.count ? tree : nil
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func eat(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONTree? {
    skipSpace()
    guard depth <= JSONTree.maximumDepth, let first = current else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return text().map(JSONTree.string)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: StaticString, _ tree: JSONTree) -> JSONTree? {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[index..<end].elementsEqual(word.description.utf8) else { return nil }
    index = end
    return tree
  }

  // MARK: Lists and objects

  private mutating func array(depth: Int) -> JSONTree? {
    index += 1
    var values: [JSONTree] = []
    if eat("]") { return .array(values) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      if eat("]") { return .array(values) }
      guard eat(",") else { return nil }
    }
  }

  private mutating func object(depth: Int) -> JSONTree? {
    index += 1
    var fields: [JSONTree.Field] = []
    if eat("}") { return .object(fields) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\""), let name = text(), eat(":"), let value = value(depth: depth + 1)
      else {
        return nil
      }
      fields.append(JSONTree.Field(name: name, value: value))
      if eat("}") { return JSONTreeReader.sorted(fields).map(JSONTree.object) }
      guard eat(",") else { return nil }
    }
  }

  /// The fields in the order of their names, as they mostly stand already; nothing when a name stands twice.
  private static func sorted(_ fields: [JSONTree.Field]) -> [JSONTree.Field]? {
    func isRising(_ fields: [JSONTree.Field]) -> Bool {
      zip(fields, fields.dropFirst()).allSatisfy { $0.name < $1.name }
    }
    if isRising(fields) { return fields }
    let sorted = fields.sorted { $0.name < $1.name }
    return isRising(sorted) ? sorted : nil
  }

  // MARK: Numbers

  private mutating func number() -> JSONTree? {
    let start = index
    while let byte = current, JSONTreeReader.isOfNumber(byte) { index += 1 }
    let digits = bytes[start..<index]
    guard JSONTreeReader.isNumber(digits) else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    if let whole = Int(text) { return .number(Decimal(whole)) }
    guard let number = Decimal(string: text, locale: JSONTreeReader.locale), number.isFinite else {
      return nil
    }
    return .number(number)
  }

  private static let locale = Locale(identifier: "en_US_POSIX")

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || "+-.eE".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// `-`? (`0` | `1`–`9` digits) (`.` digits)? (`e` sign? digits)?, of at most 64 characters.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    guard (1...64).contains(text.count) else { return false }
    var rest = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    func digits() -> Int { rest.prefix(while: isDigit).count }
    let whole = digits()
    guard whole > 0, whole == 1 || rest.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
      rest = rest.dropFirst(digits())
    }
    guard let exponent = rest.first else { return true }
    guard exponent | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return (1...4).contains(rest.count) && rest.allSatisfy(isDigit)
  }

  // MARK: Texts

  private mutating func text() -> String? {
    index += 1
    let start = index
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    // Most texts have nothing escaped.
    if current == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(validating: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while let byte = current, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalars = escape() else { return nil }
        text += Array(scalars.utf8)
      default: text.append(byte)
      }
    }
    return nil
  }

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func escape() -> String? {
    guard let byte = current else { return nil }
    index += 1
    if let text = JSONTreeReader.escapes[byte] { return text }
    guard byte == UInt8(ascii: "u"), let first = codeUnit() else { return nil }
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else {
      return nil
    }
    index += 2
    guard let second = codeUnit(), UTF16.isLeadSurrogate(first), UTF16.isTrailSurrogate(second) else {
      return nil
    }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private mutating func codeUnit() -> UInt16? {
    guard index + 4 <= bytes.count, bytes[index..<index + 4].allSatisfy(JSONTreeReader.isHexadecimal) else {
      return nil
    }
    defer { index += 4 }
    return UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (97...102).contains(byte | 0x20)
  }
}
