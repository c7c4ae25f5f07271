import Coaching
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation
@testable import Listening
@testable import Terminal

/// What is read of a reply and of the options, in a conversation.
@Suite struct BoundTests {
  @Test(arguments: BundledLibrary.ids) func noOptionOfABundledScenarioIsLeftOut(_ id: String) throws {
    let listeners = Listeners()
    let ear = ScenarioEar(listeners, RehearsalCoach(LiveCoach(listeners: listeners)))
    let scenario = try Example.bundled(id)
    let today = CalendarDate(dayNumber: 20_000)
    for language in Language.allCases {
      var facts: [String: FactValue] = [:]
      for fact in scenario.facts {
        // Names that no table has seen, so that the sentences with them are in none.
        let example = fact.example.value(in: language, today: today)
        facts[fact.name] = if case .text(let text) = example { .text(text + " Zwölfaxing") } else { example }
      }
      for persona in scenario.personas.prefix(language == .french ? 1 : 2).suffix(1) {
        let setup = Setup(persona: persona.id, language: language, facts: facts, seed: 5, today: today)
        var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
        _ = try rehearsal.begin()
        for turn in 0..<5 where !rehearsal.isFinished {
          let offered = rehearsal.options.filter(\.isAvailable)
          let heard = listeners[language].hear("turn \(turn)")
          let weighed = ear.candidates(for: heard, in: rehearsal)
          let all = Shortlist(listeners[language].engine.matcher.meanings, Shortlist.standing)
          let cues = try #require(scenario.cues[language])
          #expect(
            all.holds(
              rehearsal.standing.map { MatchCandidate(id: $0.id, texts: [$0.text] + cues[$0.id]) }))
          #expect(weighed.prefix(offered.count).map(\.id) == offered.map(\.id))
          for option in weighed { #expect(option.texts.count == 1 + cues[option.id].count) }
          guard let next = offered.dropFirst(turn % max(1, offered.count)).first else { break }
          _ = try rehearsal.reply(Reply(option: next.id))
        }
      }
    }
  }

  @Test(arguments: [(Language.french, "6000 premières lettres"), (.english, "first 6000 letters")])
  func whatIsNotReadIsSaid(_ language: Language, _ words: String) throws {
    let listeners = Listeners()
    let coach = RehearsalCoach(LiveCoach(listeners: listeners))
    for (length, isSaid) in [(2, false), (1_600, true)] {
      var options = LoopOptions(journal: MemoryJournal())
      options.ear = ScenarioEar(listeners, coach)
      let recorder = Screen.Recorder()
      var loop = Loop(
        try AidsTests.payment(language),
        editor: ScriptedEditor(lines: [String(repeating: "oui ", count: length)]),
        screen: Screen(recorder: recorder, options: ScreenOptions()), options: options)
      _ = try loop.run()
      let shown = recorder.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(shown.contains(words) == isSaid)
    }
  }
}
