import Foundation

/// The upstream data, which a clone of the project alone does not have.
enum SharedData {
  /// The folder `yarn` of the shared data, or none.
  static let yarn: URL? = {
    if let path = ProcessInfo.processInfo.environment["SOUFFLEUR_SHARED"] {
      return URL(fileURLWithPath: path).appendingPathComponent("yarn")
    }
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("shared/yarn")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()

  static let isMissing = yarn == nil
  static let comment = "the shared upstream data is not there: skipped"

  /// The files of a folder below `yarn` with an extension, by name.
  static func files(_ folder: String, _ pathExtension: String) -> [URL] {
    guard let yarn else { return [] }
    return FileManager.default.listed(yarn.appendingPathComponent(folder), pathExtension)
  }
}

extension FileManager {
  func listed(_ folder: URL, _ pathExtension: String) -> [URL] {
    let files = (try? contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
