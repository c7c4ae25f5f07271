import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// Hints, breath, time, forks and silence.
@Suite struct AidsTests {
  /// A rehearsal of the bundled payment scenario with its examples.
  static func payment(_ language: Language = .french, persona: String = "evasive") throws -> Rehearsal {
    let scenario = try Example.bundled("payment-chase")
    let today = CalendarDate(dayNumber: 20_000)
    let facts = Example.facts(of: scenario, language, today: today)
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(persona: persona, language: language, facts: facts, seed: 3, today: today))
    _ = try rehearsal.begin()
    return rehearsal
  }

  /// A clock that goes on by itself at each look.
  final class Clock {
    var now = 0.0
    var step: Double
    init(step: Double) { self.step = step }
    func look() -> Double {
      now += step
      return now
    }
  }

  struct Played {
    var text: String
    var rehearsal: Rehearsal
    var editor: ScriptedEditor
    var journal: MemoryJournal
    /// The text with its lines joined.
    var flat: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    var events: [String] { text.split(separator: "\n").map(String.init) }
  }

  static func play(
    _ lines: [String], on start: Rehearsal, isInteractive: Bool = true, isJSON: Bool = false,
    pressure: Double? = nil, clock: Clock = Clock(step: 0), screen: ScreenOptions = ScreenOptions(),
    uncutPauses: Int = .max
  ) throws -> Played {
    let (recorder, journal) = (Screen.Recorder(), MemoryJournal(sessions: ("4", "5")))
    var options = LoopOptions(journal: journal)
    let ear = ScriptedEar(why: "hum") { reply, options in
      reply.hasPrefix("hum") ? .unsure(ScriptedEar.readings(options), evidence: []) : .unclear
    }
    options.ear = ear
    (options.pressure, options.clock) = (pressure, clock.look)
    options.audience = isJSON ? .program : .person
    var editor = ScriptedEditor(lines: lines, isInteractive: isInteractive)
    editor.uncutPauses = uncutPauses
    var loop = Loop(
      start, editor: editor, screen: Screen(recorder: recorder, options: screen), options: options)
    _ = try loop.run()
    return Played(text: recorder.text, rehearsal: loop.rehearsal, editor: loop.editor, journal: journal)
  }

  // MARK: Hints

  @Test(arguments: Language.allCases)
  func hintsGoFromWordsToTheWholeSentence(_ language: Language) throws {
    let start = try Self.payment(language)
    let best = try #require(Hint(among: start.options, rubric: start.scenario.rubric))
    #expect(best.option.tags.contains { $0.hasPrefix("plus:") } && !best.criteria.isEmpty)
    #expect(!best.option.tags.contains { $0.hasPrefix("minus:") })
    let once = try Self.play(["/hint"], on: start)
    #expect(!once.flat.contains(String(best.beginning.dropLast())))
    let word = language == .french ? "aiderait" : "would help"
    #expect(once.flat.contains(word))
    let twice = try Self.play(["/hint", "/indice"], on: start)
    let beginning = best.beginning.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let whole = best.option.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(twice.flat.contains(beginning) && !twice.flat.contains(whole))
    let thrice = try Self.play(["/hint", "/hint", "/hint", "/hint"], on: start)
    #expect(thrice.flat.components(separatedBy: whole).count == 3, "the fourth is the third again")
    #expect(thrice.journal.actions.isEmpty && thrice.journal.notes.isEmpty, "never kept")
    // Another turn starts with words again.
    let next = try Self.play(["/hint", "/hint", "1", "/hint"], on: start)
    #expect(next.flat.components(separatedBy: word).count == 3)
  }

  @Test func everyCriterionOfTheBundledScenariosIsSaidInWords() throws {
    for id in BundledLibrary.ids {
      let scenario = try Example.bundled(id)
      for criterion in scenario.rubric {
        for language in Language.allCases {
          let text = Wording(language: language).hint([scenario.criteria.hint(criterion.name, language)])
          #expect(!text.contains(criterion.name + "."), "\(id): \(text)")
        }
      }
    }
  }

  @Test(arguments: [
    (Language.french, "remerciez, puis demandez le jour"), (.english, "thank them, then ask for the day"),
  ])
  func aCriterionOfATeamSaysWhatWouldMeetIt(_ language: Language, _ advice: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ScenariosTests/Names/team")
    let scenario = try #require(try Loader.load(folder.path).scenario)
    let today = CalendarDate(dayNumber: 20_000)
    let facts = Dictionary(
      uniqueKeysWithValues: scenario.facts.map { ($0.name, $0.example.value(in: language, today: today)) })
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(persona: "cooperative", language: language, facts: facts, seed: 1, today: today))
    _ = try rehearsal.begin()
    let played = try Self.play(["/hint"], on: rehearsal)
    #expect(played.flat.contains(advice), "\(played.flat)")
  }

  @Test func aPlainScriptHasHintsToo() throws {
    let played = try Self.play(["/hint", "/hint", "/hint"], on: try LoopTests.rehearsal())
    #expect(
      played.flat.contains("Rien ne pèse")
        && played.flat.contains("«\u{A0}Je vous appelle…\u{A0}»".replacing("\u{A0}", with: " ")))
    let json = try Self.play(
      ["/hint", "/hint", "/hint"], on: try Self.payment(), isInteractive: false, isJSON: true)
    let hints = json.events.filter { $0.hasPrefix("{\"event\":\"hint\"") }
    #expect(hints.count == 3 && hints[0].contains("\"grade\":1") && hints[0].contains("\"option\":null"))
    #expect(hints[2].contains("\"option\":\"line:"))
  }

  @Test func aBeginningIsNeverTheWhole() {
    for text in ["Oui.", "Oui, bien.", "Un deux trois quatre.", String(repeating: "mot ", count: 30)] {
      let option = OfferedOption(number: 1, id: "o", text: text, tags: [], isAvailable: true)
      let beginning = Hint(among: [option], rubric: [])?.beginning ?? ""
      let words = text.split(separator: " ").count
      #expect(beginning.split(separator: " ").count < max(words, 2), "\(beginning)")
    }
    #expect(Hint(among: [], rubric: []) == nil)
  }

  // MARK: Breath

  @Test func breathingWaitsAMinuteAndIsNotedPrivately() throws {
    let played = try Self.play(["1", "/respirer"], on: try LoopTests.rehearsal())
    #expect(played.editor.pauses.reduce(0, +) == 60)
    #expect(played.journal.notes == ["Pause pour souffler, après la réponse 1."])
    #expect(played.text.contains("inspirez… expirez") && played.rehearsal.turnCount == 1)
    #expect(played.text.split(separator: "\n").allSatisfy { !$0.hasSuffix("… ") })
  }

  @Test func aKeyEndsThePauseAndAReaderHearsNoCounting() throws {
    let cut = try Self.play(["/breathe"], on: try LoopTests.rehearsal(), uncutPauses: 3)
    #expect(cut.editor.pauses == [4, 6, 4, 6])
    var screen = ScreenOptions()
    screen.isAccessible = true
    let quiet = try Self.play(["/breathe"], on: try LoopTests.rehearsal(), screen: screen)
    #expect(quiet.editor.pauses == [60] && !quiet.text.contains("inspirez"))
    let piped = try Self.play(["/breathe"], on: try LoopTests.rehearsal(), isInteractive: false)
    #expect(piped.editor.pauses.isEmpty && piped.journal.notes.isEmpty && piped.flat.contains("passée"))
  }

  // MARK: Time

  @Test func aSlowReplyCostsPatienceAndIsReplayedAndUndone() throws {
    let start = try Self.payment()
    let swift = try Self.play(["1"], on: start, pressure: 40, clock: Clock(step: 1))
    let slow = try Self.play(["1"], on: start, pressure: 40, clock: Clock(step: 50))
    let patience = try #require(swift.rehearsal.state?.patience)
    #expect(slow.rehearsal.state?.patience == patience - 1)
    #expect(slow.flat.contains("s’est fait attendre") && !swift.flat.contains("s’est fait attendre"))
    #expect(slow.flat.contains("sur 40 s"))
    let again = try Rehearsal.replay(
      scenario: start.scenario, setup: start.setup, actions: slow.journal.actions)
    #expect(again.transcript == slow.rehearsal.transcript)
    let undone = try Self.play(["1", "/undo"], on: start, pressure: 40, clock: Clock(step: 50))
    #expect(undone.rehearsal.state == start.state)
    let redone = try Self.play(["1", "/undo", "/redo"], on: start, pressure: 40, clock: Clock(step: 50))
    #expect(redone.rehearsal.state == slow.rehearsal.state)
  }

  @Test func timeIsCountedWhenAskedForOnly() throws {
    let played = try Self.play(["1"], on: try Self.payment(), clock: Clock(step: 1000))
    #expect(!played.flat.contains("temps de réponse") && played.rehearsal.transcript.replies[0].moves.isEmpty)
    let json = try Self.play(
      ["1"], on: try Self.payment(), isInteractive: false, isJSON: true, pressure: 40, clock: Clock(step: 50))
    #expect(json.events.contains { $0.hasPrefix("{\"event\":\"reply\"") && $0.hasSuffix("\"late\":true}") })
    #expect(json.events.contains { $0.hasPrefix("{\"event\":\"time\",\"turn\":1") })
  }

  @Test func breathAndAskingBackCostNoTime() throws {
    let clock = Clock(step: 0)
    var pressure = PressureClock(limit: 40, clock: clock.look)
    pressure.ask()
    clock.now = 100
    pressure.standStill(for: 70)
    #expect(pressure.left == 10)
    pressure.answer()
    clock.now = 200
    pressure.answer()
    #expect(pressure.taken == 30 && !pressure.isLate && pressure.left == nil)
    pressure.reset()
    pressure.ask()
    clock.now = 250
    pressure.ask()
    pressure.answer()
    #expect(pressure.taken == 50 && pressure.isLate)
  }

  @Test func theEditorIsToldWhenTimeIsUp() throws {
    let played = try Self.play([], on: try Self.payment(), pressure: 40)
    #expect(played.editor.alarm == Alarm(seconds: 40, text: "(Le silence dure…)"))
    #expect(try Self.play([], on: try Self.payment()).editor.alarm == nil)
  }

  // MARK: Forks

  @Test(arguments: [("", 2), ("1", 1), ("0", 0), ("2", 2)])
  func aForkGoesOnAsASessionOfItsOwn(_ argument: String, _ turn: Int) throws {
    let played = try Self.play(["1", "1", "/bifurquer \(argument)"], on: try Self.payment())
    let fork = try #require(played.journal.forks.first)
    #expect(fork.turnCount == turn && played.rehearsal.turnCount == turn)
    #expect(played.flat.contains("La séance 4 reste telle quelle") && played.flat.contains("séance 5"))
    let again = try Rehearsal.replay(scenario: fork.scenario, setup: fork.setup, actions: fork.actions)
    #expect(again.transcript.turns == fork.transcript.turns)
    #expect(played.journal.actions.count == 2, "nothing is added to the first session")
  }

  @Test(arguments: ["3", "-1", "deux", "99999999999999999999"])
  func aForkThatIsNowhereIsSaid(_ argument: String) throws {
    let played = try Self.play(["1", "1", "/fork \(argument)"], on: try Self.payment())
    #expect(played.journal.forks.isEmpty && played.flat.contains("De 0 (l’ouverture) à 2"))
  }

  @Test func aProgramIsToldBothNumbers() throws {
    let played = try Self.play(["1", "/fork 0"], on: try Self.payment(), isInteractive: false, isJSON: true)
    #expect(played.events.contains("{\"event\":\"fork\",\"from\":\"4\",\"session\":\"5\",\"turn\":0}"))
  }

  // MARK: Silence

  @Test(arguments: ["...", "…", "..", "……"])
  func dotsAreASilence(_ dots: String) throws {
    var start = try Self.payment()
    var steps = 0
    while !start.options.contains(where: { $0.act == "silence" && $0.isAvailable }), steps < 20 {
      let next = try #require(start.options.first { $0.isAvailable })
      _ = try start.reply(Reply(option: next.id))
      steps += 1
    }
    let before = start.turnCount
    let played = try Self.play([dots, "/pourquoi"], on: start)
    #expect(played.rehearsal.turnCount == before + 1)
    #expect(played.rehearsal.transcript.replies.last?.option?.act == "silence")
    #expect(played.flat.contains("se taire"))
  }

  @Test func dotsWithoutASilenceToKeepAreNotUnderstood() throws {
    let played = try Self.play(["...", "."], on: try LoopTests.rehearsal())
    #expect(played.rehearsal.turnCount == 0)
    #expect(played.text.components(separatedBy: "deviner").count == 3)
  }

  // MARK: Asked back

  @Test func aNumberAfterAskingBackKeepsTheUsersWords() throws {
    let played = try Self.play(["hum hum", "2"], on: try LoopTests.rehearsal())
    let reply = try #require(played.rehearsal.transcript.replies.first)
    #expect(reply.option?.number == 2 && reply.typed == "hum hum")
    let other = try Self.play(["hum hum", "/point", "1", "1"], on: try LoopTests.rehearsal())
    #expect(other.rehearsal.transcript.replies.map(\.typed) == ["hum hum", nil])
  }

  // MARK: Other programs

  @Test func aProgramIsGivenStatusItemsAndHelp() throws {
    let played = try Self.play(
      ["1", "/status", "/ledger", "/help"], on: try Self.payment(), isInteractive: false, isJSON: true)
    let status = try #require(played.events.first { $0.hasPrefix("{\"event\":\"status\"") })
    #expect(
      status.contains("\"turn\":1") && status.contains("\"persona\":\"evasive\"")
        && status.contains("\"patience\":"))
    #expect(played.events.contains("{\"event\":\"items\",\"items\":[]}"))
    #expect(
      played.events.contains {
        $0.hasPrefix("{\"event\":\"help\"") && $0.contains("/aide") && $0.contains("/respirer")
      })
    for event in played.events {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(event.utf8)) }
    }
  }

  @Test func whatIsNotUTF8IsSaidOnceWithItsLine() throws {
    let bytes: [UInt8] =
      Array("un\n".utf8) + [0x64, 0xE9, 0x6A, 0xE0, 0x0A, 0xFF, 0x0A] + Array("é\r\n".utf8)
    var pipe: [Int32] = [0, 0]
    #expect(Foundation.pipe(&pipe) == 0)
    defer { close(pipe[0]) }
    #expect(write(pipe[1], bytes, bytes.count) == bytes.count)
    close(pipe[1])
    var editor = PipedEditor(descriptor: pipe[0])
    var lines: [Int] = []
    editor.badText = { lines.append($0) }
    var read: [LineEvent] = []
    while let event = Optional(editor.readLine(prompt: "")), event != .endOfInput { read.append(event) }
    #expect(read == [.line("un"), .line("d\u{FFFD}j\u{FFFD}"), .line("\u{FFFD}"), .line("é")])
    #expect(lines == [2])
  }
}
