import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary
import YarnRuntime

/// What replies bring with them: values, words beside the options, corrections.
@Suite struct SaidTests {
  private func begun(_ language: Language = .french, persona: String = "cooperative") throws -> Rehearsal {
    let scenario = try Cases.scenario("said")
    return try Example.begun(scenario, Example.setup(of: scenario, language, persona: persona, seed: 0))
  }

  // MARK: Values

  /// An option, what is taken, and what the variable, the client's line and the ledger make of it.
  struct Taken: Sendable, CustomTestStringConvertible {
    var language = Language.french
    var option: String
    var variable: String
    var text: String
    var value: Value
    var line: String
    var due: String?
    var amount: Decimal?
    var testDescription: String { "\(language.rawValue) \(variable) \(text)" }
  }

  static let taken: [Taken] = [
    Taken(
      option: "sd-day", variable: "day", text: "2026-12-18", value: .string("2026-12-18"),
      line: "Le vendredi 18 décembre, d'accord.", due: "2026-12-18", amount: 2400),
    Taken(
      language: .english, option: "sd-day", variable: "day", text: "2027-01-04", value: .string("2027-01-04"),
      line: "On Monday 4 January, all right.", due: "2027-01-04", amount: 2400),
    Taken(
      option: "sd-sum", variable: "amount", text: "1500.5", value: .number(1500.5),
      line: "1\u{202F}500,50\u{A0}€ ? On verra.", amount: Decimal(string: "1500.5")),
    Taken(
      language: .english, option: "sd-sum", variable: "amount", text: "16777217.13",
      value: .number(16_777_217.13),
      line: "€16,777,217.13? We’ll see.", amount: Decimal(string: "16777217.13")),
    Taken(
      option: "sd-days", variable: "days", text: "15", value: .number(15),
      line: "15 jours, vous dites « Dans 8 jours »."),
    Taken(option: "sd-times", variable: "times", text: "3", value: .number(3), line: "3 fois."),
    Taken(
      language: .english, option: "sd-times", variable: "times", text: "4", value: .number(4),
      line: "4 instalments."),
    Taken(
      option: "sd-span", variable: "span", text: "de 8 h à 16 h, du lundi au jeudi",
      value: .string("de 8 h à 16 h, du lundi au jeudi"), line: "Donc de 8 h à 16 h, du lundi au jeudi."),
    Taken(
      option: "sd-clock", variable: "clock", text: "16 h 30", value: .string("16 h 30"),
      line: "À 16 h 30, noté."),
    Taken(
      language: .english, option: "sd-who", variable: "who", text: "Jo [b]Li[/b] {0}: x",
      value: .string("Jo [b]Li[/b] {0}: x"), line: "Jo [b]Li[/b] {0}: x, I know them."),
  ]

  @Test(arguments: taken)
  func aVariableTakesWhatWasSaid(_ taken: Taken) throws {
    var rehearsal = try begun(taken.language)
    let events = try rehearsal.reply(
      Reply(option: "line:" + taken.option, taken: [taken.variable: taken.text]))
    #expect(rehearsal.variable(taken.variable) == taken.value)
    #expect(Cases.said(events) == [taken.line])
    let item = rehearsal.ledger.items.first
    #expect(item?.due?.iso == taken.due && item?.amount?.amount == taken.amount)
    #expect(rehearsal.transcript.replies.last?.taken == [taken.variable: taken.text])
  }

  @Test(arguments: [
    ["gone": "1"], ["mail": "true"], ["days": "bientôt"], ["persona": "hostile"], ["day\u{1B}": "x"],
    ["": ""],
  ])
  func whatFitsNoVariableIsLeftOut(_ taken: [String: String]) throws {
    var (with, without) = (try begun(), try begun())
    let led = try with.reply(Reply(option: "line:sd-day", taken: taken))
    let plain = try without.reply(Reply(option: "line:sd-day"))
    #expect(led.dropFirst() == plain.dropFirst() && with.ledger == without.ledger)
  }

