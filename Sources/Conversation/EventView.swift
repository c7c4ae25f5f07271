import Rehearsal
import Terminal
import Vocabulary

/// The coach's lines.
extension View {
  /// Something the coach says about a reply, with the number of the reply when asked for.
  func remark(_ remark: CoachRemark, _ wording: Wording, isNumbered: Bool = false) throws(OutputError) {
    if isJSON { return try screen.raw(EventJSON.object("finding", remark.fields)) }
    let place = isNumbered ? wording.reply(remark.turn) : ""
    try screen.paragraph(place + wording.remark(remark), role: .coach, label: wording.coach, indent: 2)
  }

  /// A question that still waits for its answer.
  func waiting(_ question: WaitingQuestion, turn: Int, _ wording: Wording) throws(OutputError) {
    guard !isJSON else {
      return try screen.raw(
        EventJSON.object(
          "pending",
          [
            ("turn", .integer(turn)), ("asker", .string(question.isUsers ? "user" : "client")),
            ("text", .string(question.text)), ("asked", .integer(question.timesAsked)),
            ("guess", .bool(question.isGuess)),
          ]))
    }
    try screen.paragraph(wording.waiting(question), role: .coach, label: wording.pending, indent: 2)
  }
}
