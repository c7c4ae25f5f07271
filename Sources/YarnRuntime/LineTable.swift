/// The string table of a program: every line, option and line-group item, in source order.
///
/// Entries are kept as ranges of one byte buffer, so that a table of a hundred thousand lines is a handful of
/// allocations and its strings are made only when somebody reads them.
public struct LineTable: Sendable {
  /// Makes an empty table.
  public init() {}

  /// How many entries there are; entries are named by their 0-based index.
  public var count: Int { entries.count }

  var entries: [Entry] = []
  var bytes: [UInt8] = []

  struct Entry: Sendable {
    var id: Range<UInt32>
    var text: Range<UInt32>
  }
}