  @Test func theOptionIsOfferedWithTheNewValue() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:sd-day", taken: ["day": "2026-12-18"]))
    #expect(rehearsal.options.first?.text == "Payez-vous le vendredi 18 décembre ?")
    #expect(rehearsal.ledger(in: .english).items.map(\.text) == ["Pay on Friday 18 December"])
  }

  // MARK: Beside the options

  @Test(arguments: [("cooperative", "« un chien » ? Demandez à ma sœur."), ("evasive", nil)])
  func theClientQuotesAndTheOptionsStay(_ persona: String, _ line: String?) throws {
    var rehearsal = try begun(persona: persona)
    let offered = rehearsal.options
    let (state, turns) = (try #require(rehearsal.state), rehearsal.turnCount)
    let events = try rehearsal.reply(
      Reply(beside: .question, typed: "Vous avez un chien ?", moves: [], heard: "un chien"))
    let said = Cases.said(events)
    #expect(said.count == 1 && (line == nil || said == [line]))
    #expect(said.allSatisfy { !$0.contains("{") })
    #expect(rehearsal.state?.patience == state.patience - 0.5 && rehearsal.state?.tension == state.tension)
    #expect(rehearsal.options == offered && events.last == .options(offered))
    #expect(rehearsal.turnCount == turns + 1)
    #expect(rehearsal.transcript.replies.last?.option == nil)
    #expect(rehearsal.transcript.replies.last?.text == "Vous avez un chien ?")
  }

  @Test(arguments: [
    ("cooperative", "insult", 4.0, 6.0, 5.5), ("cooperative", "apology", 1, 7, 5.5),
    ("cooperative", "blame", 3, 6, 5.5),
    ("evasive", "insult", 5, 4, 4.5), ("evasive", "silence", 3, 4, 3.5), ("evasive", "praise", 3, 4, 4.5),
  ])
  func movesActAsWithAnOption(
    _ persona: String, _ move: String, _ tension: Double, _ trust: Double, _ patience: Double
  ) throws {
    var rehearsal = try begun(persona: persona)
    _ = try rehearsal.reply(Reply(beside: .statement, typed: "…", moves: [move, move], heard: nil))
    #expect(rehearsal.state == ClientState(tension: tension, trust: trust, patience: patience))
  }

  /// Which kind of words, how often, and where it ends.
  @Test(arguments: [
    ("garnier", [], 2, "hung-up"), ("garnier", ["insult"], 1, "hung-up"), ("garnier", [], 1, nil),
    ("evasive", [], 10, "hung-up"), ("evasive", [], 9, nil), ("cooperative", ["insult"], 4, "hung-up"),
  ])
  func theClientHangsUp(_ persona: String, _ moves: [String], _ times: Int, _ ending: String?) throws {
    var rehearsal = try begun(persona: persona)
    for _ in 0..<times {
      _ = try rehearsal.reply(Reply(beside: .statement, typed: "Bref.", moves: moves, heard: nil))
    }
    #expect(rehearsal.ending?.id == ending && rehearsal.isFinished == (ending != nil))
    guard ending != nil else { return }
    #expect(Cases.said(rehearsal.currentTurn()) == ["Ça suffit, je raccroche."])
    #expect(rehearsal.ledger.items(.open).map(\.id) == ["pay"])
    let isBack = rehearsal.undo()
    #expect(isBack && !rehearsal.isFinished && rehearsal.ledger.items.isEmpty)
    let isAgain = rehearsal.redo()
    #expect(isAgain && rehearsal.ending?.id == ending)
  }

  @Test func eachTimeOtherWordsAndOthersFromAnotherSeed() throws {
    var rehearsal = try begun(persona: "garnier")
    rehearsal = try Rehearsal(
      scenario: rehearsal.scenario,
      setup: Example.setup(of: rehearsal.scenario, .english, persona: "garnier", seed: 1))
    _ = try rehearsal.begin()
    let events = try rehearsal.reply(Reply(beside: .insult, typed: "You thief!", moves: [], heard: "thief"))
    #expect(Cases.said(events) == ["Again?"])
    var other = try begun(persona: "garnier")
    let first = try other.reply(Reply(beside: .insult, typed: "Voleur !", moves: [], heard: "Voleur"))
    #expect(Cases.said(first) == ["« Voleur » ?"])
  }

  @Test func aPlainScriptHasNobodyWhoAnswers() throws {
    let scenario = try Example.scenario(script: "title: Start\n---\n-> on #line:b\n===\n")
    var rehearsal = try Example.begun(scenario, Example.setup(of: scenario))
    let before = rehearsal.transcript
    #expect(throws: RehearsalError.nothingSaid) {
      try rehearsal.reply(Reply(beside: .statement, typed: "Bref.", moves: [], heard: nil))
    }
    #expect(rehearsal.transcript == before && rehearsal.actions.isEmpty)
  }

  @Test func whatIsRefusedChangesNothing() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:sd-day", taken: ["day": "2026-12-08"]))
    let before = rehearsal
    var nothing = Reply(beside: .corrected, typed: "  ", moves: [], heard: nil)
    nothing.corrects = Correction(turn: 1, taken: ["day": "2026-12-09"], new: "le 9", old: "le 8")
    #expect(throws: RehearsalError.nothingSaid) { try rehearsal.reply(nothing) }
    #expect(rehearsal.transcript == before.transcript && rehearsal.ledger == before.ledger)
    #expect(rehearsal.variable("day") == .string("2026-12-08") && rehearsal.actions == before.actions)
  }

  // MARK: Corrections

  private func correction(_ turn: Int, _ day: String, new: String = "le 9", old: String = "le 8") -> Reply {
    var reply = Reply(beside: .corrected, typed: "non, \(new)", moves: [], heard: nil)
    reply.corrects = Correction(
      turn: turn, taken: ["day": day], new: new, old: old, sentence: "Payez \(new) ?")
    return reply
  }

  @Test func theEarlierTurnChangesAndWhatFollowedStays() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:sd-day", taken: ["day": "2026-12-08"]))
    _ = try rehearsal.reply(Reply(option: "line:sd-times", typed: "trois", taken: ["times": "3"]))
    let before = rehearsal
    let events = try rehearsal.reply(correction(1, "2026-12-09"))
    #expect(Cases.said(events) == ["le 9 alors, et pas le 8."])
    #expect(rehearsal.variable("day") == .string("2026-12-09") && rehearsal.variable("times") == .number(3))
    #expect(rehearsal.ledger.items.map(\.due?.iso) == ["2026-12-09"])
    #expect(events.contains(.ledger(try #require(rehearsal.ledger.items.first))))
    #expect(rehearsal.transcript.replies.map(\.option?.id) == ["line:sd-day", "line:sd-times", nil])
    #expect(rehearsal.transcript.replies[0].taken == ["day": "2026-12-09"])
    #expect(rehearsal.transcript.replies[0].sentence == "Payez le 9 ?")
    #expect(Cases.said(rehearsal.transcript.turns[1].events) == ["Le mercredi 9 décembre, d'accord."])
    let isBack = rehearsal.undo()
    #expect(
      isBack && rehearsal.transcript.turns == before.transcript.turns && rehearsal.ledger == before.ledger)
    #expect(rehearsal.variable("day") == .string("2026-12-08") && rehearsal.options == before.options)
  }

  @Test func aSecondCorrectionKeepsTheWordsOfTheFirst() throws {
    var rehearsal = try begun()
    _ = try rehearsal.reply(Reply(option: "line:sd-day", taken: ["day": "2026-12-08"]))
    _ = try rehearsal.reply(correction(1, "2026-12-09"))
    let once = rehearsal
    _ = try rehearsal.reply(correction(1, "2026-12-10", new: "le 10", old: "le 9"))
    #expect(Cases.said(rehearsal.transcript.turns[2].events) == ["le 9 alors, et pas le 8."])
    #expect(Cases.said(rehearsal.transcript.turns[3].events) == ["le 10 alors, et pas le 9."])
    #expect(rehearsal.variable("day") == .string("2026-12-10"))
    for turn in 0...3 { try Same.isMadeAgain(rehearsal.fork(at: turn)) }
    let isBack = rehearsal.undo()
    #expect(isBack && rehearsal.transcript.turns == once.transcript.turns)
    let isBackAgain = rehearsal.undo()
    #expect(isBackAgain && rehearsal.variable("day") == .string("2026-12-08"))
  }

  @Test func whatIsNotOfferedAnyMoreWasNotSaid() throws {
    var rehearsal = try begun()
    for reply in [
      Reply(option: "line:sd-day", taken: ["day": "2026-12-08"]), Reply(option: "line:sd-rest"),
      Reply(option: "line:sd-rule"),
    ] { _ = try rehearsal.reply(reply) }
    _ = try rehearsal.reply(correction(1, "2026-12-28"))
    #expect(rehearsal.transcript.replies.map(\.option?.id) == ["line:sd-day", nil])
    #expect(rehearsal.ledger.items.map(\.id) == ["pay"] && rehearsal.currentBeat == "values")
    _ = try rehearsal.reply(Reply(option: "line:sd-times"))
    _ = try rehearsal.reply(Reply(option: "line:sd-days"))
    let isBack = rehearsal.undo()
    #expect(
      isBack && rehearsal.transcript.replies.map(\.option?.id) == ["line:sd-day", nil, "line:sd-times"])
  }

  @Test func aCorrectionDoesNotEndTheCall() throws {
    let script = """
      title: Start
      ---
      <<declare $n = 1>>
      Client: Oui ? #line:a
      -> Un. #takes:n:number #line:b
      -> Deux. #line:c
          <<stop>>
      -> Trois. #line:d
      <<if $n == 2>>
      <<jump End>>
      <<endif>>
      -> Quatre. #line:e
          <<jump Start2>>
      ===
      title: Start2
      ---
      -> Cinq. #line:f
          Client: {$n}. #line:g
          <<if $n == 3>>
          <<jump End>>
          <<endif>>
          <<jump Start2>>
      ===
      title: End
      ending: over
      ---
      Client: Fini. #line:h
      ===

      """
    let project = """
      {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr", "scenario": {"id": "x",
        "personas": [{"id": "p", "name": {"fr": "P"}, "state": {"tension": 1, "trust": 1, "patience": 9}}],
        "endings": {"over": {"title": {"fr": "Fini"}, "outcome": "poor"}}}}
      """
    let scenario = try Example.scenario(script: script, project: project)
    for (number, kept) in [
      ("2", ["line:b", nil]), ("3", ["line:b", "line:e", nil]), ("4", ["line:b", "line:e", "line:f", nil]),
    ] {
      var rehearsal = try Example.begun(scenario, Example.setup(of: scenario))
      for id in ["line:b", "line:e", "line:f"] { _ = try rehearsal.reply(Reply(option: id)) }
      var reply = Reply(beside: .corrected, typed: "non", moves: [], heard: nil)
      reply.corrects = Correction(turn: 1, taken: ["n": number], new: number, old: "1")
      _ = try rehearsal.reply(reply)
      let isWhole = number != "2"
      // Where the corrected reply itself would end the call, nothing is put right.
      #expect(
        rehearsal.transcript.replies.map(\.option?.id)
          == (isWhole ? kept : ["line:b", "line:e", "line:f", nil]))
      #expect(!rehearsal.isFinished && !rehearsal.options.isEmpty)
      try Same.isMadeAgain(rehearsal)
    }
  }

  // MARK: Misread

  @Test func whatWasMisreadCountsNowhere() throws {
    var rehearsal = try begun()
    let isNothing = rehearsal.misread()
    #expect(!isNothing)
    let before = rehearsal
    _ = try rehearsal.reply(
      Reply(option: "line:sd-sum", typed: "le compte", moves: ["blame"], taken: ["amount": "7"]))
    let isBack = rehearsal.misread()
    #expect(
      isBack && rehearsal.transcript.turns == before.transcript.turns && rehearsal.state == before.state)
    #expect(rehearsal.ledger.items.isEmpty && !rehearsal.canRedo)
    #expect(rehearsal.transcript.misread.map(\.typed) == ["le compte"])
    #expect(rehearsal.transcript.takenBack.map(\.number) == [1])
    #expect(rehearsal.actions.last == .misread && rehearsal.actions.count == 2)
    try Same.isMadeAgain(rehearsal)
    #expect(rehearsal.fork(at: 0).transcript.misread.isEmpty)
    _ = rehearsal.leave()
    let isLeft = rehearsal.misread()
    #expect(!isLeft)
  }

  /// What the user does: t types, c corrects the first reply, m takes back what was misread, u and r as everywhere.
  @Test(arguments: [
    "tm", "ttm", "tmu", "tmr", "tum", "ttumr", "tbm", "bm", "tcm", "tcu", "tcur", "ttcm", "tclu", "tmtm",
  ])
  func aStoredTranscriptAgrees(_ course: String) throws {
    var rehearsal = try begun()
    let opening = rehearsal.transcript.turns.first
    var steps: [(action: Action, turn: Turn?)] = []
    for letter in course {
      let before = rehearsal.actions.count
      switch letter {
      case "m": _ = rehearsal.misread()
      case "u": _ = rehearsal.undo()
      case "r": _ = rehearsal.redo()
      case "l": _ = rehearsal.leave()
      case "b": _ = try rehearsal.reply(Reply(beside: .statement, typed: "Bref.", moves: [], heard: nil))
      case "c": _ = try rehearsal.reply(correction(1, "2026-12-09"))
      default:
        _ = try rehearsal.reply(Reply(option: "line:sd-day", typed: "ce jour", taken: ["day": "2026-12-08"]))
      }
      guard rehearsal.actions.count > before, let action = rehearsal.actions.last else { continue }
      var turn: Turn?
      if case .reply = action { turn = rehearsal.transcript.turns.last }
      steps.append((action, turn))
    }
    let again = Transcript(opening: opening, steps: steps, close: rehearsal.transcript.close)
    #expect(
      again.misread == rehearsal.transcript.misread && again.takenBack == rehearsal.transcript.takenBack)
    #expect(again.replies.map(\.taken) == rehearsal.transcript.replies.map(\.taken))
    #expect(again.close == rehearsal.transcript.close)
    if !course.contains("c") { #expect(again == rehearsal.transcript) }
    try Same.isMadeAgain(rehearsal)
  }

  // MARK: Who says yes

  @Test(arguments: [
    (["sd-rule"], LedgerItem.Status.announced), (["sd-call"], .proposed), (["sd-call-ask"], .agreed),
    (["sd-yes"], .agreed),
    (["sd-call", "sd-call-ask"], .agreed), (["sd-call-ask", "sd-call"], .agreed), (["sd-open"], .open),
  ])
  func agreedNeedsAYesOfThisConversation(_ options: [String], _ status: LedgerItem.Status) throws {
    for language in Language.allCases {
      var rehearsal = try begun(language)
      for option in ["sd-rest"] + options { _ = try rehearsal.reply(Reply(option: "line:" + option)) }
      #expect(rehearsal.ledger.items.map(\.status) == [status])
      let shown = rehearsal.currentTurn().compactMap {
        if case .ledger(let item) = $0 { item.status } else { nil }
      }
      #expect(shown == [status])
      while rehearsal.undo() {}
      #expect(rehearsal.ledger.items.isEmpty)
    }
  }

  // MARK: Stakes

  @Test func whatBindsTheUserIsGrave() throws {
    var rehearsal = try begun()
    func grave(_ rehearsal: Rehearsal) -> [String] {
      rehearsal.options.filter { $0.isAvailable && rehearsal.isGrave($0) }.map { String($0.id.dropFirst(5)) }
    }
    // sd-day: agreed; sd-both: a gift of one's own.
    #expect(grave(rehearsal) == ["sd-day", "sd-both"])
    let before = rehearsal.transcript
    _ = grave(rehearsal)
    #expect(rehearsal.transcript == before)
    _ = try rehearsal.reply(Reply(option: "line:sd-rest"))
    #expect(grave(rehearsal) == ["sd-rule", "sd-call", "sd-call-ask", "sd-yes", "sd-fault", "sd-goodbye"])
    _ = try rehearsal.reply(Reply(option: "line:sd-goodbye"))
    #expect(grave(rehearsal).isEmpty)
  }

  // MARK: What the client quotes

  @Test(arguments: [
    (nil, nil, "Dans 8 jours"), ("dans deux semaines, voilà", "deux semaines", "deux semaines"),
    ("Bon. Quinze jours me suffisent. Merci !", nil, "Quinze jours me suffisent"),
    ("« Quinze jours »", nil, "Quinze jours"), ("x\u{1B}[31m y", "a\u{202E}b", "ab"),
    (
      "un deux trois quatre cinq six sept huit neuf dix onze, douze", nil,
      "un deux trois quatre cinq six sept huit neuf dix"
    ),
    ("bon alors oui, un deux trois quatre cinq six sept huit neuf dix onze", nil, "bon alors oui"),
  ])
  func heardIsWhatCarriedTheMove(_ typed: String?, _ heard: String?, _ quoted: String) throws {
    var rehearsal = try begun()
    let events = try rehearsal.reply(Reply(option: "line:sd-days", typed: typed, heard: heard))
    #expect(Cases.said(events) == ["8 jours, vous dites « \(quoted) »."])
  }

  @Test func aQuotationIsCutAtAWord() throws {
    var rehearsal = try begun()
    let events = try rehearsal.reply(
      Reply(option: "line:sd-days", typed: "x", heard: String(repeating: "mot ", count: 60)))
    let line = try #require(Cases.said(events).first)
    #expect(line.count < 120 && line.hasSuffix("mot »."))
  }
}

