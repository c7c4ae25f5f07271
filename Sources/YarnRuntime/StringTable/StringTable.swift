/// The texts of a script in one language, by line ID, in reading order.
public struct StringTable: Equatable, Sendable {
  /// A line of a table.
  public struct Entry: Hashable, Sendable {
    /// The full ID, such as `line:pc-hello`.
    public var id: String
    /// The text, with its markup and with `{0}` where values go.
    public var text: String
    /// The file of the script it is in.
    public var file: String
    /// The node of the script it is in.
    public var node: String
    /// The line of the script, 1-based; 0 when it is not known.
    public var lineNumber: Int
    /// The lock of the text this was translated from; empty when it is not known.
    public var lock: String
    /// A note for translators.
    public var comment: String

    /// Creates an entry.
    public init(
      id: String, text: String, file: String = "", node: String = "", lineNumber: Int = 0, lock: String = "",
      comment: String = ""
    ) {
      self.id = id
      self.text = text
      self.file = file
      self.node = node
      self.lineNumber = lineNumber
      self.lock = lock
      self.comment = comment
    }
  }

  /// The language as a tag, such as `fr` or `en-GB`.
  public let language: String
  /// The entries in reading order.
  public private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// Creates a table; of entries with the same ID the last one counts, at the place of the first.
  public init(language: String, entries: some Sequence<Entry> = []) {
    self.language = language
    for entry in entries { set(entry) }
  }

  /// The entry of a line.
  public subscript(id: String) -> Entry? {
    places[id].map { entries[$0] }
  }

  /// Returns the text of a line; `nil` when there is none or it is still empty.
  public func text(of id: String) -> String? {
    guard let text = self[id]?.text, !text.isEmpty else { return nil }
    return text
  }

  /// Adds an entry at the end, or replaces the one of the same ID where it is.
  public mutating func set(_ entry: Entry) {
    if let place = places[entry.id] {
      entries[place] = entry
    } else {
      places[entry.id] = entries.count
      entries.append(entry)
    }
  }

  /// Takes over the entries of another table: those it has replace ours, unless they are empty; new ones come last.
  public mutating func merge(_ other: StringTable) {
    for entry in other.entries where !entry.text.isEmpty || places[entry.id] == nil { set(entry) }
  }

  /// Returns what tells a text from another: the first 8 hexadecimal digits of the SHA-256 of its UTF-8.
  public static func lock(of text: String) -> String {
    let digits = Array("0123456789abcdef")
    return String(SHA256.hash(text.utf8).prefix(4).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
