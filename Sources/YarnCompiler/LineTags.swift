import YarnSyntax

/// The tags of a line that name it: `#line:` and `#shadow:`.
struct LineTags {
  /// The single `line:…` tag.
  var line: Span?
  /// The single `shadow:…` tag.
  var shadow: Span?
  /// Whether the tags contradict each other, so that the line gets no entry.
  var isInvalid = false

  private static let linePrefix = Array("line:".utf8)
  private static let shadowPrefix = Array("shadow:".utf8)

  init(_ hashtags: ArraySlice<Span>, in bytes: UnsafeBufferPointer<UInt8>) {
    for tag in hashtags {
      if LineTags.starts(tag, with: LineTags.linePrefix, in: bytes) {
        if line != nil { isInvalid = true }
        line = tag
      } else if LineTags.starts(tag, with: LineTags.shadowPrefix, in: bytes) {
        if shadow != nil { isInvalid = true }
        shadow = tag
      }
    }
    if line != nil, shadow != nil { isInvalid = true }
  }

  /// The line id a shadow tag names, `line:` included.
  static func sourceID(of shadow: Span, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    linePrefix + bytes[shadow.range].dropFirst(shadowPrefix.count)
  }

  /// A tag with its `#`, and the blanks between them.
  static func whole(_ tag: Span, in bytes: UnsafeBufferPointer<UInt8>) -> Span {
    var start = Int(tag.start)
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return Span(max(start - 1, 0), Int(tag.end))
  }

  /// Reports why the tags contradict each other, on each of them.
  static func reportInvalid(
    _ hashtags: ArraySlice<Span>, in bytes: UnsafeBufferPointer<UInt8>, file: Int,
    into reporter: inout Reporter
  ) {
    let lines = hashtags.filter { starts($0, with: linePrefix, in: bytes) }
    let shadows = hashtags.filter { starts($0, with: shadowPrefix, in: bytes) }
    let isMixed = !lines.isEmpty && !shadows.isEmpty
    for tag in lines + shadows {
      let place = Place(file, whole(tag, in: bytes))
      if isMixed {
        reporter.report(
          .linesCantHaveLineAndShadowTag, "Lines cannot have both a '#line' tag and a '#shadow' tag.",
          at: place)
      } else {
        reporter.report(
          .multipleLineOrShadowIDsOnALine, "Dialogue has multiple '#line' or '#shadow' IDs.", at: place)
      }
    }
  }

  private static func starts(
    _ tag: Span, with prefix: [UInt8], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard tag.count >= prefix.count, Int(tag.end) <= bytes.count else { return false }
    for index in prefix.indices where bytes[Int(tag.start) + index] != prefix[index] { return false }
    return true
  }
}
