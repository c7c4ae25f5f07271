import Testing
import YarnCompiler
import YarnSyntax

@Suite struct LineTaggerTests {
  /// Counts up, so that ids are the same in every run.
  private struct Counter: RandomNumberGenerator {
    var value: UInt64 = 0
    mutating func next() -> UInt64 {
      value &+= 0x9E37_79B9_7F4A_7C15
      return value
    }
  }

  private func tag(_ text: String, _ style: LineTagger.Style = .random) -> LineTagger.Result? {
    var tagger = LineTagger(style: style)
    var generator = Counter()
    return tagger.tag(SourceText(name: "a", text: text), using: &generator)
  }

  private let script = """
    title: A
    ---
    Mae: One.
    Mae: Two. // really
    Three//nothing between
    Old. #line:old #tag
    Copy. #shadow:old
    -> Choice {1 + 1} <<if true>> #act:go
        => Item\\\\
    <<wait 1>>
    ===

    """

  @Test func tagsEveryLineOnce() throws {
    let result = try #require(tag(script))
    #expect(result.added == 5)
    let tagged = compile([SourceText(name: "a", text: result.text)])
    #expect(!tagged.lines.hasImplicitIDs)
    let plain = compile([SourceText(name: "a", text: script)])
    #expect(
      (0..<plain.lines.count).map { plain.lines.text(at: $0) }
        == (0..<tagged.lines.count).map { tagged.lines.text(at: $0) })
    #expect(result.text.contains("Mae: Two. #line:"))
    #expect(result.text.contains(" // really"))
    #expect(tag(result.text)?.added == 0)
    #expect(tag(result.text)?.text == result.text)
  }

  @Test func describesLines() throws {
    let text = """
      title: Talk
      ---
      Mae: One.
      Two.
      New. #line:Talk_0300
      Between.
      Also between.
      Last. #line:Talk_0400_Mae
      Jean-Luc: After.
      ===

      """
    let result = try #require(tag(text, .descriptive))
    let ids = compile([SourceText(name: "a", text: result.text)]).lines
    #expect(
      (0..<ids.count).map { ids.id(at: $0) } == [
        "line:Talk_0100_Mae", "line:Talk_0200", "line:Talk_0300", "line:Talk_0335", "line:Talk_0370",
        "line:Talk_0400_Mae", "line:Talk_0500_Jean_Luc",
      ])
  }

  @Test func givesNoIDTwice() throws {
    var tagger = LineTagger(style: .descriptive)
    tagger.reserve("line:A_0100")
    tagger.reserve("line:A_0100g1")
    var generator = Counter()
    let source = SourceText(name: "a", text: "title: A\n---\nx\n===\n")
    #expect(try #require(tagger.tag(source, using: &generator)).text.contains("x #line:A_0100g2\n"))
    #expect(try #require(tagger.tag(source, using: &generator)).text.contains("x #line:A_0100g3\n"))
  }

  @Test func leavesBrokenScriptsAlone() {
    #expect(tag("title: A\n---\n<<if>>\n") == nil)
  }
}
