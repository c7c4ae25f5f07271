import Listening
import Rehearsal
import Testing
import Vocabulary

@testable import Coaching
@testable import Conversation
@testable import Terminal

/// The coach beside the conversation.
@Suite struct CoachTests {
  /// What the coach remarks on: a word of manner, then something that costs.
  private static let remarked = [
    "Euh, du coup je vous appelle pour la facture.", "Vous ne payez jamais à l’heure.",
  ]

  static func play(
    _ lines: [String], mode: CoachMode = .live, audience: Audience = .person,
    coach: RehearsalCoach = RehearsalCoach(LiveCoach(listeners: Listeners())),
    width: Int? = nil, of start: Rehearsal? = nil
  ) throws -> String {
    let recorder = Screen.Recorder()
    var options = LoopOptions(journal: MemoryJournal())
    let ear = ScriptedEar(why: "facture") { _, options in .sure(ScriptedEar.read(options[0]), also: nil) }
    options.ear = ear
    (options.coach, options.coachMode, options.audience) = (coach, mode, audience)
    var screen = ScreenOptions()
    screen.width = width
    var loop = Loop(
      try start ?? LoopTests.rehearsal(), editor: ScriptedEditor(lines: lines),
      screen: Screen(recorder: recorder, options: screen), options: options)
    _ = try loop.run()
    return recorder.text
  }

  /// A text with its lines joined.
  private static func flat(_ text: String) -> String {
    text.split { $0.isNewline || $0 == " " }.joined(separator: " ")
  }

  @Test func oneLineAfterTheClientAndBeforeTheNextChoice() throws {
    let text = try Self.play(["Vous ne payez jamais à l’heure. Quel jour ?", "?"])
    let places = ["Laquelle ?", "Coach\u{A0}:", "2. Toutes."].map { text.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(text.components(separatedBy: "Coach\u{A0}:").count == 2)
    #expect(Self.flat(text).contains("«\u{A0}Vous ne payez jamais\u{A0}» – "))
    #expect(Self.flat(text).contains(" (blame.failure, A)"))
    #expect(!text.contains("[en attente]"), "one line a turn")
  }

  @Test func aWaitingQuestionWhenThereIsNothingElse() throws {
    let question = "Quel jour comptez-vous régler la facture ?"
    let text = Self.flat(try Self.play([question]))
    #expect(
      text.contains("[en attente] votre question «\u{A0}\(question)\u{A0}»\u{A0}: pas encore de réponse."))
    #expect(
      try Self.play([question], audience: .program).contains(
        "{\"event\":\"pending\",\"turn\":1,\"asker\":\"user\",\"text\":\"\(question)\",\"asked\":1,\"guess\":false}"
      ))
  }

  /// Who asked, how often, what would answer it, and the words that recall it.
  @Test(arguments: [
    (PendingQuestion.Asker.user, 2, QuestionKind.date, "posée 2\u{A0}fois, sans réponse."),
    (.user, 2, .decision, ", posée 2\u{A0}fois\u{A0}: vous a-t-on répondu\u{A0}?"),
    (.user, 1, .decision, "»\u{A0}: vous a-t-on répondu\u{A0}?"),
    (.client, 1, .date, "y avez-vous répondu\u{A0}?"),
  ])
  func aQuestionIsRecalledAsSurelyAsItIsKnown(
    _ asker: PendingQuestion.Asker, _ times: Int, _ kind: QuestionKind, _ words: String
  ) {
    let question = PendingQuestion(
      asker: asker, kind: kind, text: "Quel jour ?", firstTurn: 1, lastTurn: 2, timesAsked: times, slides: 1)
    #expect(Wording(language: .french).waiting(question).contains(words))
  }

  @Test func numbersAreNotRemarkedOn() throws {
    #expect(try !Self.play(["1", "2"]).contains("Coach\u{A0}:"))
  }

  @Test func afterTheEndingOnly() throws {
    let text = try Self.play(Self.remarked, mode: .after)
    #expect(text.components(separatedBy: "Coach\u{A0}:").count == 3)
    let end = try #require(text.range(of: "Bien."))
    #expect(!text[..<end.upperBound].contains("Coach"))
    #expect(text.contains("réponse 1, «") && text.contains("réponse 2, «"))
    #expect(
      try Self.play([Self.remarked[1], "/quitter"], mode: .after).contains("Ce qui mérite un second regard"))
    #expect(try Self.play(["1", "/quitter"], mode: .after).contains("n’a rien relevé"))
    // Interrupted is not ended.
    #expect(try !Self.play([Self.remarked[1]], mode: .after).contains("second regard"))
  }

  @Test func offSaysNothing() throws {
    let text = try Self.play([Self.remarked[1], "/pourquoi", "/taire blame"], mode: .off)
    #expect(
      !text.contains("Coach\u{A0}:") && !text.contains("[en attente]")
        && text.contains("Le coach ne dit rien"))
  }

  @Test func aProgramIsGivenTheFindingBeforeItsTurn() throws {
    let lines = try Self.play(Self.remarked, audience: .program).split(separator: "\n").map(String.init)
    let kinds = lines.map { $0.dropFirst(10).prefix { $0 != "\"" } }
    let finding = try #require(kinds.firstIndex(of: "finding"))
    #expect(kinds[finding + 1] == "options")
    #expect(kinds.last == "end" && kinds[kinds.count - 2] == "finding")
    #expect(lines[finding].hasPrefix("{\"event\":\"finding\",\"turn\":1,\"rule\":\"filler."))
    let after = try Self.play(Self.remarked, mode: .after, audience: .program).split(separator: "\n")
    #expect(after.filter { $0.contains("\"finding\"") }.count == 2 && after.last == "{\"event\":\"end\"}")
  }

  @Test func whyNamesTheRuleAndHowToBeRidOfIt() throws {
    let text = Self.flat(try Self.play([Self.remarked[1], "/pourquoi"]))
    for words in [
      "facture", "blame.failure, fiabilité A", "Source\u{A0}: ", "/taire blame.failure", "--off",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // A number answered since: the remark is about another reply.
    #expect(try !Self.play([Self.remarked[1], "/undo", "1", "/why"]).contains("Source\u{A0}:"))
  }

  @Test func aRuleIsSwitchedOffByNameOrTheNearestNameIsSaid() throws {
    let coach = RehearsalCoach(LiveCoach(listeners: Listeners()))
    let text = Self.flat(
      try Self.play(["/off blame", "/taire blam", "/off", Self.remarked[1]], coach: coach))
    #expect(coach.live.off == ["blame"])
    #expect(
      text.contains("se tait") && text.contains("Vouliez-vous dire blame") && text.contains("Quelle règle")
    )
    #expect(!text.contains("blame.failure"))
  }

  @Test func whatWasSaidBeforeAnInterruptionCounts() throws {
    let typed = Self.remarked[1]
    #expect(try Self.play([typed], of: try LoopTests.rehearsal()).contains("Coach\u{A0}:"))
    var begun = try LoopTests.rehearsal()
    _ = try begun.reply(Reply(option: "line:invoice", typed: typed))
    // The coach leaves room after the remark that it made before.
    #expect(try !Self.play([typed], of: begun).contains("Coach\u{A0}:"))
  }

  @Test func aLongQuotationIsCutAndFitsANarrowScreen() throws {
    let wording = Wording(language: .english)
    let quoted = wording.quoted(String(repeating: "word ", count: 40))
    #expect(quoted.count < 70 && quoted.hasSuffix("word…”"))
    let text = try Self.play([Self.remarked[1], "/pourquoi"], width: 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}
