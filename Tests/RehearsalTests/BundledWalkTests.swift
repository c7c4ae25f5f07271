import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

/// Every bundled scenario, played at random by every persona in every language.
struct BundledWalkTests {
  struct Walk: CustomTestStringConvertible, Sendable {
    var id: String
    var persona: String
    var language: Language
    var testDescription: String { "\(id) \(persona) \(language.rawValue)" }
  }

  static let walks: [Walk] = BundledLibrary.ids.flatMap { id -> [Walk] in
    let personas = (try? Loader.load(id))?.scenario?.personas.map(\.id) ?? []
    return personas.flatMap { persona in
      Language.allCases.map { Walk(id: id, persona: persona, language: $0) }
    }
  }

  @Test func thereAreWalks() { #expect(walksAreWhole) }

  private var walksAreWhole: Bool { BundledWalkTests.walks.count >= BundledLibrary.ids.count * 6 }

  @Test(arguments: walks)
  func endsWellInEveryLanguage(_ walk: Walk) throws {
    let scenario = try Example.bundled(walk.id)
    var endings: Set<String> = []
    for seed in 0..<12 as Range<UInt64> {
      let rehearsal = try play(scenario, walk, seed)
      endings.insert(rehearsal.ending?.id ?? "")
      check(rehearsal, walk)
      if seed < 2 { try checkReplay(rehearsal) }
    }
    #expect(!endings.contains(""))
    #expect(endings.isSubset(of: scenario.endings.keys))
    #expect(endings.count > 1)
  }

  private func play(_ scenario: Scenario, _ walk: Walk, _ seed: UInt64) throws -> Rehearsal {
    var rehearsal = try Example.begun(
      scenario, Example.setup(of: scenario, walk.language, persona: walk.persona, seed: seed))
    var state = seed &* 2_654_435_761 &+ 12_345
    while !rehearsal.isFinished, rehearsal.turnCount < 100 {
      let options = rehearsal.options.filter(\.isAvailable)
      #expect(!options.isEmpty)
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = try rehearsal.reply(Reply(option: options[Int((state >> 33) % UInt64(options.count))].id))
    }
    #expect(rehearsal.isFinished, "still going on after 100 turns")
    return rehearsal
  }

  private func check(_ rehearsal: Rehearsal, _ walk: Walk) {
    for event in rehearsal.transcript.events {
      switch event {
      case .line(let line):
        #expect(!line.text.isEmpty && !line.tags.contains("untranslated"), "\(line.id)")
        #expect(!line.text.contains("{") && !line.text.contains("["), "\(line.text)")
        if line.speaker == .narration {
          #expect(!["Client", "Coach", "Note"].contains { line.text.hasPrefix($0) }, "\(line.text)")
        }
      case .options(let options): #expect(Set(options.map(\.id)).count == options.count)
      case .state(let state, before: _):
        #expect((0...10).contains(state.tension) && (0...10).contains(state.trust))
      case .command(let text): Issue.record("a command nobody knows: \(text)")
      default: break
      }
    }
    for item in rehearsal.ledger.items { #expect(!item.text.isEmpty) }
  }

  private func checkReplay(_ rehearsal: Rehearsal) throws {
    let again = try Rehearsal.replay(
      scenario: rehearsal.scenario, setup: rehearsal.setup, actions: rehearsal.actions)
    #expect(again.transcript == rehearsal.transcript)
    var back = rehearsal
    var turns = rehearsal.turnCount
    while back.undo() {
      turns -= 1
      #expect(back.transcript.turns == rehearsal.fork(at: turns).transcript.turns)
      #expect(back.ledger == rehearsal.fork(at: turns).ledger)
    }
    #expect(turns == 0)
    for language in Language.allCases {
      #expect(rehearsal.ledger(in: language).items.map(\.id) == rehearsal.ledger.items.map(\.id))
      #expect(rehearsal.ledger(in: language).items.map(\.due) == rehearsal.ledger.items.map(\.due))
    }
  }
}
