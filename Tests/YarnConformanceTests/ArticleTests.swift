import Foundation
import TestSupport
import Testing
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// The code of the first article, word for word: what is between the marks is what the article shows.
private func conversation(_ print: (String) -> Void) throws {
  // article: begin
  let script = """
    title: Start
    ---
    Client: I have no time for this.
    -> Give me five minutes.
        Client: Five. Not one more.
    -> I will write to you.
    ===
    """
  let compilation = compile([SourceText(name: "call.yarn", text: script)])
  guard let program = compilation.program else { return print("\(compilation.diagnostics)") }
  var machine = Machine(program: program, seed: 1)
  try machine.start(at: "Start")
  while true {
    switch try machine.next() {
    case .line(let line): print(machine.text(of: line))
    case .options(let choices): try machine.choose(choices[0])
    case .command(let text): print("to do: \(text)")
    case .nodeStarted, .nodeCompleted: break
    case .finished: return
    }
  }
  // article: end
}

@Suite struct ArticleTests {
  @Test func runsAsTheArticleSays() throws {
    var said: [String] = []
    try conversation { said.append($0) }
    #expect(said == ["Client: I have no time for this.", "Client: Five. Not one more."])
    let article = try Self.article()
    for line in said { #expect(article.contains("\n    \(line)\n")) }
  }

  @Test func theArticleShowsThisCode() throws {
    let here = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let lines = here.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.hasSuffix("// article: begin") })
    let last = try #require(lines.firstIndex { $0.hasSuffix("// article: end") })
    let code = lines[(first + 1)..<last].map { String($0.dropFirst(2)) }.joined(separator: "\n")
    #expect(try Self.article().contains("```swift\n\(code)\n```"))
  }

  private static func article() throws -> String {
    let file = TestFiles.root.appendingPathComponent(
      "Sources/YarnCompiler/YarnCompiler.docc/CompileAndRun.md")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
