import Fuzzing
import Rehearsal
import Scenarios
import Vocabulary

extension FuzzMode {
  /// Anything a user can do, in any order, one byte an action: what was done makes the same rehearsal again.
  static let replay = FuzzMode(
    "replay", seeds: ["0AAAAAA", "1AuBlArA", "2AClcDfAA", "3abcxyzAmAq"],
    dictionary: ["A", "B", "C", "u", "r", "m", "l", "f", "q", "s", "t", "c", "uu", "lA", "tuc"],
    prepare: { ReplayedCheck().check })
}

private struct ReplayedCheck {
  private let scenarios = (0..<4).compactMap(Sample.bundled)

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let language = Sample.language(input)
    let first = Int(input.first ?? 0)
    let scenario = scenarios[first % scenarios.count]
    let setup = Performed.setup(scenario, language, persona: first / 4, seed: UInt64(input.count))
    guard var rehearsal = try? Rehearsal(scenario: scenario, setup: setup), (try? rehearsal.begin()) != nil
    else {
      return FuzzResult("a bundled scenario cannot begin", signature)
    }
    for byte in input.dropFirst().prefix(24) {
      if byte == UInt8(ascii: "f") {
        rehearsal = rehearsal.fork(at: rehearsal.turnCount / 2)
      } else {
        try? rehearsal.apply(Performed.action(byte, in: rehearsal))
      }
    }
    signature.add(rehearsal.turnCount)
    signature.add(rehearsal.currentBeat ?? "")
    signature.add(rehearsal.ending?.id ?? "")
    return FuzzResult(ReplayedCheck.problem(of: rehearsal), signature)
  }

  private static func problem(of rehearsal: Rehearsal) -> String? {
    do throws(RehearsalError) {
      let again = try Rehearsal.replay(
        scenario: rehearsal.scenario, setup: rehearsal.setup, actions: rehearsal.actions)
      if again.transcript.turns.last != rehearsal.transcript.turns.last {
        return "replayed, the last turn is another"
      }
      if again.ledger != rehearsal.ledger { return "replayed, the ledger is another" }
      if again.options != rehearsal.options { return "replayed, the options are others" }
      return again.transcript.close == rehearsal.transcript.close ? nil : "replayed, it ends otherwise"
    } catch {
      return "it cannot be replayed: \(error.message(in: .english))"
    }
  }
}
