import YarnRuntime
import YarnSyntax

extension TypeChecker {
  /// Decides and reports what can only be known when everything has been read.
  mutating func finish() {
    settleOpenConstraints()
    resolveVariables()
    reportUnresolved()
    reportUndeclared()
    reportUnknownCommands()
    reportUnused()
    reportSmartSets()
    reportSmartLoops()
  }

  private mutating func resolveVariables() {
    for index in symbols.variables.indices {
      symbols.variables[index].type = unifier.resolve(symbols.variables[index].type)
    }
  }

  // MARK: Types that were not found

  private mutating func reportUnresolved() {
    for (file, root) in unresolved { reportUnresolved(root, file: file) }
    for (variable, place) in unresolvedVariables where symbols.variables[variable].type.isVariable {
      reportUndetermined(at: place)
    }
  }

  /// Reports the outermost expressions without a type.
  private mutating func reportUnresolved(_ root: ID<ExpressionSyntax>, file: Int) {
    var pending = [root]
    while let id = pending.popLast() {
      let type = unifier.resolve(typesOfFiles[file][id.index])
      if type.isVariable {
        reportUndetermined(at: Place(file, trees[file].span(id)), expression: id)
      } else {
        pending += trees[file].operands(of: id)
      }
    }
  }

  private mutating func reportUndetermined(at place: Place, expression: ID<ExpressionSyntax>? = nil) {
    let tree = trees[place.file]
    let text = tree.text(place.span)
    var fixIt: FixIt?
    var note: String?
    if text.hasPrefix("$"), !text.contains(" ") { note = "declare it with its first value" }
    if let expression, case .call(let symbol, _) = tree.expressions[expression] {
      let name = tree.names[symbol]
      let span = Span(Int(place.span.start), Int(place.span.start) + name.utf8.count)
      let known = symbols.functions.lazy.filter { !$0.isImplicit }
      fixIt = suggestion(for: name, among: known.map(\.name), at: span)
    }
    reporter.report(
      .expressionTypeUndetermined, "Can't determine the type of the expression \(text).", at: place,
      note: note, fixIt: fixIt)
  }

  // MARK: Variables

  /// Takes undeclared variables whose type nothing tells for wrong, so that each is reported once.
  mutating func giveUpUndeclared() {
    for index in symbols.variables.indices where symbols.variables[index].isImplicit {
      guard unifier.resolve(symbols.variables[index].type).isVariable else { continue }
      _ = unifier.unify(symbols.variables[index].type, .error)
      symbols.variables[index].isUntyped = true
    }
  }

  private mutating func reportUndeclared() {
    for variable in symbols.variables {
      guard case .implicit = variable.origin else { continue }
      let declared = symbols.variables.lazy.filter { !$0.isImplicit }.map(\.name)
      let fixIt = suggestion(for: variable.name, among: declared, at: variable.place.span)
      if variable.isUntyped {
        let message = "Can't determine the type of the expression \(variable.name)."
        let note = "it is declared nowhere: <<declare \(variable.name) = value>>"
        reporter.report(
          .expressionTypeUndetermined, message, at: variable.place, note: note, fixIt: fixIt)
        continue
      }
      let message =
        "Variable '\(variable.name)' is used but not declared. "
        + "Declare it with: <<declare \(variable.name) = value>>"
      reporter.report(.undefinedVariable, message, at: variable.place, fixIt: fixIt)
    }
  }

  private mutating func reportUnused() {
    for variable in symbols.variables where !variable.isUsed {
      guard case .declared = variable.origin, !options.usedVariables.contains(variable.name) else { continue }
      reporter.report(
        .unusedVariable, "Variable '\(variable.name)' is declared but never used", at: variable.place)
    }
  }

  private mutating func reportSmartSets() {
    for (index, statement) in sets where symbols.variables[index].isSmart {
      let variable = symbols.variables[index]
      guard case .declared(let file, let id) = variable.origin else { continue }
      let value = trees[file].text(trees[file].span(trees[file].declarations[id].value))
      let message =
        "\(variable.name) cannot be modified (it's a smart variable and is always equal to \(value))"
      let place = Place(statement.file, trees[statement.file].variableSpan(in: statement.span))
      let note = "its value was declared \(reporter.words(for: variable.place, from: place))"
      reporter.report(.smartVariableReadOnly, message, at: place, note: note)
    }
  }

  private mutating func reportSmartLoops() {
    let graph = SmartVariableGraph(symbols, trees)
    for loop in graph.loops() {
      let name = symbols.variables[loop.variable].name
      let message =
        "Smart variables cannot contain reference loops "
        + "(referencing \(name) here creates a loop for the smart variable \(name))."
      reporter.report(.smartVariableLoop, message, at: loop.place)
    }
  }
}

extension VariableInfo {
  /// Whether nobody declared it.
  var isImplicit: Bool {
    if case .implicit = origin { true } else { false }
  }
}

extension SyntaxTree {
  /// The expressions an expression is made of.
  func operands(of id: ID<ExpressionSyntax>) -> [ID<ExpressionSyntax>] {
    switch expressions[id] {
    case .unary(_, let operand), .parenthesized(let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .call(_, let operands): Array(arguments[operands])
    default: []
    }
  }
}
