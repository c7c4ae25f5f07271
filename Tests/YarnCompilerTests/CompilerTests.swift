import Testing
import YarnCompiler
import YarnSyntax

@Suite struct CompilerTests {
  @Test func compilesOneLine() {
    let compilation = compile([SourceText(name: "a.yarn", text: "title: A\n---\nHello {1 + 1}.\n===\n")])
    #expect(compilation.diagnostics.isEmpty)
    #expect(compilation.lines.text(at: 0) == "Hello {0}.")
  }
}
