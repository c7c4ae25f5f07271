extension Machine {
  /// Starts a node: the next instruction is its first.
  mutating func enter(_ node: Int) {
    state.node = node
    state.pc = Int(program.nodes[node].entry)
    if reportsNodes { state.nodeEvents.append(.started(node)) }
  }

  /// Leaves the current node in one of the ways there are.
  mutating func leave(by instruction: Instruction) throws(RuntimeError) {
    switch instruction {
    case .jumpToNode(let node): jump(to: Int(node))
    case .jumpToNamed: jump(to: try node(named: popString()))
    case .detourToNode(let node): try detour(to: Int(node))
    case .detourToNamed: try detour(to: try node(named: popString()))
    case .endNode: endNode()
    default: endAll()
    }
  }

  private func node(named name: String) throws(RuntimeError) -> Int {
    guard let node = program.node(named: name) else {
      throw RuntimeError(.missingNode(String(name.prefix(200))))
    }
    return node
  }

  private mutating func jump(to node: Int) {
    completeAll()
    clearStacks()
    enter(node)
  }

  mutating func detour(to node: Int) throws(RuntimeError) {
    guard state.frames.count < limits.depth else {
      throw RuntimeError(.limit("detours lead into detours too deeply", limits.depth))
    }
    state.frames.append(MachineState.Frame(node: state.node, resume: state.pc))
    enter(node)
  }

  private mutating func endNode() {
    complete(state.node)
    guard let caller = state.frames.popLast() else {
      state.node = -1
      state.phase = .finished
      return
    }
    state.node = caller.node
    state.pc = caller.resume
    if reportsNodes { state.nodeEvents.append(.started(caller.node)) }
  }

  private mutating func endAll() {
    completeAll()
    state.node = -1
    state.phase = .finished
  }

  /// Ends the current node and all callers, innermost first.
  private mutating func completeAll() {
    complete(state.node)
    while let caller = state.frames.popLast() { complete(caller.node) }
  }

  /// A visit counts when the node ends (LANGUAGE 12).
  private mutating func complete(_ node: Int) {
    if reportsNodes { state.nodeEvents.append(.completed(node)) }
    let slot = program.nodes[node].trackingSlot
    if slot >= 0 { state.numbers[Int(slot)] += 1 }
  }

  mutating func nodeEvent() -> Event {
    switch state.nodeEvents.removeFirst() {
    case .started(let node): .nodeStarted(node)
    case .completed(let node): .nodeCompleted(node)
    }
  }

  mutating func clearStacks() {
    state.numberStack.removeAll(keepingCapacity: true)
    state.stringStack.removeAll(keepingCapacity: true)
    state.anyStack.removeAll(keepingCapacity: true)
    state.candidates.removeAll(keepingCapacity: true)
  }
}
