import YarnRuntime
import YarnSyntax

/// Writes the program of a checked tree; nothing can fail any more.
func lower(_ checked: CheckedTree) -> Program {
  var lowering = Lowering(checked)
  return lowering.run()
}

/// Turns statements into instructions, one file after the other.
struct Lowering {
  let checked: CheckedTree
  var program: Program
  var file: CheckedFile
  /// Index in `checked.files`.
  var fileIndex = -1
  /// The source line of what is being written, 1-based.
  var line: UInt32 = 0
  var lineCursor = LineCursor()
  var stringIndices: [String: UInt32] = [:]
  /// Calls of smart variables whose code does not stand yet, by variable.
  var smartCalls: [[Int]]

  init(_ checked: CheckedTree) {
    self.checked = checked
    program = Program(lines: checked.lines)
    smartCalls = Array(repeating: [], count: checked.variables.count)
    file = checked.files.first ?? CheckedFile.none
  }

  mutating func run() -> Program {
    program.functions = checked.functions
    defineVariables()
    nameNodes()
    for (index, node) in checked.nodes.enumerated() { lower(node, index: index) }
    for (index, group) in checked.groups.enumerated() { lower(group, index: checked.nodes.count + index) }
    lowerSmartVariables()
    program.seal()
    return program
  }

  // MARK: Variables

  private mutating func defineVariables() {
    program.variables.reserveCapacity(checked.variables.count)
    for (index, variable) in checked.variables.enumerated() {
      var slot: UInt32 = 0
      if case .stored(let initial) = variable.kind { slot = keep(initial, as: variable.type) }
      program.variables.append(
        Program.Variable(
          name: variable.name, type: variable.type, enumName: variable.enumName, slot: slot, subroutine: nil))
      program.variableIndices[variable.name] = index
    }
  }

  private mutating func keep(_ initial: Value, as type: ValueType) -> UInt32 {
    switch initial {
    case .number(let number): program.initialNumbers.append(number)
    case .bool(let truth): program.initialNumbers.append(truth ? 1 : 0)
    case .string(let text):
      program.initialStrings.append(text)
      return UInt32(program.initialStrings.count - 1)
    }
    return UInt32(program.initialNumbers.count - 1)
  }

  private mutating func lowerSmartVariables() {
    for (index, variable) in checked.variables.enumerated() {
      guard case .smart(let file, let value) = variable.kind else { continue }
      open(file)
      line = 0
      let entry = here
      program.variables[index].subroutine = entry
      for call in smartCalls[index] { program.code[call] = .subroutine(entry) }
      expression(value)
      emit(.endSubroutine)
    }
  }

  /// Calls a smart variable, whose code is written at the end.
  mutating func callSmart(_ variable: Int) {
    if let entry = program.variables[variable].subroutine { return emit(.subroutine(entry)) }
    smartCalls[variable].append(program.code.count)
    emit(.subroutine(0))
  }

  // MARK: Nodes

  private mutating func nameNodes() {
    for (index, node) in checked.nodes.enumerated() { program.nodeIndices[node.name] = index }
    for (index, group) in checked.groups.enumerated() {
      program.nodeIndices[group.name] = checked.nodes.count + index
    }
    program.nodes.reserveCapacity(checked.nodes.count + checked.groups.count)
  }

  /// Works on a file from here on.
  mutating func open(_ index: Int) {
    guard index != fileIndex else { return }
    fileIndex = index
    file = checked.files[index]
    lineCursor = LineCursor()
  }

  private mutating func lower(_ node: CheckedNode, index: Int) {
    open(node.file)
    let syntax = file.tree.nodes[node.syntax]
    line = syntax.line
    let entry = here
    block(syntax.body)
    emit(.endNode)
    let indices = syntax.lines.indices.map { Int(file.lines[$0]) }.filter { $0 >= 0 }
    let lines = indices.first.map { $0..<(indices.last ?? $0) + 1 } ?? 0..<0
    program.nodes.append(
      Program.Node(
        name: node.name, title: node.title, headers: headers(of: syntax), file: file.tree.source.name,
        line: Int(syntax.line), isHub: false, lines: lines, entry: entry,
        trackingSlot: slot(ofTracking: node.trackingVariable), candidates: nil))
  }

