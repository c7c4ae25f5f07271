import Listening
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// How a reply is read.
extension Loop {
  mutating func choose(_ number: Int) throws(LoopError) {
    if case .readings(let readings, let typed, let heard)? = pending {
      if number == 0 { return try saidNeither(typed, heard) }
      if readings.indices.contains(number - 1) { return try settle(readings[number - 1], typed, heard) }
    }
    if case .which(let read, let typed, let heard)? = pending, (1...2).contains(number) {
      pending = nil
      return try settleValue(read, typed, heard, isOurs: number == 2)
    }
    guard let option = rehearsal.options.first(where: { $0.number == number }) else {
      return try say(wording.noSuchNumber(number, rehearsal.options.count))
    }
    guard option.isAvailable else { return try say(wording.optionUnavailable) }
    lastReason = nil
    try accept(Reply(option: option.id))
  }

  /// An empty line says the sentence that was shown, and else shows the menu.
  mutating func enter() throws(LoopError) {
    switch pending {
    case .grave(let read, let typed, let heard)?, .also(let read, let typed, let heard)?:
      try accept(reply(read, typed, heard))
    case .alone(let read, let typed, let heard)?: try settle(read, typed, heard)
    case .leaving?: try leave()
    case .readings?, .which?, nil: try menu()
    }
  }

  mutating func read(_ text: String) throws(LoopError) {
    pressure?.answer()
    let available = rehearsal.options.filter(\.isAvailable)
    let acts = rehearsal.scenario.acts
    if Input.isSilence(text), let option = available.first(where: { acts.does($0.act, .silence) }) {
      lastReason = wording.silenceKept
      return try accept(Reply(option: option.id))
    }
    guard let ear = options.ear else { return try notUnderstood(nil) }
    let heard = ear.hear(text, in: rehearsal)
    lastReason = heard.why
    if !heard.isWhole { try say(wording.readInPart(ReadingLimit.letters)) }
    if let pending, try answered(pending, text, heard) { return }
    if let correction = heard.correction, rehearsal.persona != nil {
      return try accept(corrected(correction, text, heard))
    }
    try take(heard.reading, text, heard)
  }

  /// Does what a reading says.
  private mutating func take(_ reading: Reading, _ text: String, _ heard: HeardReply) throws(LoopError) {
    switch reading {
    case .sure(let read, let also):
      try accept(reply(read, text, heard))
      if let also { try offer(also) }
    case .grave(let read):
      pending = .grave(read, typed: text, heard: heard)
      try show(.grave, [read], wording.youWouldSay(read.sentence))
    case .which(let read, let theirs, let ours):
      pending = .which(read, typed: text, heard: heard)
      let line = clientAnswer(.which)?.replacing("{theirs}", with: theirs).replacing("{ours}", with: ours)
      try ask(line ?? wording.which(theirs, ours))
      try show(.which, [read], wording.whichEnd(read.sentence))
    case .unsure(let readings, _) where readings.count == 1:
      pending = .alone(readings[0], typed: text, heard: heard)
      try show(.grave, readings, wording.youWouldSay(readings[0].sentence))
    case .unsure(let readings, _): try askBack(readings, text, heard)
    case .beside(let kind, let words, _):
      guard rehearsal.persona != nil else { return try notUnderstood(heard.why) }
      try accept(
        Reply(beside: kind, typed: text, moves: heard.moves, heard: words, values: heard.values))
      if kind == .bye, !rehearsal.isFinished {
        pending = .leaving
        try say(wording.leaving)
      }
    case .unclear: try notUnderstood(heard.why)
    }
  }

  private func reply(_ read: ReadOption, _ text: String, _ heard: HeardReply, wasAsked: Bool = false) -> Reply
  {
    var reply = Reply(
      option: read.option, typed: text, moves: wasAsked ? [] : heard.moves, heard: read.heard,
      values: heard.values,
      taken: read.taken)
    if !read.taken.isEmpty { reply.sentence = read.sentence }
    reply.wasAsked = wasAsked
    return reply
  }

  private func corrected(_ correction: Correction, _ text: String, _ heard: HeardReply) -> Reply {
    var reply = Reply(beside: .corrected, typed: text, moves: heard.moves, heard: nil, values: heard.values)
    reply.corrects = correction
    return reply
  }

  // MARK: Asking back

  private mutating func askBack(
    _ readings: [ReadOption], _ text: String, _ heard: HeardReply
  ) throws(LoopError) {
    pending = .readings(readings, typed: text, heard: heard)
    try show(.readings, readings, wording.askBack)
  }

