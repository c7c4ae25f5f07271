import Rehearsal
import Terminal
import Vocabulary

/// What is shown beside the conversation: hints, time, sessions.
extension View {
  /// A hint of some grade; the first also says what the user has prepared to answer.
  func hint(
    _ hint: Hint, grade: Int, turn: Int, prepared: String?, _ wording: Wording
  ) throws(OutputError) {
    let text = hint.text(grade: grade, wording)
    guard !isJSON else {
      return try screen.raw(
        EventJSON.object(
          "hint",
          [
            ("turn", .integer(turn)), ("grade", .integer(grade)),
            ("criteria", .array(hint.criteria.map(JSONValue.string))), ("text", .string(text)),
            ("option", grade < Hint.grades ? .null : .string(hint.option.id)),
            ("prepared", .optional(prepared)),
          ]))
    }
    if grade == 1, let prepared {
      try screen.paragraph(wording.hintPrepared(prepared), role: .coach, indent: 2)
    }
    try screen.paragraph(text, role: .coach, indent: 2)
  }

  /// How long a reply took, in seconds.
  func pace(_ seconds: Double, limit: Double, turn: Int, _ wording: Wording) throws(OutputError) {
    guard !isJSON else {
      return try screen.raw(
        EventJSON.object(
          "time",
          [
            ("turn", .integer(turn)), ("seconds", .number((seconds * 10).rounded() / 10)),
            ("limit", .number(limit)), ("late", .bool(seconds > limit)),
          ]))
    }
    try screen.paragraph(wording.pace(seconds, limit: limit), role: .meter, indent: 2)
  }

  /// The session that goes on from here.
  func forked(_ sessions: (from: String, to: String), turn: Int, _ wording: Wording) throws(OutputError) {
    guard !isJSON else {
      return try screen.raw(
        EventJSON.object(
          "fork",
          [("from", .string(sessions.from)), ("session", .string(sessions.to)), ("turn", .integer(turn))]))
    }
    try hint(wording.forked(from: sessions.from, to: sessions.to, turn: turn))
  }
}
