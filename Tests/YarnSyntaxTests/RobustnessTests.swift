import Testing
import YarnSyntax

/// Whatever the bytes are, parsing ends, and every span lies within the text.
struct RobustnessTests {
  static let scripts = CaseFile.all(in: "Trees") + CaseFile.all(in: "Diagnostics")

  @Test(arguments: scripts)
  func everyPrefixParses(_ file: CaseFile) throws {
    let bytes = try file.source().utf8
    for length in 0...bytes.count { try check(Array(bytes[..<length])) }
  }

  @Test(arguments: scripts)
  func everyByteCanBeReplaced(_ file: CaseFile) throws {
    let bytes = try file.source().utf8
    let replacements = Array("<>{}#/\\\"=-\n\r \t$(.".utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = replacements[index % replacements.count]
      try check(changed)
      changed.remove(at: index)
      try check(changed)
    }
  }

  @Test func randomPiecesParse() throws {
    let pieces = [
      "title: A\n", "when: once\n", "---\n", "===\n", "<<", ">>", "if ", "else", "endif", "once", "endonce",
      "enum E", "case A", "endenum", "set $a = ", "declare $b to ", "jump ", "call f(", "{", "}", "(", ")",
      "1",
      "\"x\"", "$a", " + ", " and ", "not ", "-> ", "=> ", "\n", "\n  ", "\n    ", "\n\t", "#tag ", "//",
      "///",
      "\\", "é", "語", ".", ",", "text ",
    ]
    var generator = SplitMix(state: 20_261_121)
    for _ in 0..<3_000 {
      var text = "title: A\n---\n"
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      try check(Array(text.utf8))
    }
  }

  private func check(_ bytes: [UInt8]) throws {
    // A cut inside a character is refused by `SourceText`, not by the parser.
    guard let source = try? SourceText(name: "changed.yarn", bytes: bytes) else { return }
    var diagnostics: [Diagnostic] = []
    let tree = parse(source, into: &diagnostics)
    let problems = SpanCheck(tree: tree).problems()
    #expect(problems.isEmpty, "\(problems) in \(String(decoding: bytes, as: UTF8.self))")
    for diagnostic in diagnostics {
      let location = try #require(diagnostic.location)
      #expect(location.span.start <= location.span.end)
      #expect(Int(location.span.end) <= bytes.count)
      #expect(!DiagnosticRenderer().render(diagnostic, source: source).isEmpty)
    }
  }
}

/// A generator with a seed, so that a failure comes again.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Compares every span of a tree with the text and with the element around it.
private struct SpanCheck {
  let tree: SyntaxTree

  func problems() -> [String] {
    let text = Span(0, tree.source.utf8.count)
    var found: [String] = []
    func demand(_ inner: Span, in outer: Span, _ what: String) {
      if inner.start > inner.end || inner.start < outer.start || inner.end > outer.end {
        found.append("\(what) \(inner.start)..<\(inner.end) not in \(outer.start)..<\(outer.end)")
      }
    }
    for node in tree.nodes {
      demand(node.span, in: text, "node")
      demand(node.bodySpan, in: node.span, "body")
      for header in tree.headers[node.headers] {
        demand(header.span, in: node.span, "header")
        demand(header.key, in: header.span, "key")
        demand(header.value, in: text, "value")
      }
      demandStatements(of: node.body, in: node.bodySpan, demand)
    }
    for line in tree.lines.elements {
      demand(line.span, in: text, "line")
      demand(line.textSpan, in: line.span, "text of a line")
      for tag in tree.hashtags[line.hashtags] { demand(tag, in: line.span, "hashtag") }
    }
    for span in tree.expressionSpans { demand(span, in: text, "expression") }
    return found
  }

  private func demandStatements(of block: Block, in outer: Span, _ demand: (Span, Span, String) -> Void) {
    var next = block.first
    while let id = next {
      let statement = tree.statements[id]
      demand(statement.span, outer, "statement")
      next = statement.next
      switch statement.kind {
      case .block(let inner): demandStatements(of: inner, in: statement.span, demand)
      case .options(let first), .lineGroup(let first):
        var item: ID<ItemSyntax>? = first
        while let id = item {
          demand(tree.items[id].span, statement.span, "item")
          demandStatements(of: tree.items[id].body, in: tree.items[id].span, demand)
          item = tree.items[id].next
        }
      case .conditional(let first), .once(let first):
        var clause: ID<ClauseSyntax>? = first
        while let id = clause {
          demand(tree.clauses[id].span, statement.span, "clause")
          demandStatements(of: tree.clauses[id].body, in: statement.span, demand)
          clause = tree.clauses[id].next
        }
      default: break
      }
    }
  }
}
