import Coaching
import Rehearsal
import Terminal

/// What the coach says beside the conversation.
extension Loop {
  /// Remarks shown after the ending.
  private static var remarksAfter: Int { 3 }

  private var coach: RehearsalCoach? { options.coachMode == .off ? nil : options.coach }

  /// Lets the coach know what it said before the rehearsal was interrupted.
  func catchUpCoach() {
    guard options.coachMode == .live, let coach, rehearsal.turnCount > 0 else { return }
    let turns = rehearsal.transcript.turns
    for index in turns.indices.dropFirst() { _ = coach.live.whisper(on: Array(turns[...index])) }
  }

  /// Shows the turn that a reply has led to: the client's answer, then the coach, then what can be said next.
  mutating func showTurn(_ pace: PressureClock? = nil) throws(LoopError) {
    let events = rehearsal.currentTurn()
    let next = events.lastIndex { if case .options = $0 { true } else { $0 == .end } } ?? events.endIndex
    try output { (view) throws(OutputError) in
      try view.show(Array(events[..<next]), of: rehearsal, again: false)
    }
    if let pace, let seconds = pace.taken {
      let (turn, wording) = (rehearsal.turnCount, self.wording)
      try output { (view) throws(OutputError) in
        try view.pace(seconds, limit: pace.limit, turn: turn, wording)
      }
    }
    try whisper()
    if rehearsal.isFinished { try debrief() }
    try output { (view) throws(OutputError) in
      try view.show(Array(events[next...]), of: rehearsal, again: false)
    }
  }

  private mutating func whisper() throws(LoopError) {
    lastRemark = nil
    guard options.coachMode == .live, let coach else { return }
    let wording = self.wording
    switch coach.live.whisper(on: rehearsal.transcript.turns) {
    case .remark(let remark):
      lastRemark = remark
      try output { (view) throws(OutputError) in try view.remark(remark, wording) }
    case .waiting(let question):
      let turn = rehearsal.turnCount
      try output { (view) throws(OutputError) in try view.waiting(question, turn: turn, wording) }
    case nil: break
    }
  }

  /// Shows what is worth looking at once it is over.
  func debrief() throws(LoopError) {
    guard options.coachMode == .after, let coach else { return }
    let remarks = coach.live.foremost(Self.remarksAfter, in: rehearsal.transcript.turns)
    let wording = self.wording
    try output { (view) throws(OutputError) in try view.debrief(remarks, wording) }
  }

  /// Says why the last reply was understood as it was, and which rule the coach went by.
  func explain() throws(LoopError) {
    let remark = lastRemark.flatMap { $0.turn == rehearsal.turnCount ? $0 : nil }
    if lastReason != nil || remark == nil { try say(lastReason ?? wording.nothingToExplain) }
    if let remark { try say(wording.rule(remark.finding)) }
  }

  /// Switches a rule of the coach off.
  func switchOff(_ rule: String) throws(LoopError) {
    guard let coach else { return try say(wording.noCoach) }
    guard !rule.isEmpty else { return try say(wording.whichRule) }
    guard coach.live.switchOff(rule, rehearsal.language) else {
      return try say(wording.noSuchRule(rule, coach.live.nearestRule(to: rule, rehearsal.language)))
    }
    try say(wording.switchedOff(rule))
  }
}

/// One line of the coach.
private enum Whisper {
  case remark(LiveCoach.Remark)
  case waiting(PendingQuestion)
}

extension LiveCoach {
  /// A remark, else a question that waits: never both.
  fileprivate mutating func whisper(on turns: [Turn]) -> Whisper? {
    if let remark = remark(on: turns) { return .remark(remark) }
    return pendingQuestion(in: turns).map(Whisper.waiting)
  }
}
