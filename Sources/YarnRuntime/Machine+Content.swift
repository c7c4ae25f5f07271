extension Machine {
  /// Takes the last texts off the stack, in the order in which they were put there.
  mutating func takeSubstitutions(_ count: Int) throws(RuntimeError) -> [String] {
    guard count > 0 else { return [] }
    let start = max(0, state.stringStack.count - count)
    let texts = Array(state.stringStack[start...])
    state.stringStack.removeLast(texts.count)
    var bytes = 0
    for text in texts { bytes += text.utf8.count }
    guard bytes <= limits.textBytes else {
      throw RuntimeError(.limit("the values of a line are too long", limits.textBytes))
    }
    return texts
  }

  /// The text of a command: its fixed segments with the values between them.
  mutating func takeCommand(_ segments: [String]) throws(RuntimeError) -> String {
    let values = try takeSubstitutions(segments.count - 1)
    guard !values.isEmpty else { return segments.first ?? "" }
    var text = segments[0]
    for (value, segment) in zip(values, segments.dropFirst()) {
      text += value
      text += segment
    }
    return text
  }

  mutating func addOption(_ index: Int) throws(RuntimeError) {
    let option = program.options[index]
    let substitutions = try takeSubstitutions(Int(option.substitutions))
    let isAvailable = !option.hasCondition || popNumber() != 0
    state.options.append(
      MachineState.PendingOption(option: index, substitutions: substitutions, isAvailable: isAvailable))
  }

  mutating func offer() -> Event {
    state.phase = .waitingForChoice
    state.choiceStamp &+= 1
    return .options(currentChoices)
  }

  /// The options on offer; empty when nothing is asked.
  public var currentChoices: [Choice] {
    guard state.phase == .waitingForChoice else { return [] }
    var choices: [Choice] = []
    choices.reserveCapacity(state.options.count)
    for (index, pending) in state.options.enumerated() {
      let line = Line(
        index: Int(program.options[pending.option].line), substitutions: pending.substitutions)
      choices.append(
        Choice(
          index: index, line: line, isAvailable: pending.isAvailable, stamp: state.choiceStamp,
          option: pending.option))
    }
    return choices
  }

  mutating func addCandidate(_ index: Int) {
    state.candidates.append(
      MachineState.PendingCandidate(candidate: index, passed: state.passed, failed: state.failed))
    state.passed = 0
    state.failed = 0
  }

  /// Lets the strategy choose, counts the view, and returns where to go on.
  mutating func selectCandidate() -> Int? {
    let pending = state.candidates
    state.candidates = []
    guard let chosen = choose(among: pending) else { return nil }
    let candidate = program.candidates[pending[chosen].candidate]
    if saliency.countsViews {
      let name = Machine.viewCountName(candidate.content)
      state.extras[name] = .number(views(candidate.content) + 1)
    }
    return Int(candidate.destination)
  }

  /// Whether a group has something to show now; a plain node always has, an unknown name never.
  mutating func hasContent(_ name: String) throws(RuntimeError) -> Bool {
    guard let index = program.node(named: name) else { return false }
    guard let routine = program.nodes[index].candidates else { return true }
    let outer = (state.candidates, state.passed, state.failed, state.pc, state.random)
    state.candidates = []
    state.passed = 0
    state.failed = 0
    try evaluate(Int(routine))
    let isThere = choose(among: state.candidates) != nil
    (state.candidates, state.passed, state.failed, state.pc, state.random) = outer
    return isThere
  }

  /// The candidates of a node group as they stand now, without choosing; none for a plain or unknown node.
  ///
  /// - Throws: `RuntimeError` when a condition goes wrong.
  public func saliencyCandidates(of group: String) throws(RuntimeError) -> [SaliencyCandidate] {
    guard let index = program.node(named: group), let routine = program.nodes[index].candidates else {
      return []
    }
    var copy = self
    copy.state.silentSteps = 0
    copy.state.candidates = []
    copy.state.passed = 0
    copy.state.failed = 0
    try copy.evaluate(Int(routine))
    return copy.state.candidates.map(copy.candidate)
  }

  private mutating func choose(among pending: [MachineState.PendingCandidate]) -> Int? {
    var random = state.random
    defer { state.random = random }
    return saliency.choose(
      pending.map(candidate), preferred: preferred, views: { self.views($0.content) }, random: &random)
  }

  private func candidate(_ pending: MachineState.PendingCandidate) -> SaliencyCandidate {
    let candidate = program.candidates[pending.candidate]
    return SaliencyCandidate(
      content: candidate.content, complexity: candidate.complexity, passed: pending.passed,
      failed: pending.failed)
  }

  private func views(_ content: String) -> Float {
    if case .number(let count)? = state.extras[Machine.viewCountName(content)] { return count }
    return 0
  }

  private static func viewCountName(_ content: String) -> String {
    "$Yarn.Internal.Content.ViewCount." + content
  }
}
