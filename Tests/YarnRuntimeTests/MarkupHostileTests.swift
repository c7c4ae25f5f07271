import Testing

@testable import YarnRuntime

/// Texts that nobody writes in good faith.
@Suite struct MarkupHostileTests {
  private static let parser = MarkupParser.forTests(["select", "plural", "bold"])

  /// Half a megabyte of one thing: what is not linear would take minutes.
  @Test(arguments: [
    "[", "[a]", "[/a]", "[a", "[/", "[a=", "[a={", "[a=\"", "[a b", "]", "\\", "\\[", "\\:", ":", "a:", "[/]",
    "[a/] ", "[a][/a]", "[a]x[b]y[/a]z[/b]", "[nomarkup]", "[nomarkup][/nomarkup]", "[bold]",
    "[bold]x[/bold]",
    "e\u{301}", "\u{301}\u{327}", "[a ]x", "[a_", "[select value=a a=b /]", "🧶", "[a b=1 b=1]x[/a]",
    "[/nomarkup",
  ])
  func survivesRepetition(_ piece: String) {
    let text = String(repeating: piece, count: 500_000 / piece.utf8.count)
    let time = ContinuousClock().measure {
      let result = Self.parser.parse(text, locale: "fr")
      #expect(result.diagnostics.count <= MarkupLimits.diagnostics + 1)
    }
    #expect(time < .seconds(30))
  }

  @Test func limitsDepth() {
    func nested(_ depth: Int) -> MarkupResult {
      let text = String(repeating: "[b]", count: depth) + "x" + String(repeating: "[/b]", count: depth)
      return MarkupParser().parse(text, locale: "fr")
    }
    #expect(nested(MarkupLimits.depth).attributes.count == MarkupLimits.depth)
    #expect(nested(MarkupLimits.depth + 1).diagnostics.count == 1)
  }

  /// Each end interrupts every other marker, which is opened again.
  @Test func limitsOverlaps() throws {
    var text = (0..<200).map { "[m\($0)]" }.joined()
    for number in 0..<20_000 { text += "[/m\(number)]x[m\(number + 200)]" }
    let result = MarkupParser().parse(text, locale: "fr")
    let first = try #require(result.diagnostics.first)
    #expect(first.message.contains("overlap"))
  }

  @Test func limitsReplacements() throws {
    let half = String(repeating: "a", count: 20_000)
    let text = "[select value=\(half) \(half)=\"\(String(repeating: "%", count: 20_000))\" /]"
    let result = MarkupParser.standard.parse(text, locale: "fr")
    #expect(try #require(result.diagnostics.first).message.contains("too long"))
    let many = String(repeating: "[select value=\(half) \(half)=\"%%%%\" /]", count: 200)
    #expect(!MarkupParser.standard.parse(many, locale: "fr").diagnostics.isEmpty)
  }

  /// A processor may answer anything.
  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func bearsAnyInvisibleLength(_ length: Int) {
    let parser = MarkupParser(processors: [
      "b": WrappingProcessor(before: "<", after: ">", invisibleLength: length)
    ])
    let result = parser.parse("a[b]x[/b]c[b]y[/b][d]e[/d]", locale: "fr")
    #expect(result.text == "a<x>c<y>e")
  }

  /// Random texts of the pieces that mean something. Whatever they say, the result has to hold together.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func holdsTogether(_ seed: UInt64) {
    let pieces = [
      "[", "]", "/", "=", "\"", "\\", "{", "}", ":", " ", "a", "b", "nomarkup", "select", "plural", "value",
      "1", "-1.5",
      "é", "e\u{301}", "🧶", "%", "[a]", "[/a]", "[b]", "[/b]", "[/]", "[c/]", " trimwhitespace=true",
      "[character", "x y",
      "\u{A0}", "[select value=1 1=\"% x\" /]", "Client: ",
    ]
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...14, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let plain = MarkupParser().parse(text, locale: "fr")
      expectSound(plain, of: text)
      #expect(plain == MarkupParser().parse(text, locale: "fr"))
      let rules: [ImplicitCharacter] = [.anyColon, .off, .only(["Client", "a"])]
      for rule in rules { _ = Self.parser.parse(text, locale: "fr", implicitCharacter: rule) }
      for attribute in plain.attributes { _ = plain.deletingRange(of: attribute).attributes.map(\.end) }
      let escaped = MarkupParser().parse(
        "." + MarkupParser.escaping(text) + ".", locale: "fr", implicitCharacter: .off)
      #expect(escaped.attributes.isEmpty && (escaped.diagnostics.isEmpty || text.contains("\\")))
    }
  }

  private func expectSound(_ result: MarkupResult, of text: String) {
    let length = result.text.utf16.count
    let inputLength = Normalization.nfc(text).utf16.count
    #expect(result.diagnostics.isEmpty || result.attributes.isEmpty)
    for attribute in result.attributes {
      #expect(attribute.position >= 0 && attribute.length >= 0 && attribute.end <= length, "\(text)")
      #expect((0..<max(1, inputLength)).contains(attribute.sourcePosition), "\(text)")
    }
    for diagnostic in result.diagnostics {
      #expect((0...inputLength).contains(diagnostic.column ?? 0), "\(text)")
    }
    let places = result.attributes.map(\.sourcePosition)
    #expect(places == places.sorted(), "\(text)")
  }
}

/// A generator that gives the same numbers on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
