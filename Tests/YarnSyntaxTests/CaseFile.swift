import Foundation
import TestSupport
import Testing
import YarnSyntax

/// A script of the test cases, with what is expected of it in a file beside it.
struct CaseFile: CustomTestStringConvertible, Sendable {
  let url: URL

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// The scripts of a folder under `Cases`, by name.
  static func all(in folder: String) -> [CaseFile] {
    TestFiles.listed(TestFiles.beside("Cases/\(folder)"), "yarn").map(CaseFile.init)
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

extension SharedData {
  /// The scripts in a folder of the upstream tests.
  static func scripts(in folder: String) -> [CaseFile] {
    files("yarn/upstream/Tests/\(folder)", "yarn").map(CaseFile.init)
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
