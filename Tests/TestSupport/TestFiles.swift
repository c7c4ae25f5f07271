import Foundation

/// Files of the tests and of the checkout.
public enum TestFiles {
  /// The folder of the checkout.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder beside the source file that asks, such as `Cases/en.tsv`.
  public static func beside(_ path: String, of source: String = #filePath) -> URL {
    URL(filePath: source).deletingLastPathComponent().appending(path: path)
  }

  /// The files of a folder with an extension, by name; none where there is no such folder.
  public static func listed(_ folder: URL, _ pathExtension: String) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The lines of a file that hold something.
  public static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The values of a file with one JSON value a line.
  public static func rows<Row: Decodable>(_ file: URL) throws -> [Row] {
    try lines(file).map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// The rows of a table with a tab between columns, without remarks (`#`).
  public static func table(_ file: URL, columns: Int) throws -> [[String]] {
    try lines(file).filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == columns else { throw Malformed(file: file.lastPathComponent, line: line) }
      return fields
    }
  }

  /// A row of a table that has not its columns.
  public struct Malformed: Error {
    /// The file, by name.
    public let file: String
    /// The row as it stands.
    public let line: String
  }
}
