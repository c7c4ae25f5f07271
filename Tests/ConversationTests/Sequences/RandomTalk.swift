import Archive
import Coaching
import Foundation
import Listening
import Rehearsal
import Scenarios
import Terminal
import TestSupport
import Testing
import Vocabulary

@testable import Conversation

/// A rehearsal of some sittings, each of random lines, kept in an archive and resumed from it: what is played, what is
/// kept and what is told must agree.
struct RandomTalk {
  /// How often a talk is heard by the ear and the coach of the program.
  private static let realEvery = 100

  private let seed: Int
  private let scenario: Scenario
  private let archive: Archive
  private let listeners: Listeners
  private var dice: Dice
  /// The rehearsals as they were played, by their session.
  private var played: [Int64: Rehearsal] = [:]
  private var typed: [String] = []

  private var comment: Comment { "seed \(seed) \(scenario.id) \(typed)" }

  init(_ seed: Int, _ scenarios: [Scenario], _ archive: Archive, _ listeners: Listeners) {
    dice = Dice(seed)
    (self.seed, self.archive, self.listeners) = (seed, archive, listeners)
    scenario = scenarios[dice.roll(scenarios.count)]
  }

  /// Plays it and checks everything; gives the sessions it came to, as they were played last.
  mutating func run() throws -> [Rehearsal] {
    var rehearsal = try begun()
    let new = NewSession(reference: "x", scenario: scenario, setup: rehearsal.setup, started: Date())
    var session = try archive.begin(new, opening: rehearsal.transcript.turns.last)
    var isResumed = false
    for _ in 0..<(1 + dice.roll(3)) {
      for id in try sit(rehearsal, session, isResumed: isResumed) {
        if let played = played[id] { try checkKept(id, played) }
      }
      guard let next = dice.pick(played.keys.sorted()) else { break }
      session = try #require(try archive.session(next))
      rehearsal = try resumed(session)
      isResumed = true
    }
    return played.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func begun() throws -> Rehearsal {
    let language = Language.allCases[dice.roll(2)]
    let today = CalendarDate(year: 2026, month: 11, day: 28) ?? CalendarDate(dayNumber: 20_000)
    var facts = Example.facts(of: scenario, language, today: today)
    if dice.roll(3) == 0, facts["client"] != nil { facts["client"] = .text("Zorglub et fils") }
    let setup = Setup(
      persona: dice.pick(scenario.personas)?.id, language: language, facts: facts, seed: UInt64(seed),
      today: today)
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    return rehearsal
  }

  private func resumed(_ session: SessionRecord) throws -> Rehearsal {
    try Rehearsal.replay(
      scenario: scenario, setup: session.setup, actions: try archive.actions(of: session.id))
  }

  /// One sitting, from where the rehearsal stands to where somebody stops; gives the sessions it added to.
  private mutating func sit(
    _ rehearsal: Rehearsal, _ session: SessionRecord, isResumed: Bool
  ) throws -> [Int64] {
    let lines = RandomLines.sitting(&dice)
    typed += lines.map { if case .line(let line) = $0 { line } else { "(too long)" } } + ["|"]
    let keeper = SessionKeeper(
      archive, session, try archive.lock(session.id), after: try archive.log(of: session.id).count)
    let journal = SittingJournal(keeper, rehearsal, isResumed: isResumed)
    let recorder = Screen.Recorder()
    let answers = Answers(recorder, journal)
    var loop = Loop(
      rehearsal, editor: SittingEditor(lines, isAnswered: answers.close),
      screen: Screen(recorder: recorder, options: ScreenOptions()),
      options: options(journal, isResumed: isResumed))
    let result = try loop.run()
    if !recorder.text.isEmpty { answers.close() }
    answers.check(isResumed: isResumed, comment)
    #expect((result == .closed) == loop.rehearsal.isFinished, comment)
    played.merge(journal.left) { _, new in new }
    played[keeper.session.id] = loop.rehearsal
    return journal.left.keys.sorted() + [keeper.session.id]
  }

  private mutating func options(_ journal: SittingJournal, isResumed: Bool) -> LoopOptions {
    var options = LoopOptions(journal: journal)
    let coach = RehearsalCoach(LiveCoach(listeners: listeners))
    // The real ear and coach read slowly, and hear less than may be heard: now and then is often enough.
    let isReal = seed % RandomTalk.realEvery == 0
    options.ear = isReal ? ScenarioEar(listeners, coach) : RandomEar(Dice(seed &+ 1))
    options.coach = coach
    options.coachMode = isReal ? [.live, .after][dice.roll(2)] : .off
    options.audience = .program
    options.isResumed = isResumed
    if dice.roll(4) == 0 {
      options.pressure = 3
      var clock = Dice(seed &+ 2)
      var time = 0.0
      options.clock = {
        time += Double(clock.roll(4))
        return time
      }
    }
    return options
  }

  // MARK: What is kept

  /// What is kept of a session makes it again, and tells it as it was.
  private func checkKept(_ id: Int64, _ played: Rehearsal) throws {
    let record = try #require(try archive.session(id))
    let entries = try archive.entries(of: id)
    let check = ReplayCheck(record, entries, in: scenario)
    #expect(check.differences.isEmpty && !check.isChanged, "session \(id) \(comment)")
    let again = try resumed(record)
    #expect(again.transcript == played.transcript, comment)
    #expect(again.ledger == played.ledger && record.ledger == played.ledger, comment)
    #expect(record.close == played.transcript.close, comment)
    #expect(again.state == played.state && again.language == played.language, comment)
    #expect(again.options == played.options, comment)
    if seed % 8 == 0 { #expect(again.standing == played.standing, comment) }
    #expect(again.canRedo == played.canRedo && again.canUndo == played.canUndo, comment)
    let steps = entries.compactMap { entry in entry.action.map { (action: $0, turn: entry.turn) } }
    let stored = Transcript(opening: entries.first?.turn, steps: steps, close: record.close)
    #expect(stored.turns.map(\.number) == played.transcript.turns.map(\.number), comment)
    #expect(stored.replies.map(\.option?.id) == played.transcript.replies.map(\.option?.id), comment)
    #expect(stored.replies.map(\.typed) == played.transcript.replies.map(\.typed), comment)
    #expect(stored.replies.map(\.taken) == played.transcript.replies.map(\.taken), comment)
    let story = Story(entries)
    #expect(story.turns.map(\.turn.number) == played.transcript.turns.map(\.number), comment)
    #expect(story.turns.map(\.turn.reply?.typed) == played.transcript.turns.map(\.reply?.typed), comment)
  }
}
