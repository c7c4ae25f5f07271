import Rehearsal
import Scenarios
import Vocabulary

/// What a byte of an input makes a user do.
enum Performed {
  static func setup(_ scenario: Scenario, _ language: Language, persona: Int, seed: UInt64) -> Setup {
    let facts = Dictionary(
      scenario.facts.map { ($0.name, $0.example.value(in: language, today: Sample.today)) }
    ) { first, _ in first }
    let personas = scenario.personas
    return Setup(
      persona: personas.isEmpty ? nil : personas[persona % personas.count].id, language: language,
      facts: facts,
      seed: seed, today: Sample.today)
  }

  /// Letters that say what is done; every other byte chooses an option by its number.
  static func action(_ byte: UInt8, in rehearsal: Rehearsal) -> Action {
    switch byte {
    case UInt8(ascii: "u"): .undo
    case UInt8(ascii: "r"): .redo
    case UInt8(ascii: "m"): .misread
    case UInt8(ascii: "l"): .language(rehearsal.language == .french ? .english : .french)
    case UInt8(ascii: "q"): .leave
    case UInt8(ascii: "t"):
      .reply(Reply(beside: .statement, typed: "Jamais dit.", moves: [], heard: "Jamais dit"))
    case UInt8(ascii: "c"): .reply(correction(in: rehearsal))
    case UInt8(ascii: "s"): chosen(rehearsal.standing, byte)
    default: chosen(rehearsal.options.filter(\.isAvailable), byte)
    }
  }

  private static func chosen(_ options: [OfferedOption], _ byte: UInt8) -> Action {
    guard !options.isEmpty else { return .undo }
    let option = options[Int(byte) % options.count]
    var taken: [String: String] = [:]
    for tag in option.tags where byte.isMultiple(of: 2) {
      if let takes = try? TakesTag(tag) {
        taken[takes.variable] = takes.kind?.isNumber == true ? "1500" : "2026-12-18"
      }
    }
    return .reply(
      Reply(option: option.id, typed: byte.isMultiple(of: 3) ? "Mes mots." : nil, moves: [], taken: taken))
  }

  /// Puts the last value that was taken right.
  private static func correction(in rehearsal: Rehearsal) -> Reply {
    var reply = Reply(beside: .corrected, typed: "Non, le 22.", moves: [], heard: nil)
    let turn = rehearsal.transcript.turns.last { $0.reply?.taken.isEmpty == false }
    reply.corrects = Correction(
      turn: turn?.number ?? 0, taken: (turn?.reply?.taken ?? [:]).mapValues { _ in "2026-12-22" },
      new: "le 22",
      old: "le 18")
    return reply
  }
}
