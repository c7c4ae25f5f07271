import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// Finds out whether a reply puts an earlier value right: « non, pas le 28, le 22 », "I said 1,500".
struct CorrectionFinder {
  let listener: Listener
  let heard: Heard
  let rehearsal: Rehearsal

  /// How many turns back a correction reaches.
  private static let reach = 6

  /// The correction, where an earlier reply of the user's has a value of that kind.
  func correction() -> Correction? {
    guard listener.correctsItself(heard) else { return nil }
    let turns = rehearsal.transcript.turns.suffix(CorrectionFinder.reach).reversed()
    for turn in turns {
      guard let reply = turn.reply, let option = reply.option else { continue }
      let takes = rehearsal.scenario.taken(by: option.tags)
      guard !takes.isEmpty else { continue }
      let said = reply.sentence ?? option.text
      guard
        let change = listener.change(
          heard, of: said, takes: takes, rehearsal.valueSetting)
      else { continue }
      return Correction(
        turn: turn.number, taken: change.taken, new: change.new, old: change.old, sentence: change.sentence)
    }
    return nil
  }
}
