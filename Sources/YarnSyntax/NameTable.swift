/// A name that occurs in one file: a variable with its `$`, a node title, a function, a type or an enum case.
@frozen
public struct Symbol: Hashable, Sendable {
  /// The 0-based index in the file's `NameTable`.
  public var rawValue: UInt32

  /// Makes the symbol with an index.
  @inlinable
  public init(_ index: Int) { rawValue = UInt32(truncatingIfNeeded: index) }

  /// The 0-based index.
  @inlinable public var index: Int { Int(rawValue) }
}

/// The distinct names of one file, in the order of their first use.
///
/// Names are compared as they are written: case matters, and no Unicode normalisation is applied.
public struct NameTable: Sendable {
  /// The names by symbol index.
  public private(set) var names: [String] = []
  private var hashes: [UInt32] = []
  /// The bytes of all names one after another, so that comparing makes no string.
  private var pool: [UInt8] = []
  /// Where each name starts in the pool, and where the last one ends.
  private var starts: [UInt32] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// Makes an empty table.
  public init() {}

  /// How many names there are.
  public var count: Int { names.count }

  /// The name of a symbol.
  public subscript(symbol: Symbol) -> String { names[symbol.index] }

  /// Returns the symbol of the name that stands at `range` of `bytes`, adding it if it is new.
  ///
  /// - Complexity: O(length of the name) on average.
  public mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
    let hash = NameTable.hash(bytes)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry < 0 { break }
      if hashes[Int(entry)] == hash, isName(Int(entry), bytes) { return Symbol(Int(entry)) }
      slot = (slot + 1) & mask
    }
    let symbol = Symbol(names.count)
    names.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    pool.append(contentsOf: bytes)
    starts.append(UInt32(truncatingIfNeeded: pool.count))
    slots[slot] = Int32(truncatingIfNeeded: symbol.index)
    if names.count * 2 > slots.count { grow() }
    return symbol
  }

  /// Seeded anew by every process, so that nobody can write names that all fall into one place.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  private func isName(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[index])
    guard Int(starts[index + 1]) - start == bytes.count else { return false }
    for offset in bytes.indices where pool[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }
}
