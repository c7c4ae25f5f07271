import Coaching
public import Rehearsal
public import Terminal

/// A rehearsal at a terminal or through a pipe: shows what happens, reads replies, keeps them, until it is over.
public struct Loop<Editor: LineEditor> {
  /// The rehearsal as it stands.
  public private(set) var rehearsal: Rehearsal
  var editor: Editor
  let screen: Screen
  let view: any View
  let options: LoopOptions
  /// Why the last typed reply was understood as it was.
  var lastReason: String?
  /// What the coach said after the last reply.
  var lastRemark: LiveCoach.Remark?
  /// What was asked about the last typed reply.
  var pending: Pending?
  /// How often the client has asked about a reply.
  var timesAsked = 0
  /// How many hints were given for the reply that is waited for.
  var hintsGiven = 0
  /// The time there is for a reply, where it is counted.
  var pressure: PressureClock?

  /// Prepares to go on with a rehearsal that has begun.
  public init(_ rehearsal: Rehearsal, editor: Editor, screen: Screen, options: LoopOptions) {
    self.rehearsal = rehearsal
    self.editor = editor
    self.options = options
    pressure = options.pressure.map { PressureClock(limit: $0, clock: options.clock) }
    self.screen = screen
    view = options.audience.view(screen, isInteractive: editor.isInteractive)
  }

  var wording: Wording { Wording(language: rehearsal.language) }

  /// Runs until the rehearsal is over or the user stops.
  public mutating func run() throws(LoopError) -> LoopResult {
    catchUpCoach()
    try output { (view) throws(OutputError) in
      try view.show(rehearsal.currentTurn(), of: rehearsal, again: options.isResumed)
      if !rehearsal.isFinished { try view.invitation(pressure: options.pressure, wording) }
    }
    try handOver()
    while !rehearsal.isFinished {
      prepareForReply()
      let prompt = screen.prompt(wording.prompt, bracketed: editor.isInteractive)
      let event = editor.readLine(prompt: prompt)
      if let result = try answer(event) { return result }
    }
    return .closed
  }

  /// Does what came from the editor, and hands over after every line, whatever it led to; gives the result when the
  /// user stops.
  private mutating func answer(_ event: LineEvent) throws(LoopError) -> LoopResult? {
    let isLast: Bool
    switch event {
    case .line(let line): isLast = try handle(line)
    case .unusable(.tooLong(let limit)):
      try say(wording.tooLong(limit))
      isLast = false
    case .endOfInput: return .suspended
    case .interrupt: return .interrupted
    case .terminate: return .terminated
    }
    try handOver()
    return isLast ? .suspended : nil
  }

  /// Tells whose turn it is.
  private func handOver() throws(LoopError) {
    try output { (view) throws(OutputError) in try view.handOver(rehearsal) }
  }

  /// Gets ready for a reply: what Tab offers, and what own words could mean.
  mutating func prepareForReply() {
    let (offered, language) = (rehearsal.options, rehearsal.language)
    editor.completer = { Completion.candidates(before: $0, options: offered, language: language) }
    pressure?.ask()
    let left = screen.options.isAccessible ? nil : pressure?.left
    editor.alarm = left.flatMap {
      $0 > 0 ? Alarm(seconds: $0, text: screen.plainer(wording.timeIsUp)) : nil
    }
    if editor.isInteractive { options.ear?.expect(rehearsal) }
  }

  /// Does what a line says; true when the user wants to stop.
  mutating func handle(_ line: String) throws(LoopError) -> Bool {
    switch Input(line, language: rehearsal.language) {
    case .empty: try enter()
    case .menu: try menu()
    case .number(let number): try choose(number)
    case .words(let text):
      editor.remember(text)
      try read(text)
    case .unknownCommand(let word, let suggestion): try say(wording.unknownCommand(word, suggestion))
    case .command(let command, let argument):
      let (coach, language) = (self.options.coach, rehearsal.language)
      let isRule = { (word: String) in coach?.live.knows(word, language) ?? false }
      if let kept = RememberedLine.of(command: line, isRule: isRule) { editor.remember(kept) }
      return try run(command, argument)
    }
    return false
  }

  // MARK: Keeping and showing

  /// Changes a copy, keeps what was done, and only then takes the copy for the rehearsal.
  mutating func perform(
    _ action: Action, _ change: (inout Rehearsal) throws(RehearsalError) -> Void
  ) throws(LoopError) {
    var next = rehearsal
    do throws(RehearsalError) {
      try change(&next)
    } catch {
      throw .rehearsal(error)
    }
    do {
      try options.journal.keep(action, after: next)
    } catch {
      throw .journal(error)
    }
    take(next)
    guard case .language = action else { return startReply() }
    pending = nil
  }

  /// Takes a rehearsal for the one that goes on.
  mutating func take(_ next: Rehearsal) { rehearsal = next }

  /// Another reply is waited for: its hints and its time start anew.
  mutating func startReply() {
    hintsGiven = 0
    pending = nil
    pressure?.reset()
  }

  /// Shows the turn that the rehearsal stands at after it was come back to.
  func showAgain() throws(LoopError) {
    try output { (view) throws(OutputError) in
      try view.show(rehearsal.currentTurn(), of: rehearsal, again: true)
    }
  }

  /// Shows the numbered moves; from now on a number is one of them.
  mutating func menu() throws(LoopError) {
    pending = nil
    try output { (view) throws(OutputError) in
      try view.choices(rehearsal.options, title: wording.choose, wording: wording)
    }
  }

  func say(_ text: String) throws(LoopError) {
    try output { (view) throws(OutputError) in try view.notice(text) }
  }

  func output(_ work: (any View) throws(OutputError) -> Void) throws(LoopError) {
    do throws(OutputError) {
      try work(view)
    } catch {
      throw .output(error)
    }
  }
}