/// What is stored, read again; and what older versions stored.
@Suite struct StoredReplyTests {
  private static let replies: [Reply] = {
    var asked = Reply(option: "o", typed: "x")
    asked.wasAsked = true
    var sentence = Reply(option: "o", typed: "le 18", taken: ["day": "2026-12-18"])
    sentence.sentence = "Le 18."
    var corrects = Reply(beside: .corrected, typed: "pas le 8", moves: [], heard: nil)
    corrects.corrects = Correction(turn: 1, taken: ["n": "2"], new: "2", old: "1")
    var corrected = corrects
    corrected.corrects?.sentence = "Le 2."
    return [
      Reply(option: "o"), Reply(option: "o", typed: "x", moves: ["blame"], heard: "x"), asked, sentence,
      corrects, corrected,
    ]
      + SaidValue.Kind.allCases.map { Reply(option: "o", typed: "x", values: [SaidValue($0, "a;b \"c\" é")]) }
      + ClientAnswers.Kind.allCases.map { Reply(beside: $0, typed: "é\n", moves: ["m"], heard: "é") }
  }()

  @Test func everyReplyComesBack() throws {
    for reply in Self.replies {
      #expect(try Same.roundTrip(reply) == reply)
      #expect(try Same.roundTrip(Action.reply(reply)) == .reply(reply))
    }
  }

