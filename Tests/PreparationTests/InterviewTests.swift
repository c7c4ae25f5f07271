import Foundation
import Preparation
import Scenarios
import Testing
import Vocabulary

struct InterviewTests {
  private func interview(
    _ id: String = "payment-chase", _ language: Language = .french, client: String = "Ferrand",
    scope: Interview.Scope = .all
  ) throws
    -> Interview
  {
    let scenario = try #require(CardTests.scenarios[id])
    return Interview(
      Preparation(
        scenario: id, reference: id, client: client, language: language,
        updated: Date(timeIntervalSince1970: 0)),
      scenario: scenario, language: language, today: CardTests.today, scope: scope)
  }

  /// Goes to a question by keeping everything before it.
  private func goTo(_ question: Question, _ interview: inout Interview) {
    while let step = interview.step, step != .question(question) { _ = interview.reply("") }
  }

  @Test(arguments: [
    ("payment-chase", ["request", "wish", "amount", "objections", "opening"]),
    ("end-collaboration", ["request", "last_day", "owed", "objections", "opening"]),
    ("admit-error", ["request", "repair_1_by", "objections", "opening"]),
    ("set-limits", ["request", "effective", "objections", "opening"]),
  ])
  func theQuickOnesAreFiveAtMost(_ id: String, _ names: [String]) throws {
    #expect(try interview(id, scope: .quick).steps.map(name) == names)
  }

  private func name(_ step: Interview.Step) -> String {
    switch step {
    case .fact(let fact): fact.name
    case .question(let question): question.rawValue
    case .answer(let index): "answer \(index)"
    }
  }

  @Test func someFactsCanBeAskedAlone() throws {
    let interview = try interview(scope: .facts(["wish", "amount", "nothing"]))
    #expect(interview.steps.map(name) == ["amount", "wish"])
  }

  @Test(arguments: Language.allCases) func aQuestionMarkExplainsEveryQuestion(_ language: Language) throws {
    var interview = try interview("payment-chase", language)
    for name in ["channel", "fear", "objections"] {
      _ = interview.set(name, to: name == "channel" ? "mail" : "1")
    }
    var seen: Set<String> = []
    while let step = interview.step {
      let before = interview.preparation
      guard case .explained(let help) = interview.reply(" ? ") else {
        Issue.record("\(name(step)) is not explained")
        return
      }
      seen.insert(help)
      #expect(help.split(separator: "\n").count == 2)
      #expect(interview.step == step)
      #expect(interview.preparation == before)
      _ = interview.reply("")
    }
    #expect(seen.count > 10)
  }

  @Test func asksEveryQuestionAndSkipsThemAll() throws {
    var interview = try interview()
    let before = interview.preparation
    var asked = 0
    while interview.step != nil {
      let prompt = try #require(interview.prompt)
      #expect(!prompt.question.isEmpty)
      #expect(interview.place.number == asked + 1)
      #expect(interview.reply("  ") == .kept)
      asked += 1
    }
    // Sixteen facts but the client; no facts to choose from, no channel reason, no fear level.
    #expect(asked == 15 + Question.allCases.count - 3)
    #expect(interview.preparation == before)
  }

  @Test func theClientIsAskedForOnlyWhenNotKnown() throws {
    let unnamed = try interview(client: "")
    #expect(unnamed.steps.contains { if case .fact(let fact) = $0 { fact.name == "client" } else { false } })
    let named = try interview()
    #expect(!named.steps.contains { if case .fact(let fact) = $0 { fact.name == "client" } else { false } })
    #expect(named.preparation.facts["client"] == .text("Ferrand"))
  }

  @Test func goesBackErasesAndKeeps() throws {
    var interview = try interview()
    #expect(interview.reply("Camille Roy") == .taken(nil))
    #expect(interview.reply("<") == .back)
    #expect(interview.prompt?.kept == "Camille Roy")
    #expect(interview.reply("") == .kept)
    #expect(interview.reply("<") == .back)
    #expect(interview.reply("-") == .erased)
    #expect(interview.reply("<") == .back)
    #expect(interview.prompt?.kept == nil)
    #expect(interview.reply("<") == .back)
    #expect(interview.place.number == 1)
  }

