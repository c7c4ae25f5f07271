import YarnRuntime
import YarnSyntax

extension TypeChecker {
  /// The variables of scripts and host, by the same indices.
  mutating func checkedVariables() -> [CheckedVariable] {
    var checked: [CheckedVariable] = []
    checked.reserveCapacity(symbols.variables.count)
    for variable in symbols.variables {
      checked.append(
        CheckedVariable(
          name: variable.name, kind: kind(of: variable), type: types.runtimeType(variable.type),
          enumName: variable.type.enumIndex.map { types.enums[$0].name }))
    }
    return checked
  }

  private mutating func kind(of variable: VariableInfo) -> CheckedVariable.Kind {
    switch variable.origin {
    case .implicit: return .stored(initial: types.defaultValue(variable.type))
    case .host(let value, _): return .stored(initial: value)
    case .declared(let file, let id):
      let value = trees[file].declarations[id].value
      if variable.isSmart { return .smart(file: file, value) }
      return .stored(initial: initialValue(value, file: file) ?? types.defaultValue(variable.type))
    }
  }

  private mutating func initialValue(_ id: ID<ExpressionSyntax>, file: Int) -> Value? {
    guard case .member(_, let name) = trees[file].expressions[id] else { return trees[file].constant(id) }
    let type = unifier.resolve(typesOfFiles[file][id.index])
    return type.enumIndex.flatMap { types.value(ofCase: trees[file].names[name], in: $0) }
  }

  /// The functions that are called or could be, by the same indices.
  mutating func checkedFunctions() -> [FunctionSignature] {
    var checked: [FunctionSignature] = []
    checked.reserveCapacity(symbols.functions.count)
    for function in symbols.functions {
      let parameters = function.parameters.map { types.runtimeType(unifier.resolve($0)) }
      checked.append(
        FunctionSignature(
          function.name, parameters, variadic: function.variadic.map { types.runtimeType($0) },
          result: types.runtimeType(unifier.resolve(function.result))))
    }
    return checked
  }

  /// The run-time types of the expressions of a file.
  mutating func runtimeTypes(of file: Int) -> [ValueType] {
    var result: [ValueType] = []
    result.reserveCapacity(typesOfFiles[file].count)
    for type in typesOfFiles[file] { result.append(types.runtimeType(unifier.resolve(type))) }
    return result
  }

  /// Describes a variable for tools.
  func declaration(of index: Int, checked: CheckedVariable) -> Declaration {
    let variable = symbols.variables[index]
    var initial: Value?
    if case .stored(let value) = checked.kind { initial = value }
    var result = Declaration(
      name: variable.name, typeName: types.name(variable.type), initial: initial, description: nil,
      file: nil, node: nil, span: nil, isImplicit: variable.isImplicit, isSmart: variable.isSmart,
      isInternal: false)
    if case .host(_, let description) = variable.origin {
      result.description = description
      return result
    }
    let source = trees[variable.place.file].source
    result.file = source.name
    result.node = nodes.entries.indices.contains(variable.node) ? nodes.entries[variable.node].title : nil
    result.span = variable.place.span
    if case .declared(let file, let id) = variable.origin {
      result.description = trees[file].declarations[id].description
    } else {
      result.description = "Implicitly declared in \(source.name), node \(result.node ?? "")"
    }
    return result
  }
}
