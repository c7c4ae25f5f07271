extension SyntaxTree {
  /// The tree as text, one element a line, with 1-based places when they are wanted.
  ///
  /// Meant for tests and for looking; the form may change.
  public func dump(positions: Bool = true) -> String {
    var dump = TreeDump(tree: self, hasPositions: positions)
    dump.writeFile()
    return dump.text
  }
}

/// Writes a tree. Its recursion is bounded by the parser's limits.
private struct TreeDump {
  let tree: SyntaxTree
  let hasPositions: Bool
  var text = ""
  private var depth = 0

  init(tree: SyntaxTree, hasPositions: Bool) {
    self.tree = tree
    self.hasPositions = hasPositions
  }

  mutating func writeFile() {
    for tag in tree.fileTags { write("file tag \(quoted(tag))", tag) }
    for node in tree.nodes {
      write("node" + name(node.title), node.span)
      indented {
        for header in $0.tree.headers[node.headers] { $0.write(header) }
        $0.write(node.body)
      }
    }
  }

  // MARK: - Statements

  private mutating func write(_ header: HeaderSyntax) {
    switch header.kind {
    case .title: write("title \(quoted(header.value))", header.span)
    case .other: write("header \(quoted(header.key)) \(quoted(header.value))", header.span)
    case .when(let condition): write("when " + describe(condition), header.span)
    }
  }

  private func describe(_ condition: WhenCondition) -> String {
    switch condition {
    case .always: "always"
    case .once: "once"
    case .onceIf(let expression): "once if " + describe(expression)
    case .expression(let expression): describe(expression)
    }
  }

  private mutating func write(_ block: Block) {
    var next = block.first
    while let id = next {
      write(tree.statements[id])
      next = tree.statements[id].next
    }
  }

  private mutating func write(_ statement: StatementSyntax) {
    let span = statement.span
    switch statement.kind {
    case .line(let line): write("line" + describe(line), span)
    case .options(let first): writeItems("options", first, span)
    case .lineGroup(let first): writeItems("line group", first, span)
    case .conditional(let first): writeClauses("if statement", first, span)
    case .once(let first): writeClauses("once statement", first, span)
    case .set(let variable, let operation, let value):
      write("set \(tree.names[variable]) \(operation) \(describe(value))", span)
    case .declare(let id): write(tree.declarations[id], span)
    case .enumeration(let id): write(tree.enums[id])
    case .jump(let target): write("jump \(tree.names[target])", span)
    case .jumpTo(let target): write("jump to \(describe(target))", span)
    case .detour(let target): write("detour \(tree.names[target])", span)
    case .detourTo(let target): write("detour to \(describe(target))", span)
    case .returnFromNode: write("return", span)
    case .stop: write("stop", span)
    case .call(let call): write("call \(describe(call))", span)
    case .command(let text): write("command \(describe(text))", span)
    case .block(let block):
      write("block", span)
      indented { $0.write(block) }
    }
  }

  private func describe(_ id: ID<LineSyntax>) -> String {
    let line = tree.lines[id]
    var parts = " " + describe(line.pieces)
    switch line.condition {
    case .none: break
    case .test(let expression): parts += " if " + describe(expression)
    case .once: parts += " once"
    case .onceIf(let expression): parts += " once if " + describe(expression)
    }
    for tag in tree.hashtags[line.hashtags] { parts += " #" + tree.text(tag) }
    return parts
  }

  private func describe(_ pieces: IDRange<TextPiece>) -> String {
    var text = ""
    for piece in tree.pieces[pieces] {
      if case .expression(let expression) = piece {
        text += "{" + describe(expression) + "}"
      } else {
        var bytes: [UInt8] = []
        tree.append(piece, to: &bytes)
        text += String(decoding: bytes, as: UTF8.self)
      }
    }
    return "\"\(visible(text))\""
  }

  private mutating func writeItems(_ title: String, _ first: ID<ItemSyntax>, _ span: Span) {
    write(title, span)
    depth += 1
    var next: ID<ItemSyntax>? = first
    while let id = next {
      let item = tree.items[id]
      write("item" + describe(item.line), item.span)
      indented { $0.write(item.body) }
      next = item.next
    }
    depth -= 1
  }

  private mutating func writeClauses(_ title: String, _ first: ID<ClauseSyntax>, _ span: Span) {
    write(title, span)
    depth += 1
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      let clause = tree.clauses[id]
      write(describe(clause.condition), clause.span)
      indented { $0.write(clause.body) }
      next = clause.next
    }
    depth -= 1
  }

  private func describe(_ condition: ClauseSyntax.Condition) -> String {
    switch condition {
    case .test(let expression): "if " + describe(expression)
    case .otherwise: "else"
    case .once: "once"
    case .onceIf(let expression): "once if " + describe(expression)
    }
  }

  private mutating func write(_ declaration: DeclareSyntax, _ span: Span) {
    let type = declaration.type.map { " as \(tree.names[$0])" } ?? ""
    let name = tree.names[declaration.variable]
    write("declare \(name) = \(describe(declaration.value))\(type)\(comment(declaration.description))", span)
  }

  private mutating func write(_ syntax: EnumSyntax) {
    write("enum\(name(syntax.name))\(comment(syntax.description))", syntax.span)
    indented {
      for element in $0.tree.enumCases[syntax.cases] { $0.write(element) }
    }
  }

  private mutating func write(_ element: EnumCaseSyntax) {
    let value = element.value.map { " = " + describe($0) } ?? ""
    write("case\(name(element.name))\(value)\(comment(element.description))", element.nameSpan)
  }

  // MARK: - Expressions

  private func describe(_ id: ID<ExpressionSyntax>) -> String {
    switch tree.expressions[id] {
    case .number(let value): "\(value)"
    case .string(let span): quoted(span)
    case .bool(let value): "\(value)"
    case .variable(let symbol): tree.names[symbol]
    case .member(let type, let member): (type.map { tree.names[$0] } ?? "") + "." + tree.names[member]
    case .call(let function, let arguments):
      tree.names[function] + "(" + tree.arguments[arguments].map(describe).joined(separator: ", ") + ")"
    case .unary(let operation, let operand): "[\(operation) \(describe(operand))]"
    case .binary(let operation, let left, let right): "[\(operation) \(describe(left)) \(describe(right))]"
    case .parenthesized(let inner): "(" + describe(inner) + ")"
    case .missing: "?"
    }
  }

  // MARK: - Output

  private mutating func indented(_ body: (inout TreeDump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func write(_ line: String, _ span: Span) {
    text += String(repeating: "  ", count: depth) + line
    if hasPositions { text += " @" + place(span) }
    text += "\n"
  }

  private func place(_ span: Span) -> String {
    let location = tree.source.location(of: span)
    let start = location.start
    let end = location.end
    return "\(start.line + 1):\(start.column + 1)-\(end.line + 1):\(end.column + 1)"
  }

  private func name(_ symbol: Symbol?) -> String { symbol.map { " " + tree.names[$0] } ?? "" }

  private func comment(_ description: String?) -> String { description.map { " /// " + visible($0) } ?? "" }

  private func quoted(_ span: Span) -> String { "\"\(visible(tree.text(span)))\"" }

  private func visible(_ text: String) -> String {
    text.unicodeScalars.map(DisplayWidth.visible).joined()
  }
}
