import YarnRuntime
import YarnSyntax

/// The third stage's result: what lowering takes, and what is told to tools.
struct CheckedSources: Sendable {
  var tree: CheckedTree
  var declarations: [Declaration]
  /// The jumps and detours in source order.
  var destinations: [Jump]
}

/// Finds types, gives ids to lines, and makes the variables the language needs for itself.
func check(
  _ trees: [SyntaxTree], _ names: Names, options: CompilerOptions, into reporter: inout Reporter
) -> CheckedSources {
  let lines = numberLines(
    of: trees, tellsEachMistakeOnce: options.tellsEachMistakeOnce, into: &reporter)
  var checker = TypeChecker(trees, names, options: options, reporter: reporter)
  checker.run()
  reporter = checker.reporter
  if options.reportsUnreachableCode { reportUnreachableCode(in: trees, into: &reporter) }
  let assembly = Assembly(checker, names, lines, trees)
  return CheckedSources(
    tree: assembly.tree, declarations: assembly.declarations(of: checker), destinations: checker.destinations)
}

/// Puts together what the checks found out.
private struct Assembly {
  private(set) var tree: CheckedTree
  private let types: TypeTable
  private let scriptVariables: Int

  init(_ checker: TypeChecker, _ names: Names, _ lines: NumberedLines, _ trees: [SyntaxTree]) {
    types = names.types
    var checker = checker
    let variables = checker.checkedVariables()
    scriptVariables = variables.count
    tree = CheckedTree(
      files: [], nodes: [], groups: [], variables: variables, functions: checker.checkedFunctions(),
      enums: names.types.enums, lines: lines.table)
    for (index, syntax) in trees.enumerated() {
      tree.files.append(
        CheckedFile(
          tree: syntax, variables: checker.symbols.variablesOfFile[index],
          functions: checker.symbols.functionsOfFile[index], types: checker.runtimeTypes(of: index),
          members: [:], lines: lines.indices[index], onceLines: [:], onceClauses: [:]))
    }
    for (file, expression, name) in checker.members {
      let type = checker.unifier.resolve(checker.typesOfFiles[file][expression])
      guard let index = type.enumIndex else { continue }
      tree.files[file].members[UInt32(truncatingIfNeeded: expression)] =
        types.value(ofCase: trees[file].names[name], in: index)
    }
    var internals = InternalVariables(after: variables)
    addOnceVariables(names.nodes, &internals)
    addNodes(names.nodes, VisitTracking(trees, names.nodes), &internals)
    tree.variables = internals.variables
  }

  /// Gives a variable to each `once` of lines and blocks.
  private mutating func addOnceVariables(_ nodes: NodeTable, _ internals: inout InternalVariables) {
    for file in tree.files.indices {
      let syntax = tree.files[file].tree
      for (index, line) in syntax.lines.elements.enumerated() where line.isOnce {
        let entry = Int(tree.files[file].lines[index])
        guard entry >= 0 else { continue }
        let variable = internals.once(lineID: tree.lines.id(at: entry))
        tree.files[file].onceLines[UInt32(truncatingIfNeeded: index)] = Int32(truncatingIfNeeded: variable)
      }
      guard syntax.clauses.elements.contains(where: \.isOnce) else { continue }
      let places = syntax.nodes.map { (start: $0.span.start, title: $0.title) }
      var node = 0
      let clauses = syntax.clauses.elements.indices.filter { syntax.clauses.elements[$0].isOnce }
        .sorted { syntax.clauses.elements[$0].span.start < syntax.clauses.elements[$1].span.start }
      for index in clauses {
        let clause = syntax.clauses.elements[index]
        while node + 1 < places.count, places[node + 1].start <= clause.span.start { node += 1 }
        let title = places.isEmpty ? "" : places[node].title.map { syntax.names[$0] } ?? ""
        let variable = internals.once(file: syntax.source.name, node: title, line: clause.line)
        tree.files[file].onceClauses[UInt32(truncatingIfNeeded: index)] = Int32(truncatingIfNeeded: variable)
      }
    }
  }

  private mutating func addNodes(
    _ nodes: NodeTable, _ tracking: VisitTracking, _ internals: inout InternalVariables
  ) {
    var checkedGroups = [Int](repeating: -1, count: nodes.groups.count)
    for entry in nodes.entries where !entry.isEmpty {
      let syntax = tree.files[entry.file].tree
      let headers = syntax.headers[syntax.nodes[entry.syntax].headers]
      if let group = entry.group, checkedGroups[group] < 0 {
        checkedGroups[group] = tree.groups.count
        let source = nodes.groups[group]
        tree.groups.append(
          CheckedGroup(
            name: source.title, members: [],
            trackingVariable: tracking.isTracked(source) ? internals.visits(of: source.title) : nil))
      }
      if let group = entry.group { tree.groups[checkedGroups[group]].members.append(tree.nodes.count) }
      let isOnce = headers.contains { $0.isOnce }
      tree.nodes.append(
        CheckedNode(
          file: entry.file, syntax: entry.syntax, name: entry.name, title: entry.title,
          group: entry.group.map { checkedGroups[$0] },
          trackingVariable: tracking.isTracked(entry) ? internals.visits(of: entry.name) : nil,
          onceVariable: isOnce ? internals.once(member: entry.name) : nil,
          complexity: headers.reduce(0) { $0 + $1.complexity(in: syntax) }))
    }
  }

  /// Describes all variables for tools.
  func declarations(of checker: TypeChecker) -> [Declaration] {
    tree.variables.enumerated().map { index, variable in
      guard index < scriptVariables else { return internalDeclaration(of: variable) }
      return checker.declaration(of: index, checked: variable)
    }
  }

  private func internalDeclaration(of variable: CheckedVariable) -> Declaration {
    var initial: Value?
    if case .stored(let value) = variable.kind { initial = value }
    return Declaration(
      name: variable.name, typeName: variable.type.rawValue, initial: initial, description: nil, file: nil,
      node: nil, span: nil, isImplicit: true, isSmart: false, isInternal: true)
  }
}

extension LineSyntax {
  /// Whether the line, option or item has a `once`.
  var isOnce: Bool {
    switch condition {
    case .once, .onceIf: true
    case .none, .test: false
    }
  }
}

extension ClauseSyntax {
  /// Whether it is the first clause of a `once` block.
  var isOnce: Bool {
    switch condition {
    case .once, .onceIf: true
    case .test, .otherwise: false
    }
  }
}

extension HeaderSyntax {
  /// Whether it is a `when: once`.
  var isOnce: Bool {
    switch kind {
    case .when(.once), .when(.onceIf): true
    default: false
    }
  }

  /// What it adds to the score of its node (LANGUAGE 11.2).
  func complexity(in tree: SyntaxTree) -> Int {
    guard case .when(let condition) = kind else { return 0 }
    return switch condition {
    case .always: 0
    case .once: 1
    case .onceIf(let test): 2 + tree.booleanOperators(in: test)
    case .expression(let test): 1 + tree.booleanOperators(in: test)
    }
  }
}
