import Fuzzing
import YarnSyntax

/// Parsing ends, every span lies within the text and within what it is part of, and every finding can be shown.
enum ParseCheck {
  static func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let source: SourceText
    do throws(Diagnostic) {
      source = try SourceText(name: "fuzz.yarn", bytes: input)
    } catch {
      signature.add(error.code.rawValue)
      return FuzzResult(signature: signature.value)
    }
    var findings: [Diagnostic] = []
    let tree = parse(source, into: &findings)
    for finding in findings.prefix(12) { signature.add(finding.code.rawValue) }
    signature.add(magnitudeOf: tree.nodes.count)
    for statement in tree.statements.elements.prefix(12) { signature.add(kind(statement.kind)) }
    var spans = SpanCheck(tree: tree)
    let problem =
      spans.firstProblem() ?? misplaced(findings, in: source) ?? undumpable(tree) ?? unstable(tree, source)
    return FuzzResult(problem: problem, signature: signature.value)
  }

  private static func misplaced(_ findings: [Diagnostic], in source: SourceText) -> String? {
    for finding in findings {
      guard let location = finding.location else { return "\(finding.code.rawValue) has no place" }
      guard location.span.start <= location.span.end, Int(location.span.end) <= source.utf8.count else {
        return "\(finding.code.rawValue) lies outside the text"
      }
    }
    for finding in findings.prefix(3) where DiagnosticRenderer().render(finding, source: source).isEmpty {
      return "\(finding.code.rawValue) cannot be shown"
    }
    return nil
  }

  private static func undumpable(_ tree: SyntaxTree) -> String? {
    tree.dump(positions: false).isEmpty && !tree.nodes.isEmpty ? "the tree cannot be written" : nil
  }

  /// The same text gives the same tree.
  private static func unstable(_ tree: SyntaxTree, _ source: SourceText) -> String? {
    var findings: [Diagnostic] = []
    return parse(source, into: &findings).dump() == tree.dump() ? nil : "a second look reads something else"
  }

  private static func kind(_ statement: StatementKind) -> Int {
    switch statement {
    case .block: 1
    case .options: 2
    case .lineGroup: 3
    case .conditional: 4
    case .once: 5
    default: 6
    }
  }
}

/// Compares every span of a tree with the text and with the element around it.
struct SpanCheck {
  let tree: SyntaxTree
  private var problem: String?

  init(tree: SyntaxTree) { self.tree = tree }

  mutating func firstProblem() -> String? {
    let text = Span(0, tree.source.utf8.count)
    for node in tree.nodes {
      demand(node.span, in: text, "a node")
      demand(node.bodySpan, in: node.span, "a body")
      for header in tree.headers[node.headers] {
        demand(header.span, in: node.span, "a header")
        demand(header.key, in: header.span, "a key")
        demand(header.value, in: text, "a value")
      }
      demandStatements(of: node.body, in: node.bodySpan)
    }
    for line in tree.lines.elements {
      demand(line.span, in: text, "a line")
      demand(line.textSpan, in: line.span, "the text of a line")
      for tag in tree.hashtags[line.hashtags] { demand(tag, in: line.span, "a hashtag") }
    }
    for span in tree.expressionSpans { demand(span, in: text, "an expression") }
    return problem
  }

  private mutating func demand(_ inner: Span, in outer: Span, _ what: String) {
    guard inner.start > inner.end || inner.start < outer.start || inner.end > outer.end else { return }
    problem = problem ?? "\(what), \(inner.start)..<\(inner.end), is not in \(outer.start)..<\(outer.end)"
  }

  private mutating func demandStatements(of block: Block, in outer: Span) {
    var next = block.first
    while let id = next {
      let statement = tree.statements[id]
      demand(statement.span, in: outer, "a statement")
      next = statement.next
      switch statement.kind {
      case .block(let inner): demandStatements(of: inner, in: statement.span)
      case .options(let first), .lineGroup(let first): demandItems(from: first, in: statement.span)
      case .conditional(let first), .once(let first): demandClauses(from: first, in: statement.span)
      default: break
      }
    }
  }

  private mutating func demandItems(from first: ID<ItemSyntax>, in outer: Span) {
    var next: ID<ItemSyntax>? = first
    while let id = next {
      let item = tree.items[id]
      demand(item.span, in: outer, "an item")
      demandStatements(of: item.body, in: item.span)
      next = item.next
    }
  }

  private mutating func demandClauses(from first: ID<ClauseSyntax>, in outer: Span) {
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      let clause = tree.clauses[id]
      demand(clause.span, in: outer, "a clause")
      // The span of a clause is that of its command; its body stands behind it.
      demandStatements(of: clause.body, in: outer)
      next = clause.next
    }
  }
}