  private func headers(of node: NodeSyntax) -> [Program.Header] {
    file.tree.headers[node.headers].map {
      Program.Header(key: file.tree.text($0.key), value: file.tree.text($0.value))
    }
  }

  private func slot(ofTracking variable: Int?) -> Int32 {
    variable.map { Int32(truncatingIfNeeded: program.variables[$0].slot) } ?? -1
  }

  /// The hub of a group: gather the candidates, let the strategy choose, detour into the chosen member.
  private mutating func lower(_ group: CheckedGroup, index: Int) {
    let firstCandidate = program.candidates.count
    let routine = here
    for member in group.members {
      let node = checked.nodes[member]
      open(node.file)
      let syntax = file.tree.nodes[node.syntax]
      line = syntax.line
      for header in file.tree.headers[syntax.headers] {
        guard case .when(let condition) = header.kind else { continue }
        self.condition(condition, once: node.onceVariable)
        emit(.countCondition)
      }
      emit(.addCandidate(UInt32(program.candidates.count)))
      program.candidates.append(
        Program.Candidate(content: node.name, complexity: node.complexity, destination: 0))
    }
    emit(.endSubroutine)
    let entry = here
    emit(.subroutine(routine))
    emit(.selectCandidate)
    emit(.endNode)
    for (offset, member) in group.members.enumerated() {
      program.candidates[firstCandidate + offset].destination = here
      if let once = checked.nodes[member].onceVariable { setTrue(once) }
      emit(.detourToNode(UInt32(member)))
      emit(.endNode)
    }
    let first = group.members.first.map { checked.nodes[$0] }
    program.nodes.append(
      Program.Node(
        name: group.name, title: group.name, headers: [],
        file: first.map { checked.files[$0.file].tree.source.name } ?? "",
        line: 0, isHub: true, lines: 0..<0, entry: entry,
        trackingSlot: slot(ofTracking: group.trackingVariable),
        candidates: routine))
  }

  private mutating func condition(_ condition: WhenCondition, once: Int?) {
    switch condition {
    case .always: emit(.pushNumber(1))
    case .expression(let test): expression(test)
    case .once: notYet(once)
    case .onceIf(let test):
      notYet(once)
      expression(test)
      emit(.and)
    }
  }

  // MARK: Code

  /// The index of the next instruction.
  var here: UInt32 { UInt32(truncatingIfNeeded: program.code.count) }

  mutating func emit(_ instruction: Instruction) {
    program.code.append(instruction)
    program.sourceLines.append(line)
  }

  /// Writes a jump whose target is not known yet and returns its place.
  mutating func emitJump(_ instruction: Instruction) -> Int {
    emit(instruction)
    return program.code.count - 1
  }

  /// Lets a jump that was written before lead here.
  mutating func land(_ jump: Int) {
    switch program.code[jump] {
    case .jump: program.code[jump] = .jump(here)
    case .jumpIfFalse: program.code[jump] = .jumpIfFalse(here)
    default: break
    }
  }

  mutating func string(_ text: String) -> UInt32 {
    if let index = stringIndices[text] { return index }
    let index = UInt32(program.strings.count)
    program.strings.append(text)
    stringIndices[text] = index
    return index
  }

  /// Pushes whether a `once` variable is still false.
  mutating func notYet(_ variable: Int?) {
    guard let variable else { return emit(.pushNumber(1)) }
    emit(.loadNumber(program.variables[variable].slot))
    emit(.not)
  }

  mutating func setTrue(_ variable: Int) {
    emit(.pushNumber(1))
    emit(.storeNumber(program.variables[variable].slot))
  }
}

/// Counts line ends on the way through a text, so that each place costs only the distance from the last one.
struct LineCursor {
  private var offset = 0
  private var line: UInt32 = 1

  /// The 1-based line of an offset; cheap when offsets grow.
  mutating func line(at target: UInt32, in bytes: [UInt8]) -> UInt32 {
    let target = min(Int(target), bytes.count)
    if target < offset { (offset, line) = (0, 1) }
    bytes.withUnsafeBufferPointer { bytes in
      while offset < target {
        let byte = bytes[offset]
        if byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) {
          line += 1
        }
        offset += 1
      }
    }
    return line
  }
}
