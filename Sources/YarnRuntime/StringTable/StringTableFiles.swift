extension StringTable {
  /// The two CSV forms of a table that the tools around the language know.
  public enum Format: CaseIterable, Sendable {
    /// What the console tool writes: `id,text,file,node,lineNumber`.
    case lines
    /// What a localisation is kept in: `language,id,text,file,node,lineNumber,lock,comment`.
    case localisation

    /// The columns in their order.
    public var columns: [String] {
      switch self {
      case .lines: ["id", "text", "file", "node", "lineNumber"]
      case .localisation: ["language", "id", "text", "file", "node", "lineNumber", "lock", "comment"]
      }
    }
  }

  /// Reads a table in either form; the columns `id` and `text` have to be there, the others may be.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its name for errors.
  ///   - language: the language the table is for; rows of another one are an error.
  ///   - limits: how much is accepted.
  /// - Throws: `CSVError` with the place of the first mistake.
  public init(
    csv bytes: [UInt8], file: String, language: String, limits: CSVLimits = CSVLimits()
  ) throws(CSVError) {
    let table = try CSVTable(bytes: bytes, file: file, required: StringTable.requiredColumns, limits: limits)
    try self.init(table, language: language)
  }

  /// The columns without which a file is no table.
  public static let requiredColumns = ["id", "text"]

  /// Takes the rows of a file, an entry a row.
  ///
  /// - Throws: `CSVError` with the place of the first mistake.
  public init(_ table: CSVTable, language: String) throws(CSVError) {
    self.init(language: language)
    for row in table.rows {
      let entry = try StringTable.entry(of: row, file: table.file, language: language)
      if self[entry.id] != nil {
        throw CSVError(
          file: table.file, line: row.line, column: 1, message: "`\(entry.id)` is here a second time")
      }
      set(entry)
    }
  }

  private static func entry(
    of row: CSVTable.Row, file: String, language: String
  ) throws(CSVError) -> Entry {
    func error(_ message: String) -> CSVError {
      CSVError(file: file, line: row.line, column: 1, message: message)
    }
    let id = row["id"].trimmed
    if id.isEmpty { throw error("the row has no `id`") }
    let tag = row["language"].trimmed
    if !tag.isEmpty, tag.lowercased() != language.lowercased() {
      throw error("the row is in `\(tag)`, the table in `\(language)`; put each language in its own file")
    }
    let number = row["lineNumber"].trimmed
    guard let lineNumber = number.isEmpty ? 0 : Int(number), lineNumber >= 0 else {
      throw error("`\(number)` is not the number of a line")
    }
    return Entry(
      id: id, text: row["text"], file: row["file"], node: row["node"], lineNumber: lineNumber,
      lock: row["lock"].trimmed, comment: row["comment"])
  }

  /// Writes the table in reading order.
  public func csv(_ format: Format) -> String {
    CSVTable.write(
      columns: format.columns,
      rows: entries.lazy.map { entry in format.columns.map { field($0, of: entry) } })
  }

  private func field(_ column: String, of entry: Entry) -> String {
    switch column {
    case "language": language
    case "id": entry.id
    case "text": entry.text
    case "file": entry.file
    case "node": entry.node
    case "lineNumber": entry.lineNumber == 0 ? "" : String(entry.lineNumber)
    case "lock": entry.lock
    default: entry.comment
    }
  }
}
