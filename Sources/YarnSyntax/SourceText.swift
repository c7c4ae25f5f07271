/// The text of one file, as validated UTF-8, with the table that turns offsets into lines and columns.
public struct SourceText: Sendable {
  /// The name the compiler was given: it is part of implicit line ids and of messages.
  public let name: String
  /// The bytes; a byte order mark has been dropped.
  public let utf8: [UInt8]

  /// Takes a text.
  public init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    utf8 = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
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
}
