/// The name of an instruction without its operand; the raw values are part of fingerprints.
enum Opcode: UInt8, Sendable {
  case pushNumber, pushString, loadNumber, loadString, storeNumber, storeString, dropNumber,
    dropString, dropAny, add, subtract, multiply, divide, modulo, negate, concatenate, less,
    lessOrEqual, greater, greaterOrEqual, equal, notEqual, stringsEqual, stringsDiffer, anyEqual,
    anyDiffer, and, or, xor, not, numberToString, boolToString, anyToString, numberToAny, boolToAny,
    stringToAny, jump, jumpIfFalse, skipUnless, addToStored, call, subroutine, endSubroutine, line,
    command, addOption, showOptions, countCondition, addCandidate, selectCandidate, jumpToNode,
    jumpToNamed, detourToNode, detourToNamed, endNode, stop
}

extension Instruction {
  /// The instruction as a name and up to 48 bits; what stands above bit 32 is a count or a comparison.
  var parts: (opcode: Opcode, operand: UInt64) {
    switch self {
    case .pushNumber(let number): (.pushNumber, UInt64(number.bitPattern))
    case .pushString(let operand): (.pushString, UInt64(operand))
    case .loadNumber(let operand): (.loadNumber, UInt64(operand))
    case .loadString(let operand): (.loadString, UInt64(operand))
    case .storeNumber(let operand): (.storeNumber, UInt64(operand))
    case .storeString(let operand): (.storeString, UInt64(operand))
    case .dropNumber: (.dropNumber, 0)
    case .dropString: (.dropString, 0)
    case .dropAny: (.dropAny, 0)
    case .add: (.add, 0)
    case .subtract: (.subtract, 0)
    case .multiply: (.multiply, 0)
    case .divide: (.divide, 0)
    case .modulo: (.modulo, 0)
    case .negate: (.negate, 0)
    case .concatenate: (.concatenate, 0)
    case .less: (.less, 0)
    case .lessOrEqual: (.lessOrEqual, 0)
    case .greater: (.greater, 0)
    case .greaterOrEqual: (.greaterOrEqual, 0)
    case .equal: (.equal, 0)
    case .notEqual: (.notEqual, 0)
    case .stringsEqual: (.stringsEqual, 0)
    case .stringsDiffer: (.stringsDiffer, 0)
    case .anyEqual: (.anyEqual, 0)
    case .anyDiffer: (.anyDiffer, 0)
    case .and: (.and, 0)
    case .or: (.or, 0)
    case .xor: (.xor, 0)
    case .not: (.not, 0)
    case .numberToString: (.numberToString, 0)
    case .boolToString: (.boolToString, 0)
    case .anyToString: (.anyToString, 0)
    case .numberToAny: (.numberToAny, 0)
    case .boolToAny: (.boolToAny, 0)
    case .stringToAny: (.stringToAny, 0)
    case .jump(let operand): (.jump, UInt64(operand))
    case .jumpIfFalse(let operand): (.jumpIfFalse, UInt64(operand))
    case .skipUnless(let slot, let comparison):
      (.skipUnless, UInt64(slot) | UInt64(comparison.rawValue) << 32)
    case .addToStored(let operand): (.addToStored, UInt64(operand))
    case .call(let operand): (.call, UInt64(operand))
    case .subroutine(let operand): (.subroutine, UInt64(operand))
    case .endSubroutine: (.endSubroutine, 0)
    case .line(let index, let count): (.line, UInt64(index) | UInt64(count) << 32)
    case .command(let operand): (.command, UInt64(operand))
    case .addOption(let operand): (.addOption, UInt64(operand))
    case .showOptions: (.showOptions, 0)
    case .countCondition: (.countCondition, 0)
    case .addCandidate(let operand): (.addCandidate, UInt64(operand))
    case .selectCandidate: (.selectCandidate, 0)
    case .jumpToNode(let operand): (.jumpToNode, UInt64(operand))
    case .jumpToNamed: (.jumpToNamed, 0)
    case .detourToNode(let operand): (.detourToNode, UInt64(operand))
    case .detourToNamed: (.detourToNamed, 0)
    case .endNode: (.endNode, 0)
    case .stop: (.stop, 0)
    }
  }
}
