extension Machine {
  /// Goes on from a saved state.
  ///
  /// - Throws: `RuntimeError` when the state was saved with another program, or is none that a run can come to.
  public mutating func restore(_ saved: MachineState) throws(RuntimeError) {
    guard saved.program == state.program, saved.numbers.count == state.numbers.count,
      saved.strings.count == state.strings.count, hasPlace(saved), hasContents(saved)
    else { throw RuntimeError(.foreignState) }
    state = saved
    state.silentSteps = min(saved.silentSteps, limits.steps)
    state.heldBytes = saved.strings.reduce(0) { $0 + $1.utf8.count }
  }

  /// Whether every place in a saved state is one of the program; a saved state may come from anywhere.
  private func hasPlace(_ saved: MachineState) -> Bool {
    let nodes = program.nodes.indices
    let code = 0...program.code.count
    let stands = saved.phase == .running || saved.phase == .waitingForChoice
    return (nodes.contains(saved.node) || (!stands && saved.node == -1)) && code.contains(saved.pc)
      && saved.frames.allSatisfy { nodes.contains($0.node) && code.contains($0.resume) }
      && saved.subroutines.allSatisfy(code.contains)
      && saved.nodeEvents.allSatisfy { nodes.contains($0.node) }
      && saved.frames.count <= limits.depth && saved.subroutines.count <= limits.depth
  }

  private func hasContents(_ saved: MachineState) -> Bool {
    // Counters that a run never brings near the ends of their range.
    let counts = 0...program.code.count
    return saved.options.allSatisfy { program.options.indices.contains($0.option) }
      && saved.candidates.allSatisfy {
        program.candidates.indices.contains($0.candidate) && counts.contains($0.passed)
          && counts.contains($0.failed)
      }
      && counts.contains(saved.passed) && counts.contains(saved.failed)
      && saved.silentSteps >= 0
  }
}
