/// Something stored that cannot be read, by the name the user knows.
public enum Unreadable: Hashable, Sendable {
  /// A session, by its number.
  case session(Int64)
  /// What was kept of a session from some place on: so many of its entries.
  case entries(session: Int64, count: Int)
  /// A document, by the name of its kind and its key.
  case document(kind: String, key: String)
}

/// What can be read of several stored things, and the names of those that cannot.
///
/// One that is damaged never keeps the others from being read; whoever shows the list says what is missing from it.
public struct Listing<Element>: RandomAccessCollection {
  /// What can be read, in order.
  public private(set) var elements: [Element] = []
  /// What cannot, in order.
  public private(set) var unreadable: [Unreadable] = []

  /// Adds what can be read, or the name of what cannot.
  mutating func add(_ name: Unreadable, _ read: () throws -> Element) {
    if let element = try? read() { elements.append(element) } else { unreadable.append(name) }
  }

  /// Adds an element of which something cannot be read.
  mutating func add(_ element: Element, without name: Unreadable) {
    elements.append(element)
    unreadable.append(name)
  }

  /// Names something that cannot be read.
  mutating func leaveOut(_ name: Unreadable) { unreadable.append(name) }

  /// Where it starts.
  public var startIndex: Int { elements.startIndex }
  /// The place after the last.
  public var endIndex: Int { elements.endIndex }
  /// The element at a place.
  public subscript(place: Int) -> Element { elements[place] }
}

extension Listing: Equatable where Element: Equatable {}
