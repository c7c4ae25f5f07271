import YarnSyntax

/// Marks the lines that stand right before options (LANGUAGE 13.4).
///
/// Only the bodies of nodes, the branches of `if` and the bodies of options are looked at, as upstream does.
struct LastLines {
  private let tree: SyntaxTree
  /// By line of the tree.
  private(set) var isLast: [Bool]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    isLast = Array(repeating: false, count: tree.lines.count)
    for node in tree.nodes { visit(node.body) }
  }

  private mutating func visit(_ block: Block) {
    var previous: ID<LineSyntax>?
    var next = block.first
    while let id = next {
      let statement = tree.statements[id]
      next = statement.next
      var line: ID<LineSyntax>?
      switch statement.kind {
      case .line(let id): line = id
      case .options(let first):
        if let previous { isLast[previous.index] = true }
        visitItems(from: first)
      case .conditional(let first): visitClauses(from: first)
      default: break
      }
      previous = line
    }
  }

  private mutating func visitItems(from first: ID<ItemSyntax>) {
    var next: ID<ItemSyntax>? = first
    while let id = next {
      let item = tree.items[id]
      if item.body.first != nil { visit(item.body) }
      next = item.next
    }
  }

  private mutating func visitClauses(from first: ID<ClauseSyntax>) {
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      visit(tree.clauses[id].body)
      next = tree.clauses[id].next
    }
  }
}
