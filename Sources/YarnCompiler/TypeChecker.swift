import YarnRuntime
import YarnSyntax

/// Finds and checks the type of every expression, statement after statement in source order (LANGUAGE 16).
///
/// What is known at once is checked at once. What depends on a type not known yet becomes a constraint: those of
/// a statement are settled at its end, and what then is still open at the end of all files.
struct TypeChecker {
  let trees: [SyntaxTree]
  let nodes: NodeTable
  let types: TypeTable
  let options: CompilerOptions
  var symbols: SymbolTable
  var unifier = Unifier()
  var reporter: Reporter

  /// The types of the expressions of the files before the current one.
  var typesOfFiles: [[TypeRef]] = []
  /// By expression of the current file.
  var expressionTypes: [TypeRef] = []
  /// Expressions in which something had no type when their statement ended.
  var unresolved: [(file: Int, root: ID<ExpressionSyntax>)] = []
  /// Variables that had no type when they were set or declared.
  var unresolvedVariables: [(variable: Int, place: Place)] = []
  /// `Type.Member` and `.Member` expressions.
  var members: [(file: Int, expression: Int, name: Symbol)] = []
  /// Constraints of the current statement.
  var current: [Constraint] = []
  /// Constraints that were not decided at the end of their statement.
  var open: [Constraint] = []
  /// `set` statements of variables that may turn out to be smart.
  var sets: [(variable: Int, place: Place)] = []
  /// Plain and computed jumps.
  var destinations: [Jump] = []
  /// Commands that nothing knows, in the order of their first uses, and by name their index.
  var unknownCommands: [(name: String, place: Place, uses: Int)] = []
  var unknownCommandIndices: [String: Int] = [:]
  /// How many names may still be looked for among all others, which takes time.
  var suggestionBudget = 50

  /// The file, tree and node being checked.
  var file = 0
  var tree: SyntaxTree
  var node = 0
  /// Whether an expression of the current statement has no type yet.
  var sawUnknown = false
  /// By symbol of the current file: whether a node has that title; 0 when nobody asked yet.
  var titles: [Int8] = []

  init(_ trees: [SyntaxTree], _ names: Names, options: CompilerOptions, reporter: Reporter) {
    self.trees = trees
    self.options = options
    self.reporter = reporter
    nodes = names.nodes
    types = names.types
    symbols = SymbolTable(trees)
    tree = trees.first ?? SyntaxTree(source: SourceText(name: "", text: ""))
  }

  /// Checks all files.
  mutating func run() {
    declareHostSymbols()
    var entry = 0
    for index in trees.indices {
      begin(index)
      for syntax in tree.nodes {
        node = entry
        entry += 1
        for header in tree.headers[syntax.headers] { check(header) }
        check(syntax.body)
      }
      typesOfFiles.append(expressionTypes)
    }
    expressionTypes = []
    finish()
  }

  private mutating func begin(_ index: Int) {
    file = index
    tree = trees[index]
    expressionTypes = Array(repeating: .error, count: tree.expressions.count)
    titles = Array(repeating: 0, count: tree.names.count)
  }

  private mutating func declareHostSymbols() {
    for signature in FunctionSignature.builtIns { _ = symbols.append(FunctionInfo(signature)) }
    let language = symbols.functions.indices
    for signature in options.functions {
      guard SyntaxTree.isName(signature.name) else {
        reporter.report(
          .invalidLibraryFunction,
          "Function \(signature.name) cannot be used in Yarn Spinner scripts: its name is no identifier")
        continue
      }
      if let index = symbols.function(named: signature.name) {
        // The runtime calls the language's own, so their types stay.
        if language.contains(index) { continue }
        symbols.functions[index] = FunctionInfo(signature)
      } else {
        _ = symbols.append(FunctionInfo(signature))
      }
    }
    for variable in options.variables {
      _ = symbols.append(
        VariableInfo(
          name: variable.name,
          type: variable.enumName.flatMap { types.named($0) } ?? TypeRef(variable.initial.type),
          origin: .host(variable.initial, description: variable.description), place: Place(0, .none),
          node: -1,
          isUsed: true))
    }
  }

  // MARK: Constraints

  /// Makes two types equal, or returns false.
  mutating func unify(_ left: TypeRef, _ right: TypeRef) -> Bool {
    left == right || unifier.unify(left, right)
  }

  /// Demands that a value of one type can stand where another is wanted.
  mutating func convert(_ left: TypeRef, to right: TypeRef, at span: Span, _ failure: Failure) {
    let left = unifier.resolve(left)
    let right = unifier.resolve(right)
    if left == right { return }
    let constraint = Constraint(
      rule: .convertible, left: left, right: right, place: Place(file, span), failure: failure)
    if left.isVariable || right.isVariable {
      current.append(constraint)
    } else if !types.isConvertible(left, to: right) {
      report(constraint)
    }
  }

  /// Settles the constraints of a statement, and remembers its expression when types are missing in it.
  mutating func endStatement(_ root: ID<ExpressionSyntax>?) {
    if !current.isEmpty {
      let constraints = current
      current.removeAll(keepingCapacity: true)
      for constraint in constraints where !settle(constraint) { open.append(constraint) }
    }
    guard sawUnknown else { return }
    if let root { unresolved.append((file, root)) }
    sawUnknown = false
  }

  /// Decides a constraint if it can be decided; a side that is free takes the type of the other.
  private mutating func settle(_ constraint: Constraint) -> Bool {
    var constraint = constraint
    constraint.left = unifier.resolve(constraint.left)
    constraint.right = unifier.resolve(constraint.right)
    switch constraint.rule {
    case .convertible:
      if constraint.left.isVariable {
        guard constraint.right != .any else { return false }
        _ = unifier.unify(constraint.left, constraint.right)
      } else if constraint.right.isVariable {
        _ = unifier.unify(constraint.right, constraint.left)
      } else if !types.isConvertible(constraint.left, to: constraint.right) {
        report(constraint)
      }
    case .additive, .numeric, .member:
      guard !constraint.left.isVariable else { return false }
      checkRule(constraint)
    }
    return true
  }

  /// Decides what is open when everything has been read.
  mutating func settleOpenConstraints() {
    let constraints = open
    open = []
    let undecided = constraints.filter { !settle($0) }
    var ambiguous: [Constraint] = []
    for constraint in undecided {
      if case .convertible = constraint.rule, types.enums.count == 1,
        unifier.resolve(constraint.left).isVariable
      {
        _ = unifier.unify(constraint.left, .enumeration(0))
      } else if !options.tellsEachMistakeOnce {
        if !settle(constraint) { reportAmbiguous(constraint) }
      } else if !settle(constraint) {
        ambiguous.append(constraint)
      }
    }
    guard options.tellsEachMistakeOnce else { return }
    giveUpUndeclared()
    for constraint in ambiguous where !settle(constraint) { reportAmbiguous(constraint) }
  }

  /// Checks a rule about one type, which is known.
  mutating func checkRule(_ constraint: Constraint) {
    let type = constraint.left
    guard type != .error else { return }
    let isBroken: Bool
    switch constraint.rule {
    case .convertible: isBroken = false
    case .additive: isBroken = type != .number && type != .string
    case .numeric: isBroken = type != .number
    case .member(let name):
      isBroken = type.enumIndex.flatMap { types.value(ofCase: name, in: $0) } == nil
    }
    if isBroken { report(constraint) }
  }
}