  /// Reads what was typed as the answer to what was asked; false when it is something of its own.
  private mutating func answered(
    _ asked: Pending, _ text: String, _ heard: HeardReply
  ) throws(LoopError) -> Bool {
    pending = nil
    switch asked {
    case .readings(let readings, let typed, let first):
      return try chosen(readings, typed, first, text, heard)
    case .grave(let read, let typed, let first):
      return try confirmed(read, typed, first, text, heard, wasAsked: false)
    case .also(let read, let typed, let first): return try continued(read, typed, first, text, heard)
    case .alone(let read, let typed, let first):
      return try confirmed(read, typed, first, text, heard, wasAsked: true)
    case .which(let read, let typed, let first):
      switch heard.answer {
      case .one(let number), .oneAnd(let number, _): try settleValue(read, typed, first, isOurs: number == 2)
      case .other where agrees(with: read, heard): try settle(read, text, heard)
      case .other where !heard.values.isEmpty && heard.values.allSatisfy(first.values.contains):
        // Their own value, said again: « la mienne, le 7 ».
        try settleValue(read, typed, first, isOurs: false)
      case .neitherBut(let rest): try refused([read], text, rest)
      case .yes, .neither, .other: return false
      }
      return true
    case .leaving:
      guard heard.answer == .yes else { return false }
      try leave()
      return true
    }
  }

  /// Reads the answer to a sentence that was shown.
  private mutating func confirmed(
    _ read: ReadOption, _ typed: String, _ first: HeardReply, _ text: String, _ heard: HeardReply,
    wasAsked: Bool
  ) throws(LoopError) -> Bool {
    switch heard.answer {
    case .yes: try accept(reply(read, typed, first, wasAsked: wasAsked))
    case .neither: try saidNeither(typed, first)
    case .neitherBut(let rest) where (heard.correctsItself || isBrief(rest)) && takesValue(read, rest):
      // « Non, pas le 28, le 26 », "no, Monday 14 December": the sentence, with the other day.
      try settle(read, typed, first, with: text)
    case .neitherBut(let rest): try refused([read], text, rest)
    case .one, .oneAnd, .other: return false
    }
    return true
  }

  /// Whether words are few enough to say a value and little else.
  private func isBrief(_ words: String) -> Bool { words.split(separator: " ").count <= 4 }

  /// Whether an option takes a value that words say.
  private func takesValue(_ read: ReadOption, _ words: String) -> Bool {
    guard let heard = options.ear?.hear(words, in: rehearsal, as: read.option),
      case .sure(let again, _) = heard.reading
    else { return false }
    return !again.taken.isEmpty
  }

  /// Reads the answer to what was heard too, and is offered next; the words themselves were said with the reply before.
  private mutating func continued(
    _ read: ReadOption, _ typed: String, _ first: HeardReply, _ text: String, _ heard: HeardReply
  ) throws(LoopError) -> Bool {
    guard heard.answer == .neither else {
      return try confirmed(read, typed, first, text, heard, wasAsked: false)
    }
    try menu()
    return true
  }

  /// Reads the answer to "this or that?".
  private mutating func chosen(
    _ readings: [ReadOption], _ typed: String, _ first: HeardReply, _ text: String, _ heard: HeardReply
  ) throws(LoopError) -> Bool {
    switch heard.answer {
    case .one(let number) where readings.indices.contains(number - 1):
      try settle(readings[number - 1], typed, first)
    case .oneAnd(let number, let rest) where readings.indices.contains(number - 1):
      try settle(readings[number - 1], typed, first, with: rest)
    case .yes:
      guard let read = readings.first else { return false }
      try settle(read, typed, first)
    case .neither: try saidNeither(typed, first)
    case .neitherBut(let rest): try refused(readings, text, rest)
    case .one, .oneAnd, .other: return false
    }
    return true
  }

  /// What was refused is not played, whatever words it shares with what was said instead.
  private mutating func refused(
    _ readings: [ReadOption], _ text: String, _ rest: String
  ) throws(LoopError) {
    guard let ear = options.ear else { return try notUnderstood(nil) }
    let heard = ear.hear(rest, in: rehearsal, refused: Set(readings.map(\.option)))
    if let correction = ear.hear(text, in: rehearsal).correction, rehearsal.persona != nil {
      return try accept(corrected(correction, text, heard))
    }
    lastReason = heard.why
    if case .unclear = heard.reading, rehearsal.persona != nil {
      return try accept(
        Reply(beside: .refusal, typed: text, moves: heard.moves, heard: rest, values: heard.values))
    }
    try take(heard.reading, text, heard)
  }

