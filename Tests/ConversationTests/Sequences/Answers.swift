import Foundation
import Rehearsal
import Terminal
import Testing

/// What a program was told, answer by answer, with where the rehearsal stood then.
final class Answers {
  /// All that one line led to; the first is the beginning.
  struct Answer {
    let lines: [String]
    let rehearsal: Rehearsal
    let returns: Int
  }

  private static let ofTheConversation: Set<String> = [
    "line", "reply", "state", "ledger", "command", "ending",
  ]

  private let recorder: Screen.Recorder
  private let journal: SittingJournal
  private(set) var all: [Answer] = []

  init(_ recorder: Screen.Recorder, _ journal: SittingJournal) {
    (self.recorder, self.journal) = (recorder, journal)
  }

  /// Notes that an answer is complete.
  func close() {
    all.append(
      Answer(
        lines: recorder.text.split(separator: "\n").map(String.init), rehearsal: journal.current,
        returns: journal.returns))
    recorder.text = ""
  }

  /// Each answer ends with whose turn it is, said once; what is new comes once and in order, what is shown again is marked
  /// and is the turn where the rehearsal stands.
  func check(isResumed: Bool, _ comment: Comment) {
    var returns = isResumed ? -1 : 0
    var new: [String] = []
    for answer in all {
      for line in answer.lines {
        #expect(
          (try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any], "\(line) \(comment)")
      }
      let turns = answer.lines.filter { ["options", "end"].contains(Answers.kind(of: $0)) }
      let rehearsal = answer.rehearsal
      let turn = EventJSON.line(rehearsal.isFinished ? .end : .options(rehearsal.options))
      #expect(turns == [turn] && answer.lines.last == turn, comment)
      let told = answer.lines.filter { Answers.ofTheConversation.contains(Answers.kind(of: $0)) }
      let again = told.filter { $0.hasSuffix(",\"again\":true}") }
      new += told.filter { !$0.hasSuffix(",\"again\":true}") }
      let wanted = answer.returns > returns ? SittingJournal.events(of: rehearsal, again: true) : []
      #expect(again == wanted, comment)
      returns = answer.returns
    }
    #expect(new == journal.told, comment)
  }

  private static func kind(of line: String) -> String {
    String(line.dropFirst(#"{"event":""#.count).prefix { $0 != "\"" })
  }
}
