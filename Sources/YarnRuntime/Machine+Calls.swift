extension Machine {
  mutating func call(_ call: Program.Call) throws(RuntimeError) {
    var arguments: [Value] = []
    arguments.reserveCapacity(call.arguments.count)
    for type in call.arguments.reversed() { arguments.append(pop(type)) }
    arguments.reverse()
    for case .string(let text) in arguments { state.silentSteps += Machine.steps(forBytes: text.utf8.count) }
    let name = program.functions[Int(call.function)].name
    let result: Value
    switch functions[Int(call.function)] {
    case .builtIn(.visited): result = .bool(visits(of: arguments[0].text) > 0)
    case .builtIn(.visitedCount): result = .number(visits(of: arguments[0].text))
    case .builtIn(.hasAnyContent): result = .bool(try hasContent(arguments[0].text))
    case .builtIn(let builtIn):
      do throws(FunctionFailure) {
        result = try builtIn.call(arguments, &state.random, bound: limits.textBytes)
      } catch {
        throw RuntimeError(.functionFailed(name, reason: error.reason))
      }
    case .host(let function): result = try callHost(function, arguments)
    case .missing: throw RuntimeError(.missingFunction(name))
    }
    try push(result, as: call.result, from: name)
  }

  private mutating func callHost(
    _ function: FunctionLibrary.Function, _ arguments: [Value]
  ) throws(RuntimeError) -> Value {
    guard function.signature.accepts(arguments) else {
      throw RuntimeError(
        .functionFailed(function.signature.name, reason: "it does not take these arguments"))
    }
    let snapshot = self
    var context = FunctionContext(random: state.random) { snapshot.storedValue(of: $0) }
    do throws(FunctionFailure) {
      let result = try function.body(arguments, &context)
      state.random = context.random
      return result
    } catch {
      throw RuntimeError(.functionFailed(function.signature.name, reason: error.reason))
    }
  }

  private mutating func pop(_ type: ValueType) -> Value {
    switch type {
    case .number: .number(popNumber())
    case .bool: .bool(popNumber() != 0)
    case .string: .string(popString())
    case .any: popAny().value
    }
  }

  private mutating func push(_ value: Value, as type: ValueType, from name: String) throws(RuntimeError) {
    if case .string(let text) = value, text.utf8.count > limits.textBytes {
      throw RuntimeError(.limit("`\(name)` gives a text that is too long", limits.textBytes))
    }
    if case .string(let text) = value { state.silentSteps += Machine.steps(forBytes: text.utf8.count) }
    switch (type, value) {
    case (.number, .number(let number)): state.numberStack.append(number)
    case (.bool, .bool(let truth)): state.numberStack.append(truth ? 1 : 0)
    case (.string, .string(let text)): state.stringStack.append(text)
    case (.any, _): state.anyStack.append(StoredValue(value))
    default:
      throw RuntimeError(
        .functionFailed(name, reason: "it gave a \(value.type.rawValue) where a \(type.rawValue) is needed"))
    }
  }

  private func visits(of node: String) -> Float {
    guard let index = program.node(named: node) else { return 0 }
    let slot = program.nodes[index].trackingSlot
    return slot >= 0 ? state.numbers[Int(slot)] : 0
  }

  private static let nestedEvaluations = 32

  /// Runs a subroutine to its end while the machine stands between two instructions.
  mutating func evaluate(_ routine: Int) throws(RuntimeError) {
    let resume = state.pc
    let base = state.subroutines.count
    // Each of these stands on the host's own stack, so the bound is lower than that of the script.
    guard base < min(limits.depth, Machine.nestedEvaluations) else {
      throw RuntimeError(.limit("conditions ask for each other too deeply", Machine.nestedEvaluations))
    }
    state.subroutines.append(resume)
    state.pc = routine
    _ = try run(toSubroutineDepth: base)
    state.pc = resume
  }
}
