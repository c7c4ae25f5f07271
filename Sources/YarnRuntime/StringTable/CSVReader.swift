/// Cuts the bytes of a CSV file into rows (RFC 4180).
///
/// Beyond the letter of the standard it takes a byte order mark, `\n` and `\r` as line ends, blank lines, and `;` or tab
/// as the separator when the first row has one and no comma, as spreadsheets write them in France.
struct CSVReader {
  struct Row {
    /// The line its first field starts on, 1-based.
    var line: Int
    var fields: [CSVField]
  }

  private let bytes: [UInt8]
  private let file: String
  private let limits: CSVLimits
  private let isUTF8: Bool
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var lineStart = 0

  /// Prepares to read; `isUTF8` says that the bytes were validated before.
  init(_ bytes: [UInt8], file: String, limits: CSVLimits, isUTF8: Bool) throws(CSVError) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
    self.isUTF8 = isUTF8
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
      row.fields.append(index < bytes.count && bytes[index] == Self.quote ? try quoted() : try bare())
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

  private mutating func bare() throws(CSVError) -> CSVField {
    let start = index
    index = place(from: start) { [separator] in $0 == separator || CSVReader.isLineEnd($0) }
    return try checked(CSVField(range: start..<index))
  }

  private mutating func quoted() throws(CSVError) -> CSVField {
    let opening = (index: index, line: line, lineStart: lineStart)
    index += 1
    var field = CSVField(range: index..<index)
    while index - opening.index - 1 <= limits.fieldBytes {
      index = place(from: index) { $0 == Self.quote || CSVReader.isLineEnd($0) }
      guard index < bytes.count else { break }
      guard bytes[index] == Self.quote else {
        endLine()
        continue
      }
      index += 1
      if index < bytes.count, bytes[index] == Self.quote {
        field.hasQuotes = true
        index += 1
        continue
      }
      guard index == bytes.count || bytes[index] == separator || CSVReader.isLineEnd(bytes[index]) else {
        throw error("text after a closing quote; a quote inside of a quoted field is written twice")
      }
      field.range = field.range.lowerBound..<(index - 1)
      return try checked(field)
    }
    (index, line, lineStart) = opening
    throw error("this quote is not closed; a quote inside of a quoted field is written twice")
  }

  /// The first place from an index on whose byte is wanted; the end when there is none.
  private func place(from start: Int, where isWanted: (UInt8) -> Bool) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count, !isWanted(bytes[index]) { index += 1 }
      return index
    }
  }

  private func checked(_ field: CSVField) throws(CSVError) -> CSVField {
    if field.range.count > limits.fieldBytes {
      throw error("a field is longer than \(limits.fieldBytes) bytes")
    }
    guard isUTF8 || String(validating: bytes[field.range], as: UTF8.self) != nil else {
      throw error("not UTF-8; save the file with that encoding")
    }
    return field
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { !isLineEnd($0) }.prefix(4_096)
    let comma = UInt8(ascii: ",")
    if header.contains(comma) { return comma }
    return header.first { $0 == UInt8(ascii: ";") || $0 == 0x09 } ?? comma
  }
}

/// Where a field stands in its file, without the quotes around it.
struct CSVField: Sendable {
  var range: Range<Int>
  /// Whether there are quotes in it, each written twice.
  var hasQuotes = false

  /// The text of the field in the bytes of its file, which are UTF-8.
  func text(in bytes: [UInt8]) -> String {
    guard hasQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes[range] {
      isSecond = byte == quote && !isSecond
      if !isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
