/// Fills a string table, entry after entry: start one, append its id, then its text, then its tags.
public struct LineTableBuilder: Sendable {
  private var table = LineTable()
  private var node: UInt32 = 0
  private var file: UInt32 = 0

  /// Makes a builder with room for some entries and bytes.
  public init(entries: Int, bytes: Int) {
    table.entries.reserveCapacity(entries)
    table.bytes.reserveCapacity(bytes)
    table.ids.reserveCapacity(entries)
  }

  /// How many entries have been started.
  public var count: Int { table.count }

  /// Says which file the following entries stand in.
  public mutating func beginFile(_ name: String) {
    file = UInt32(truncatingIfNeeded: table.files.count)
    table.files.append(name)
  }

  /// Says which node the following entries stand in.
  public mutating func beginNode(_ title: String) {
    node = UInt32(truncatingIfNeeded: table.nodes.count)
    table.nodes.append(title)
  }

  /// Starts an entry; its id is what is appended next.
  ///
  /// - Parameter line: The 1-based source line.
  public mutating func beginEntry(line: UInt32, isImplicit: Bool) {
    let start = UInt32(truncatingIfNeeded: table.bytes.count)
    table.entries.append(
      LineTable.Entry(
        id: start, text: start, tags: start, node: node, file: file, line: line, isImplicit: isImplicit))
  }

  /// Ends the id of the last entry and enters it; the first entry with an id keeps it.
  ///
  /// - Returns: The index of the earlier entry with the same id, or nil.
  public mutating func endID() -> Int? {
    let last = table.entries.count - 1
    guard last >= 0 else { return nil }
    table.entries[last].text = UInt32(truncatingIfNeeded: table.bytes.count)
    table.entries[last].tags = table.entries[last].text
    let hash = table.withIDBytes(at: last) { LineIndex.hash($0) }
    let earlier = table.withIDBytes(at: last) { table.ids.find($0, hash: hash, in: table) }
    if earlier == nil { table.ids.insert(last, hash: hash) }
    return earlier
  }

  /// Takes back the id of the last entry, to try another.
  public mutating func restartID() {
    let last = table.entries.count - 1
    guard last >= 0 else { return }
    table.bytes.removeLast(table.bytes.count - Int(table.entries[last].id))
  }

  /// Ends the text of the last entry.
  public mutating func endText() {
    let last = table.entries.count - 1
    guard last >= 0 else { return }
    table.entries[last].tags = UInt32(truncatingIfNeeded: table.bytes.count)
  }

  /// Gives access to the text of the last entry, after `endText`.
  public func withLastText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    table.withTextBytes(at: table.count - 1, body)
  }

  /// Takes back the text of the last entry, for a shadow line has none of its own.
  public mutating func dropText() {
    let last = table.entries.count - 1
    guard last >= 0 else { return }
    table.bytes.removeLast(table.bytes.count - Int(table.entries[last].text))
    endText()
  }

  /// Appends a tag, without `#`, to the last entry.
  public mutating func appendTag(_ tag: UnsafeBufferPointer<UInt8>) {
    if let last = table.entries.last, table.bytes.count > Int(last.tags) { append(LineTable.tagSeparator) }
    table.bytes.append(contentsOf: tag)
  }

  /// Appends bytes to the id or text of the last entry.
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { table.bytes.append(contentsOf: bytes) }

  /// Appends a byte to the id or text of the last entry.
  public mutating func append(_ byte: UInt8) { table.bytes.append(byte) }

  /// Says that an entry is a copy of another.
  public mutating func setSource(of index: Int, to source: Int) {
    table.entries[index].source = Int32(truncatingIfNeeded: source)
  }

  /// The index of an id among the entries so far, or nil.
  public func index(ofID id: UnsafeBufferPointer<UInt8>) -> Int? { table.index(ofID: id) }

  /// Gives access to the stored text of an entry.
  public func withText<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    table.withTextBytes(at: index, body)
  }

  /// The table of what was appended.
  public consuming func finish() -> LineTable { table }
}
