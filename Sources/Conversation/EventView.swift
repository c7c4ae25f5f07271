import Coaching
import Listening
import Rehearsal
import Terminal
import Vocabulary

/// A rehearsal as JSON objects, one a line.
struct EventView: View {
  let screen: Screen

  var hasCompany: Bool { false }

  private func send(_ event: String, _ fields: [(String, JSONValue)]) throws(OutputError) {
    try screen.raw(EventJSON.object(event, fields))
  }

  // MARK: The conversation

  /// A program knows how to answer.
  func invitation(pressure: Double?, _ wording: Wording) throws(OutputError) {}

  /// What ends a turn is told once, by `handOver`, whatever else a line leads to.
  func show(_ events: [Event], of rehearsal: Rehearsal, again: Bool) throws(OutputError) {
    for event in events {
      switch event {
      case .options, .end: continue
      case .line, .reply, .state, .ledger, .command, .ending:
        try screen.raw(EventJSON.line(event, again: again))
      }
    }
  }

  /// The last event of every answer: what can be said now, or that it is over.
  func handOver(_ rehearsal: Rehearsal) throws(OutputError) {
    try screen.raw(EventJSON.line(rehearsal.isFinished ? .end : .options(rehearsal.options)))
  }

  /// The options themselves come at the end of the answer.
  func choices(_ options: [OfferedOption], title: String, wording: Wording) throws(OutputError) {
    try notice(title)
  }

  func unclear(_ text: String, _ rehearsal: Rehearsal) throws(OutputError) {
    try send("unclear", [("speaker", .string("client")), ("text", .string(text))])
  }

  func reading(
    _ kind: ReadingKind, _ readings: [ReadOption], _ text: String, _ wording: Wording
  ) throws(OutputError) {
    // Only numbers that can be typed are told: 1 is the user's own value where two of them are asked about.
    let first: Int? =
      switch kind {
      case .readings: 1
      case .which: 2
      case .grave, .also: nil
      }
    let options = readings.enumerated().map { index, read in
      JSONValue.object(
        (first.map { [("number", .integer($0 + index))] } ?? [])
          + [("id", .string(read.option)), ("text", .string(read.sentence))])
    }
    try send(
      "reading", [("kind", .string(kind.rawValue)), ("text", .string(text)), ("options", .array(options))])
  }

  /// A program is told too what the program says about itself, or it would wait for ever.
  func notice(_ text: String) throws(OutputError) {
    try send("finding", [("kind", .string("notice")), ("text", .string(text))])
  }

  // MARK: The coach

  func remark(_ remark: LiveCoach.Remark, _ wording: Wording) throws(OutputError) {
    try send("finding", [("turn", .integer(remark.turn))] + DraftCheck.fields(of: remark.finding))
  }

  func debrief(_ remarks: [LiveCoach.Remark], _ wording: Wording) throws(OutputError) {
    for remark in remarks { try self.remark(remark, wording) }
  }

  func waiting(_ question: PendingQuestion, turn: Int, _ wording: Wording) throws(OutputError) {
    try send(
      "pending",
      [
        ("turn", .integer(turn)), ("asker", .string(question.asker.rawValue)),
        ("text", .string(question.text)), ("asked", .integer(question.timesAsked)),
        ("guess", .bool(question.isGuess)),
      ])
  }

  // MARK: Beside the conversation

  func hint(
    _ hint: Hint, grade: Int, turn: Int, prepared: String?, _ wording: Wording
  ) throws(OutputError) {
    try send(
      "hint",
      [
        ("turn", .integer(turn)), ("grade", .integer(grade)),
        ("criteria", .array(hint.criteria.map(JSONValue.string))),
        ("text", .string(hint.text(grade: grade, wording))),
        ("option", grade < Hint.grades ? .null : .string(hint.option.id)),
        ("prepared", .optional(prepared)),
      ])
  }

  func pace(_ seconds: Double, limit: Double, turn: Int, _ wording: Wording) throws(OutputError) {
    try send(
      "time",
      [
        ("turn", .integer(turn)), ("seconds", .number((seconds * 10).rounded() / 10)),
        ("limit", .number(limit)), ("late", .bool(seconds > limit)),
      ])
  }

  func forked(_ sessions: (from: String, to: String), turn: Int, _ wording: Wording) throws(OutputError) {
    try send(
      "fork", [("from", .string(sessions.from)), ("session", .string(sessions.to)), ("turn", .integer(turn))])
  }

  func help(_ language: Language) throws(OutputError) {
    let commands = SlashCommand.allCases.map { command in
      JSONValue.object([
        ("name", .string("/" + command.name(in: language))),
        ("argument", .string(command.argument(in: language).trimmingPrefix(" ").description)),
        ("summary", .string(command.summary(in: language))),
      ])
    }
    try send("help", [("commands", .array(commands))])
  }

  func status(of rehearsal: Rehearsal) throws(OutputError) {
    try screen.raw(EventJSON.status(of: rehearsal))
  }

  func ledger(_ ledger: Ledger, _ wording: Wording) throws(OutputError) {
    try screen.raw(EventJSON.items(ledger))
  }
}
