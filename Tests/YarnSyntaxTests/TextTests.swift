import Testing
import YarnSyntax

struct TextTests {
  @Test(arguments: [
    (#"a\\b"#, #"a\b"#), (#"\<\<x\>\>"#, "<<x>>"), (#"\{0\}"#, "{0}"), (##"\#1 \/\/"##, "#1 //"),
    (#"\[b\] a\: c"#, #"\[b\] a\: c"#), ("plain   ", "plain"), ("a \u{A0}\u{3000}", "a"),
    (#"end\\"#, #"end\"#),
  ])
  func escapesBecomeText(_ written: String, _ stored: String) throws {
    var diagnostics: [Diagnostic] = []
    let tree = parse(SourceText(name: "a", text: node(written)), into: &diagnostics)
    #expect(!diagnostics.hasErrors)
    let line = try #require(tree.lines.elements.first)
    var bytes: [UInt8] = []
    for piece in tree.pieces[line.pieces] { tree.append(piece, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == stored)
  }

  @Test(arguments: [
    ("0.1", 0.1 as Float), ("1", 1), ("16777217", 16_777_216), ("3.14159", 3.14159),
    ("0.333333343", 0.333333343),
    ("123456789.123", 123_456_789.123), ("00012", 12),
  ])
  func numbersAreRoundedOnce(_ written: String, _ value: Float) throws {
    var diagnostics: [Diagnostic] = []
    let tree = parse(SourceText(name: "a", text: node("{\(written)}")), into: &diagnostics)
    guard case .number(let read) = try #require(tree.expressions.elements.first) else {
      Issue.record("no number")
      return
    }
    #expect(read == value)
  }

  @Test(arguments: [
    ("Kitchn", "Kitchen"), ("kitchen", "Kitchen"), ("Kithcen", "Kitchen"), ("Gardens", "Garden"),
    ("Cellar", nil), ("K", nil), ("Ga", nil),
  ])
  func nearNamesAreFound(_ wrong: String, _ right: String?) {
    #expect(Suggestion.nearest(to: wrong, among: ["Kitchen", "Garden", "Hall"]) == right)
  }

  @Test func hostileNamesAreSkipped() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: ["a"]) == nil)
    #expect(Suggestion.nearest(to: "abc", among: [long, "abd"]) == "abd")
  }

  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("\u{1B}", 1), ("😀", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2),
    ("\u{200B}", 0),
  ])
  func widthsAreThoseOfATerminal(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
