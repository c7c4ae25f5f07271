extension Transcript {
  /// Makes a transcript from what was kept of a session: its opening, and each thing the user did with the turn it led
  /// to, where one was kept.
  ///
  /// The scenario is not needed, so a session stays readable when the scenario has changed. Turns are in the words
  /// and the language they were first shown in.
  public init(opening: Turn?, steps: [(action: Action, turn: Turn?)], close: Close?) {
    self.init()
    if let opening { turns.append(opening) }
    var undone: [Turn] = []
    var hasLeft = false
    for (action, turn) in steps {
      switch action {
      case .reply:
        undone = []
        if let turn { turns.append(turn) }
      case .undo where hasLeft: hasLeft = false
      case .undo:
        guard turns.last?.reply != nil else { continue }
        let turn = turns.removeLast()
        undone.append(turn)
        takenBack.append(turn)
      case .misread:
        guard turns.last?.reply != nil else { continue }
        let turn = turns.removeLast()
        undone = []
        takenBack.append(turn)
        if let reply = turn.reply { misread.append(reply) }
      case .redo:
        guard let turn = undone.popLast() else { continue }
        turns.append(turn)
        if !takenBack.isEmpty { takenBack.removeLast() }
      case .leave: hasLeft = true
      case .language: break
      }
    }
    self.close = close
  }
}
