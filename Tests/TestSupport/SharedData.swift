import Foundation

/// Data that may lie beside the checkout in a folder `shared`, or where `SOUFFLEUR_SHARED` says; a clone alone has none, and
/// tests that need it are skipped there.
public enum SharedData {
  /// The folder, where there is one.
  public static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["SOUFFLEUR_SHARED"] { return URL(filePath: path) }
    var directory = TestFiles.root.resolvingSymlinksInPath()
    while directory.path != "/" {
      directory.deleteLastPathComponent()
      let candidate = directory.appending(path: "shared")
      let isIt = FileManager.default.fileExists(atPath: candidate.appending(path: "yarn").path)
      if isIt { return candidate }
    }
    return nil
  }()

  /// Whether there is one.
  public static let isPresent = folder != nil

  /// What is said where there is none.
  public static let comment = "the shared data is not there: skipped"

  /// A file or folder of it; none where there is no shared data.
  public static func file(_ path: String) -> URL? { folder?.appending(path: path) }

  /// The text of one of its files.
  public static func text(_ path: String) throws -> String {
    guard let file = file(path) else { throw CocoaError(.fileNoSuchFile) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// One of its JSON files, decoded.
  public static func load<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(path).utf8))
  }

  /// The files of one of its folders with an extension, by name.
  public static func files(_ path: String, _ pathExtension: String) -> [URL] {
    file(path).map { TestFiles.listed($0, pathExtension) } ?? []
  }
}
