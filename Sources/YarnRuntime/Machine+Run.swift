extension Machine {
  /// Runs until there is something to tell, or until the subroutine that was entered at a depth has ended.
  mutating func run(toSubroutineDepth base: Int?) throws(RuntimeError) -> Event? {
    let code = program.code
    var pc = state.pc
    // What was spent since the last content: node events and evaluations within a step do not start anew.
    var budget = limits.steps - state.silentSteps
    do throws(RuntimeError) {
      while true {
        guard pc < code.count else { throw RuntimeError(.misuse("the program has no such instruction")) }
        let instruction = code[pc]
        pc += 1
        budget -= 1
        if budget < 0 {
          throw RuntimeError(.limit("nothing is said: the script seems to loop", limits.steps))
        }
        switch instruction {
        case .pushNumber(let number): state.numberStack.append(number)
        case .loadNumber(let slot): state.numberStack.append(state.numbers[Int(slot)])
        case .storeNumber(let slot): state.numbers[Int(slot)] = popNumber()
        case .skipUnless(let slot, let comparison):
          // The literal and the jump follow; both were put there together by lowering.
          if case .pushNumber(let right) = code[pc], case .jump(let target) = code[pc + 1] {
            pc = Machine.holds(state.numbers[Int(slot)], comparison, right) ? pc + 2 : Int(target)
          }
        case .addToStored(let slot):
          if case .pushNumber(let number) = code[pc] { state.numbers[Int(slot)] += number }
          pc += 1
        case .jump(let target): pc = Int(target)
        case .jumpIfFalse(let target): if popNumber() == 0 { pc = Int(target) }
        case .add: binary { $0 + $1 }
        case .subtract: binary { $0 - $1 }
        case .multiply: binary { $0 * $1 }
        case .divide: binary { $0 / $1 }
        case .modulo: try modulo()
        case .negate: state.numberStack.append(-popNumber())
        case .less: binary { $0 < $1 ? 1 : 0 }
        case .lessOrEqual: binary { $0 <= $1 ? 1 : 0 }
        case .greater: binary { $0 > $1 ? 1 : 0 }
        case .greaterOrEqual: binary { $0 >= $1 ? 1 : 0 }
        case .equal: binary { $0 == $1 ? 1 : 0 }
        case .notEqual: binary { $0 != $1 ? 1 : 0 }
        case .and: binary { $0 != 0 && $1 != 0 ? 1 : 0 }
        case .or: binary { $0 != 0 || $1 != 0 ? 1 : 0 }
        case .xor: binary { ($0 != 0) != ($1 != 0) ? 1 : 0 }
        case .not: state.numberStack.append(popNumber() == 0 ? 1 : 0)
        case .pushString(let index): state.stringStack.append(program.strings[Int(index)])
        case .loadString(let slot): state.stringStack.append(state.strings[Int(slot)])
        case .storeString(let slot): try store(popString(), at: Int(slot))
        case .concatenate: budget -= try concatenate()
        case .stringsEqual: budget -= compareStrings { $0 == $1 }
        case .stringsDiffer: budget -= compareStrings { $0 != $1 }
        case .anyEqual, .anyDiffer:
          let (right, left) = (popAny(), popAny())
          state.numberStack.append((left == right) == (instruction == .anyEqual) ? 1 : 0)
        case .numberToString: state.stringStack.append(Value.text(of: popNumber()))
        case .boolToString: state.stringStack.append(popNumber() != 0 ? "True" : "False")
        case .anyToString: state.stringStack.append(popAny().value.text)
        case .numberToAny: state.anyStack.append(.number(popNumber()))
        case .boolToAny: state.anyStack.append(.bool(popNumber() != 0))
        case .stringToAny: state.anyStack.append(.string(popString()))
        case .dropNumber: _ = popNumber()
        case .dropString: _ = popString()
        case .dropAny: _ = popAny()
        case .call(let index):
          state.pc = pc
          state.silentSteps = limits.steps - budget
          try call(program.calls[Int(index)])
          budget = limits.steps - state.silentSteps
        case .subroutine(let target):
          guard state.subroutines.count < limits.depth else {
            throw RuntimeError(.limit("smart variables refer to each other too deeply", limits.depth))
          }
          state.subroutines.append(pc)
          pc = Int(target)
        case .endSubroutine:
          pc = state.subroutines.popLast() ?? pc
          if let base, state.subroutines.count <= base {
            state.pc = pc
            state.silentSteps = limits.steps - budget
            return nil
          }
        case .countCondition:
          if popNumber() != 0 { state.passed += 1 } else { state.failed += 1 }
        case .addCandidate(let index): addCandidate(Int(index))
        case .selectCandidate: if let target = selectCandidate() { pc = target }
        case .line(let index, let count):
          state.pc = pc
          state.silentSteps = 0
          return .line(Line(index: Int(index), substitutions: try takeSubstitutions(Int(count))))
        case .command(let index):
          state.pc = pc
          state.silentSteps = 0
          return .command(try takeCommand(program.commands[Int(index)]))
        case .addOption(let index): try addOption(Int(index))
        case .showOptions:
          state.pc = pc
          state.silentSteps = 0
          return offer()
        case .jumpToNode, .jumpToNamed, .detourToNode, .detourToNamed, .endNode, .stop:
          state.pc = pc
          state.silentSteps = limits.steps - budget
          try leave(by: instruction)
          if !state.nodeEvents.isEmpty { return nodeEvent() }
          if state.phase == .finished { return .finished }
          pc = state.pc
        }
      }
    } catch {
      throw located(error, at: pc - 1)
    }
  }

  /// Fills in where an error happened, and ends the dialogue there.
  private mutating func located(_ error: RuntimeError, at pc: Int) -> RuntimeError {
    var error = error
    if error.line == 0, let node = currentNode {
      error.node = node.name
      error.file = node.file
      error.line = pc >= 0 && pc < program.sourceLines.count ? Int(program.sourceLines[pc]) : 0
      if error.line == 0 { error.line = node.line }
    }
    state.phase = .finished
    return error
  }

  @inline(__always)
  mutating func popNumber() -> Float { state.numberStack.popLast() ?? 0 }

  mutating func popString() -> String { state.stringStack.popLast() ?? "" }

  mutating func popAny() -> StoredValue { state.anyStack.popLast() ?? .number(0) }

  @inline(__always)
  private mutating func binary(_ operation: (Float, Float) -> Float) {
    let right = popNumber()
    let left = popNumber()
    state.numberStack.append(operation(left, right))
  }

  /// Returns the steps it counts as.
  private mutating func compareStrings(_ test: (String, String) -> Bool) -> Int {
    let right = popString()
    let left = popString()
    state.numberStack.append(test(left, right) ? 1 : 0)
    return Machine.steps(forBytes: min(left.utf8.count, right.utf8.count))
  }

  /// A long text costs more than a step, or a script of few steps could take hours and gigabytes.
  static func steps(forBytes count: Int) -> Int { count / 16 }

  @inline(__always)
  private static func holds(_ left: Float, _ comparison: Instruction.Comparison, _ right: Float) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    }
  }

  /// Both sides are rounded to whole numbers first, half to even; the sign is that of the left (LANGUAGE 15.2).
  private mutating func modulo() throws(RuntimeError) {
    let right = popNumber().rounded(.toNearestOrEven)
    let left = popNumber().rounded(.toNearestOrEven)
    guard right != 0 else { throw RuntimeError(.moduloByZero) }
    state.numberStack.append(left.truncatingRemainder(dividingBy: right))
  }

  /// Returns the steps it counts as.
  private mutating func concatenate() throws(RuntimeError) -> Int {
    let right = popString()
    var left = popString()
    guard left.utf8.count + right.utf8.count <= limits.textBytes else {
      throw RuntimeError(.limit("a text grows too long", limits.textBytes))
    }
    left += right
    let steps = Machine.steps(forBytes: left.utf8.count)
    state.stringStack.append(left)
    return steps
  }

  private mutating func store(_ text: String, at slot: Int) throws(RuntimeError) {
    let bytes = state.heldBytes - state.strings[slot].utf8.count + text.utf8.count
    guard bytes <= limits.heldBytes else {
      throw RuntimeError(.limit("the variables hold too much text", limits.heldBytes))
    }
    state.heldBytes = bytes
    state.strings[slot] = text
  }
}
