import Archive
import ArgumentParser
import Conversation
import Foundation
import Rehearsal
import Terminal
import Vocabulary

/// `souffleur replay`
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Play a session again from what you did, and compare it word for word.",
    discussion: """
      A scenario that has changed since may answer otherwise: each turn that is not what it was is shown, as it was \
      kept and as it comes now, and the exit status is 1.
      """)

  @Argument(help: "The number of a session.")
  var session: Int64

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  /// Turns shown in words; --json has all.
  private static let most = 20

  func run() throws {
    let asked = shared.language
    let stored = try StoredSession.find(session, asked)
    let record = stored.record
    // What cannot be read cannot be compared; what it is has been said.
    guard stored.isWhole else { throw Failure(.badData) }
    let scenario = try loadScenario(record.reference, asked)
    let check = ReplayCheck(record, stored.entries, in: scenario)
    let language = shared.lang ?? record.setup.language
    if json {
      try emitJSON(ReplayCommand.json(check, record, language) + "\n")
    } else {
      let words = SessionWords(language, record, scenario)
      let screen = Screen(options: shared.screen)
      try through { () throws(OutputError) in try screen.show(pieces(check, words)) }
      tell(next(check, words))
    }
    if !check.differences.isEmpty { throw Failure(.found) }
  }

  // MARK: Words

  private func pieces(_ check: ReplayCheck, _ words: SessionWords) -> [Piece] {
    guard !check.differences.isEmpty else { return [.text(ReplayCommand.same(check, words), tone: .strong)] }
    var pieces: [Piece] = [.text(headline(check, words), tone: .strong)]
    for difference in check.differences.prefix(ReplayCommand.most) {
      pieces += [.blank] + EventWords(words).pieces(difference)
    }
    let more = check.differences.count - ReplayCommand.most
    if more > 0 {
      pieces += [
        .blank,
        .text(words.pick("… et \(more) autres tours (--json).", "… and \(more) more turns (--json).")),
      ]
    }
    return pieces
  }

  private static func same(_ check: ReplayCheck, _ words: SessionWords) -> String {
    let turns = words.pick(
      "\(check.turns) \(check.turns < 2 ? "tour" : "tours")",
      "\(check.turns) \(check.turns == 1 ? "turn" : "turns")")
    let elsewhere = words.pick(
      " (le scénario a changé depuis, mais pas sur ce chemin)",
      " (the scenario has changed since, but not on this way)")
    return words.pick("Pareil, ", "Same, ") + turns + (check.isChanged ? elsewhere : "") + "."
  }

  private func headline(_ check: ReplayCheck, _ words: SessionWords) -> String {
    let count = check.differences.count
    let turns = words.pick(
      count == 1 ? "Un tour n’est plus le même" : "\(count) tours ne sont plus les mêmes",
      count == 1 ? "One turn is not what it was" : "\(count) turns are not what they were")
    let why =
      check.isChanged
      ? words.pick(
        "le scénario a changé depuis la séance \(session)",
        "the scenario has changed since session \(session)")
      : words.pick(
        "le scénario est le même : c’est le programme qui le joue autrement",
        "the scenario is the same: it is the program that plays it otherwise")
    return "\(turns)\u{00A0}; \(why).".replacing("\u{00A0};", with: words.pick("\u{00A0};", ";"))
  }

  private func next(_ check: ReplayCheck, _ words: SessionWords) -> String {
    if check.differences.isEmpty {
      return words.pick(
        "Ensuite : souffleur compare \(session) AUTRE met deux séances côte à côte.",
        "Next: souffleur compare \(session) OTHER puts two sessions side by side.")
    }
    return words.pick(
      "Ensuite : souffleur history \(session) la relit telle qu’elle était ; souffleur recap \(session) reste juste.",
      "Next: souffleur history \(session) reads it as it was; souffleur recap \(session) stays true.")
  }

  // MARK: JSON

  private static func json(_ check: ReplayCheck, _ session: SessionRecord, _ language: Language) -> String {
    let differences = check.differences.map { difference in
      JSONText.object([
        ("turn", JSONText.number(difference.turn)),
        ("stored", JSONText.array(difference.stored.map(EventJSON.line))),
        ("now", JSONText.array(difference.now.map(EventJSON.line))),
        ("stop", JSONText.string(difference.stop?.message(in: language))),
      ])
    }
    return JSONText.object([
      ("session", String(session.id)), ("same", differences.isEmpty ? "true" : "false"),
      ("turns", JSONText.number(check.turns)), ("scenario_changed", check.isChanged ? "true" : "false"),
      ("differences", JSONText.array(differences)),
    ])
  }
}
