import YarnSyntax

/// Which nodes and groups have their visits counted (LANGUAGE section 12).
///
/// Upstream overlooks uses in headers and in arguments of other functions; here every use counts, and
/// `tracking: never` wins over all.
struct VisitTracking {
  /// Names that stand as text in a call of `visited` or `visited_count`.
  private var names: Set<String> = []
  /// Whether a name is computed, so that it may be any.
  private var isAnyName = false
  private let nodes: NodeTable

  init(_ trees: [SyntaxTree], _ nodes: NodeTable) {
    self.nodes = nodes
    for tree in trees { collect(tree) }
  }

  private mutating func collect(_ tree: SyntaxTree) {
    let functions = (0..<tree.names.count).filter {
      let name = tree.names[Symbol($0)]
      return name == "visited" || name == "visited_count"
    }
    guard !functions.isEmpty else { return }
    for expression in tree.expressions.elements {
      guard case .call(let symbol, let arguments) = expression, functions.contains(symbol.index),
        arguments.count == 1
      else { continue }
      var argument = tree.arguments.elements[Int(arguments.start)]
      while case .parenthesized(let inner) = tree.expressions[argument] { argument = inner }
      if case .string(let span) = tree.expressions[argument] {
        names.insert(tree.stringValue(span))
      } else {
        isAnyName = true
      }
    }
  }

  /// Whether visits of a node are counted.
  func isTracked(_ entry: NodeTable.Entry) -> Bool {
    switch entry.tracking {
    case .never: false
    case .always: true
    case nil: isAnyName || names.contains(entry.name)
    }
  }

  /// Whether visits of a group's hub are counted.
  func isTracked(_ group: NodeTable.Group) -> Bool {
    let members = group.members.map { nodes.entries[$0].tracking }
    if members.allSatisfy({ $0 == .never }) { return false }
    return isAnyName || names.contains(group.title) || members.contains(.always)
  }
}
