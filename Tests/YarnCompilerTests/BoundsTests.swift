import Testing
import YarnCompiler
import YarnSyntax

/// Scripts that are large in one way or another are compiled in time in proportion to their length.
@Suite struct BoundsTests {
  private func report(_ body: String) -> Report { Report("title: A\n---\n\(body)\n===\n") }

  @Test func compilesManyDeclarations() {
    let body = (0..<10_000).map { "<<declare $v\($0) = \($0)>>\n{$v\($0)}" }.joined(separator: "\n")
    #expect(report(body).list.isEmpty)
  }

  @Test func compilesLongChainsOfSmartVariables() {
    let links = (1..<10_000).map { "<<declare $v\($0) = $v\($0 - 1)>>" }
    let body = (["<<declare $v0 = 1>>"] + links + ["{$v9999}"]).joined(separator: "\n")
    #expect(report(body).list.isEmpty)
  }

  @Test func findsLongLoops() {
    let links = (0..<5_000).map { "<<declare $v\($0) = $v\(($0 + 1) % 5_000) + 1>>" }
    let found = report(links.joined(separator: "\n"))
    #expect(found.errors == ["YS0045"])
  }

  @Test func compilesLargeEnums() {
    let cases = (0..<10_000).map { "<<case C\($0)>>" }.joined(separator: "\n")
    #expect(report("<<enum E>>\n\(cases)\n<<endenum>>\n<<set $e = .C9999>>\n{E.C5000}").errors.isEmpty)
  }

  @Test func compilesManyNodes() {
    let nodes = (0..<10_000).map { "title: N\($0)\nwhen: always\n---\n<<jump N\(($0 + 1) % 10_000)>>\n===\n" }
    #expect(Report(nodes.joined()).list.isEmpty)
  }

  @Test func reportsManyMistakesInBoundedTime() {
    let nodes = (0..<5_000).map { "title: N\($0)\n---\n<<jump M\($0)>>\n{$x\($0)} {f\($0)()}\n===\n" }
    let found = Report(nodes.joined())
    #expect(!found.errors.isEmpty)
    #expect(found.list.count <= 2_000)
  }

  @Test func losesNoErrorBehindWarnings() {
    let warnings = (0..<3_000).map { "<<set $x\($0) = 1>>" }.joined(separator: "\n")
    #expect(report("\(warnings)\n<<set $x1 = true>>").errors == ["YS0050"])
    let suspicious = (0..<3_000).map { _ in "<wait 1>" }.joined(separator: "\n")
    #expect(report("\(suspicious)\n{1 +}").errors == ["YS0005"])
  }

  @Test(arguments: [
    "", "\n", "---", "===", "title:", "title: A", "title: A\n---", "<<", "{", "\\",
    "title: A\n---\n<<declare",
  ])
  func survivesFragments(_ text: String) {
    _ = Report(text)
  }

  @Test func compilesNothing() {
    #expect(compile([]).diagnostics.isEmpty)
  }
}
