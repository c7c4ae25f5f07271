import YarnSyntax

/// Which smart variables refer to which, to find those that need themselves.
struct SmartVariableGraph {
  /// A variable in a loop, and a reference to it from within the loop.
  struct Loop {
    var variable: Int
    var place: Place
  }

  private struct Edge {
    var target: Int
    var place: Place
  }

  /// By variable: the smart variables its expression refers to.
  private var edges: [[Edge]]

  init(_ symbols: SymbolTable, _ trees: [SyntaxTree]) {
    edges = Array(repeating: [], count: symbols.variables.count)
    for (index, variable) in symbols.variables.enumerated() where variable.isSmart {
      guard case .declared(let file, let id) = variable.origin else { continue }
      let tree = trees[file]
      for expression in tree.range(of: tree.declarations[id].value) {
        guard case .variable(let symbol) = tree.expressions.elements[expression] else { continue }
        let target = Int(symbols.variablesOfFile[file][symbol.index])
        guard target >= 0, symbols.variables[target].isSmart else { continue }
        edges[index].append(Edge(target: target, place: Place(file, tree.expressionSpans[expression])))
      }
    }
  }

  /// The variables that are part of a loop, each once.
  func loops() -> [Loop] {
    let components = self.components()
    var found: [Int: Place] = [:]
    for (index, targets) in edges.enumerated() {
      for edge in targets where components[index] == components[edge.target] && found[edge.target] == nil {
        found[edge.target] = edge.place
      }
    }
    return found.map { Loop(variable: $0.key, place: $0.value) }
  }

  /// By variable: the number of its strongly connected component.
  ///
  /// Tarjan's algorithm with a stack of its own, for chains of smart variables can be long.
  private func components() -> [Int] {
    var order = [Int](repeating: -1, count: edges.count)
    var lowest = order
    var component = order
    var path: [Int] = []
    var work: [(node: Int, next: Int)] = []
    var count = 0
    for start in edges.indices where order[start] < 0 {
      work.append((start, 0))
      while let (node, next) = work.popLast() {
        if next == 0 {
          order[node] = count
          lowest[node] = count
          count += 1
          path.append(node)
        } else {
          lowest[node] = min(lowest[node], lowest[edges[node][next - 1].target])
        }
        var step = next
        while step < edges[node].count, order[edges[node][step].target] >= 0 {
          let target = edges[node][step].target
          if component[target] < 0 { lowest[node] = min(lowest[node], order[target]) }
          step += 1
        }
        if step < edges[node].count {
          work.append((node, step + 1))
          work.append((edges[node][step].target, 0))
          continue
        }
        guard lowest[node] == order[node] else { continue }
        while let member = path.popLast() {
          component[member] = node
          if member == node { break }
        }
      }
    }
    return component
  }
}
