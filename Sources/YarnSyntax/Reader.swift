/// The bytes of a text and the questions about them that need no state.
///
/// It is small on purpose: Swift copies a value to call a method that does not change it.
struct Reader {
  /// The text. Every access is guarded by `end`.
  let bytes: UnsafeBufferPointer<UInt8>
  /// One past the last byte to read.
  var end: Int

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
  }

  /// The byte at an offset, 0 beyond the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// The offset after the spaces and tabs at an offset.
  @inline(__always)
  func blanksEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset].isBlank { offset += 1 }
    return offset
  }

  /// The offset of the line end at or after an offset, or the end of the text.
  func lineEnd(from offset: Int) -> Int {
    var offset = offset
    while offset < end, !bytes[offset].isLineEnd { offset += 1 }
    return offset
  }

  /// Whether a comment starts at an offset.
  @inline(__always)
  func isComment(at offset: Int) -> Bool {
    byte(offset) == ASCII.slash && byte(offset + 1) == ASCII.slash
  }

  /// The length in bytes of the character at an offset, at least 1 within the text.
  func characterLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let lead = bytes[offset]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(length, bytes.count - offset)
  }

  /// The span of the one character at an offset, empty at the end of the text.
  func characterSpan(at offset: Int) -> Span { Span(offset, offset + characterLength(at: offset)) }

  /// The scalar at an offset and its length in bytes; the text is known to be UTF-8.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let length = characterLength(at: offset)
    let lead = UInt32(byte(offset))
    guard length > 1 else { return (lead, 1) }
    var value = lead & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(byte(offset + index) & 0x3F) }
    return (value, length)
  }

  /// The offset after the identifier that starts at an offset; the offset itself when none starts there.
  func identifierEnd(from start: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte.isLetter || byte == ASCII.underscore || (byte.isDigit && offset > start) {
        offset += 1
        continue
      }
      guard byte >= 0x80 else { break }
      let (value, length) = scalar(at: offset)
      let belongs = offset > start ? Identifiers.canContinue(value) : Identifiers.canStart(value)
      guard belongs else { break }
      offset += length
    }
    return offset
  }

  /// Whether the bytes from `start` to `stop` are this ASCII word.
  @inline(__always)
  func matches(_ word: StaticString, _ start: Int, _ stop: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard stop - start == count else { return false }
    let pointer = word.utf8Start
    for index in 0..<count where bytes[start + index] != pointer[index] { return false }
    return true
  }

  /// Whether one of the three-character delimiters stands at an offset.
  func isDelimiter(_ delimiter: StaticString, at offset: Int) -> Bool {
    offset + 3 <= end && matches(delimiter, offset, offset + 3)
  }

  /// The end of a text without the white space there, Unicode's included.
  func trimEnd(from start: Int, to stop: Int) -> Int {
    var stop = stop
    while stop > start {
      let byte = bytes[stop - 1]
      if byte.isBlank || byte == 0x0B || byte == 0x0C {
        stop -= 1
        continue
      }
      guard byte >= 0x80 else { break }
      var lead = stop - 1
      while lead > start, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard DisplayWidth.isWhiteSpace(scalar(at: lead).value) else { break }
      stop = lead
    }
    return stop
  }

  /// The offset after the white space beyond ASCII that starts at an offset, such as an ideographic space.
  func wideSpaceEnd(from start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] >= 0x80 || bytes[offset].isBlank {
      let (value, length) = scalar(at: offset)
      guard DisplayWidth.isWhiteSpace(value) else { break }
      offset += length
    }
    return offset
  }

  /// The offset of the first byte at or after an offset that text mode must look at.
  ///
  /// Eight bytes at a time: text is long, and what ends it is rare.
  @inline(__always)
  func textEnd(from offset: Int) -> Int {
    var offset = offset
    if let base = UnsafeRawPointer(bytes.baseAddress) {
      while offset + 8 <= end {
        let word = (base + offset).loadUnaligned(as: UInt64.self)
        guard !Reader.mayEndText(word) else { break }
        offset += 8
      }
    }
    while offset < end, !bytes[offset].canEndText { offset += 1 }
    return offset
  }

  /// Whether one of eight bytes is a control character, `#`, `/`, `<`, `\\` or `{`. A tab counts as well.
  @inline(__always)
  private static func mayEndText(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    @inline(__always) func zeros(_ byte: UInt8) -> UInt64 {
      let difference = word ^ (ones &* UInt64(byte))
      return (difference &- ones) & ~difference
    }
    let controls = (word &- ones &* 0x20) & ~word
    let found =
      controls | zeros(ASCII.hash) | zeros(ASCII.slash) | zeros(ASCII.less) | zeros(ASCII.backslash)
      | zeros(ASCII.leftBrace) | zeros(0x7F)
    return found & (ones &* 0x80) != 0
  }
}
