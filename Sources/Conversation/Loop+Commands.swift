import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// What slash commands do.
extension Loop {
  mutating func run(_ command: SlashCommand, _ argument: String) throws(LoopError) -> Bool {
    switch command {
    case .help: try output { (view) throws(OutputError) in try view.help(rehearsal.language) }
    case .moves: try menu()
    case .hint: try hint()
    case .why: try explain()
    case .no: try misread()
    case .off: try switchOff(argument)
    case .undo: try undo(argument)
    case .redo: try redo()
    case .fork: try fork(argument)
    case .status: try output { (view) throws(OutputError) in try view.status(of: rehearsal) }
    case .ledger: try output { (view) throws(OutputError) in try view.ledger(rehearsal.ledger, wording) }
    case .note: try note(argument)
    case .breathe: try breathe()
    case .lang: try switchLanguage(argument)
    case .save: return true
    case .quit: try leave()
    }
    return false
  }

  /// Ends the conversation politely where it stands.
  mutating func leave() throws(LoopError) {
    var events: [Event] = []
    try perform(.leave) { (rehearsal) throws(RehearsalError) in events = rehearsal.leave() }
    let wording = self.wording
    try output { (view) throws(OutputError) in try view.notice(wording.takingLeave) }
    try debrief()
    try output { (view) throws(OutputError) in try view.show(events, of: rehearsal, again: false) }
  }

  mutating func undo(_ argument: String) throws(LoopError) {
    guard let count = argument.isEmpty ? 1 : Int(argument), count > 0 else {
      return try say(wording.undoTakesNumber)
    }
    var done = 0
    while done < count, rehearsal.canUndo {
      try perform(.undo) { (rehearsal) throws(RehearsalError) in _ = rehearsal.undo() }
      done += 1
    }
    guard done > 0 else { return try say(wording.nothingToUndo) }
    try say(wording.undone(done))
    try showAgain()
  }

  mutating func redo() throws(LoopError) {
    guard rehearsal.canRedo else { return try say(wording.nothingToRedo) }
    try perform(.redo) { (rehearsal) throws(RehearsalError) in _ = rehearsal.redo() }
    try say(wording.redone)
    try showAgain()
  }

  // MARK: Help with a reply

  /// A hint of the next grade; nothing is kept of it, so it can never count.
  mutating func hint() throws(LoopError) {
    let prepared = rehearsal.objection.flatMap { options.preparedAnswers[$0] }
    let scenario = rehearsal.scenario
    guard
      let hint = Hint(among: rehearsal.options, rubric: scenario.rubric, book: scenario.criteria)
    else { return }
    hintsGiven = min(hintsGiven + 1, Hint.grades)
    let (grade, turn, wording) = (hintsGiven, rehearsal.turnCount, self.wording)
    try output { (view) throws(OutputError) in
      try view.hint(hint, grade: grade, turn: turn, prepared: prepared, wording)
    }
  }

  /// Six breaths of ten seconds; any key ends them, the clock stands still, and nobody holds it against anybody.
  mutating func breathe() throws(LoopError) {
    guard view.hasCompany else { return try say(wording.breathingSkipped) }
    try say(wording.breathe)
    let start = options.clock()
    try takeBreaths()
    let seconds = options.clock() - start
    pressure?.standStill(for: seconds)
    try keep(note: wording.breathed(rehearsal.turnCount))
    try say(wording.breathingOver)
  }

  private mutating func takeBreaths() throws(LoopError) {
    // A screen reader would speak into the quiet.
    if screen.options.isAccessible {
      _ = editor.pause(seconds: 60)
      return
    }
    for _ in 1...6 {
      try fragment("  " + wording.breatheIn)
      if editor.pause(seconds: 4) { return try endLine() }
      try fragment(" " + wording.breatheOut)
      let isCut = editor.pause(seconds: 6)
      try endLine()
      if isCut { return }
    }
  }

  private func fragment(_ text: String) throws(LoopError) {
    try output { (_) throws(OutputError) in try screen.fragment(text) }
  }

  private func endLine() throws(LoopError) {
    try output { (_) throws(OutputError) in try screen.blank() }
  }

  // MARK: Another session

  /// Goes on in a new session that has the first replies of this one; this one stays as it is.
  mutating func fork(_ argument: String) throws(LoopError) {
    let last = rehearsal.turnCount
    guard let turn = argument.isEmpty ? last : Int(argument), (0...last).contains(turn) else {
      return try say(wording.forkWhere(last))
    }
    let next = rehearsal.fork(at: turn)
    let forked: (from: String, to: String)?
    do {
      forked = try options.journal.fork(next)
    } catch {
      throw .journal(error)
    }
    guard let sessions = forked else { return try say(wording.cannotFork) }
    take(next)
    startReply()
    (lastReason, lastRemark) = (nil, nil)
    let wording = self.wording
    try output { (view) throws(OutputError) in try view.forked(sessions, turn: turn, wording) }
    try showAgain()
  }

  // MARK: Notes and languages

  mutating func note(_ text: String) throws(LoopError) {
    guard !text.isEmpty else { return try say(wording.noteNeedsText) }
    try keep(note: text)
    try say(wording.noteKept)
  }

  private func keep(note: String) throws(LoopError) {
    do {
      try options.journal.keep(note: note)
    } catch {
      throw .journal(error)
    }
  }

  mutating func switchLanguage(_ name: String) throws(LoopError) {
    guard let language = Language(tag: name) else { return try say(wording.whichLanguage) }
    guard rehearsal.scenario.languages.contains(language) else {
      return try say(wording.languageMissing(language))
    }
    try perform(.language(language)) { (rehearsal) throws(RehearsalError) in
      rehearsal.switchLanguage(language)
    }
    try showAgain()
  }
}
