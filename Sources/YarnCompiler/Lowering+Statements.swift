import YarnRuntime
import YarnSyntax

extension Lowering {
  mutating func block(_ block: Block) {
    var next = block.first
    while let id = next {
      let statement = file.tree.statements[id]
      line = lineCursor.line(at: statement.span.start, in: file.tree.source.utf8)
      lower(statement.kind)
      next = statement.next
    }
  }

  private mutating func lower(_ statement: StatementKind) {
    switch statement {
    case .line(let id): plainLine(id)
    case .options(let first): options(first)
    case .lineGroup(let first): lineGroup(first)
    case .conditional(let first), .once(let first): clauses(first)
    case .set(let variable, let operation, let value): set(variable, operation, value)
    case .declare, .enumeration: break
    case .jump(let name): leave(to: name, .jumpToNamed, by: Instruction.jumpToNode)
    case .detour(let name): leave(to: name, .detourToNamed, by: Instruction.detourToNode)
    case .jumpTo(let target):
      text(target)
      emit(.jumpToNamed)
    case .detourTo(let target):
      text(target)
      emit(.detourToNamed)
    case .returnFromNode: emit(.endNode)
    case .stop: emit(.stop)
    case .call(let call):
      expression(call)
      drop(type(of: call))
    case .command(let pieces): command(pieces)
    case .block(let inner): block(inner)
    }
  }

  /// A name that no node has fails when it is reached, not before: a branch may never be taken.
  private mutating func leave(
    to name: Symbol, _ named: Instruction, by instruction: (UInt32) -> Instruction
  ) {
    let title = file.tree.names[name]
    if let node = program.nodeIndices[title] {
      emit(instruction(UInt32(node)))
    } else {
      emit(.pushString(string(title)))
      emit(named)
    }
  }

  private mutating func drop(_ type: ValueType) {
    switch type {
    case .number, .bool: emit(.dropNumber)
    case .string: emit(.dropString)
    case .any: emit(.dropAny)
    }
  }

  // MARK: Lines

  private mutating func plainLine(_ id: ID<LineSyntax>) {
    let condition = file.tree.lines[id].condition
    if case .none = condition { return say(id) }
    pushCondition(of: id)
    let skip = emitJump(.jumpIfFalse(0))
    if let once = file.onceLines[id.rawValue] { setTrue(Int(once)) }
    say(id)
    land(skip)
  }

  private mutating func say(_ id: ID<LineSyntax>) {
    let count = substitutions(file.tree.lines[id].pieces)
    emit(.line(UInt32(truncatingIfNeeded: file.lines[id.index]), substitutions: count))
  }

  /// Pushes the texts of the expressions of a text and returns how many there are.
  private mutating func substitutions(_ pieces: IDRange<TextPiece>) -> UInt16 {
    var count: UInt16 = 0
    for index in pieces.indices {
      guard case .expression(let id) = file.tree.pieces.elements[index], count < .max else { continue }
      text(id)
      count += 1
    }
    return count
  }

  /// Pushes whether the condition at the end of a line, option or item holds.
  private mutating func pushCondition(of id: ID<LineSyntax>) {
    let once = file.onceLines[id.rawValue].map(Int.init)
    switch file.tree.lines[id].condition {
    case .none: emit(.pushNumber(1))
    case .test(let test): expression(test)
    case .once: notYet(once)
    case .onceIf(let test):
      notYet(once)
      expression(test)
      emit(.and)
    }
  }

  private mutating func command(_ pieces: IDRange<TextPiece>) {
    var segments = [""]
    for index in pieces.indices {
      switch file.tree.pieces.elements[index] {
      case .verbatim(let span), .escaped(let span): segments[segments.count - 1] += file.tree.text(span)
      case .expression(let id):
        text(id)
        segments.append("")
      }
    }
    emit(.command(UInt32(program.commands.count)))
    program.commands.append(segments)
  }

  // MARK: Choices

  private mutating func options(_ first: ID<ItemSyntax>) {
    var destinations: [(option: Int, item: ItemSyntax)] = []
    let start = here
    for item in items(first) {
      let syntax = file.tree.lines[item.line]
      line = syntax.line
      var hasCondition = true
      if case .none = syntax.condition { hasCondition = false } else { pushCondition(of: item.line) }
      let count = substitutions(syntax.pieces)
      destinations.append((program.options.count, item))
      emit(.addOption(UInt32(program.options.count)))
      program.options.append(
        Program.Option(
          line: UInt32(truncatingIfNeeded: file.lines[item.line.index]), substitutions: count,
          hasCondition: hasCondition, start: start, destination: 0))
    }
    emit(.showOptions)
    var ends = [emitJump(.jump(0))]
    for (option, item) in destinations {
      program.options[option].destination = here
      if let once = file.onceLines[item.line.rawValue] { setTrue(Int(once)) }
      block(item.body)
      ends.append(emitJump(.jump(0)))
    }
    for end in ends { land(end) }
  }

