import Foundation
import Listening
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Conversation
@testable import Terminal

/// What is asked back, shown first, offered and taken back: replies written down before, read as their first word says.
///
/// Each `.talk` under `Readings` is a conversation; beside it stands what another program is told of it, and what a
/// person reads. `SOUFFLEUR_RECORD=1` writes them anew.
@Suite struct ReadingsTests {
  /// A call with three options, the last of which ends it.
  static func rehearsal(_ language: Language, persona: Bool = true, seed: UInt64 = 0) throws -> Rehearsal {
    let script = """
      title: Start
      ---
      <<declare $day = "2026-12-18">>
      Client: Oui ? #line:hello
      <<jump Ask>>
      ===
      title: Ask
      ---
      -> Le {date($day)} ? #takes:day:date #line:day
          Client: Le {date($day)}. #line:day-r
          <<jump Ask>>
      -> Combien ? #line:much
          Client: Mille. #line:much-r
          <<jump Ask>>
      -> C’est ma faute. #grave #line:fault
          Client: Ah. #line:fault-r
          <<jump Ask>>
      -> Au revoir. #line:bye
          Client: Au revoir. #line:bye-r
      ===

      """
    let texts = [
      ("hello", "Client: Yes?"), ("day", "On {0}?"), ("day-r", "Client: On {0}."), ("much", "How much?"),
      ("much-r", "Client: A thousand."), ("fault", "It is my fault."), ("fault-r", "Client: Ah."),
      ("bye", "Goodbye."),
      ("bye-r", "Client: Goodbye."),
    ]
    let table =
      "language,id,text\n" + texts.map { "en,line:\($0.0),\"\($0.1)\"\n" }.joined()
    let kinds = [
      ("unclear", "Pardon ?", "Sorry?"), ("which", "{theirs} ou {ours} ?", "{theirs} or {ours}?"),
      ("statement", "« {heard} », bon.", "“{heard}”, well."), ("question", "« {heard} » ?", "“{heard}”?"),
      ("corrected", "{new}, pas {old}.", "{new}, not {old}."),
    ]
    let answers = kinds.map { #""\#($0.0)": [{"fr": "\#($0.1)", "en": "\#($0.2)"}]"# }.joined(separator: ", ")
    let personas =
      #"{"id": "p", "name": {"fr": "Lou", "en": "Lou"}, "state": {"tension": 1, "trust": 1, "patience": 9}, "answers": {\#(answers)}}"#
    let project = """
      {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr",
       "localisation": {"en": {"strings": "en.csv"}}, "scenario": {"id": "x", "personas": [\(persona ? personas : "")]}}
      """
    let loaded = Loader.load(
      ScenarioFiles(
        name: "x",
        contents: [
          "x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](project.utf8),
          "en.csv": [UInt8](table.utf8),
        ]),
      language: language)
    let scenario = try #require(loaded.scenario, "\(loaded.diagnostics.map(\.message))")
    var rehearsal = try Rehearsal(
      scenario: scenario,
      setup: Setup(
        persona: persona ? "p" : nil, language: language, facts: [:], seed: seed,
        today: CalendarDate(year: 2026, month: 11, day: 28) ?? CalendarDate(dayNumber: 20_000)))
    _ = try rehearsal.begin()
    return rehearsal
  }

  /// Reads a reply as its first word says; what answers a question is read by the listener of the language.
  static func ear(_ language: Language) -> ScriptedEar {
    let listener = Listener(language: language)
    let ear = ScriptedEar(why: "un mot") { text, options in
      func read(_ index: Int) -> ReadOption { ScriptedEar.read(options[index]) }
      switch text.split(separator: " ").first ?? "" {
      case "sure": return .sure(read(1), also: nil)
      case "taken":
        var taken = read(0)
        (taken.taken, taken.sentence) = (["day": "2026-12-22"], "Le 22 ?")
        return .sure(taken, also: nil)
      case "both": return .sure(read(0), also: "sure combien")
      case "both-lost": return .sure(read(0), also: "des mots perdus")
      case "two": return .unsure([read(1), read(0)], evidence: [])
      case "lone": return .unsure([read(1)], evidence: [])
      case "three": return .unsure([read(0), read(1), read(2)], evidence: [])
      case "grave": return .grave(read(2))
      case "which": return .which(read(0), theirs: "le 25", ours: "le 18")
      case "lost", "des": return .unclear
      default: return .beside(.statement, heard: text, reason: .unrelated)
      }
    }
    ear.answering = { listener.answer(listener.hear($0)) }
    ear.saying = { text, option in option == "line:day" && text.contains("18") }
    ear.correcting = { text, rehearsal in
      guard text.hasPrefix("pas ") || text.hasPrefix("not "), rehearsal.turnCount > 0 else { return nil }
      return Correction(
        turn: 1, taken: ["day": "2026-12-23"], new: "le 23", old: "le 22", sentence: "Le 23 ?")
    }
    return ear
  }

  static func play(
    _ lines: [String], _ language: Language = .french, persona: Bool = true, isInteractive: Bool = true,
    isJSON: Bool = false
  ) throws -> (text: String, rehearsal: Rehearsal, actions: [Action]) {
    let recorder = Screen.Recorder()
    let journal = MemoryJournal()
    var options = LoopOptions(journal: journal)
    let ear = ear(language)
    options.ear = ear
    options.audience = isJSON ? .program : .person
    var loop = Loop(
      try rehearsal(language, persona: persona),
      editor: ScriptedEditor(lines: lines, isInteractive: isInteractive),
      screen: Screen(recorder: recorder, options: ScreenOptions()), options: options)
    _ = try loop.run()
    return (recorder.text, loop.rehearsal, journal.actions)
  }

  /// What was played: the options by their name, other words by their kind; `~` where it had been asked back.
  static func played(_ rehearsal: Rehearsal) -> String {
    rehearsal.transcript.replies.map { reply in
      (reply.wasAsked ? "~" : "")
        + (reply.option.map { String($0.id.dropFirst(5)) } ?? reply.beside?.rawValue ?? "")
    }.joined(separator: " ")
  }

  // MARK: What comes of each answer

  @Test(arguments: [
    // Shown first, and said by Enter, or a yes; refused by other words, which are read as what they are.
    ("grave aveu", ""), ("grave aveu|", "fault"), ("grave aveu|oui", "fault"),
    ("grave aveu|non", "~statement"),
    ("grave aveu|non|", "~statement"), ("grave aveu|sure combien", "much"),
    ("grave aveu|sure combien|", "much"),
    ("grave aveu|un chien|", "statement"), ("grave aveu|?|", ""), ("grave aveu|grave aveu|", "fault"),
    ("grave aveu|lost|", ""), ("grave aveu|/annuler|", "fault"), ("grave aveu|2|", "much"), ("3", "fault"),
    ("grave aveu|/langue en|", ""), ("grave aveu|/point|", "fault"),
    // Which of two values.
    ("which le 25", ""), ("which le 25|1", "statement"), ("which le 25|2", "~day"),
    ("which le 25|le 18", "~day"),
    ("which le 25|le premier", "statement"), ("which le 25|la deuxième", "~day"),
    ("which le 25|sure combien", "much"),
    ("which le 25||1", "day"), ("which le 25|?|2", "much"), ("which le 25|3", "fault"),
    ("which le 25|lost|1", "day"),
    ("which le 25|which le 25|2", "~day"), ("which le 25|/choix|1", "day"),
    // Two readings: the numbers that are shown are those that are taken.
    ("two choses", ""), ("two choses|1", "~much"), ("two choses|2", "~day"), ("two choses|0", "~statement"),
    ("two choses|le premier", "~much"), ("two choses|la seconde", "~day"),
    ("two choses|le deuxième, plutôt", "~day"),
    ("two choses|ni l’un ni l’autre", "~statement"), ("two choses|aucun des deux", "~statement"),
    ("two choses|non", "~statement"), ("two choses|oui", "~much"), ("two choses|sure combien", "much"),
    ("two choses|three choses|3", "~fault"), ("two choses|un chien plutôt", "statement"),
    ("two choses|un chien", "statement"),
    ("two choses|?|1", "day"), ("two choses||1", "day"), ("two choses|/choix|2", "much"),
    ("two choses|/moves|1", "day"),
    ("two choses|lost|1", "day"), ("two choses|/langue en|1", "day"), ("two choses|9|1", "~much"),
    ("two choses|4", "bye"), ("two choses|/point|1", "~much"), ("two choses|1|1", "~much day"),
    // One reading that is not sure is shown alone.
    ("lone chose", ""), ("lone chose|", "~much"), ("lone chose|oui", "~much"),
    ("lone chose|non", "~statement"), ("lone chose|1", "day"), ("lone chose|un chien", "statement"),
    ("lone chose|?|", ""), ("lone chose|non, sure combien", "fault"),
    // Something else that was said too.
    ("both choses", "day"), ("both choses|", "day much"), ("both choses|oui", "day much"),
    ("both choses|non", "day"),
    ("both choses|sure combien", "day much"), ("both choses|?|", "day"), ("both choses|2", "day much"),
    ("both-lost choses|", "day"), ("both choses|un chien|", "day statement"),
    // Taken back as misread.
    ("sure combien|/non", ""), ("sure combien|/no", ""), ("un chien|/non", ""), ("1|/non", "day"),
    ("/non", ""),
    ("two choses|1|/non|1", "day"), ("sure combien|/non|/refaire", ""), ("sure combien|/non|/non", ""),
    // An earlier value put right.
    ("taken le 22|pas le 22, le 23", "day corrected"), ("taken le 22|pas le 22, le 23|/non", "day"),
    ("two choses|pas le 22", "statement"), ("taken le 22|two choses|pas le 22", "day corrected"),
    // Words beside the options.
    ("un chien", "statement"), ("lost", ""),
  ])
  func whatIsPlayed(_ lines: String, _ wanted: String) throws {
    let typed = lines.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    for isJSON in [false, true] {
      let found = try Self.play(typed, isInteractive: !isJSON, isJSON: isJSON)
      #expect(Self.played(found.rehearsal) == wanted)
      let again = try Rehearsal.replay(
        scenario: found.rehearsal.scenario, setup: found.rehearsal.setup, actions: found.actions)
      #expect(again.transcript == found.rehearsal.transcript)
    }
  }

  @Test(arguments: [
    ("two things|the first one", "~much"), ("two things|the second", "~day"),
    ("two things|second one please", "~day"),
    ("two things|the latter", "~day"), ("two things|neither", "~statement"),
    ("two things|none of them", "~statement"),
    ("two things|no", "~statement"), ("two things|yes", "~much"), ("two things|number 2", "~day"),
    ("two things|2", "~day"), ("two things|0", "~statement"), ("two things|not the first", "statement"),
    ("two things|a dog", "statement"), ("two things|a dog rather", "statement"), ("grave thing|", "fault"),
    ("grave thing|yes", "fault"), ("grave thing|no", "~statement"), ("grave thing|a dog", "statement"),
    ("which the 25th|1", "statement"), ("which the 25th|the second", "~day"),
    ("which the 25th|the 18th", "~day"),
    ("both things|", "day much"), ("both things|yes", "day much"), ("both things|no|", "day"),
    ("sure thing|/no", ""),
    ("sure thing|/non", ""), ("taken the 22nd|not the 22nd", "day corrected"),
    ("two things|/lang fr|1", "day"),
  ])
  func whatIsPlayedInEnglish(_ lines: String, _ wanted: String) throws {
    let typed = lines.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let found = try Self.play(typed, .english)
    #expect(Self.played(found.rehearsal) == wanted)
  }

  @Test(arguments: [
    ("un chien", ""), ("two choses|0", ""), ("two choses|1", "~much"), ("which le 25|1", ""),
    ("which le 25|2", "~day"),
    ("grave aveu|", "fault"), ("pas le 22", ""), ("taken le 22|pas le 22", "day"),
  ])
  func whereNobodyAnswersOnlyOptionsArePlayed(_ lines: String, _ wanted: String) throws {
    let typed = lines.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    #expect(Self.played(try Self.play(typed, persona: false).rehearsal) == wanted)
  }

  // MARK: What is kept of it

  @Test func whatWasAskedBackIsHeldAgainstNobody() throws {
    let asked = try Self.play(["two choses", "1"]).rehearsal.transcript.replies
    #expect(asked.map(\.typed) == ["two choses"] && asked.map(\.wasAsked) == [true])
    let shown = try Self.play(["grave aveu", ""]).rehearsal.transcript.replies
    #expect(shown.map(\.typed) == ["grave aveu"] && shown.map(\.wasAsked) == [false])
    let value = try Self.play(["which le 25", "2"]).rehearsal.transcript.replies
    #expect(value.map(\.typed) == ["which le 25"] && value.map(\.heard) == ["ces mots"])
  }

  @Test func theSentenceHoldsTheUsersValue() throws {
    let found = try Self.play(["taken le 22", "pas le 22, le 23"])
    #expect(found.rehearsal.transcript.replies.map(\.sentence) == ["Le 23 ?", nil])
    #expect(found.rehearsal.variable("day") == .string("2026-12-23"))
    #expect(found.text.contains("Le 22 ?") && found.text.contains("le 23, pas le 22."))
  }

  @Test func misreadWordsAreKeptApart() throws {
    let found = try Self.play(["sure combien", "/non", "1"])
    #expect(found.rehearsal.transcript.misread.map(\.typed) == ["sure combien"])
    #expect(found.actions.map { $0 == .misread } == [false, true, false])
    let byNumber = try Self.play(["1", "/non"])
    #expect(byNumber.rehearsal.transcript.misread.isEmpty && byNumber.actions.count == 1)
    #expect(byNumber.text.contains("Aucune réponse à vos mots"))
  }

  // MARK: What is shown

  static let folder = TestFiles.beside("Readings")
  static let talks: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".talk")
    }.sorted()

  @Test func thereAreTalks() { #expect(Self.talks.count >= 14) }

  @Test(arguments: talks) func isShown(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    var lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    if lines.last == "" { lines.removeLast() }
    let language: Language = name.contains(".en.") ? .english : .french
    let told = try Self.play(lines, language, isInteractive: false, isJSON: true).text
    for line in told.split(separator: "\n") {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any], "\(line)")
    }
    try compare(told, with: file.appendingPathExtension("jsonl"))
    try compare(try Self.play(lines, language).text, with: file.appendingPathExtension("txt"))
  }

  private func compare(_ text: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
