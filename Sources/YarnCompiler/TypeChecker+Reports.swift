import YarnRuntime
import YarnSyntax

extension TypeChecker {
  /// How a type is called in messages.
  mutating func name(of type: TypeRef) -> String { types.name(unifier.resolve(type)) }

  /// Reports that a constraint does not hold.
  mutating func report(_ constraint: Constraint) {
    let left = name(of: constraint.left)
    let message: String
    switch constraint.rule {
    case .additive: message = "Operation '+' can't be used with a value of type \(left)"
    case .numeric(let word): message = "Operation '\(word)' can only be used with Number"
    case .member(let name): message = memberMessage(name, constraint.left, left)
    case .convertible: message = conversionMessage(constraint, left, name(of: constraint.right))
    }
    let fixIt = memberSuggestion(for: constraint)
    reporter.report(
      .typeCheckerError, message, at: constraint.place, note: originNote(for: constraint), fixIt: fixIt)
  }

  /// Where a variable that is assigned got its type.
  private func originNote(for constraint: Constraint) -> String? {
    guard case .assignment(let index) = constraint.failure else { return nil }
    let variable = symbols.variables[index]
    switch variable.origin {
    case .host: return "the host declares it"
    case .declared: return "declared \(reporter.words(for: variable.place, from: constraint.place))"
    case .implicit: return "first used \(reporter.words(for: variable.place, from: constraint.place))"
    }
  }

  private func memberMessage(_ member: String, _ type: TypeRef, _ typeName: String) -> String {
    type.isVariable || type == .error
      ? "No type containing a member named \(member) could be found"
      : "Type \(typeName) does not have a member named \(member)"
  }

  private func conversionMessage(_ constraint: Constraint, _ left: String, _ right: String) -> String {
    switch constraint.failure {
    case .assignment(let variable):
      "\(symbols.variables[variable].name) (\(right)) cannot be assigned a \(left)"
    case .destination(let keyword):
      "\(keyword) statement's expression must be convertible to String, but \(left) is not"
    case .argument, .rule:
      "\(trees[constraint.place.file].text(constraint.place.span)) (\(left)) is not convertible to \(right)"
    }
  }

  /// Reports that several types would do.
  mutating func reportAmbiguous(_ constraint: Constraint) {
    if case .numeric = constraint.rule { return }
    reportAmbiguity(at: constraint.place)
    report(constraint)
  }

  /// Reports that the use of an expression leaves its type open.
  mutating func reportAmbiguity(at place: Place) {
    let message =
      "Can't determine type of \(trees[place.file].text(place.span)) given its usage. "
      + "Manually specify its type with a declare statement."
    reporter.report(.typeInferenceFailure, message, at: place)
  }

  /// Reports that the operands of an operator have different types.
  mutating func reportDifferent(
    _ leftType: TypeRef, _ rightType: TypeRef, _ left: ID<ExpressionSyntax>, _ right: ID<ExpressionSyntax>,
    at index: Int
  ) {
    let word = tree.operatorText(between: left, and: right)
    let message =
      "Operation '\(word)'s values must both be the same type, "
      + "not \(name(of: leftType)) and \(name(of: rightType))"
    reporter.report(
      .typeCheckerError, message, at: Place(file, tree.expressionSpans[index]),
      note: conversionHint(leftType, rightType))
  }

  /// How an enum can be compared with its raw values.
  private mutating func conversionHint(_ left: TypeRef, _ right: TypeRef) -> String? {
    let left = unifier.resolve(left)
    let right = unifier.resolve(right)
    guard let index = left.enumIndex ?? right.enumIndex else { return nil }
    let other = left.enumIndex == nil ? left : right
    guard other == TypeRef(types.rawTypes[index]) else { return nil }
    let function = types.rawTypes[index] == .string ? "string" : "number"
    return "`\(function)(…)` gives the raw value of an enum's case"
  }

  mutating func reportArgumentCount(_ count: Int, of function: Int, at index: Int) {
    let info = symbols.functions[function]
    let expected = TypeChecker.counted(info.parameters.count, "parameter")
    let detail: String
    if info.isImplicit {
      detail =
        "\(info.name) was called elsewhere with \(expected), "
        + "but is called with \(TypeChecker.counted(count, "parameter")) here"
    } else {
      detail = "\(info.name) expects \(info.variadic == nil ? "" : "at least ")\(expected), not \(count)"
    }
    reporter.report(
      .wrongFunctionParameters, "Invalid function call: \(detail)",
      at: Place(file, nameSpan(info.name, of: index)))
  }

  mutating func reportUnknownFunction(_ name: String, at index: Int) {
    let span = nameSpan(name, of: index)
    let fixIt = suggestion(for: name, among: symbols.functions.lazy.map(\.name), at: span)
    reporter.report(.unknownFunction, "Unknown function \(name)", at: Place(file, span), fixIt: fixIt)
  }

  private func nameSpan(_ name: String, of index: Int) -> Span {
    let start = Int(tree.expressionSpans[index].start)
    return Span(start, start + name.utf8.count)
  }

  mutating func reportUnknownNode(_ title: String, in statement: Span) {
    let span = tree.targetSpan(title, in: statement)
    let fixIt = suggestion(for: title, among: nodes.entries.lazy.map(\.title), at: span)
    reporter.report(.undefinedNode, "Jump to undefined node: '\(title)'", at: Place(file, span), fixIt: fixIt)
  }

  mutating func reportUnknownType(_ name: String, at span: Span, whole: Span) {
    reporter.report(
      .typeCheckerError, "No type called \(name) could be found", at: Place(file, whole),
      fixIt: typeSuggestion(for: name, at: span))
  }

  mutating func reportMissingMember(_ member: String, of type: TypeRef, at index: Int) {
    let whole = tree.expressionSpans[index]
    let span = Span(Int(whole.end) - member.utf8.count, Int(whole.end))
    let cases = type.enumIndex.map { types.enums[$0].cases } ?? []
    reporter.report(
      .invalidMemberAccess, "\(types.name(type)) doesn't have a member named \(member)",
      at: Place(file, whole), fixIt: suggestion(for: member, among: cases.lazy.map(\.name), at: span))
  }

  // MARK: Suggestions

  /// "Did you mean" with the nearest name, while there is time to look.
  mutating func suggestion(
    for name: String, among candidates: some Sequence<String>, at span: Span
  ) -> FixIt? {
    guard suggestionBudget > 0 else { return nil }
    suggestionBudget -= 1
    guard let nearest = Suggestion.nearest(to: name, among: candidates) else { return nil }
    return FixIt("did you mean `\(nearest)`?", replacing: span, with: nearest)
  }

  mutating func typeSuggestion(for name: String, at span: Span) -> FixIt? {
    suggestion(for: name, among: ["string", "number", "bool"] + types.enums.map(\.name), at: span)
  }

  private mutating func memberSuggestion(for constraint: Constraint) -> FixIt? {
    guard case .member(let name) = constraint.rule else { return nil }
    let owners = constraint.left.enumIndex.map { [types.enums[$0]] } ?? types.enums
    let end = Int(constraint.place.span.end)
    return suggestion(
      for: name, among: owners.lazy.flatMap { $0.cases.lazy.map(\.name) },
      at: Span(end - name.utf8.count, end))
  }

  static func counted(_ count: Int, _ word: String) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}
