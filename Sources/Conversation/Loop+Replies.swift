import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// How a reply is read.
extension Loop {
  mutating func choose(_ number: Int) throws(LoopError) {
    guard let option = rehearsal.options.first(where: { $0.number == number }) else {
      return try say(wording.noSuchNumber(number, rehearsal.options.count))
    }
    guard option.isAvailable else { return try say(wording.optionUnavailable) }
    // A number that answers "do you mean" says which reading was right: the words stay the user's own.
    if let askedBack, askedBack.options.contains(option.id) {
      return try accept(option, typed: askedBack.text)
    }
    lastReason = nil
    try accept(option)
  }

  mutating func read(_ text: String) throws(LoopError) {
    let available = rehearsal.options.filter(\.isAvailable)
    pressure?.answer()
    if Input.isSilence(text), let option = available.first(where: { $0.act == Reply.silence }) {
      lastReason = wording.silenceKept
      return try accept(option)
    }
    if let option = OptionWords.match(text, among: available) {
      lastReason = wording.ownOptionWords
      return try accept(option)
    }
    guard let read = options.read else { return try notUnderstood(nil) }
    switch read(text, available, clientLine, rehearsal.language) {
    case .sure(let id, let why):
      lastReason = why
      guard let option = available.first(where: { $0.id == id }) else { return try notUnderstood(why) }
      try accept(option, typed: text)
    case .unsure(let ids, let why) where askedBack == nil:
      lastReason = why
      askedBack = (text, ids)
      let nearest = available.filter { ids.contains($0.id) }
      let wording = self.wording
      try sayUnclear()
      try output { (view) throws(OutputError) in
        try view.choices(nearest, title: wording.askBack, wording: wording)
        try view.hint(wording.askBackEnd)
      }
    case .unsure(_, let why), .none(let why): try notUnderstood(why)
    }
  }

  mutating func notUnderstood(_ why: String?) throws(LoopError) {
    lastReason = why
    askedBack = nil
    try sayUnclear()
    let (options, wording) = (rehearsal.options, self.wording)
    try output { (view) throws(OutputError) in
      try view.choices(options, title: wording.notUnderstood, wording: wording)
    }
  }

  /// The client says in person that this was not understood, each time in other words; it is no part of the conversation.
  private mutating func sayUnclear() throws(LoopError) {
    let lines = rehearsal.persona?.unclear ?? []
    guard !lines.isEmpty else { return }
    let text = lines[timesUnclear % lines.count][rehearsal.language]
    timesUnclear += 1
    let rehearsal = self.rehearsal
    try output { (view) throws(OutputError) in try view.unclear(text, rehearsal) }
  }

  /// What the client said last, which the reader of replies may want.
  var clientLine: String? {
    for event in rehearsal.currentTurn().reversed() {
      if case .line(let line) = event, line.speaker == .client { return line.text }
    }
    return nil
  }

  /// Gives an option as the reply, in the user's own words where there are some; late, it counts as a silence too.
  private mutating func accept(_ option: OfferedOption, typed: String? = nil) throws(LoopError) {
    pressure?.answer()
    var moves = typed.flatMap { options.moves?($0, rehearsal.transcript.turns) } ?? []
    if pressure?.isLate == true { moves.append(Reply.silence) }
    let reply = Reply(option: option.id, typed: typed, moves: moves)
    let pace = pressure
    try perform(.reply(reply)) { (rehearsal) throws(RehearsalError) in _ = try rehearsal.reply(reply) }
    try showTurn(pace)
  }
}
