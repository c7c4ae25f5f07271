import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// The observed behaviour of upstream, where the shared data is at hand.
@Suite struct SharedDiagnosticsTests {
  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func findsWhatUpstreamsTestsDemand() throws {
    let cases = try SharedData.load(DiagnosticsFile.self, "yarn/diagnostics.json").cases
    #expect(cases.count > 100)
    for (index, item) in cases.enumerated() {
      let found = Report(item.source, options: item.options)
      let label = "case \(index) \(item.from.split(separator: " ").last ?? ""):\n\(item.source)\n\(found)"
      for expected in item.expect {
        #expect(found.has(expected), "\(expected.code ?? "") missing in \(label)")
      }
      if item.noOtherDiagnostics == true {
        let codes = Set(item.expect.compactMap(\.code))
        #expect(found.codes.subtracting(codes).isEmpty, "too much in \(label)")
      }
      if item.onlyErrorIsThis == true {
        #expect(found.errors == Set(item.expect.compactMap(\.code)), "other errors in \(label)")
      }
      #expect(found.codes.isDisjoint(with: item.mustNotContain ?? []), "forbidden code in \(label)")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func findsTheCodeOfEachExample() throws {
    let examples = try SharedData.load(DiagnosticsFile.self, "yarn/diagnostics.json").examples
    var options = CompilerOptions()
    options.reportsUnreachableCode = true
    for item in examples where item.testedUpstream {
      let found = Report(item.source, options: options)
      #expect(found.codes.contains(item.code), "\(item.code) missing:\n\(item.source)\n\(found)")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func rejectsWhatMustNotCompile() throws {
    for item in try SharedData.load(DiagnosticsFile.self, "yarn/diagnostics.json").parseFailures {
      let source = try SharedData.text("yarn/upstream/\(item.file)")
      let found = Report(source, options: SharedData.harnessOptions)
      #expect(!found.errors.isEmpty, "\(item.file) compiles")
      let told = item.observed.filter { !$0.isConsequence }
      #expect(!told.isEmpty, "\(item.file)")
      let observed = told.map { Finding(code: $0.code, line: $0.range[0]) }
      #expect(found.agrees(with: observed), "\(item.file)\n\(found)")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func agreesOnTheProbes() throws {
    let probes = try SharedData.load(ProbesFile.self, "yarn/probes.json").probes
    #expect(probes.count > 200)
    for (index, probe) in probes.enumerated() where !isNotCopied(probe.source) {
      let found = Report(probe.source, options: SharedData.harnessOptions)
      let observed = probe.diagnostics.map { Finding(code: $0.code, line: $0.line) }
      #expect(
        found.agrees(with: observed),
        "probe \(index) \(probe.section)\n\(probe.source)\n\(probe.diagnostics)\n\(found)")
    }
  }

  /// The probes of quirks that are better not copied: false loops of smart variables, a detour to a number, and
  /// a slash in a header.
  private func isNotCopied(_ source: String) -> Bool {
    ["$c or (true and $c)", "<<detour {5}>>", "path: a/b"].contains { source.contains($0) }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
  func acceptsWhatHasAPlan() throws {
    for file in SharedData.files("yarn/upstream/Tests/TestCases", "testplan") {
      let script = file.deletingPathExtension().appendingPathExtension("yarn")
      let found = Report(try String(contentsOf: script, encoding: .utf8), options: SharedData.harnessOptions)
      #expect(found.errors.isEmpty, "\(script.lastPathComponent)\n\(found)")
    }
  }
}
