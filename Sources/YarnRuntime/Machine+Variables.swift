extension Machine {
  /// The value of a variable, by its name with `$`: what is stored, what a smart variable comes to, or what the
  /// host has kept under a name of its own; none when there is no such variable.
  ///
  /// - Throws: `RuntimeError` when a smart variable cannot be computed.
  public func value(of name: String) throws(RuntimeError) -> Value? {
    guard let index = program.variableIndices[name], let routine = program.variables[index].subroutine else {
      return storedValue(of: name)
    }
    var copy = self
    copy.clearStacks()
    copy.state.silentSteps = 0
    try copy.evaluate(Int(routine))
    switch program.variables[index].type {
    case .number: return .number(copy.popNumber())
    case .bool: return .bool(copy.popNumber() != 0)
    case .string: return .string(copy.popString())
    case .any: return copy.popAny().value
    }
  }

  /// The stored value of a variable; none for a smart or unknown one.
  func storedValue(of name: String) -> Value? {
    guard let index = program.variableIndices[name] else { return state.extras[name]?.value }
    let variable = program.variables[index]
    guard !variable.isSmart else { return nil }
    switch variable.type {
    case .string: return .string(state.strings[Int(variable.slot)])
    case .bool: return .bool(state.numbers[Int(variable.slot)] != 0)
    default: return .number(state.numbers[Int(variable.slot)])
    }
  }

  /// Stores a value; a name the program does not know is kept for the host's own functions.
  ///
  /// - Throws: `RuntimeError` when the variable is of another type, or smart.
  public mutating func set(_ name: String, to value: Value) throws(RuntimeError) {
    guard let index = program.variableIndices[name] else {
      state.extras[name] = StoredValue(value)
      return
    }
    let variable = program.variables[index]
    guard !variable.isSmart else { throw RuntimeError(.misuse("`\(name)` is computed and cannot be set")) }
    switch (variable.type, value) {
    case (.number, .number(let number)): state.numbers[Int(variable.slot)] = number
    case (.bool, .bool(let truth)): state.numbers[Int(variable.slot)] = truth ? 1 : 0
    case (.string, .string(let text)):
      state.heldBytes += text.utf8.count - state.strings[Int(variable.slot)].utf8.count
      state.strings[Int(variable.slot)] = text
    default:
      throw RuntimeError(
        .misuse("`\(name)` is a \(variable.type.rawValue) and cannot become a \(value.type.rawValue)"))
    }
  }
}