  /// The reading that was chosen, with what was said of it besides: another value, above all.
  private mutating func settle(
    _ read: ReadOption, _ typed: String, _ first: HeardReply, with rest: String
  ) throws(LoopError) {
    guard let ear = options.ear else { return try settle(read, typed, first) }
    let heard = ear.hear(rest, in: rehearsal, as: read.option)
    guard !heard.values.isEmpty else { return try settle(read, typed, first) }
    switch heard.reading {
    case .sure(let again, _): try settle(again, "\(typed) – \(rest)", heard)
    default: try take(heard.reading, rest, heard)
    }
  }

  /// Whether words say the value of the option, and nothing that excludes it.
  private func agrees(with read: ReadOption, _ heard: HeardReply) -> Bool {
    if case .sure(let again, _) = heard.reading { return again.option == read.option }
    return options.ear?.says(heard, read.option, in: rehearsal) ?? false
  }

  private mutating func settleValue(
    _ read: ReadOption, _ typed: String, _ heard: HeardReply, isOurs: Bool
  ) throws(LoopError) {
    guard !isOurs else { return try settle(read, typed, heard) }
    // The user stands by a value that this sentence has no place for: the client hears it, nothing is played.
    guard rehearsal.persona != nil else { return try menu() }
    try accept(
      Reply(beside: .statement, typed: typed, moves: heard.moves, heard: read.heard, values: heard.values))
  }

  private mutating func settle(_ read: ReadOption, _ text: String, _ heard: HeardReply) throws(LoopError) {
    try accept(reply(read, text, heard, wasAsked: true))
  }

  /// Neither reading was meant: the client hears the words for what they are.
  private mutating func saidNeither(_ typed: String, _ heard: HeardReply) throws(LoopError) {
    pending = nil
    guard rehearsal.persona != nil else { return try notUnderstood(nil) }
    var reply = Reply(beside: .statement, typed: typed, moves: [], heard: nil, values: heard.values)
    reply.wasAsked = true
    try accept(reply)
  }

  /// Offers something else that was said, where the next choice has a place for it.
  private mutating func offer(_ words: String) throws(LoopError) {
    guard !rehearsal.isFinished, let ear = options.ear else { return }
    let heard = ear.hear(words, in: rehearsal)
    guard case .sure(let read, _) = heard.reading else { return try say(wording.alsoHeard(words)) }
    pending = .also(read, typed: words, heard: heard)
    try show(.also, [read], wording.alsoHeard(words, read.sentence))
  }

  // MARK: Not understood

  mutating func notUnderstood(_ why: String?) throws(LoopError) {
    lastReason = why
    pending = nil
    if let line = clientAnswer(.unclear) { try ask(line) }
    let (options, wording) = (rehearsal.options, self.wording)
    try output { (view) throws(OutputError) in
      try view.choices(options, title: wording.notUnderstood, wording: wording)
    }
  }

  /// What the client says to a reply that is not played, each time in other words.
  private mutating func clientAnswer(_ kind: ClientAnswers.Kind) -> String? {
    let number = timesAsked
    guard let text = rehearsal.persona?.answers.text(kind, rehearsal.language, number: number) else {
      return nil
    }
    timesAsked += 1
    return text
  }

  /// Lets the client ask; it is no part of the conversation.
  private func ask(_ line: String) throws(LoopError) {
    let rehearsal = self.rehearsal
    try output { (view) throws(OutputError) in try view.unclear(line, rehearsal) }
  }

  private func show(
    _ kind: ReadingKind, _ readings: [ReadOption], _ text: String
  ) throws(LoopError) {
    let wording = self.wording
    try output { (view) throws(OutputError) in try view.reading(kind, readings, text, wording) }
  }

  // MARK: Accepting

  /// Gives a reply; late, it counts as a silence too.
  private mutating func accept(_ reply: Reply) throws(LoopError) {
    pressure?.answer()
    var reply = reply
    if pressure?.isLate == true { reply.moves.append(Reply.silence) }
    let pace = pressure
    try perform(.reply(reply)) { (rehearsal) throws(RehearsalError) in _ = try rehearsal.reply(reply) }
    try showTurn(pace)
  }

  /// Takes the last reply back: it is not what was said.
  mutating func misread() throws(LoopError) {
    guard rehearsal.turnCount > 0, let typed = rehearsal.transcript.turns.last?.reply?.typed else {
      return try say(wording.nothingMisread)
    }
    try perform(.misread) { (rehearsal) throws(RehearsalError) in _ = rehearsal.misread() }
    try say(wording.misread(typed))
    try showAgain()
  }
}
