import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// Upstream's scripts that must not compile.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
struct RefusalTests {
  static let scripts: [URL] =
    SharedData.files("yarn/upstream/Tests/TestCases/ParseFailures", "yarn")
    + SharedData.files("yarn/upstream/Tests/TestCases", "yarn").filter {
      $0.lastPathComponent == "DuplicateLineTags.yarn"
    }

  @Test func thereAreThirtyFour() { #expect(Self.scripts.count == 34) }

  @Test(arguments: scripts)
  func isRefused(_ script: URL) throws {
    let text = String(decoding: try Data(contentsOf: script), as: UTF8.self)
    let source = SourceText(name: script.lastPathComponent, text: text)
    var options = CompilerOptions()
    options.functions = HarnessFunctions.declared.signatures
    let compilation = compile([source], options: options)
    #expect(compilation.program == nil)
    #expect(compilation.diagnostics.contains { $0.severity == .error })
    for diagnostic in compilation.diagnostics {
      guard let location = diagnostic.location else { continue }
      #expect(location.span.start <= location.span.end && Int(location.span.end) <= source.utf8.count)
    }
  }
}
