import YarnRuntime
import YarnSyntax

/// Collects the enums and checks their rules (LANGUAGE 8.5).
struct EnumResolver {
  private(set) var types = TypeTable()
  private var firstPlaces: [String: Place] = [:]

  /// Starts with the enums the host declares.
  init(predeclared: [EnumType]) {
    for type in predeclared {
      let isText = type.cases.first.map { $0.value.type == .string } ?? false
      types.append(type, rawType: isText ? .string : .number)
    }
  }

  /// Adds the enums of a file.
  mutating func collect(_ tree: SyntaxTree, file: Int, into reporter: inout Reporter) {
    for syntax in tree.enums.elements { append(syntax, of: tree, file: file, into: &reporter) }
  }

  private mutating func append(
    _ syntax: EnumSyntax, of tree: SyntaxTree, file: Int, into reporter: inout Reporter
  ) {
    let name = tree.names[syntax.name]
    let place = Place(file, syntax.span)
    guard types.named(name) == nil else {
      let note = firstPlaces[name].map {
        "the first `\(name)` stands \(reporter.words(for: $0, from: place))"
      }
      reporter.report(
        .redeclarationOfExistingType,
        "Can't create a new type \(name): a type with this name already exists", at: place, note: note)
      return
    }
    firstPlaces[name] = place
    var check = EnumCheck(tree: tree, file: file, syntax: syntax)
    check.run(into: &reporter)
    types.append(EnumType(name: name, cases: check.cases), rawType: check.rawType)
  }
}

/// The checks of one enum.
private struct EnumCheck {
  let tree: SyntaxTree
  let file: Int
  let syntax: EnumSyntax
  var cases: [EnumType.Case] = []
  var rawType = ValueType.number

  mutating func run(into reporter: inout Reporter) {
    let items = tree.enumCases[syntax.cases]
    let hasValues = items.contains { $0.value != nil }
    var types: Set<ValueType> = []
    var isConstant = true
    for (order, item) in items.enumerated() {
      let name = tree.names[item.name]
      guard let written = item.value else {
        if hasValues { reportMissingValue(item, name, into: &reporter) }
        cases.append(EnumType.Case(name: name, value: .number(Float(order))))
        continue
      }
      let value = tree.literal(written)
      isConstant = isConstant && value != nil
      if let value { types.insert(value.type) }
      cases.append(EnumType.Case(name: name, value: value ?? .number(Float(order))))
    }
    if !isConstant { reportNoConstant(into: &reporter) }
    if types.count > 1 { reportMixed(types, into: &reporter) }
    if types.contains(.bool) { reportType("Bool", into: &reporter) }
    if types == [.string] { rawType = .string }
    reportFractions(into: &reporter)
    reportRepetitions(into: &reporter)
  }

  private func reportMissingValue(_ item: EnumCaseSyntax, _ name: String, into reporter: inout Reporter) {
    let message =
      "Enum case \(name) must also have a raw value (if any cases have a value, then they all must have one)"
    reporter.report(.enumDeclarationError, message, at: casePlace(item))
  }

  private func reportNoConstant(into reporter: inout Reporter) {
    let isMissing = tree.enumCases[syntax.cases].contains { item in
      guard let value = item.value, case .missing = tree.expressions[value] else { return false }
      return true
    }
    guard !isMissing else { return }
    reporter.report(.invalidLiteralValue, "Expected a constant type", at: Place(file, syntax.span))
    let message = "Enum raw values must be String or Number, each written out"
    reporter.report(.enumDeclarationError, message, at: Place(file, syntax.span))
  }

  private func reportType(_ name: String, into reporter: inout Reporter) {
    let message = "Enum raw values must be String or Number, not \(name)"
    reporter.report(.enumDeclarationError, message, at: Place(file, syntax.span))
  }

  private func reportMixed(_ types: Set<ValueType>, into reporter: inout Reporter) {
    let names = types.map(\.rawValue).sorted().joined(separator: " and ")
    let message =
      "Enum member raw values may only be of a single type (they can't be a combination of \(names))"
    reporter.report(.enumDeclarationError, message, at: Place(file, syntax.nameSpan))
  }

  private func reportFractions(into reporter: inout Reporter) {
    let isWhole = cases.allSatisfy { item in
      guard case .number(let number) = item.value else { return true }
      return number == number.rounded()
    }
    guard !isWhole else { return }
    let message = "Enum raw values must be whole numbers"
    reporter.report(.enumDeclarationError, message, at: Place(file, syntax.span))
  }

  private func reportRepetitions(into reporter: inout Reporter) {
    var names: Set<String> = []
    var counts: [Value: Int] = [:]
    for item in cases { counts[item.value, default: 0] += 1 }
    let items = Array(tree.enumCases[syntax.cases])
    for (item, checked) in zip(items, cases) {
      if !names.insert(checked.name).inserted {
        let message = "Enum case \(checked.name) must have a unique name."
        reporter.report(.enumDeclarationError, message, at: casePlace(item))
      }
      guard let written = item.value, tree.literal(written) != nil, let count = counts[checked.value],
        count > 1
      else { continue }
      let message =
        "Enum case \(checked.name) must have a unique raw value "
        + "(\(tree.text(tree.literalSpan(written))) is used by \(count - 1) other case(s).)"
      reporter.report(.enumDeclarationError, message, at: casePlace(item))
    }
  }

  /// The `<<case …>>` of a case, from what stands around its name.
  private func casePlace(_ item: EnumCaseSyntax) -> Place {
    let bytes = tree.source.utf8
    var start = Int(item.nameSpan.start)
    while start > Int(syntax.span.start), bytes[start] != 0x3C { start -= 1 }
    if start > Int(syntax.span.start), bytes[start - 1] == 0x3C { start -= 1 }
    var end = item.value.map { Int(tree.span($0).end) } ?? Int(item.nameSpan.end)
    while end < Int(syntax.span.end), bytes[end] != 0x3E { end += 1 }
    return Place(file, Span(start, min(end + 2, Int(syntax.span.end))))
  }
}

extension SyntaxTree {
  /// The span of an expression; of a string literal only what stands between the quotes.
  func literalSpan(_ id: ID<ExpressionSyntax>) -> Span {
    guard case .string(let inner) = expressions[id] else { return span(id) }
    return inner
  }
}