  private mutating func lineGroup(_ first: ID<ItemSyntax>) {
    var destinations: [(candidate: Int, item: ItemSyntax)] = []
    for item in items(first) {
      line = file.tree.lines[item.line].line
      pushCondition(of: item.line)
      emit(.countCondition)
      destinations.append((program.candidates.count, item))
      emit(.addCandidate(UInt32(program.candidates.count)))
      let content = program.lines.id(at: Int(file.lines[item.line.index]))
      program.candidates.append(
        Program.Candidate(content: content, complexity: complexity(of: item.line), destination: 0))
    }
    emit(.selectCandidate)
    var ends = [emitJump(.jump(0))]
    for (candidate, item) in destinations {
      program.candidates[candidate].destination = here
      if let once = file.onceLines[item.line.rawValue] { setTrue(Int(once)) }
      say(item.line)
      block(item.body)
      ends.append(emitJump(.jump(0)))
    }
    for end in ends { land(end) }
  }

  private func items(_ first: ID<ItemSyntax>) -> [ItemSyntax] {
    var items: [ItemSyntax] = []
    var next: ID<ItemSyntax>? = first
    while let id = next {
      let item = file.tree.items[id]
      items.append(item)
      next = item.next
    }
    return items
  }

  // MARK: Clauses

  private mutating func clauses(_ first: ID<ClauseSyntax>) {
    var ends: [Int] = []
    var next: ID<ClauseSyntax>? = first
    while let id = next {
      let clause = file.tree.clauses[id]
      next = clause.next
      line = clause.line
      let skip = openClause(clause, id)
      block(clause.body)
      if next != nil { ends.append(emitJump(.jump(0))) }
      if let skip { land(skip) }
    }
    for end in ends { land(end) }
  }

  /// Writes a clause's condition; returns the jump over its body.
  private mutating func openClause(_ clause: ClauseSyntax, _ id: ID<ClauseSyntax>) -> Int? {
    let once = file.onceClauses[id.rawValue].map(Int.init)
    switch clause.condition {
    case .otherwise: return nil
    case .test(let test): return jumpUnless(test)
    case .once: notYet(once)
    case .onceIf(let test):
      notYet(once)
      expression(test)
      emit(.and)
    }
    let skip = emitJump(.jumpIfFalse(0))
    if let once { setTrue(once) }
    return skip
  }

  // MARK: Assignment

  private mutating func set(_ name: Symbol, _ operation: AssignmentOperator, _ value: ID<ExpressionSyntax>) {
    let index = file.variables[name.index]
    guard index >= 0 else { return }
    let variable = program.variables[Int(index)]
    if let summand = increment(of: name, operation, value) {
      emit(.addToStored(variable.slot))
      return emit(.pushNumber(summand))
    }
    if operation != .assign { load(Int(index)) }
    expression(value)
    switch operation {
    case .assign: break
    case .add: emit(variable.type == .string ? .concatenate : .add)
    case .subtract: emit(.subtract)
    case .multiply: emit(.multiply)
    case .divide: emit(.divide)
    case .modulo: emit(.modulo)
    }
    emit(variable.type == .string ? .storeString(variable.slot) : .storeNumber(variable.slot))
  }

  /// What is added, when a stored number grows by a literal: `+= 2`, `-= 2`, `= $same + 2`, `= $same - 2`.
  private func increment(
    of name: Symbol, _ operation: AssignmentOperator, _ value: ID<ExpressionSyntax>
  ) -> Float? {
    guard type(of: value) == .number else { return nil }
    switch (operation, file.tree.expressions[value]) {
    case (.add, .number(let number)): return number
    case (.subtract, .number(let number)): return -number
    case (.assign, .binary(let sign, let left, let right)):
      guard sign == .add || sign == .subtract, case .variable(name) = file.tree.expressions[left],
        case .number(let number) = file.tree.expressions[right]
      else { return nil }
      return sign == .add ? number : -number
    default: return nil
    }
  }
}
