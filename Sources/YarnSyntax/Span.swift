/// A half-open range of UTF-8 offsets in one source text.
@frozen
public struct Span: Hashable, Sendable {
  /// Offset of the first byte, 0-based.
  public var start: UInt32
  /// Offset one past the last byte.
  public var end: UInt32

  /// Makes the span from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Makes the span from two `Int` offsets; both must lie within a text that `SourceText` accepted.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// An empty span at offset 0, for what has no place in a text.
  public static let none = Span(UInt32(0), UInt32(0))

  /// The number of bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }

  /// Whether no byte is covered.
  @inlinable public var isEmpty: Bool { start >= end }

  /// The same as `Int` offsets, for subscripts.
  @inlinable public var range: Range<Int> { Int(start)..<Int(max(start, end)) }

  /// The smallest span that covers both.
  @inlinable
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}