  @Test func everyAcceptedReplyAndTurnComesBack() throws {
    let option = OfferedOption(number: 1, id: "o", text: "O", tags: ["act:x"], isAvailable: true)
    for reply in Self.replies {
      var accepted = AcceptedReply(
        turn: 3, option: reply.option == nil ? nil : option, typed: reply.typed, moves: reply.moves,
        heard: reply.heard,
        values: reply.values, taken: reply.taken, beside: reply.beside, corrects: reply.corrects)
      (accepted.sentence, accepted.wasAsked) = (reply.sentence, reply.wasAsked)
      #expect(try Same.roundTrip(accepted) == accepted)
      #expect(Reply(accepted) == reply)
      let turn = Turn(
        number: 3, beat: nil, offered: [option], reply: accepted, events: [.reply(accepted), .end],
        stateBefore: nil,
        stateAfter: ClientState(tension: 1, trust: 2, patience: 3), language: .english)
      #expect(try Same.roundTrip(turn) == turn)
    }
  }

  @Test(arguments: [
    (#"{"option":"o","moves":[]}"#, Reply(option: "o")),
    (#"{"option":"o","typed":"x","moves":["blame"]}"#, Reply(option: "o", typed: "x", moves: ["blame"])),
    (#"{"option":"o","moves":[],"later":{"a":1}}"#, Reply(option: "o")),
  ])
  func anOldReplyReads(_ json: String, _ reply: Reply) throws {
    #expect(try JSONDecoder().decode(Reply.self, from: Data(json.utf8)) == reply)
  }

  @Test func anOldTurnReads() throws {
    let json = """
      {"turn":1,"option":{"number":1,"id":"o","text":"O","tags":[],"isAvailable":true},"moves":["blame"],"typed":"x"}
      """
    let reply = try JSONDecoder().decode(AcceptedReply.self, from: Data(json.utf8))
    #expect(reply.taken.isEmpty && reply.beside == nil && !reply.wasAsked && reply.text == "x")
    let correction = #"{"turn":1,"taken":{"n":"2"},"new":"2","old":"1"}"#
    let old = try JSONDecoder().decode(Correction.self, from: Data(correction.utf8))
    #expect(old == Correction(turn: 1, taken: ["n": "2"], new: "2", old: "1"))
  }

  @Test(arguments: [
    #"{"moves":[]}"#, #"{"moves":[],"typed":"x"}"#, #"{"moves":[],"beside":"question"}"#, #"{"option":"o"}"#,
    #"{"option":"o","moves":[],"beside":"question","typed":"x"}"#,
    #"{"moves":[],"beside":"riddle","typed":"x"}"#,
  ])
  func whatIsNoReplyIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Reply.self, from: Data(json.utf8)) }
  }

  @Test func whatIsEmptyIsNotWritten() throws {
    let data = try JSONEncoder().encode(Reply(option: "o"))
    let keys = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any]).keys
    #expect(Set(keys) == ["option", "moves"])
  }
}
