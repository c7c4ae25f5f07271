import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// The loop over replies that were written down before.
@Suite struct LoopTests {
  struct Refused: Error {}

  static func rehearsal() throws -> Rehearsal {
    let script = """
      title: Start
      ---
      Client: Bonjour. #line:hello
      -> Je vous appelle pour la facture. #line:invoice
          Client: Laquelle ? #line:which
          -> La F-2031. #line:number
              Client: Bien. #line:good
          -> Toutes. #line:all
              Client: Ah. #line:ah
      -> Rien. #line:nothing
          Client: Alors au revoir. #line:bye
      ===

      """
    let loaded = Loader.load(
      ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](script.utf8)]), language: .french)
    var rehearsal = try Rehearsal(
      scenario: try #require(loaded.scenario),
      setup: Setup(
        persona: nil, language: .french, facts: [:], seed: 1, today: CalendarDate(dayNumber: 20_000)))
    _ = try rehearsal.begin()
    return rehearsal
  }

  static func play(
    _ lines: [LineEvent], read: ((String, [OfferedOption]) -> Reading)? = nil,
    isInteractive: Bool = true,
    journal: MemoryJournal = MemoryJournal()
  ) throws -> (result: LoopResult, text: String, rehearsal: Rehearsal) {
    let recorder = Screen.Recorder()
    var options = LoopOptions(journal: journal)
    let ear = read.map { ScriptedEar(why: "les deux se valent", $0) }
    options.ear = ear
    var loop = Loop(
      try rehearsal(), editor: ScriptedEditor(lines, isInteractive: isInteractive),
      screen: Screen(recorder: recorder, options: ScreenOptions()), options: options)
    let result = try loop.run()
    return (result, recorder.text, loop.rehearsal)
  }

  @Test func numbersAndWordsAnswer() throws {
    let (result, text, rehearsal) = try Self.play([.line("1"), .line("1")])
    #expect(result == .closed)
    #expect(rehearsal.transcript.replies.map(\.option?.id) == ["line:invoice", "line:number"])
    #expect(text.contains("Bien."))
  }

  @Test(arguments: ["/annuler deux", "/annuler 0", "/annuler -1", "/undo 99999999999999999999"])
  func undoOfNoNumberTakesNothingBack(_ line: String) throws {
    let (_, text, rehearsal) = try Self.play([.line("1"), .line(line)])
    #expect(rehearsal.turnCount == 1)
    #expect(text.contains("Reprendre combien"))
    #expect(text.contains("1 réponse") == false)
  }

  @Test func aTurnComeBackToSpeaksTheLanguageOfNow() throws {
    let scenario = try Example.bundled("payment-chase")
    let today = CalendarDate(dayNumber: 20_000)
    func begun(_ language: Language) throws -> Rehearsal {
      // Facts that are the example follow the language too.
      let facts = Example.facts(of: scenario, language, today: today)
      var rehearsal = try Rehearsal(
        scenario: scenario,
        setup: Setup(persona: nil, language: language, facts: facts, seed: 7, today: today))
      _ = try rehearsal.begin()
      return rehearsal
    }
    let options = LoopOptions(journal: MemoryJournal())
    var loop = Loop(
      try begun(.french), editor: ScriptedEditor(lines: ["1", "/langue en", "/undo"]),
      screen: Screen(recorder: Screen.Recorder(), options: ScreenOptions()), options: options)
    _ = try loop.run()
    #expect(loop.rehearsal.currentTurn() == (try begun(.english)).currentTurn())
    let replayed = try Rehearsal.replay(
      scenario: scenario, setup: loop.rehearsal.setup, actions: loop.rehearsal.actions)
    #expect(replayed.currentTurn() == loop.rehearsal.currentTurn())
  }

  @Test func oneReplyIsSingular() throws {
    let none = try Self.play([.line("/point")]).text
    let one = try Self.play([.line("1"), .line("/point")]).text
    #expect(none.contains("0 réponse.") && one.contains("1 réponse."))
  }

  @Test func aProgramIsToldWhyNothingHappened() throws {
    let recorder = Screen.Recorder()
    var options = LoopOptions(journal: MemoryJournal())
    options.audience = .program
    var loop = Loop(
      try Self.rehearsal(),
      editor: ScriptedEditor(lines: ["rien du tout", "9", "/rien"], isInteractive: false),
      screen: Screen(recorder: recorder, options: ScreenOptions()), options: options)
    _ = try loop.run()
    let lines = recorder.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("{\"event\":\"") && $0.hasSuffix("}") })
    #expect(lines.filter { $0.hasPrefix("{\"event\":\"finding\"") }.count == 3)
    // The opening and each line end with what can be said.
    #expect(lines.filter { $0.hasPrefix("{\"event\":\"options\"") }.count == 4)
    #expect(lines.last?.hasPrefix("{\"event\":\"options\"") == true)
  }

  @Test func whatIsNotUnderstoodIsSaidAndNotPlayed() throws {
    let (result, text, rehearsal) = try Self.play([.line("il fait beau aujourd’hui")])
    #expect(result == .suspended)
    #expect(rehearsal.turnCount == 0)
    #expect(text.contains("deviner") && text.contains("2. Rien."))
  }

  @Test func unsureIsAskedBackThenTheMenu() throws {
    let unsure: (String, [OfferedOption]) -> Reading = { reply, options in
      reply.hasPrefix("hum") ? .unsure(ScriptedEar.readings(options), evidence: []) : .unclear
    }
    let (_, text, rehearsal) = try Self.play(
      [.line("hum hum hum"), .line("autre chose"), .line("/pourquoi")], read: unsure)
    #expect(rehearsal.turnCount == 0)
    #expect(text.contains("Vous voulez dire plutôt"))
    #expect(text.contains("0. Ni l’un ni l’autre."))
    #expect(text.contains("deviner"))
    #expect(text.contains("les deux se valent"))
  }

  @Test func sureIsPlayedAndShown() throws {
    let (_, text, rehearsal) = try Self.play(
      [.line("au sujet d’un papier")], read: { _, options in .sure(ScriptedEar.read(options[0]), also: nil) })
    #expect(rehearsal.transcript.replies.first?.typed == "au sujet d’un papier")
    #expect(text.contains("compris"))
  }

  @Test func undoAndRedo() throws {
    let (_, _, rehearsal) = try Self.play([
      .line("1"), .line("/annuler"), .line("/refaire"), .line("/undo"), .line("2"),
    ])
    #expect(rehearsal.transcript.replies.map(\.option?.id) == ["line:nothing"])
  }

  @Test func nothingIsShownThatCouldNotBeKept() throws {
    #expect(throws: LoopError.self) {
      try Self.play([.line("1")], journal: MemoryJournal(failure: Refused()))
    }
    let journal = MemoryJournal()
    let (_, text, _) = try Self.play([.line("1"), .line("9"), .line("/quit")], journal: journal)
    #expect(journal.actions == [.reply(Reply(option: "line:invoice")), .leave])
    #expect(text.contains("Il n’y a pas de réponse 9"))
    #expect(text.components(separatedBy: "Laquelle").count == 2, "leaving does not tell the last turn again")
  }

  @Test func whatCannotForkSaysSo() throws {
    let (_, text, rehearsal) = try Self.play([.line("1"), .line("/fork 0")])
    #expect(rehearsal.turnCount == 1)
    #expect(text.contains(Wording(language: .french).cannotFork))
  }

  @Test(arguments: [
    (LineEvent.interrupt, LoopResult.interrupted), (.terminate, .terminated), (.endOfInput, .suspended),
    (.line("/save"), .suspended),
  ])
  func waysToStop(_ event: LineEvent, _ result: LoopResult) throws {
    #expect(try Self.play([event]).result == result)
  }

  @Test func aPipeIsGivenTheMenu() throws {
    let (_, text, _) = try Self.play([.line("2")], isInteractive: false)
    #expect(text.contains("1. Je vous appelle pour la facture."))
    #expect(text.contains("Vous\u{A0}: Rien."))
  }
}
