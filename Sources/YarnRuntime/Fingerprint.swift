/// Folds a program into a number, a word at a time (after FNV-1a, with the high half mixed in).
struct Fingerprint {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ program: Program) -> UInt64 {
    var fingerprint = Fingerprint()
    for node in program.nodes { fingerprint.mix(node) }
    fingerprint.mix(program.code.count)
    for instruction in program.code {
      let (opcode, operand) = instruction.parts
      fingerprint.mix(operand << 8 | UInt64(opcode.rawValue))
    }
    fingerprint.mixPools(of: program)
    fingerprint.mixLines(of: program.lines)
    return fingerprint.hash
  }

  private mutating func mix(_ node: Program.Node) {
    mix(node.name)
    mix(Int(node.entry))
    mix(Int(node.trackingSlot))
    mix(node.candidates.map { Int($0) } ?? -1)
  }

  private mutating func mixPools(of program: Program) {
    for variable in program.variables {
      mix(variable.name)
      mix(variable.type.rawValue)
      mix(Int(variable.slot))
    }
    for text in program.strings { mix(text) }
    for command in program.commands {
      mix(command.count)
      for segment in command { mix(segment) }
    }
    for option in program.options {
      mix(UInt64(option.line) << 32 | UInt64(option.destination))
      mix(Int(option.substitutions) << 1 | (option.hasCondition ? 1 : 0))
    }
    for candidate in program.candidates {
      mix(candidate.content)
      mix(UInt64(truncatingIfNeeded: candidate.complexity) << 32 | UInt64(candidate.destination))
    }
    for call in program.calls {
      mix(Int(call.function))
      for argument in call.arguments { mix(argument.rawValue) }
    }
    for function in program.functions { mix(function.name) }
  }

  private mutating func mixLines(of lines: LineTable) {
    mix(lines.count)
    for index in lines.indices { lines.withIDBytes(at: index) { mix(UnsafeRawBufferPointer($0)) } }
  }

  private mutating func mix(_ word: UInt64) {
    hash = (hash ^ word) &* 0x100_0000_01B3
    hash ^= hash >> 32
  }

  private mutating func mix(_ number: Int) { mix(UInt64(truncatingIfNeeded: number)) }

  private mutating func mix(_ text: String) {
    var text = text
    text.withUTF8 { mix(UnsafeRawBufferPointer($0)) }
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    mix(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    mix(rest)
  }
}
