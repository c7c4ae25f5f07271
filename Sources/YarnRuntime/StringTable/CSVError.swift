/// Why a CSV file could not be read.
public struct CSVError: Error, Hashable, Sendable {
  /// The name of the file as it was given.
  public var file: String
  /// The line, 1-based.
  public var line: Int
  /// The column, 1-based, in characters.
  public var column: Int
  /// What is wrong, in English, with what to do about it.
  public var message: String

  /// Creates an error; the column is 1 where only the row is known.
  public init(file: String, line: Int, column: Int = 1, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension CSVError: CustomStringConvertible {
  /// The error as compilers print them: `strings/en.csv:12:5: …`.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// How much of a CSV file is read before it is refused.
public struct CSVLimits: Sendable {
  /// The size of the file, in bytes.
  public var bytes = 32 << 20
  /// Rows, without the header.
  public var rows = 500_000
  /// Fields in a row.
  public var fields = 64
  /// The length of one field, in bytes.
  public var fieldBytes = 1 << 20

  /// Creates limits that no honest file meets.
  public init() {}
}
