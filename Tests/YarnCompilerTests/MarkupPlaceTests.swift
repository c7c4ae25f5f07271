import Testing
import YarnCompiler
import YarnSyntax

/// Where the warning about markup points (YS0063): at the marker, whatever escapes, values and accents stand before it.
@Suite struct MarkupPlaceTests {
  @Test(arguments: [
    ("C: second [unclosed text", ["[unclosed text"]),
    ("C: un [b]mot", ["[b]"]),
    ("un mot[/b] encore", ["[/b]"]),
    ("C: [b]bold", ["[b]"]),
    ("C: a [b=] c", ["[b=]"]),
    ("C: a [/i] c", ["[/i]"]),
    ("C: a [x", ["[x"]),
    ("C: a [a-b]x", ["[a-b]"]),
    ("C: a [a b=1 b=2]x[/a]", ["[a b=1 b=2]"]),
    ("C: {$name} and {1 + 2} [b]x", ["[b]"]),
    ("C: {$name} [i]ok[/i] {$name}[/b]x {$name}", ["[/b]"]),
    ("C: \\# \\{ \\[no\\] \\: [b]x", ["[b]"]),
    ("\\#{$name}\\\\ [b]x", ["[b]"]),
    ("Zoe\u{301} e\u{301}tait la\u{300} 🎭 [b]x", ["[b]"]),
    ("Zoé était là 🎭 {$name} é [b]x", ["[b]"]),
    ("C: [/-] et [é$] puis [b]x", ["[/-]", "[é$]", "[b]"]),
    ("[a][b]x[/a]", ["[b]"]),
    ("C: [a {$name}]x[/a]", ["[a {$name}]"]),
    ("[/", ["[/"]),
    ("[", ["["]),
    ("dit [nomarkup]x", ["[nomarkup]"]),
    ("   -> C: [b]x <<if true>> #tag // [i]", ["[b]"]),
    ("Il dit \"non\": [b]fini[/b]", ["Il dit \"non\": [b]fini[/b]"]),
  ])
  func pointsAtTheMarker(_ line: String, _ marked: [String]) {
    let source = SourceText(name: "a", text: "title: A\n---\n<<declare $name = \"n\">>\n\(line)\n===\n")
    var options = CompilerOptions()
    options.tellsEachMistakeOnce = true
    let found = compile([source], options: options).diagnostics.filter { $0.code == .markupFailedToParse }
    let places = found.map { source.text($0.location?.span ?? .none) }
    #expect(places.map { Array($0.unicodeScalars) } == marked.map { Array($0.unicodeScalars) }, "\(places)")
    for finding in found { #expect(finding.location?.start.line == 3) }
  }

  /// Upstream's compiler points at the whole line, and tells what follows too.
  @Test func otherwiseItIsTheLine() {
    let found = Report("title: A\n---\nC: second [unclosed text\n===\n")
    #expect(found.list.map(\.range) == [[2, 0, 2, 24], [2, 0, 2, 24]])
  }
}
