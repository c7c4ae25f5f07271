/// A CSV file: a row of names, then rows whose fields are found by those names.
public struct CSVTable: Sendable {
  /// A row of a table; its texts are made when they are asked for.
  public struct Row: Sendable {
    /// The line of the file it starts on, 1-based.
    public let line: Int
    fileprivate let fields: [CSVField]
    fileprivate let file: Content

    /// The field of a column; empty when the row is too short or there is no such column.
    public subscript(column: String) -> String {
      guard let index = file.columns[column], fields.indices.contains(index) else { return "" }
      return fields[index].text(in: file.bytes)
    }

    /// Where the field of a column begins, 1-based, the column in characters; the row's beginning when there is no such
    /// field.
    public func place(of column: String) -> (line: Int, column: Int) {
      guard let index = file.columns[column], fields.indices.contains(index) else { return (line, 1) }
      let before = file.bytes[..<fields[index].range.lowerBound]
      let start = before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
      let rowStart = fields[0].range.lowerBound
      let lines = file.bytes[min(rowStart, start)..<start].count { $0 == 0x0A }
      return (line + lines, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// Reads a field as it stands in the file: a quote in it is there twice.
    public func withRawUTF8<Result>(
      of column: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
      let index = file.columns[column]
      let range = index.flatMap { fields.indices.contains($0) ? fields[$0].range : nil } ?? 0..<0
      return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }

  /// What the rows of a file share.
  fileprivate final class Content: Sendable {
    let bytes: [UInt8]
    let columns: [String: Int]

    init(bytes: [UInt8], columns: [String: Int]) {
      self.bytes = bytes
      self.columns = columns
    }
  }

  /// The name of the file as it was given.
  public let file: String
  /// The names of the columns in their order.
  public let columns: [String]
  /// The rows in their order.
  public let rows: [Row]

  /// Reads a file that was loaded as bytes.
  ///
  /// - Parameters:
  ///   - bytes: the content, in UTF-8, with or without a byte order mark.
  ///   - file: its name for errors.
  ///   - required: columns without which the table makes no sense.
  ///   - limits: how much is accepted.
  ///   - isUTF8: whether the bytes are known to be UTF-8, so that they need not be looked at again.
  /// - Throws: `CSVError` with the place of the first mistake.
  public init(
    bytes: [UInt8], file: String, required: [String] = [], limits: CSVLimits = CSVLimits(),
    isUTF8: Bool = false
  ) throws(CSVError) {
    var reader = try CSVReader(bytes, file: file, limits: limits, isUTF8: isUTF8)
    guard let header = try reader.next() else {
      throw CSVError(
        file: file, line: 1, column: 1, message: "the file is empty; its first row names the columns")
    }
    let names = header.fields.map { $0.text(in: bytes).trimmed }
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      guard columns.updateValue(index, forKey: name) == nil else {
        throw CSVError(file: file, line: header.line, column: 1, message: "there are two columns `\(name)`")
      }
    }
    for name in required where columns[name] == nil {
      let found = names.joined(separator: ", ").prefix(200)
      throw CSVError(
        file: file, line: header.line, column: 1,
        message: "there is no column `\(name)`; the first row is: \(found)")
    }
    let content = Content(bytes: bytes, columns: columns)
    var rows: [Row] = []
    while let row = try reader.next() {
      if row.fields.count > names.count {
        throw CSVError(
          file: file, line: row.line, column: 1,
          message: "\(row.fields.count) fields for \(names.count) columns; a text with a comma needs quotes")
      }
      guard rows.count < limits.rows else { throw reader.error("more than \(limits.rows) rows") }
      rows.append(Row(line: row.line, fields: row.fields, file: content))
    }
    self.file = file
    self.columns = names
    self.rows = rows
  }

  /// Writes rows of fields as CSV, with commas and `\n`, quotes only where they are needed.
  public static func write(columns: [String], rows: some Sequence<[String]>) -> String {
    var result = ""
    func write(_ fields: [String]) {
      for (index, field) in fields.enumerated() {
        if index > 0 { result += "," }
        result += quoted(field)
      }
      result += "\n"
    }
    write(columns)
    for row in rows { write(row) }
    return result
  }

  private static func quoted(_ field: String) -> String {
    let bytes = field.utf8
    let isPlain = !bytes.contains { [0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
    if isPlain, bytes.first != 0x20, bytes.last != 0x20 { return field }
    // Scalars, not characters: a quote with an accent on it is a quote to a reader.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
