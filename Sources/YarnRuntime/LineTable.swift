/// The string table of a program: every line, option and line-group item, in source order.
///
/// Ids, texts and tags are kept in one byte buffer and entries are ranges of it, so that a table of a hundred
/// thousand lines is a handful of allocations and strings are made only when somebody reads them.
public struct LineTable: Sendable {
  /// Where an entry's bytes stand and where the line was written; its tags end where the next entry starts.
  struct Entry: Sendable {
    var id: UInt32
    var text: UInt32
    var tags: UInt32
    var node: UInt32
    var file: UInt32
    /// 1-based.
    var line: UInt32
    /// Index of the entry a shadow line copies, or -1.
    var source: Int32 = -1
    var isImplicit: Bool
  }

  var entries: [Entry] = []
  var bytes: [UInt8] = []
  var nodes: [String] = []
  var files: [String] = []
  var ids = LineIndex()

  /// Makes an empty table.
  public init() {}

  /// How many entries there are; entries are named by their 0-based index.
  public var count: Int { entries.count }

  /// The indices of all entries.
  public var indices: Range<Int> { entries.indices }

  /// The id with its `line:`.
  public func id(at index: Int) -> String { string(idRange(index)) }

  /// The stored text with `{0}`, `{1}`… for its expressions; of a shadow line that of the line it copies.
  public func text(at index: Int) -> String { string(textRange(index)) }

  /// Gives access to the stored text as UTF-8, without making a string.
  public func withTextBytes<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = textRange(index)
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Gives access to the id as UTF-8, without making a string.
  public func withIDBytes<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = idRange(index)
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The title of the node the line stands in, as written.
  public func node(at index: Int) -> String { nodes[Int(entries[index].node)] }

  /// The name of the file the line stands in.
  public func file(at index: Int) -> String { files[Int(entries[index].file)] }

  /// The source line, 1-based.
  public func lineNumber(at index: Int) -> Int { Int(entries[index].line) }

  /// All hashtags in order, without `#`, `line:…` and `shadow:…` included, then `lastline` where it applies.
  public func metadata(at index: Int) -> [String] {
    let range = tagRange(index)
    guard !range.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var (tags, start) = ([String](), range.lowerBound)
      for end in range.lowerBound...range.upperBound
      where end == range.upperBound || bytes[end] == LineTable.tagSeparator {
        if end > start { tags.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return tags
    }
  }

  /// Whether the id was made up, so that it changes when lines are added before it.
  public func isImplicit(at index: Int) -> Bool { entries[index].isImplicit }

  /// The index of the line a shadow line copies, or nil for other lines.
  public func shadowSource(at index: Int) -> Int? {
    let source = entries[index].source
    return source < 0 ? nil : Int(source)
  }

  /// The index of an id, or nil.
  ///
  /// - Complexity: O(length of the id) on average.
  public func index(ofID id: String) -> Int? {
    var id = id
    return id.withUTF8 { self.index(ofID: $0) }
  }

  /// The index of an id given as UTF-8, or nil.
  public func index(ofID id: UnsafeBufferPointer<UInt8>) -> Int? {
    ids.find(id, hash: LineIndex.hash(id), in: self)
  }

  /// Whether a line has a made-up id; those of shadow lines do not count.
  public var hasImplicitIDs: Bool { entries.contains { $0.isImplicit && $0.source < 0 } }

  static let tagSeparator: UInt8 = 0x0A

  func idRange(_ index: Int) -> Range<Int> { Int(entries[index].id)..<Int(entries[index].text) }

  private func textRange(_ index: Int) -> Range<Int> {
    let source = entries[index].source
    let entry = entries[source < 0 ? index : Int(source)]
    return Int(entry.text)..<Int(entry.tags)
  }

  private func tagRange(_ index: Int) -> Range<Int> {
    let end = index + 1 < entries.count ? Int(entries[index + 1].id) : bytes.count
    return Int(entries[index].tags)..<end
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Finds entries by id: open addressing over their indices, so that no id is kept twice.
///
/// Ids are compared as texts are: an `é` is the same whether it is written as one character or as two.
///
/// The hash stands beside the index: most comparisons and all growing are done without looking at the ids, which
/// lie far apart in a large table.
struct LineIndex: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32
    /// Index of the entry, or -1.
    var entry: Int32
  }

  private var slots: [Slot] = []
  private var used = 0

  /// Makes room for a number of entries.
  mutating func reserveCapacity(_ count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    if size > slots.count { resize(to: size) }
  }

  /// Returns the entry with an id, or nil.
  func find(_ id: UnsafeBufferPointer<UInt8>, hash: UInt32, in table: LineTable) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place].entry >= 0 {
      let index = Int(slots[place].entry)
      if slots[place].hash == hash, table.withIDBytes(at: index, { LineIndex.areEqual($0, id) }) {
        return index
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds an entry by the hash of its id.
  mutating func insert(_ index: Int, hash: UInt32) {
    if (used + 1) * 2 > slots.count { resize(to: max(64, slots.count * 2)) }
    put(Slot(hash: hash, entry: Int32(truncatingIfNeeded: index)))
    used += 1
  }

  private mutating func put(_ slot: Slot) {
    let mask = slots.count - 1
    var place = Int(slot.hash) & mask
    while slots[place].entry >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func resize(to size: Int) {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, entry: -1), count: size)
    for slot in old where slot.entry >= 0 { put(slot) }
  }

  /// Seeded anew by every process, so that nobody can write ids that all fall into one place.
  static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    isASCII(id) ? hash(bytesOf: id) : composed(id).withUnsafeBufferPointer { hash(bytesOf: $0) }
  }

  private static func hash(bytesOf id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(id))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  private static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.count == right.count, left.indices.allSatisfy({ left[$0] == right[$0] }) { return true }
    return composed(left) == composed(right)
  }

  /// Whether all bytes are ASCII, told eight bytes at a time.
  @inline(__always)
  private static func isASCII(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(id)
    var found: UInt64 = 0
    var index = 0
    if raw.count >= 8 {
      while index + 8 < raw.count {
        found |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      found |= raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    } else {
      for byte in raw { found |= UInt64(byte) }
    }
    return found & 0x8080_8080_8080_8080 == 0
  }

  /// The normalisation form C of an id.
  @inline(never)
  private static func composed(_ id: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(Normalization.nfc(String(decoding: id, as: UTF8.self)).utf8)
  }
}
