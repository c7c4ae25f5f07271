import Foundation
import Testing
import YarnSyntax

/// A script of the test cases, with what is expected of it in a file beside it.
struct CaseFile: CustomTestStringConvertible, Sendable {
  let url: URL

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// The scripts of a folder under `Cases`, by name.
  static func all(in folder: String) -> [CaseFile] {
    let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(folder)")
    let files = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yarn" }.map(CaseFile.init)
      .sorted { $0.url.path < $1.url.path }
  }

  /// The text of the script, under its own name.
  func source() throws -> SourceText {
    try SourceText(name: url.lastPathComponent, bytes: Array(Data(contentsOf: url)))
  }

  /// What is expected; in record mode `actual` is written there first.
  func expectation(recording actual: String) throws -> String {
    let expected = url.deletingPathExtension().appendingPathExtension("expected")
    let isRecording = ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil
    if isRecording { try Data(actual.utf8).write(to: expected) }
    return try String(decoding: Data(contentsOf: expected), as: UTF8.self)
  }
}

/// The data that comes with the task; absent in a plain clone.
enum SharedData {
  /// The folder with the language's tables and the upstream scripts.
  static let yarn: URL? = {
    if let path = ProcessInfo.processInfo.environment["SOUFFLEUR_SHARED"] {
      return existing(URL(filePath: path).appending(path: "yarn"))
    }
    var directory = URL(filePath: #filePath).deletingLastPathComponent()
    while directory.path != "/" {
      if let found = existing(directory.appending(path: "../shared/yarn").standardizedFileURL) {
        return found
      }
      directory = directory.deletingLastPathComponent()
    }
    return nil
  }()

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path) ? url : nil
  }

  /// The scripts in a folder of the upstream tests.
  static func scripts(in folder: String) -> [CaseFile] {
    guard let yarn else { return [] }
    let directory = yarn.appending(path: "upstream/Tests/\(folder)")
    let files = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yarn" }.map(CaseFile.init)
      .sorted { $0.url.path < $1.url.path }
  }
}

/// Parses a text, for tests that look at its findings.
func findings(_ text: String, limits: ParserLimits = .standard) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  _ = parse(SourceText(name: "test.yarn", text: text), limits: limits, into: &diagnostics)
  return diagnostics
}

/// A body of one node.
func node(_ body: String) -> String { "title: Start\n---\n\(body)\n===\n" }
