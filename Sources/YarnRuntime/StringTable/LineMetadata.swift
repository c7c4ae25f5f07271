/// The hashtags of a line.
public struct LineMetadata: Hashable, Sendable {
  /// The full ID, such as `line:pc-hello`.
  public var id: String
  /// The file of the script.
  public var file: String
  /// The node it is in.
  public var node: String
  /// The line of the script, 1-based.
  public var lineNumber: Int
  /// The tags in their order, without `#`, the one with the ID included.
  public var tags: [String]

  /// Creates an entry.
  public init(id: String, file: String, node: String, lineNumber: Int, tags: [String]) {
    self.id = id
    self.file = file
    self.node = node
    self.lineNumber = lineNumber
    self.tags = tags
  }

  /// The two CSV forms of hashtags that the tools around the language know.
  public enum Format: CaseIterable, Sendable {
    /// What the console tool writes, `id,node,lineNumber,tags`: only lines with a tag besides their ID.
    case tags
    /// The metadata table of a project, `id,file,node,lineNumber,metadata`.
    case metadata

    /// The columns in their order.
    public var columns: [String] {
      switch self {
      case .tags: ["id", "node", "lineNumber", "tags"]
      case .metadata: ["id", "file", "node", "lineNumber", "metadata"]
      }
    }
  }

  /// Writes the tags of lines, joined by spaces, in the order given.
  public static func csv(_ lines: some Sequence<LineMetadata>, as format: Format) -> String {
    let kept = lines.filter { line in
      format == .metadata || line.tags.contains { !$0.hasPrefix("line:") }
    }
    return CSVTable.write(
      columns: format.columns,
      rows: kept.map { line in
        let tags = line.tags.joined(separator: " ")
        let place = [line.node, String(line.lineNumber), tags]
        return format == .tags ? [line.id] + place : [line.id, line.file] + place
      })
  }

  /// Reads the tags of lines in either form.
  ///
  /// - Throws: `CSVError` with the place of the first mistake.
  public static func read(
    csv bytes: [UInt8], file: String, limits: CSVLimits = CSVLimits()
  ) throws(CSVError) -> [LineMetadata] {
    let table = try CSVTable(bytes: bytes, file: file, required: ["id"], limits: limits)
    let column = table.columns.contains("tags") ? "tags" : "metadata"
    return table.rows.map { row in
      LineMetadata(
        id: row["id"].trimmed, file: row["file"], node: row["node"],
        lineNumber: Int(row["lineNumber"].trimmed) ?? 0,
        tags: row[column].split(separator: " ").map(String.init))
    }
  }
}
