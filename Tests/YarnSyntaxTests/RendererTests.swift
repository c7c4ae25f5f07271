import Testing
import YarnSyntax

struct RendererTests {
  private let source = SourceText(
    name: "kitchen.yarn", text: "title: A\n---\n\t日本 <<jump Kitchn>> \u{1B}[0m\n===\n")

  private func diagnostic(_ start: Int, _ end: Int, note: String? = nil, fix: String? = nil) -> Diagnostic {
    let span = Span(start, end)
    return Diagnostic(
      .undefinedNode, "no node is named `Kitchn`", at: source.location(of: span), note: note,
      fixIt: fix.map { FixIt($0, replacing: span, with: "Kitchen") })
  }

  @Test func caretsStandUnderTheName() {
    let rendered = DiagnosticRenderer().render(
      diagnostic(28, 34, note: "nodes are searched in all files", fix: "did you mean `Kitchen`?"),
      source: source)
    #expect(
      rendered == """
        warning[YS0012]: no node is named `Kitchn`
         --> kitchen.yarn:3:12
          |
        3 |     日本 <<jump Kitchn>> ␛[0m
          |                 ^^^^^^ did you mean `Kitchen`?
          = note: nodes are searched in all files

        """)
  }

  @Test func anEmptySpanHasOneCaret() {
    let rendered = DiagnosticRenderer().render(diagnostic(0, 0), source: source)
    #expect(rendered.contains("1 | title: A\n  | ^\n"))
  }

  @Test func aSpanOverLinesIsMarkedOnItsFirst() {
    let rendered = DiagnosticRenderer().render(diagnostic(7, 20), source: source)
    #expect(rendered.contains("1 | title: A\n  |        ^\n"))
  }

  @Test func withoutSourceThePlaceRemains() {
    let rendered = DiagnosticRenderer().render(
      diagnostic(28, 34, fix: "did you mean `Kitchen`?"), source: nil)
    #expect(
      rendered == """
        warning[YS0012]: no node is named `Kitchn`
         --> kitchen.yarn:3:12
          = help: did you mean `Kitchen`?

        """)
  }

  @Test func colourIsAskedFor() {
    #expect(!DiagnosticRenderer().render(diagnostic(28, 34), source: source).contains("\u{1B}"))
    #expect(
      DiagnosticRenderer(isColored: true).render(diagnostic(28, 34), source: source).contains("\u{1B}[1;33m"))
  }

  @Test func messagesCannotWriteToTheTerminal() {
    let hostile = Diagnostic(.syntaxError, "a\u{1B}[2Jb\nc", at: nil, note: "\u{202E}x")
    let rendered = DiagnosticRenderer().render(hostile, source: nil)
    #expect(rendered.hasPrefix("error[YS0005]: a␛[2Jb␊c\n"))
    #expect(!rendered.unicodeScalars.contains { DisplayWidth.isControl($0) && $0 != "\n" })
  }
}
