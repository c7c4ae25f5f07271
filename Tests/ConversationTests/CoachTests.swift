import Rehearsal
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// The coach beside the conversation.
@Suite struct CoachTests {
  /// Remarks on every reply, and a question that waits from the second one on.
  final class Voice: CoachVoice {
    var isSilent = false
    var off: [String] = []
    var asked: [Int] = []

    private func made(_ turn: Int) -> CoachRemark {
      CoachRemark(
        turn: turn, kind: .risk, quote: "toujours", advice: "Un fait daté.", rule: "absolute.frequency",
        reliability: "A", source: "DE1", fields: [("rule", .string("absolute.frequency"))])
    }

    func remark(on turns: [Turn]) -> CoachRemark? {
      asked.append(turns.count - 1)
      return isSilent ? nil : turns.last?.reply?.typed.map { _ in made(turns.count - 1) }
    }
    func foremost(_ limit: Int, in turns: [Turn]) -> [CoachRemark] {
      turns.filter { $0.reply?.typed != nil }.prefix(limit).map { made($0.number) }
    }
    func waitingQuestion(in turns: [Turn]) -> WaitingQuestion? {
      WaitingQuestion(isUsers: true, text: "Quel jour ?", timesAsked: 2, isGuess: false)
    }
    func switchOff(_ rule: String, _ language: Language) -> Bool {
      if rule == "absolute" { off.append(rule) }
      return rule == "absolute"
    }
    func nearestRule(to name: String, _ language: Language) -> String? { "absolute" }
  }

  static func play(
    _ lines: [String], mode: CoachMode = .live, isJSON: Bool = false, voice: Voice = Voice(),
    width: Int? = nil, of start: Rehearsal? = nil
  ) throws -> String {
    let recorder = Screen.Recorder()
    var options = LoopOptions(journal: MemoryJournal())
    let ear = ScriptedEar(why: "facture") { _, options in .sure(ScriptedEar.read(options[0]), also: nil) }
    options.ear = ear
    (options.coach, options.coachMode, options.isJSON) = (voice, mode, isJSON)
    var screen = ScreenOptions()
    screen.width = width
    var loop = Loop(
      try start ?? LoopTests.rehearsal(), editor: ScriptedEditor(lines: lines),
      screen: Screen(recorder: recorder, options: screen), options: options)
    _ = try loop.run()
    return recorder.text
  }

  @Test func oneLineAfterTheClientAndBeforeTheNextChoice() throws {
    let text = try Self.play(["c’est toujours pareil", "?"])
    let places = ["Laquelle ?", "Coach\u{A0}:", "2. Toutes."].map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(text.components(separatedBy: "Coach\u{A0}:").count == 2)
    #expect(text.contains("«\u{A0}toujours\u{A0}» – Un fait daté. (absolute.frequency, A)"))
    #expect(!text.contains("[en attente]"), "one line a turn")
  }

  @Test func aWaitingQuestionWhenThereIsNothingElse() throws {
    let voice = Voice()
    voice.isSilent = true
    let text = try Self.play(["au sujet de la facture"], voice: voice)
    #expect(
      text.replacing("\n               ", with: " ").contains(
        "[en attente] votre question «\u{A0}Quel jour ?\u{A0}»\u{A0}: posée 2\u{A0}fois, sans réponse."))
    let json = try Self.play(["au sujet de la facture"], isJSON: true, voice: voice)
    #expect(
      json.contains(
        "{\"event\":\"pending\",\"turn\":1,\"asker\":\"user\",\"text\":\"Quel jour ?\",\"asked\":2,\"guess\":false}"
      ))
  }

  @Test func numbersAreNotRemarkedOn() throws {
    #expect(try !Self.play(["1", "2"]).contains("Coach\u{A0}:"))
  }

  @Test func afterTheEndingOnly() throws {
    let text = try Self.play(["toujours", "toujours"], mode: .after)
    #expect(text.components(separatedBy: "Coach\u{A0}:").count == 3)
    let end = try #require(text.range(of: "Bien."))
    #expect(!text[..<end.upperBound].contains("Coach"))
    #expect(text.contains("réponse 1, «") && text.contains("réponse 2, «"))
    #expect(try Self.play(["toujours", "/quitter"], mode: .after).contains("Ce qui mérite un second regard"))
    #expect(try Self.play(["1", "/quitter"], mode: .after).contains("n’a rien relevé"))
    // Interrupted is not ended.
    #expect(try !Self.play(["toujours"], mode: .after).contains("second regard"))
  }

  @Test func offSaysNothing() throws {
    let text = try Self.play(["toujours", "/pourquoi", "/taire absolute"], mode: .off)
    #expect(
      !text.contains("Coach\u{A0}:") && !text.contains("[en attente]")
        && text.contains("Le coach ne dit rien"))
  }

  @Test func aProgramIsGivenTheFindingBeforeItsTurn() throws {
    let lines = try Self.play(["toujours", "toujours"], isJSON: true).split(separator: "\n").map(String.init)
    let kinds = lines.map { $0.dropFirst(10).prefix { $0 != "\"" } }
    let finding = try #require(kinds.firstIndex(of: "finding"))
    #expect(kinds[finding + 1] == "options")
    #expect(kinds.last == "end" && kinds[kinds.count - 2] == "finding")
    let after = try Self.play(["toujours", "toujours"], mode: .after, isJSON: true).split(separator: "\n")
    #expect(after.filter { $0.contains("\"finding\"") }.count == 2 && after.last == "{\"event\":\"end\"}")
  }

  @Test func whyNamesTheRuleAndHowToBeRidOfIt() throws {
    let text = try Self.play(["toujours", "/pourquoi"]).replacing("\n", with: " ")
    for words in [
      "facture", "absolute.frequency, fiabilité A", "Source\u{A0}: DE1", "/taire absolute.frequency", "--off",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // A number answered since: the remark is about another reply.
    #expect(try !Self.play(["toujours", "/undo", "1", "/why"]).contains("DE1"))
  }

  @Test func aRuleIsSwitchedOffByNameOrTheNearestNameIsSaid() throws {
    let voice = Voice()
    let text = try Self.play(["/off absolute", "/taire absolut", "/off"], voice: voice).replacing(
      "\n", with: " ")
    #expect(voice.off == ["absolute"])
    #expect(
      text.contains("se tait") && text.contains("Vouliez-vous dire absolute") && text.contains("Quelle règle")
    )
  }

  @Test func whatWasSaidBeforeAnInterruptionCounts() throws {
    var begun = try LoopTests.rehearsal()
    _ = try begun.reply(Reply(option: "line:invoice", typed: "toujours"))
    let voice = Voice()
    let text = try Self.play([], voice: voice, of: begun)
    #expect(voice.asked == [1])
    #expect(!text.contains("Coach\u{A0}:"))
  }

  @Test func aLongQuotationIsCutAndFitsANarrowScreen() throws {
    let wording = Wording(language: .english)
    let quoted = wording.quoted(String(repeating: "word ", count: 40))
    #expect(quoted.count < 70 && quoted.hasSuffix("word…”"))
    let text = try Self.play(["toujours", "/pourquoi"], width: 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
