/// Cuts the bytes of a CSV file into rows (RFC 4180).
///
/// Beyond the letter of the standard it takes a byte order mark, `\n` and `\r` as line ends, blank lines, and `;` or tab
/// as the separator when the first row has one and no comma, as spreadsheets write them in France.
struct CSVReader {
  struct Row {
    /// The line its first field starts on, 1-based.
    var line: Int
    var fields: [String]
  }

  private let bytes: [UInt8]
  private let file: String
  private let limits: CSVLimits
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8], file: String, limits: CSVLimits) throws(CSVError) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    separator = CSVReader.separator(of: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
    if bytes.count > limits.bytes { throw error("the file is larger than \(limits.bytes) bytes") }
  }

  /// Reads the next row that is not blank; `nil` at the end of the file.
  mutating func next() throws(CSVError) -> Row? {
    while index < bytes.count, CSVReader.isLineEnd(bytes[index]) { endLine() }
    guard index < bytes.count else { return nil }
    var row = Row(line: line, fields: [])
    while true {
      guard row.fields.count < limits.fields else {
        throw error("more than \(limits.fields) fields in one row")
      }
      row.fields.append(
        bytes.indices.contains(index) && bytes[index] == Self.quote ? try quoted() : try bare())
      guard index < bytes.count else { return row }
      if bytes[index] == separator {
        index += 1
        continue
      }
      endLine()
      return row
    }
  }

  /// Creates an error at the current place.
  func error(_ message: String) -> CSVError {
    let column = bytes[lineStart..<min(index, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return CSVError(file: file, line: line, column: column, message: message)
  }

  // MARK: Fields

  private static let quote = UInt8(ascii: "\"")

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func endLine() {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    line += 1
    lineStart = index
  }

  private mutating func bare() throws(CSVError) -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, !CSVReader.isLineEnd(bytes[index]) { index += 1 }
    return try text(Array(bytes[start..<index]))
  }

  private mutating func quoted() throws(CSVError) -> String {
    let opening = self
    var field: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        index += 1
        guard index < bytes.count, bytes[index] == Self.quote else {
          guard index == bytes.count || bytes[index] == separator || CSVReader.isLineEnd(bytes[index]) else {
            throw error("text after a closing quote; a quote inside of a quoted field is written twice")
          }
          return try text(field)
        }
        field.append(byte)
        index += 1
      } else if CSVReader.isLineEnd(byte) {
        let start = index
        endLine()
        field += bytes[start..<index]
      } else {
        field.append(byte)
        index += 1
      }
      if field.count > limits.fieldBytes { break }
    }
    throw opening.error("this quote is not closed; a quote inside of a quoted field is written twice")
  }

  private func text(_ field: [UInt8]) throws(CSVError) -> String {
    if field.count > limits.fieldBytes { throw error("a field is longer than \(limits.fieldBytes) bytes") }
    guard let text = String(validating: field, as: UTF8.self) else {
      throw error("not UTF-8; save the file with that encoding")
    }
    return text
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { !isLineEnd($0) }.prefix(4_096)
    let comma = UInt8(ascii: ",")
    if header.contains(comma) { return comma }
    return header.first { $0 == UInt8(ascii: ";") || $0 == 0x09 } ?? comma
  }
}
