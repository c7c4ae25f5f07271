import Testing
import YarnSyntax

/// Input that is too deep, too long or too much is reported with its place, quickly and without a trap.
struct LimitTests {
  static let deep = 10_000

  static let tooDeep: [String] = [
    "{" + String(repeating: "(", count: deep) + "1" + String(repeating: ")", count: deep) + "}",
    "{" + String(repeating: "- ", count: deep) + "1}",
    "<<if " + String(repeating: "not ", count: deep) + "true>>\n<<endif>>",
    "{" + String(repeating: "f(", count: deep) + "1" + String(repeating: ")", count: deep) + "}",
    "{" + String(repeating: "1 + ", count: deep) + "1}",
    String(repeating: "<<if true>>\n", count: deep) + String(repeating: "<<endif>>\n", count: deep),
    String(repeating: "<<once>>\n", count: deep),
    (0..<400).map { String(repeating: " ", count: $0) + "-> x\n" }.joined(),
    (0..<400).map { String(repeating: " ", count: $0) + "=> x\n" }.joined(),
  ]

  @Test(arguments: tooDeep)
  func depthIsBounded(_ body: String) throws {
    let found = findings(node(body))
    #expect(found.map(\.code) == [.nestingTooDeep])
    #expect(try #require(found.first?.location).start.line >= 2)
  }

  @Test func afterALimitTheRestIsLeft() {
    let brackets = String(repeating: "(", count: LimitTests.deep)
    let text = "title: A\nwhen: \(brackets)\n---\n\\q\n===\ntitle: B\n---\n<<if\n"
    var diagnostics: [Diagnostic] = []
    let tree = parse(SourceText(name: "test.yarn", text: text), into: &diagnostics)
    #expect(diagnostics.map(\.code) == [.nestingTooDeep])
    #expect(tree.nodes.allSatisfy { Int($0.span.end) <= text.utf8.count })
  }

  @Test func theLimitItselfIsAllowed() {
    let depth = ParserLimits.standard.expressionDepth - 1
    let brackets = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(findings(node("{\(brackets)}")).isEmpty)
    let scopes = ParserLimits.standard.statementDepth - 1
    let opened = String(repeating: "<<if true>>\n", count: scopes)
    #expect(findings(node(opened + String(repeating: "<<endif>>\n", count: scopes))).isEmpty)
  }

  @Test func listsAreBounded() {
    var limits = ParserLimits()
    limits.itemsPerGroup = 3
    limits.argumentsPerCall = 3
    #expect(findings(node("-> a\n-> b\n-> c"), limits: limits).isEmpty)
    #expect(findings(node("-> a\n-> b\n-> c\n-> d"), limits: limits).map(\.code) == [.tooManyItems])
    #expect(findings(node("{f(1, 2, 3)}"), limits: limits).isEmpty)
    #expect(findings(node("{f(1, 2, 3, 4)}"), limits: limits).map(\.code) == [.tooManyItems])
  }

  @Test func findingsAreBounded() {
    let lines = String(repeating: "a \\q\n", count: 5_000)
    #expect(findings(node(lines)).count == ParserLimits.standard.diagnostics)
    let warnings = String(repeating: "wave>>\n", count: 5_000)
    let found = findings(node(warnings + "\\q"))
    #expect(found.count == ParserLimits.standard.diagnostics + 1)
    #expect(found.hasErrors)
  }

  @Test func filesAreBounded() throws {
    var limits = ParserLimits()
    limits.fileBytes = 10
    #expect(throws: Diagnostic.self) {
      try SourceText(name: "a", bytes: Array(repeating: 0x61, count: 11), limits: limits)
    }
    _ = try SourceText(name: "a", bytes: Array(repeating: 0x61, count: 10), limits: limits)
  }

  @Test func longLinesAreCutWhenShown() throws {
    let text = node(
      String(repeating: "語", count: 1_000_000) + " \\q tail " + String(repeating: "b", count: 5_000))
    let source = SourceText(name: "long.yarn", text: text)
    var diagnostics: [Diagnostic] = []
    _ = parse(source, into: &diagnostics)
    let rendered = DiagnosticRenderer().render(try #require(diagnostics.first), source: source)
    #expect(rendered.utf8.count < 1_000)
    #expect(rendered.contains(#"語 \q tail b"#))
  }
}
