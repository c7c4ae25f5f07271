extension SyntaxTree {
  /// Appends the stored text of a piece of a line: its bytes with the escapes applied (LANGUAGE 5.1).
  ///
  /// `\[ \] \:` keep their backslash, which belongs to markup. An expression appends nothing: the caller knows
  /// its number.
  @inlinable
  public func append(_ piece: TextPiece, to bytes: inout [UInt8]) {
    switch piece {
    case .verbatim(let span): bytes.append(contentsOf: source.utf8[span.range])
    case .escaped(let span): appendEscaped(span, to: &bytes)
    case .expression: break
    }
  }

  @usableFromInline
  func appendEscaped(_ span: Span, to bytes: inout [UInt8]) {
    var offset = Int(span.start)
    let end = Int(span.end)
    while offset < end {
      let byte = source.utf8[offset]
      offset += 1
      guard byte == ASCII.backslash, offset < end else {
        bytes.append(byte)
        continue
      }
      let escaped = source.utf8[offset]
      let isMarkup =
        escaped == ASCII.leftBracket || escaped == ASCII.rightBracket || escaped == ASCII.colon
      if isMarkup { bytes.append(byte) }
      bytes.append(escaped)
      offset += 1
    }
  }
}
