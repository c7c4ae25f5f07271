import Testing
import YarnSyntax

/// Scripts whose tree, or whose findings, are compared with a file beside them.
///
/// `SOUFFLEUR_RECORD=1 swift test` writes these files anew; look at the difference before you keep them.
struct GoldenTests {
  @Test(arguments: CaseFile.all(in: "Trees"))
  func hasTheExpectedTree(_ file: CaseFile) throws {
    let source = try file.source()
    var diagnostics: [Diagnostic] = []
    let tree = parse(source, into: &diagnostics)
    #expect(!diagnostics.hasErrors)
    let dump = tree.dump()
    #expect(try dump == file.expectation(recording: dump))
  }

  @Test(arguments: CaseFile.all(in: "Diagnostics"))
  func hasTheExpectedFindings(_ file: CaseFile) throws {
    let source = try file.source()
    var diagnostics: [Diagnostic] = []
    _ = parse(source, into: &diagnostics)
    let rendered = DiagnosticRenderer().render(diagnostics, sources: [source])
    #expect(try rendered == file.expectation(recording: rendered))
  }

  @Test func theFoldersAreThere() {
    #expect(CaseFile.all(in: "Trees").count >= 10)
    #expect(CaseFile.all(in: "Diagnostics").count >= 10)
  }
}
