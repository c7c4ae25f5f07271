extension Program {
  /// The program as text: variables, then every piece of code under its name, an instruction a line with its place
  /// and its 1-based source line. Meant for tests and for looking; the form may change.
  public func dump() -> String {
    var dump = ProgramDump(program: self)
    return dump.run()
  }
}

/// Writes a program.
private struct ProgramDump {
  let program: Program
  private var text = ""
  private var numberNames: [Int: String] = [:]
  private var textNames: [Int: String] = [:]

  init(program: Program) {
    self.program = program
    for variable in program.variables where !variable.isSmart {
      if variable.type == .string {
        textNames[Int(variable.slot)] = variable.name
      } else {
        numberNames[Int(variable.slot)] = variable.name
      }
    }
  }

  mutating func run() -> String {
    for variable in program.variables { write(variable) }
    let titles = self.titles()
    for (place, instruction) in program.code.enumerated() {
      for title in titles[place] ?? [] { text += title + "\n" }
      let line = place < program.sourceLines.count ? Int(program.sourceLines[place]) : 0
      text += "\(padded(place, 6))\(padded(line, 6))  \(describe(instruction))\n"
    }
    return text
  }

  private mutating func write(_ variable: Program.Variable) {
    let value = program.initialValue(of: variable.name).map { " = \(literal($0))" } ?? " computed"
    let type = variable.enumName ?? variable.type.rawValue
    text += "\(variable.name): \(type)\(value)\n"
  }

  /// What starts at a place of the code, by place.
  private func titles() -> [Int: [String]] {
    var titles: [Int: [String]] = [:]
    for node in program.nodes {
      let counted = numberNames[Int(node.trackingSlot)].map { ", counted in \($0)" } ?? ""
      let place = node.isHub ? "group" : "\(node.file):\(node.line)"
      titles[Int(node.entry), default: []].append("node \(node.name) (\(place)\(counted))")
      if let routine = node.candidates {
        titles[Int(routine), default: []].append("candidates of \(node.name)")
      }
    }
    for variable in program.variables {
      if let routine = variable.subroutine {
        titles[Int(routine), default: []].append("value of \(variable.name)")
      }
    }
    return titles
  }

  private func describe(_ instruction: Instruction) -> String {
    let operand = describeOperand(instruction)
    return operand.isEmpty ? "\(instruction.parts.opcode)" : "\(instruction.parts.opcode) \(operand)"
  }

  private func describeOperand(_ instruction: Instruction) -> String {
    switch instruction {
    case .pushNumber(let number): Value.text(of: number)
    case .pushString(let index): quoted(program.strings[Int(index)])
    case .loadNumber(let slot), .storeNumber(let slot), .addToStored(let slot):
      numberNames[Int(slot)] ?? "slot \(slot)"
    case .loadString(let slot), .storeString(let slot): textNames[Int(slot)] ?? "slot \(slot)"
    case .skipUnless(let slot, let comparison): "\(numberNames[Int(slot)] ?? "slot \(slot)") \(comparison)"
    case .jump(let target), .jumpIfFalse(let target), .subroutine(let target): "to \(target)"
    case .call(let index): describe(program.calls[Int(index)])
    case .line(let index, let count): describeLine(Int(index), count)
    case .command(let index): quoted(program.commands[Int(index)].joined(separator: "{}"))
    case .addOption(let index): describe(program.options[Int(index)])
    case .addCandidate(let index): describe(program.candidates[Int(index)])
    case .jumpToNode(let node), .detourToNode(let node): program.nodes[Int(node)].name
    default: ""
    }
  }

  private func describe(_ call: Program.Call) -> String {
    let arguments = call.arguments.map(\.rawValue).joined(separator: ", ")
    return "\(program.functions[Int(call.function)].name)(\(arguments)) -> \(call.result.rawValue)"
  }

  private func describe(_ option: Program.Option) -> String {
    describeLine(Int(option.line), option.substitutions) + (option.hasCondition ? ", conditional" : "")
      + ", to \(option.destination)"
  }

  private func describe(_ candidate: Program.Candidate) -> String {
    "\(candidate.content), complexity \(candidate.complexity), to \(candidate.destination)"
  }

  private func describeLine(_ index: Int, _ substitutions: UInt16) -> String {
    "\(program.lines.id(at: index)) \(quoted(program.lines.text(at: index)))"
      + (substitutions > 0 ? ", \(substitutions) values" : "")
  }

  private func literal(_ value: Value) -> String {
    if case .string(let text) = value { return quoted(text) }
    return value.text
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(1, width - digits.count)) + digits
  }
}
