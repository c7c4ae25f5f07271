public import Rehearsal
import Scenarios

/// A rehearsal at a terminal or through a pipe: shows what happens, reads replies, keeps them, until it is over.
public struct Loop<Editor: LineEditor> {
  /// The rehearsal as it stands.
  public private(set) var rehearsal: Rehearsal
  var editor: Editor
  let view: View
  let options: LoopOptions
  /// Why the last typed reply was understood as it was.
  var lastReason: String?
  /// What the coach said after the last reply.
  var lastRemark: Remark?
  /// Whether the last typed reply had to be asked back.
  private var hasAskedBack = false

  /// Prepares to go on with a rehearsal that has begun.
  public init(_ rehearsal: Rehearsal, editor: Editor, screen: Screen, options: LoopOptions) {
    self.rehearsal = rehearsal
    self.editor = editor
    self.options = options
    view = View(screen: screen, isInteractive: editor.isInteractive, isJSON: options.isJSON)
  }

  var wording: Wording { Wording(language: rehearsal.language) }

  /// Runs until the rehearsal is over or the user stops.
  public mutating func run() throws(LoopError) -> LoopResult {
    catchUpCoach()
    try output { (view) throws(OutputError) in
      try view.show(rehearsal.currentTurn(), of: rehearsal)
      if !options.isJSON, view.isInteractive, !rehearsal.isFinished { try view.hint(wording.howToAnswer) }
    }
    while !rehearsal.isFinished {
      prepareForReply()
      let prompt = view.screen.prompt(wording.prompt, bracketed: editor.isInteractive)
      switch editor.readLine(prompt: prompt) {
      case .line(let line):
        if try handle(line) { return .suspended }
      case .unusable(.tooLong(let limit)): try say(wording.tooLong(limit))
      case .endOfInput: return .suspended
      case .interrupt: return .interrupted
      case .terminate: return .terminated
      }
    }
    return .closed
  }

  /// Gets ready for a reply: what Tab offers, and what own words could mean.
  private mutating func prepareForReply() {
    let (offered, language) = (rehearsal.options, rehearsal.language)
    editor.completer = { Completion.candidates(before: $0, options: offered, language: language) }
    if editor.isInteractive { options.expect?(offered.filter(\.isAvailable), clientLine, language) }
  }

  /// Does what a line says; true when the user wants to stop.
  private mutating func handle(_ line: String) throws(LoopError) -> Bool {
    switch Input(line, language: rehearsal.language) {
    case .empty: try menu()
    case .number(let number): try choose(number)
    case .words(let text):
      editor.remember(text)
      try read(text)
    case .unknownCommand(let word, let suggestion): try say(wording.unknownCommand(word, suggestion))
    case .command(let command, let argument):
      if command != .note { editor.remember(line) }
      return try run(command, argument)
    }
    return false
  }

  // MARK: Replies

  private mutating func choose(_ number: Int) throws(LoopError) {
    guard let option = rehearsal.options.first(where: { $0.number == number }) else {
      return try say(wording.noSuchNumber(number, rehearsal.options.count))
    }
    guard option.isAvailable else { return try say(wording.optionUnavailable) }
    lastReason = nil
    try accept(Reply(option: option.id))
  }

  private mutating func read(_ text: String) throws(LoopError) {
    let available = rehearsal.options.filter(\.isAvailable)
    if let option = OptionWords.match(text, among: available) {
      lastReason = wording.ownOptionWords
      return try accept(Reply(option: option.id))
    }
    guard let read = options.read else { return try notUnderstood(nil) }
    switch read(text, available, clientLine, rehearsal.language) {
    case .sure(let id, let why):
      lastReason = why
      let moves = options.moves?(text, rehearsal.transcript.turns) ?? []
      try accept(Reply(option: id, typed: text, moves: moves))
    case .unsure(let ids, let why) where !hasAskedBack:
      lastReason = why
      hasAskedBack = true
      let nearest = available.filter { ids.contains($0.id) }
      let wording = self.wording
      try output { (view) throws(OutputError) in
        try view.choices(nearest, title: wording.askBack, wording: wording)
        try view.hint(wording.askBackEnd)
      }
    case .unsure(_, let why), .none(let why): try notUnderstood(why)
    }
  }

