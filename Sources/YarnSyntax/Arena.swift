/// The place of an element in an `Arena`: four bytes, typed by what it points at.
@frozen
public struct ID<Element>: Hashable, Sendable {
  /// The 0-based index.
  public var rawValue: UInt32

  /// Makes the identifier of the element at a 0-based index.
  @inlinable
  public init(_ index: Int) { rawValue = UInt32(truncatingIfNeeded: index) }

  /// The 0-based index.
  @inlinable public var index: Int { Int(rawValue) }
}

/// A run of consecutive elements of an `Arena`.
@frozen
public struct IDRange<Element>: Hashable, Sendable {
  /// Index of the first element.
  public var start: UInt32
  /// How many elements.
  public var count: UInt32

  /// Makes the range of elements from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    count = UInt32(truncatingIfNeeded: end - start)
  }

  /// A range without elements.
  @inlinable public static var empty: IDRange { IDRange(0, 0) }

  /// Whether there is no element.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The indices, for loops.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A growing list whose elements are named by typed identifiers instead of references, so that a tree is a value.
@frozen
public struct Arena<Element: Sendable>: Sendable {
  /// The elements in the order in which they were added.
  public var elements: [Element] = []

  /// Makes an empty arena.
  @inlinable public init() {}

  /// Adds an element and returns its identifier.
  @inlinable
  public mutating func append(_ element: Element) -> ID<Element> {
    let id = ID<Element>(elements.count)
    elements.append(element)
    return id
  }

  /// How many elements there are.
  @inlinable public var count: Int { elements.count }

  /// The element an identifier of this arena names.
  @inlinable
  public subscript(id: ID<Element>) -> Element {
    get { elements[id.index] }
    set { elements[id.index] = newValue }
    _modify { yield &elements[id.index] }
  }

  /// The elements of a range of this arena.
  @inlinable
  public subscript(range: IDRange<Element>) -> ArraySlice<Element> { elements[range.indices] }
}
