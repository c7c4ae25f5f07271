extension Transcript {
  /// Makes a transcript from what was kept of a session: its opening, and each thing the user did with the turn it led
  /// to, where one was kept.
  ///
  /// The scenario is not needed, so a session stays readable when the scenario has changed. Turns are in the words
  /// and the language they were first shown in.
  public init(opening: Turn?, steps: [(action: Action, turn: Turn?)], close: Close?) {
    self.init()
    if let opening { turns.append(opening) }
    var (undone, before): ([Turn], [[Turn]]) = ([], [])
    var hasLeft = false
    for (action, turn) in steps {
      switch action {
      case .reply:
        undone = []
        if let turn { take(turn, &before) }
      case .undo where hasLeft: hasLeft = false
      case .undo, .misread:
        guard let turn = turns.last, let reply = turn.reply, let earlier = before.popLast() else { continue }
        turns = earlier
        takenBack.append(turn)
        if action == .misread {
          undone = []
          misread.append(reply)
        } else {
          undone.append(turn)
        }
      case .redo:
        guard let turn = undone.popLast() else { continue }
        take(turn, &before)
        if !takenBack.isEmpty { takenBack.removeLast() }
      case .leave: hasLeft = true
      case .language: break
      }
    }
    self.close = close
  }

  /// Adds a turn; one that corrects an earlier reply may come after fewer turns than there were.
  private mutating func take(_ turn: Turn, _ before: inout [[Turn]]) {
    before.append(turns)
    if let correction = turn.reply?.corrects {
      if turn.number < turns.count { turns.removeSubrange(max(0, turn.number)...) }
      if turns.indices.contains(correction.turn) {
        turns[correction.turn].reply?.taken.merge(correction.taken) { _, new in new }
      }
    }
    turns.append(turn)
  }
}
