import YarnRuntime
import YarnSyntax

extension TypeChecker {
  /// Checks a declaration; what was used before it must agree with it (LANGUAGE 10.1, 16.3).
  mutating func checkDeclaration(_ id: ID<DeclareSyntax>, at span: Span) {
    let declaration = tree.declarations[id]
    let name = tree.names[declaration.variable]
    let valueType = infer(declaration.value)
    if let index = symbols.variable(named: name), let first = firstDeclaration(of: index) {
      reportRedeclaration(name, at: Place(file, span), first: first)
      endStatement(declaration.value)
      return
    }
    let isSmart = !isConstant(declaration.value)
    if isSmart { requireSmartVariables(at: span) }
    let type = declaredType(declaration, valueType, at: span)
    let index = define(declaration, as: id, type: type, isSmart: isSmart, at: span)
    endStatement(declaration.value)
    if unifier.resolve(type).isVariable {
      unresolvedVariables.append((index, Place(file, declaration.variableSpan)))
    }
  }

  /// Whether a declared value makes a stored variable.
  private func isConstant(_ value: ID<ExpressionSyntax>) -> Bool {
    switch tree.expressions[value] {
    case .member, .missing: true
    default: tree.constant(value) != nil
    }
  }

  /// The place of the declaration of a variable that has one.
  private func firstDeclaration(of index: Int) -> Place? {
    switch symbols.variables[index].origin {
    case .implicit: nil
    case .declared, .host: symbols.variables[index].place
    }
  }

  /// The type of the variable: that of its value, which must be the one after `as`.
  private mutating func declaredType(
    _ declaration: DeclareSyntax, _ valueType: TypeRef, at span: Span
  ) -> TypeRef {
    guard let symbol = declaration.type else { return valueType }
    let written = tree.names[symbol]
    let wanted = types.named(written)
    if let wanted, valueType == wanted || unify(valueType, wanted) { return wanted }
    let name = tree.names[declaration.variable]
    let value = tree.text(tree.span(declaration.value))
    let message =
      "\(name) is declared to be a \(wanted.map { types.name($0) } ?? written), "
      + "but its initial value '\(value)' is a \(self.name(of: valueType))"
    let fixIt = wanted == nil ? typeSuggestion(for: written, at: declaration.typeSpan) : nil
    reporter.report(.declarationValueDoesntMatchType, message, at: Place(file, span), fixIt: fixIt)
    return wanted ?? valueType
  }

  private mutating func define(
    _ declaration: DeclareSyntax, as id: ID<DeclareSyntax>, type: TypeRef, isSmart: Bool, at span: Span
  ) -> Int {
    let name = tree.names[declaration.variable]
    let place = Place(file, declaration.variableSpan)
    guard let index = symbols.variable(named: name) else {
      let index = symbols.append(
        VariableInfo(
          name: name, type: type, origin: .declared(file: file, id), place: place, node: node,
          isSmart: isSmart))
      symbols.variablesOfFile[file][declaration.variable.index] = Int32(truncatingIfNeeded: index)
      return index
    }
    let used = unifier.resolve(symbols.variables[index].type)
    if !unify(used, type) {
      let message =
        "\(name) was declared to be a \(self.name(of: type)), "
        + "but it was used elsewhere as a \(self.name(of: used))"
      let first = reporter.words(for: symbols.variables[index].place, from: place)
      reporter.report(
        .typeCheckerError, message, at: Place(file, span), note: "it is first used \(first)")
    }
    symbols.variables[index].type = type
    symbols.variables[index].origin = .declared(file: file, id)
    symbols.variables[index].place = place
    symbols.variables[index].node = node
    symbols.variables[index].isSmart = isSmart
    symbols.variablesOfFile[file][declaration.variable.index] = Int32(truncatingIfNeeded: index)
    return index
  }

  private mutating func reportRedeclaration(_ name: String, at place: Place, first: Place) {
    let message = "Redeclaration of existing variable \(name)"
    let isHost = first.span == .none
    let note = isHost ? "the host declares it" : "first declared \(reporter.words(for: first, from: place))"
    reporter.report(.redeclarationOfExistingVariable, message, at: place, note: note)
    guard !isHost else { return }
    let statement = trees[first.file].commandSpan(around: first.span)
    reporter.report(.redeclarationOfExistingVariable, message, at: Place(first.file, statement))
  }
}

extension SyntaxTree {
  /// The `<<…>>` on one line in which something stands.
  func commandSpan(around span: Span) -> Span {
    let bytes = source.utf8
    var start = min(Int(span.start), bytes.count)
    while start > 1, !(bytes[start - 1] == 0x3C && bytes[start - 2] == 0x3C), bytes[start - 1] != 0x0A {
      start -= 1
    }
    if start > 1, bytes[start - 1] == 0x3C { start -= 2 }
    var end = Int(span.end)
    var isQuoted = false
    while end + 1 < bytes.count, bytes[end] != 0x0A,
      isQuoted || !(bytes[end] == 0x3E && bytes[end + 1] == 0x3E)
    {
      if bytes[end] == 0x22, bytes[end - 1] != 0x5C { isQuoted.toggle() }
      end += 1
    }
    if end + 1 < bytes.count, bytes[end] == 0x3E { end += 2 }
    return Span(start, min(end, bytes.count))
  }
}