  private mutating func notUnderstood(_ why: String?) throws(LoopError) {
    lastReason = why
    hasAskedBack = false
    let (options, wording) = (rehearsal.options, self.wording)
    try output { (view) throws(OutputError) in
      try view.choices(options, title: wording.notUnderstood, wording: wording)
    }
  }

  /// What the client said last, which the reader of replies may want.
  private var clientLine: String? {
    for event in rehearsal.currentTurn().reversed() {
      if case .line(let line) = event, line.speaker == .client { return line.text }
    }
    return nil
  }

  private mutating func accept(_ reply: Reply) throws(LoopError) {
    hasAskedBack = false
    try perform(.reply(reply)) { (rehearsal) throws(RehearsalError) in _ = try rehearsal.reply(reply) }
    try showTurn()
  }

  /// Changes a copy, keeps what was done, and only then takes the copy for the rehearsal.
  private mutating func perform(
    _ action: Action, _ change: (inout Rehearsal) throws(RehearsalError) -> Void
  ) throws(LoopError) {
    var next = rehearsal
    do throws(RehearsalError) {
      try change(&next)
    } catch {
      throw .rehearsal(error)
    }
    do {
      try options.journal(action, next)
    } catch {
      throw .journal(error)
    }
    rehearsal = next
  }

  // MARK: Slash commands

  private mutating func run(_ command: SlashCommand, _ argument: String) throws(LoopError) -> Bool {
    switch command {
    case .help: try output { (view) throws(OutputError) in try view.help(rehearsal.language) }
    case .moves: try menu()
    case .why: try explain()
    case .off: try switchOff(argument)
    case .undo: try undo(argument)
    case .redo: try redo()
    case .status: try output { (view) throws(OutputError) in try view.status(of: rehearsal) }
    case .ledger: try output { (view) throws(OutputError) in try view.ledger(rehearsal.ledger, wording) }
    case .note: try note(argument)
    case .lang: try switchLanguage(argument)
    case .save: return true
    case .quit:
      var events: [Event] = []
      try perform(.leave) { (rehearsal) throws(RehearsalError) in events = rehearsal.leave() }
      let wording = self.wording
      try output { (view) throws(OutputError) in
        try view.hint(wording.takingLeave)
      }
      try debrief()
      try output { (view) throws(OutputError) in try view.show(events, of: rehearsal) }
    }
    return false
  }

  private mutating func undo(_ argument: String) throws(LoopError) {
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
    try show()
  }

  private mutating func redo() throws(LoopError) {
    guard rehearsal.canRedo else { return try say(wording.nothingToRedo) }
    try perform(.redo) { (rehearsal) throws(RehearsalError) in _ = rehearsal.redo() }
    try say(wording.redone)
    try show()
  }

  private mutating func note(_ text: String) throws(LoopError) {
    guard !text.isEmpty else { return try say(wording.noteNeedsText) }
    do {
      try options.keepNote(text)
    } catch {
      throw .journal(error)
    }
    try say(wording.noteKept)
  }

  private mutating func switchLanguage(_ name: String) throws(LoopError) {
    guard let language = Language(tag: name) else { return try say(wording.whichLanguage) }
    guard rehearsal.scenario.languages.contains(language) else {
      return try say(wording.languageMissing(language))
    }
    try perform(.language(language)) { (rehearsal) throws(RehearsalError) in
      rehearsal.switchLanguage(language)
    }
    try show()
  }

  // MARK: Showing

  private func show() throws(LoopError) {
    try output { (view) throws(OutputError) in
      try view.show(rehearsal.currentTurn(), of: rehearsal)
    }
  }

  private func menu() throws(LoopError) {
    try output { (view) throws(OutputError) in
      try view.choices(rehearsal.options, title: wording.choose, wording: wording)
    }
  }

  func say(_ text: String) throws(LoopError) {
    try output { (view) throws(OutputError) in try view.hint(text) }
  }

  func output(_ work: (View) throws(OutputError) -> Void) throws(LoopError) {
    do throws(OutputError) {
      try work(view)
    } catch {
      throw .output(error)
    }
  }
}
