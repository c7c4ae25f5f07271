import YarnSyntax

/// Reports statements that can never run (YS0008), the first of each block.
///
/// A detour comes back and options can be passed by, so only `jump`, `return`, `stop` and an `if` or `once`
/// whose branches all end so make what follows unreachable.
func reportUnreachableCode(in trees: [SyntaxTree], into reporter: inout Reporter) {
  for (file, tree) in trees.enumerated() {
    let reach = Reachability(tree: tree)
    for node in tree.nodes { _ = reach.ends(node.body, file: file, into: &reporter) }
  }
}

private struct Reachability {
  let tree: SyntaxTree

  /// Whether what follows a block cannot be reached through it.
  func ends(_ block: Block, file: Int, into reporter: inout Reporter) -> Bool {
    var hasEnded = false
    var isReported = false
    var next = block.first
    while let id = next {
      let statement = tree.statements[id]
      if hasEnded, !isReported, !isSilent(statement) {
        reporter.report(.unreachableCode, "Unreachable code detected", at: Place(file, statement.span))
        isReported = true
      }
      if ends(statement, file: file, into: &reporter) { hasEnded = true }
      next = statement.next
    }
    return hasEnded
  }

  /// Whether a statement is no code.
  private func isSilent(_ statement: StatementSyntax) -> Bool {
    switch statement.kind {
    case .declare, .enumeration: true
    default: false
    }
  }

  private func ends(_ statement: StatementSyntax, file: Int, into reporter: inout Reporter) -> Bool {
    switch statement.kind {
    case .jump, .jumpTo, .returnFromNode, .stop: return true
    case .conditional(let first), .once(let first):
      return clausesEnd(from: first, file: file, into: &reporter)
    case .options(let first), .lineGroup(let first):
      var next: ID<ItemSyntax>? = first
      while let id = next {
        _ = ends(tree.items[id].body, file: file, into: &reporter)
        next = tree.items[id].next
      }
      return false
    case .block(let block): return ends(block, file: file, into: &reporter)
    default: return false
    }
  }

  private func clausesEnd(
    from first: ID<ClauseSyntax>, file: Int, into reporter: inout Reporter
  ) -> Bool {
    var isTotal = false
    var allEnd = true
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      let clause = tree.clauses[id]
      if case .otherwise = clause.condition { isTotal = true }
      if !ends(clause.body, file: file, into: &reporter) { allEnd = false }
      next = clause.next
    }
    return isTotal && allEnd
  }
}