  @Test(arguments: [
    ("due", "29 octobre", "jeudi 29 octobre 2026 (il y a 23 jours)", Language.french),
    ("due", "yesterday", "Friday 20 November 2026 (yesterday)", .english),
    ("amount", "2400", "2\u{202F}400,00\u{A0}€", .french), ("amount", "£2,400.5", "£2,400.50", .english),
    ("regime", "uk-b2b", "business to business, UK", .english),
    ("call_date", "demain", "dimanche 22 novembre 2026 (demain)", .french),
    ("readiness", "7 / 10", "7/10", .english), ("channel", "Téléphone", "téléphone", .french),
    ("channel", "in person", "in person", .english),
    ("red_lines", "a; b ;", "a · b", .english), ("request", "pay  on Friday", "", .english),
  ])
  func saysWhatWasUnderstood(_ name: String, _ text: String, _ echo: String, _ language: Language) throws {
    var interview = try interview("payment-chase", language)
    #expect(interview.set(name, to: text) == .taken(echo.isEmpty ? nil : echo))
  }

  @Test(arguments: [
    ("due", "31/11/2026", "calendrier"), ("due", "vendredi 26 novembre", "Le 26 novembre 2026 est un jeudi."),
    ("wish", "lundi 1er décembre 2026", "Le 1er décembre 2026 est un mardi."),
    ("amount", "beaucoup", "montant"),
    ("terms_days", "trente", "nombre"),
    ("regime", "fr", "fr-b2b"), ("readiness", "11", "0 à 10"), ("readiness", "-1", "0 à 10"),
    ("readiness", "7.5", "0 à 10"),
    ("channel", "pigeon", "téléphone"), ("call_date", "hier", "est passé"),
    ("call_date", "bientôt", "calendrier"),
    ("objections", "12", "pas de numéro 12"), ("objections", "0", "pas de numéro 0"),
    ("objections", "1 2 3 4 5 6 7", "1 à 6"), ("objections", ";;", "1 à 6"),
    ("key_facts", "1", "pas de numéro 1"),
    ("objections", "99999999999999999999", "pas de numéro"), ("red_lines", "a;b;c;d;e", "1 à 4"),
  ])
  func explainsWhatItCannotRead(_ name: String, _ text: String, _ part: String) throws {
    var interview = try interview()
    let before = interview.preparation
    guard case .mistaken(let why) = interview.set(name, to: text) else {
      Issue.record("\(name)=\(text) was taken")
      return
    }
    #expect(why.contains(part), "\(why)")
    #expect(interview.preparation == before)
  }

  @Test func aMistakeIsAskedAgain() throws {
    var interview = try interview()
    goTo(.readiness, &interview)
    let place = interview.place.number
    guard case .mistaken = interview.reply("très") else { Issue.record("taken"); return }
    #expect(interview.place.number == place)
    #expect(interview.reply("3") == .taken("3/10"))
  }

  @Test func objectionsComeFromTheScenarioAndFromTheUser() throws {
    var interview = try interview()
    goTo(.objections, &interview)
    #expect(interview.prompt?.choices.first == "1. Je ne la trouve pas, elle a dû se perdre.")
    guard case .taken = interview.reply("1 3; notre comptable est partie") else {
      Issue.record("refused"); return
    }
    #expect(interview.step == .answer(0))
    #expect(interview.reply("Je vous la renvoie, et je reste en ligne.") == .taken(nil))
    #expect(interview.reply("") == .kept)
    #expect(interview.prompt?.question.contains("notre comptable est partie") == true)
    #expect(interview.reply("Qui la remplace ?") == .taken(nil))
    #expect(interview.step == .question(.opening))
    // Chosen anew, an objection keeps its answer.
    #expect(interview.set("objections", to: "lost") != nil)
    #expect(interview.preparation.objections.map(\.id) == ["lost"])
    #expect(interview.preparation.objections.first?.answer == "Je vous la renvoie, et je reste en ligne.")
    #expect(interview.set("objection.nothing here", to: "x") == .taken(nil))
    #expect(interview.preparation.objections.map(\.words) == ["", "nothing here"])
  }

