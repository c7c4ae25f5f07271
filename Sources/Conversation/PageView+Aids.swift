import Coaching
import Rehearsal
import Terminal
import Vocabulary

/// What is shown beside the conversation: the coach, hints, time, sessions.
extension PageView {
  func remark(_ remark: LiveCoach.Remark, _ wording: Wording) throws(OutputError) {
    try self.remark(remark, place: "", wording)
  }

  func debrief(_ remarks: [LiveCoach.Remark], _ wording: Wording) throws(OutputError) {
    try notice(remarks.isEmpty ? wording.nothingNoticed : wording.afterwards)
    for remark in remarks { try self.remark(remark, place: wording.reply(remark.turn), wording) }
  }

  private func remark(
    _ remark: LiveCoach.Remark, place: String, _ wording: Wording
  ) throws(OutputError) {
    try screen.paragraph(
      place + wording.remark(remark.finding), role: .coach, label: wording.coach, indent: 2)
  }

  func waiting(_ question: PendingQuestion, turn: Int, _ wording: Wording) throws(OutputError) {
    try screen.paragraph(wording.waiting(question), role: .coach, label: wording.pending, indent: 2)
  }

  func hint(
    _ hint: Hint, grade: Int, turn: Int, prepared: String?, _ wording: Wording
  ) throws(OutputError) {
    if grade == 1, let prepared {
      try screen.paragraph(wording.hintPrepared(prepared), role: .coach, indent: 2)
    }
    try screen.paragraph(hint.text(grade: grade, wording), role: .coach, indent: 2)
  }

  func pace(_ seconds: Double, limit: Double, turn: Int, _ wording: Wording) throws(OutputError) {
    try screen.paragraph(wording.pace(seconds, limit: limit), role: .meter, indent: 2)
  }

  func forked(_ sessions: (from: String, to: String), turn: Int, _ wording: Wording) throws(OutputError) {
    try notice(wording.forked(from: sessions.from, to: sessions.to, turn: turn))
  }
}
