/// The text of one file, as validated UTF-8, with the table that turns offsets into lines and columns.
public struct SourceText: Sendable {
  /// The name the compiler was given: it is part of implicit line ids and of messages.
  public let name: String
  /// The bytes; a byte order mark has been dropped.
  public let utf8: [UInt8]

  private let lines = LineTable()

  /// Takes a text.
  public init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    utf8 = SourceText.withoutByteOrderMark(Array(text.utf8))
  }

  private init(name: String, validated utf8: [UInt8]) {
    self.name = name
    self.utf8 = utf8
  }

  /// The same text under another name.
  public func renamed(_ name: String) -> SourceText { SourceText(name: name, validated: utf8) }

  /// Takes the bytes of a file, which may be anything.
  ///
  /// - Throws: A diagnostic when the file is larger than the limit, or where it is no UTF-8.
  public init(name: String, bytes: [UInt8], limits: ParserLimits = .standard) throws(Diagnostic) {
    self.name = name
    guard bytes.count <= limits.fileBytes else {
      let message = "the file has \(bytes.count) bytes; the limit is \(limits.fileBytes)"
      throw Diagnostic(.fileTooLarge, message, at: Location(startOf: name))
    }
    utf8 = SourceText.withoutByteOrderMark(bytes)
    guard let offset = utf8.withUnsafeBufferPointer({ firstInvalidUTF8($0) }) else { return }
    let hexadecimal = String(utf8[offset], radix: 16, uppercase: true)
    throw Diagnostic(
      .invalidUTF8, "byte 0x\(hexadecimal) is not valid UTF-8 here",
      at: location(of: Span(offset, offset + 1)), note: "save the file as UTF-8")
  }

  /// A place as people read it.
  public struct Position: Hashable, Sendable {
    /// Line, 0-based. LF, CRLF and a lone CR end a line.
    public var line: Int
    /// Column in UTF-16 code units, 0-based: what editors and upstream's diagnostics count.
    public var column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The source bytes of a span as text.
  public func text(_ span: Span) -> String {
    let range = span.range.clamped(to: 0..<utf8.count)
    return String(decoding: utf8[range], as: UTF8.self)
  }

  /// The line and column of a UTF-8 offset; an offset beyond the end is taken as the end.
  ///
  /// - Complexity: The first call reads the file once; later ones read only the line, and nothing twice when
  ///   they come in order.
  public func position(at offset: Int) -> Position { lines.position(at: offset, in: utf8) }

  /// The place of a span, ready for a diagnostic.
  public func location(of span: Span) -> Location {
    let start = position(at: Int(span.start))
    let end = span.isEmpty ? start : position(at: Int(span.end))
    return Location(file: name, span: span, start: start, end: end)
  }

  /// The bytes of a 0-based line without its line end; empty beyond the last line.
  public func lineRange(_ line: Int) -> Range<Int> { lines.range(of: line, in: utf8) }

  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}

extension Location {
  /// The start of a file whose text is not at hand.
  public init(startOf file: String) {
    let origin = SourceText.Position(line: 0, column: 0)
    self.init(file: file, span: .none, start: origin, end: origin)
  }
}

/// Returns the offset of the first byte that does not belong to well-formed UTF-8, or nil.
func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var index = 0
  while index < bytes.count {
    index = endOfASCII(bytes, from: index)
    guard index < bytes.count else { return nil }
    let lead = bytes[index]
    let length = wellFormedLength(bytes, at: index, lead: lead)
    guard length > 0 else { return index }
    index += length
  }
  return nil
}

/// The offset of the first byte beyond ASCII, eight bytes at a time.
private func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  if let base = UnsafeRawPointer(bytes.baseAddress) {
    while index + 8 <= bytes.count {
      guard (base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else { break }
      index += 8
    }
  }
  while index < bytes.count, bytes[index] < 0x80 { index += 1 }
  return index
}

/// The bytes of the multi-byte sequence at an index, 0 when it is ill-formed (Unicode, table 3-7).
private func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, lead: UInt8) -> Int {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
  return length
}