  @Test func aWrittenEndingAsksWhy() throws {
    var ending = try interview("end-collaboration")
    #expect(!ending.steps.contains(.question(.channelReason)))
    _ = ending.set("channel", to: "courriel")
    #expect(ending.steps.contains(.question(.channelReason)))
    var payment = try interview()
    _ = payment.set("channel", to: "courriel")
    #expect(!payment.steps.contains(.question(.channelReason)))
  }

  @Test func unknownNamesAreNoAnswers() throws {
    var interview = try interview()
    #expect(interview.set("reqest", to: "x") == nil)
    #expect(interview.names.contains("request"))
    #expect(interview.names.contains("objection.lost"))
  }

  @Test func isStoredAndReadAgain() throws {
    let preparation = try CardTests.interview("full.fr").preparation
    let data = try JSONEncoder().encode(preparation)
    #expect(try JSONDecoder().decode(Preparation.self, from: data) == preparation)
  }

  @Test func factsOfOtherKindsAreLeftOut() throws {
    var interview = try interview()
    interview.take(facts: [
      "amount": .text("x"), "invoice": .text("F-1"), "nothing": .text("y"), "regime": .choice("mars"),
    ])
    #expect(interview.preparation.facts == ["client": .text("Ferrand"), "invoice": .text("F-1")])
  }

  @Test(arguments: [
    (0, ReadinessAdvice.Level.low, "cooperative"), (3, .low, "cooperative"), (4, .middle, "evasive"),
    (7, .middle, "evasive"),
    (8, .high, "hostile"), (10, .high, "hostile"),
  ])
  func readinessProposesAPersona(_ readiness: Int, _ level: ReadinessAdvice.Level, _ persona: String) throws {
    let advice = ReadinessAdvice(readiness: readiness, personas: try interview().scenario.personas)
    #expect(advice.level == level)
    #expect(advice.persona?.id == persona)
  }

  @Test(arguments: [
    ("end-collaboration", "C1", Scenario.Channel.inPerson, true), ("admit-error", "C2", .inPerson, true),
    ("payment-chase", "C3", .mail, false), ("set-limits", "C4", .phone, true),
  ])
  func channelsHaveTheirRules(_ id: String, _ rule: String, _ first: Scenario.Channel, _ voice: Bool) throws {
    let advice = ChannelAdvice(for: try interview(id).scenario)
    #expect(advice.rule == rule)
    #expect(advice.order.first == first)
    #expect(advice.wantsVoice == voice)
    for language in Language.allCases { #expect(advice.text(language).contains(rule)) }
  }

  @Test func aScenarioOfOnesOwnHasTheGeneralRule() throws {
    let script = "title: Start\n---\nBonjour. #line:a\n===\n"
    let scenario = try #require(
      Loader.load(ScenarioFiles(name: "x", contents: ["a.yarn": Array(script.utf8)])).scenario)
    #expect(ChannelAdvice(for: scenario).rule == "C0")
    #expect(ReadinessAdvice(readiness: 1, personas: scenario.personas).persona == nil)
  }

  @Test func theChecklistShowsWhatIsMissing() throws {
    let interview = try CardTests.interview("full.fr")
    let overview = Overview(
      interview.preparation, scenario: interview.scenario, language: .french, today: CardTests.today)
    #expect(overview.facts.contains { $0.label == "devis signé" && $0.value == nil })
    #expect(
      overview.balance
        == "Sans accord\u{A0}: vous, j’envoie la mise en demeure le 15 décembre\u{202F}; eux, ils perdent la maintenance du site"
    )
    let text = overview.text(.french)
    #expect(text.contains("[ ] devis signé\u{A0}: à préparer"))
    #expect(text.contains("[x] échéance\u{A0}: jeudi 29 octobre 2026 (il y a 23 jours)"))
  }
}
