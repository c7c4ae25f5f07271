import YarnRuntime
import YarnSyntax

/// A variable while types are being found out.
struct VariableInfo: Sendable {
  /// Where its value comes from.
  enum Origin: Sendable {
    /// Used, and not declared so far.
    case implicit
    /// Declared by a script.
    case declared(file: Int, ID<DeclareSyntax>)
    /// Declared by the host.
    case host(Value, description: String?)
  }

  var name: String
  var type: TypeRef
  var origin: Origin
  /// The first use or the declaration.
  var place: Place
  /// Index of the node of the first use, in the node table.
  var node: Int
  /// Whether its value is an expression to be evaluated at each use.
  var isSmart = false
  /// Whether an expression reads it or a `set` stores into it.
  var isUsed = false
  /// Whether nobody declares it and nothing tells its type.
  var isUntyped = false

  /// Whether storing into it may be wrong: it is smart, or nobody has said yet what it is.
  var mayBecomeSmart: Bool {
    if isSmart { return true }
    if case .implicit = origin { return true }
    return false
  }
}

/// A function while types are being found out.
struct FunctionInfo: Sendable {
  var name: String
  var parameters: [TypeRef]
  var variadic: TypeRef?
  var result: TypeRef
  /// Whether nobody declared it, so that its first call decides.
  var isImplicit: Bool

  init(_ signature: FunctionSignature) {
    name = signature.name
    parameters = signature.parameters.map { TypeRef($0) }
    variadic = signature.variadic.map { TypeRef($0) }
    result = TypeRef(signature.result)
    isImplicit = false
  }

  init(implicit name: String, parameters: [TypeRef], result: TypeRef) {
    self.name = name
    self.parameters = parameters
    self.result = result
    isImplicit = true
  }
}

/// The variables and functions of all files, with the way from each file's symbols to them.
struct SymbolTable: Sendable {
  var variables: [VariableInfo] = []
  var functions: [FunctionInfo] = []
  /// By file and symbol: the index of the variable or -1.
  var variablesOfFile: [[Int32]]
  /// By file and symbol: the index of the function or -1.
  var functionsOfFile: [[Int32]]
  private var variableIndices: [String: Int] = [:]
  private var functionIndices: [String: Int] = [:]

  init(_ trees: [SyntaxTree]) {
    variablesOfFile = trees.map { Array(repeating: -1, count: $0.names.count) }
    functionsOfFile = variablesOfFile
  }

  /// The index of a variable by name, or nil.
  func variable(named name: String) -> Int? { variableIndices[name] }

  /// The index of a function by name, or nil.
  func function(named name: String) -> Int? { functionIndices[name] }

  /// Adds a variable and returns its index.
  mutating func append(_ variable: VariableInfo) -> Int {
    variableIndices[variable.name] = variables.count
    variables.append(variable)
    return variables.count - 1
  }

  /// Adds a function and returns its index.
  mutating func append(_ function: FunctionInfo) -> Int {
    functionIndices[function.name] = functions.count
    functions.append(function)
    return functions.count - 1
  }
}
