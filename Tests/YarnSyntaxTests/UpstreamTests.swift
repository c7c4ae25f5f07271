import Foundation
import TestSupport
import Testing
import YarnSyntax

/// The scripts of the upstream suite and the tables of what upstream says about them, where they are at hand.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
struct UpstreamTests {
  /// What the parser decides; the rest is the compiler's.
  static let syntactic: Set = [
    "YS0004", "YS0005", "YS0006", "YS0007", "YS0019", "YS0020", "YS0021", "YS0022", "YS0027", "YS0048",
    "YS0051",
    "YS0052", "YS0064",
  ]

  @Test(arguments: SharedData.scripts(in: "TestCases"))
  func plansParse(_ file: CaseFile) throws {
    var diagnostics: [Diagnostic] = []
    _ = parse(try file.source(), into: &diagnostics)
    #expect(diagnostics.isEmpty)
  }

  @Test func parseFailuresAreFound() throws {
    for failure in try table("diagnostics", "parseFailures") {
      let path = try #require(failure["file"] as? String)
      let url = try #require(SharedData.file("yarn/upstream/\(path)"))
      var diagnostics: [Diagnostic] = []
      _ = parse(try CaseFile(url: url).source(), into: &diagnostics)
      let observed = try #require(failure["observed"] as? [[String: Any]])
      let expected = try observed.compactMap { entry -> Finding? in
        let code = try #require(entry["code"] as? String)
        let range = try #require(entry["range"] as? [Int])
        return UpstreamTests.syntactic.contains(code) ? Finding(code: code, line: range[0]) : nil
      }
      #expect(Set(diagnostics.map(Finding.init)) == Set(expected), "\(path)")
    }
  }

  @Test func casesAreFound() throws {
    for entry in try table("diagnostics", "cases") {
      guard let source = entry["source"] as? String, let expected = entry["expect"] as? [[String: Any]] else {
        continue
      }
      let found = findings(source)
      for wanted in expected where UpstreamTests.syntactic.contains(wanted["code"] as? String ?? "") {
        #expect(found.contains { matches($0, wanted) }, "\(wanted) in \(source)")
      }
      if entry["noOtherDiagnostics"] as? Bool == true {
        let codes = Set(expected.compactMap { $0["code"] as? String })
        #expect(found.allSatisfy { codes.contains($0.code.rawValue) }, "\(found) in \(source)")
      }
    }
  }

  @Test func probesAreFound() throws {
    for entry in try table("probes", "probes") {
      guard let source = entry["source"] as? String, let observed = entry["diagnostics"] as? [[Any]] else {
        continue
      }
      if UpstreamTests.differences.contains(source) { continue }
      let expected = observed.compactMap { finding -> Finding? in
        guard let code = finding.first as? String, UpstreamTests.syntactic.contains(code) else { return nil }
        return Finding(code: code, line: finding[2] as? Int ?? 0)
      }
      #expect(Set(findings(source).map(Finding.init)) == Set(expected), "\(source)")
    }
  }

  /// Where upstream reports more than the mistake, or what section 22 says not to copy.
  static let differences: Set = [
    // An unclosed hashtag or brace swallows the lines after it there.
    "title: Start\n---\ntext #\n===\n", "title: Start\n---\n{1\n===\n",
    // A node that has neither `---` nor `===` is one mistake here; an empty file has a place.
    "title: Start\n---\nx\n===\ngarbage\n", "",
    // A second error on the same line.
    "title: Start\n---\n<<set $a.b = 1>>\n===\n",
    // Slashes in header values are accepted.
    "title: Start\npath: a/b\n---\nx\n===",
  ]

  private struct Finding: Hashable {
    var code: String
    var line: Int

    init(code: String, line: Int) {
      self.code = code
      self.line = line
    }

    init(_ diagnostic: Diagnostic) {
      self.init(code: diagnostic.code.rawValue, line: diagnostic.location?.start.line ?? -1)
    }
  }

  private func matches(_ found: Diagnostic, _ wanted: [String: Any]) -> Bool {
    guard found.code.rawValue == wanted["code"] as? String else { return false }
    if let severity = wanted["severity"] as? String, severity != found.severity.rawValue { return false }
    if let message = wanted["message"] as? String, message != found.message { return false }
    if let part = wanted["messageContains"] as? String, !found.message.contains(part) { return false }
    guard let range = wanted["range"] as? [Int] else { return true }
    return found.location?.start == .init(line: range[0], column: range[1])
  }

  private func table(_ file: String, _ key: String) throws -> [[String: Any]] {
    let url = try #require(SharedData.file("yarn/\(file).json"))
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    return try #require((json as? [String: Any])?[key] as? [[String: Any]])
  }
}
