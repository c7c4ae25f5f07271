import Listening
import Rehearsal
import Scenarios
import Vocabulary

@testable import Conversation

/// An ear that understands anything at all, by chance: every reading and every answer that the loop may be given.
final class RandomEar: Ear {
  private static let texts = [
    "2026-12-18", "2027-01-31", "1500", "0.1", "3", "de 8 h à 16 h", "noon", "x", "",
  ]
  private static let moves = ["insult", "threat", "apology", "blame", "thanks", "hedge"]

  private var dice: Dice

  init(_ dice: Dice) { self.dice = dice }

  func expect(_ rehearsal: Rehearsal) {}

  func hear(_ text: String, in rehearsal: Rehearsal) -> HeardReply { hear(text, in: rehearsal, refused: []) }

  func says(_ heard: HeardReply, _ option: String, in rehearsal: Rehearsal) -> Bool { dice.roll(3) == 0 }

  func hear(_ text: String, in rehearsal: Rehearsal, refused: Set<String>) -> HeardReply {
    HeardReply(
      reading: reading(text, rehearsal, refused), answer: answer(text),
      values: dice.roll(2) == 0 ? [SaidValue(.day, "2026-12-18")] : [],
      moves: dice.roll(3) == 0 ? [dice.pick(RandomEar.moves) ?? ""] : [],
      correction: dice.roll(5) == 0 ? correction(rehearsal) : nil, why: "un mot",
      correctsItself: dice.roll(4) == 0)
  }

  func hear(_ text: String, in rehearsal: Rehearsal, as option: String) -> HeardReply {
    let known = (rehearsal.options.filter(\.isAvailable) + rehearsal.standing).first { $0.id == option }
    guard let known else { return HeardReply(reading: .unclear) }
    return HeardReply(
      reading: dice.roll(4) == 0 ? .grave(read(known)) : .sure(read(known), also: nil),
      values: dice.roll(2) == 0 ? [SaidValue(.day, "2026-12-18")] : [])
  }

  private func reading(_ text: String, _ rehearsal: Rehearsal, _ refused: Set<String>) -> Reading {
    let listed = rehearsal.options.filter(\.isAvailable)
    let offered = (dice.roll(3) == 0 ? listed + rehearsal.standing : listed).filter {
      !refused.contains($0.id)
    }
    guard let one = dice.pick(offered), let other = dice.pick(offered) else { return .unclear }
    switch dice.roll(10) {
    case 0..<4: return .sure(read(one), also: dice.roll(3) == 0 ? "et combien" : nil)
    case 4: return .grave(read(one))
    case 5: return .which(read(one), theirs: "le 25", ours: "le 18")
    case 6: return .unsure([read(one), read(other)], evidence: [])
    case 7: return .unsure([read(one)], evidence: [])
    case 8:
      let kind = dice.pick(ClientAnswers.Kind.allCases) ?? .statement
      return .beside(kind, heard: text, reason: .unrelated)
    default: return .unclear
    }
  }

  private func answer(_ text: String) -> AskedAnswer {
    switch dice.roll(9) {
    case 0: .yes
    case 1: .neither
    case 2: .neitherBut(rest: text)
    case 3: .one(1 + dice.roll(3))
    case 4: .oneAnd(1 + dice.roll(2), rest: text)
    default: .other
    }
  }

  private func read(_ option: OfferedOption) -> ReadOption {
    let taken = taken(by: option)
    return ReadOption(
      option: option.id, evidence: [], heard: "ces mots", taken: taken,
      sentence: taken.isEmpty ? option.text : "Une autre phrase.")
  }

  /// Something for each variable that an option takes, and now and then for one that nothing takes.
  private func taken(by option: OfferedOption?) -> [String: String] {
    var taken: [String: String] = [:]
    for tag in option?.tags ?? [] {
      guard let takes = try? TakesTag(tag), dice.roll(4) > 0 else { continue }
      taken[takes.variable] = dice.roll(2) == 0 ? RandomEar.texts[dice.roll(2)] : dice.pick(RandomEar.texts)
    }
    if dice.roll(15) == 0 { taken["nowhere"] = "x" }
    return taken
  }

  private func correction(_ rehearsal: Rehearsal) -> Correction? {
    let turns = rehearsal.transcript.turns.filter { $0.reply?.option != nil }
    guard let turn = dice.pick(turns) else { return nil }
    return Correction(
      turn: turn.number, taken: taken(by: turn.reply?.option), new: "le 22", old: "le 28",
      sentence: dice.roll(2) == 0 ? "Le 22." : nil)
  }
}
