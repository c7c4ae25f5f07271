import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// Two thousand sequences of anything a user can do, over the bundled scenarios: always the same from the same seed.
@Suite struct SequenceTests {
  static let batches = 40
  static let sequences = 50

  /// A generator that goes the same way from the same seed.
  struct Dice {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(seed) &* 2_654_435_761 &+ 97 }

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, sides)))
    }

    mutating func pick<Item>(_ items: [Item]) -> Item? { items.isEmpty ? nil : items[roll(items.count)] }
  }

  static let words = [
    "Je vous l’ai déjà dit trois fois.", "What about the dog?", "Non.", "Merci bien",
    "« Jamais », avez-vous dit ?",
    "pay me \u{1B}[31mnow", "", " ", "{heard} {new} {old}", String(repeating: "mot ", count: 60),
  ]
  static let moves = ["insult", "threat", "apology", "blame", "thanks", "silence", "hedge"]
  static let texts = ["2026-12-18", "2027-01-31", "1500", "0.1", "3", "de 8 h à 16 h", "noon", "x", ""]

  @Test func thereAreTwoThousand() { #expect(Self.batches * Self.sequences == 2_000) }

  @Test(arguments: 0..<batches)
  func theSameComesOfTheSame(_ batch: Int) throws {
    let id = BundledLibrary.ids[batch % BundledLibrary.ids.count]
    let scenario = try Example.bundled(id)
    var reached = Reached()
    for number in 0..<Self.sequences {
      let seed = batch * Self.sequences + number
      reached.add(try play(scenario, seed))
    }
    #expect(reached.isEverything, "\(scenario.id) \(reached)")
  }

  /// What the sequences of a batch came to, so that nothing is left out unseen.
  struct Reached {
    var (taken, corrected, beside, misread, left, finished, undone) = (0, 0, 0, 0, 0, 0, 0)

    /// Some of everything; corrections where enough values were said to be corrected.
    var isEverything: Bool {
      let always = [taken, beside, misread, undone, left + finished]
      return always.allSatisfy { $0 > 0 } && (corrected > 0 || taken < 20)
    }

    mutating func add(_ rehearsal: Rehearsal) {
      let replies = rehearsal.transcript.replies
      taken += replies.count { !$0.taken.isEmpty }
      corrected += rehearsal.actions.count { action in
        guard case .reply(let reply) = action, let correction = reply.corrects else { return false }
        return correction.turn > 0 && !correction.taken.isEmpty
      }
      beside += replies.count { $0.beside != nil && $0.corrects == nil }
      misread += rehearsal.transcript.misread.count
      left += rehearsal.transcript.close == .left ? 1 : 0
      finished += rehearsal.ending == nil ? 0 : 1
      undone += rehearsal.transcript.takenBack.count
    }
  }

  private func play(_ scenario: Scenario, _ seed: Int) throws -> Rehearsal {
    var dice = Dice(seed)
    let persona = dice.pick(scenario.personas)?.id
    let language = Language.allCases[dice.roll(2)]
    let setup = Example.setup(of: scenario, language, persona: persona, seed: UInt64(seed))
    var rehearsal = try Example.begun(scenario, setup)
    let opening = rehearsal.transcript.turns.first
    var steps: [(action: Action, turn: Turn?)] = []
    for _ in 0..<(8 + dice.roll(12)) {
      let before = (rehearsal.actions.count, rehearsal.transcript, rehearsal.ledger)
      let refusal = refusal(of: action(&dice, rehearsal), by: &rehearsal)
      if refusal != nil {
        // What is not accepted leaves all as it was.
        #expect(refusal == .nothingSaid || refusal == .finished, "\(scenario.id) \(seed)")
        #expect(rehearsal.transcript == before.1 && rehearsal.ledger == before.2, "\(scenario.id) \(seed)")
      }
      guard rehearsal.actions.count > before.0, let action = rehearsal.actions.last else { continue }
      var turn: Turn?
      if case .reply = action { turn = rehearsal.transcript.turns.last }
      steps.append((action, turn))
      check(rehearsal, "\(scenario.id) \(seed)")
    }
    try Same.isMadeAgain(rehearsal, "\(scenario.id) \(seed)")
    #expect(try Same.roundTrip(rehearsal.transcript) == rehearsal.transcript, "\(scenario.id) \(seed)")
    let stored = Transcript(opening: opening, steps: steps, close: rehearsal.transcript.close)
    checkStored(stored, rehearsal.transcript, "\(scenario.id) \(seed)")
    let fork = rehearsal.fork(at: dice.roll(rehearsal.turnCount + 1))
    try Same.isMadeAgain(fork, "\(scenario.id) \(seed)")
    #expect(fork.transcript.turns.allSatisfy { $0.language == rehearsal.language }, "\(scenario.id) \(seed)")
    try checkUndo(rehearsal, "\(scenario.id) \(seed)")
    return rehearsal
  }

  private func refusal(of action: Action, by rehearsal: inout Rehearsal) -> RehearsalError? {
    do throws(RehearsalError) {
      try rehearsal.apply(action)
      return nil
    } catch {
      return error
    }
  }

  /// One thing a user does.
  private func action(_ dice: inout Dice, _ rehearsal: Rehearsal) -> Action {
    switch dice.roll(20) {
    case 0..<8:
      let available = rehearsal.options.filter(\.isAvailable)
      let takers = available.filter { $0.tags.contains { $0.hasPrefix("takes:") } }
      guard let option = dice.pick(dice.roll(2) == 0 && !takers.isEmpty ? takers : available) else {
        return .undo
      }
      return .reply(chosen(option, &dice))
    case 8..<11:
      let kind = dice.pick(ClientAnswers.Kind.allCases) ?? .statement
      let words = dice.pick(Self.words) ?? ""
      return .reply(
        Reply(
          beside: kind, typed: words, moves: dice.roll(3) == 0 ? [dice.pick(Self.moves) ?? ""] : [],
          heard: dice.roll(2) == 0 ? words : nil, values: [SaidValue(.day, "2026-12-18")]))
    case 11..<14:
      var reply = Reply(beside: .corrected, typed: dice.pick(Self.words) ?? "", moves: [], heard: nil)
      let turns = rehearsal.transcript.turns.filter { turn in
        turn.reply?.option?.tags.contains { $0.hasPrefix("takes:") } ?? false
      }
      let turn = dice.roll(4) > 0 ? dice.pick(turns)?.number ?? 0 : dice.roll(rehearsal.turnCount + 2)
      let earlier =
        rehearsal.transcript.turns.indices.contains(turn) ? rehearsal.transcript.turns[turn].reply : nil
      reply.corrects = Correction(
        turn: turn, taken: taken(earlier?.option, &dice), new: "le 22", old: "le 28",
        sentence: dice.roll(2) == 0 ? "Le 22." : nil)
      return .reply(reply)
    case 14..<16: return .undo
    case 16: return .redo
    case 17: return .misread
    case 18: return .language(Language.allCases[dice.roll(2)])
    default: return dice.roll(2) == 0 ? .leave : .undo
    }
  }

  private func chosen(_ option: OfferedOption, _ dice: inout Dice) -> Reply {
    let isTyped = dice.roll(2) == 0
    var reply = Reply(
      option: option.id, typed: isTyped ? dice.pick(Self.words) : nil,
      moves: dice.roll(3) == 0 ? [dice.pick(Self.moves) ?? ""] : [],
      heard: dice.roll(3) == 0 ? "ces mots" : nil,
      values: isTyped ? [SaidValue(.money, "1500 EUR")] : [], taken: taken(option, &dice))
    reply.sentence = dice.roll(4) == 0 ? "Une autre phrase." : nil
    reply.wasAsked = dice.roll(5) == 0
    return reply
  }

  /// Something for each variable that an option takes, and now and then for one that nothing takes.
  private func taken(_ option: OfferedOption?, _ dice: inout Dice) -> [String: String] {
    var taken: [String: String] = [:]
    for tag in option?.tags ?? [] {
      guard let takes = try? TakesTag(tag), dice.roll(4) > 0 else { continue }
      let isDay = takes.kind == .date || takes.kind == nil
      taken[takes.variable] = isDay ? Self.texts[dice.roll(2)] : dice.pick(Self.texts)
    }
    if dice.roll(12) == 0 { taken[dice.roll(2) == 0 ? "nowhere" : "trust"] = dice.pick(Self.texts) }
    return taken
  }

  private func check(_ rehearsal: Rehearsal, _ comment: Comment) {
    #expect(rehearsal.isFinished || rehearsal.options.contains(where: \.isAvailable), comment)
    let turns = rehearsal.transcript.turns
    #expect(turns.map(\.number) == Array(turns.indices), comment)
    for item in rehearsal.ledger.items { #expect(!item.text.isEmpty, comment) }
    if let state = rehearsal.state {
      #expect((0...10).contains(state.tension) && (0...10).contains(state.patience), comment)
    }
  }

  private func checkStored(_ stored: Transcript, _ played: Transcript, _ comment: Comment) {
    #expect(stored.turns.map(\.number) == played.turns.map(\.number), comment)
    #expect(stored.replies.map(\.option?.id) == played.replies.map(\.option?.id), comment)
    #expect(stored.replies.map(\.typed) == played.replies.map(\.typed), comment)
    #expect(stored.replies.map(\.taken) == played.replies.map(\.taken), comment)
    #expect(stored.misread.map(\.typed) == played.misread.map(\.typed), comment)
    #expect(stored.takenBack.map(\.reply?.turn) == played.takenBack.map(\.reply?.turn), comment)
    #expect(stored.close == played.close, comment)
  }

  /// Taking everything back leads to the beginning, whatever was corrected.
  private func checkUndo(_ rehearsal: Rehearsal, _ comment: Comment) throws {
    var (back, count) = (rehearsal, 0)
    while back.undo() {
      count += 1
      guard count < 100 else { break }
    }
    let fresh = try Example.begun(rehearsal.scenario, rehearsal.setup)
    #expect(back.turnCount == 0 && back.ledger == fresh.ledger && back.state == fresh.state, comment)
    #expect(back.options.map(\.id) == fresh.options.map(\.id), comment)
  }
}
