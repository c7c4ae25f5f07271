import Coaching
import Rehearsal
import Scenarios
import Testing
import Vocabulary

@Suite("Contradictions between the sources") struct ContradictionTests {
  /// What the user said, by which move and with what in the ledger, and what the client said to it.
  struct Exchange: Sendable {
    var said: String
    var act: String?
    var client: String
    var items: [LedgerItem]

    init(_ said: String, act: String? = nil, client: String = "Bon.", _ items: [LedgerItem] = []) {
      (self.said, self.act, self.client, self.items) = (said, act, client, items)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var stance: String
    var testDescription: String { stance }
    var rubric: [String] = []
    var channel: Scenario.Channel = .phone
    /// A conversation in which it acts.
    var acting: [Exchange]
    /// One like it in which it must not.
    var silent: [Exchange]
  }

  private static func item(
    _ id: String, _ status: LedgerItem.Status = .agreed, _ side: LedgerItem.Concession? = nil
  ) -> LedgerItem {
    LedgerItem(
      id: id, status: status, owner: side == .gives ? .me : .client, due: nil, amount: nil, concession: side,
      text: id)
  }

  private static let gift = item("gift", .agreed, .gives)

  private static let cases: [Case] = [
    Case(
      stance: "flags.abuse", acting: [Exchange("Bonjour.", client: "Vous êtes un incapable.")],
      silent: [Exchange("Bonjour.", client: "Vous êtes attendu jeudi.")]),
    Case(
      stance: "flags.two-different",
      acting: [
        Exchange("Bonjour.", client: "Vous ne livrez jamais à l’heure."),
        Exchange("Le 3 décembre.", client: "Vous allez entendre parler de mon avocat."),
      ],
      silent: [Exchange("Bonjour.", client: "Vous ne livrez jamais à l’heure.")]),
    Case(
      stance: "flags.same-thrice",
      acting: [
        Exchange("Bonjour.", client: "Vous ne livrez jamais à l’heure."),
        Exchange("Le 3 décembre.", client: "Vous avez encore oublié ma page."),
        Exchange("Elle est là.", client: "Vous ne répondez jamais à mes messages."),
      ],
      silent: [
        Exchange("Bonjour.", client: "Vous ne livrez jamais à l’heure."),
        Exchange("Le 3 décembre.", client: "D’accord."),
      ]),
    Case(
      stance: "stance.apology-kinds", acting: [Exchange("C’est entièrement ma faute.")],
      silent: [Exchange("Je suis désolé pour ce contretemps.")]),
    Case(
      stance: "stance.reasons-brief", rubric: ["decision"],
      acting: [Exchange("Je m’arrête parce que je suis pris, comme vous le savez.", act: "justify")],
      silent: [Exchange("Je m’arrête à la fin du mois.", act: "state-decision")]),
    Case(
      stance: "stance.concession-settled",
      acting: [Exchange("Je vous l’offre.", [gift]), Exchange("Et donc ?", [item("payment")])],
      silent: [Exchange("Quel jour ?", [item("payment")]), Exchange("Je vous l’offre.", [gift])]),
    Case(
      stance: "stance.concession-threat",
      acting: [
        Exchange("Bonjour.", client: "Payez-moi ou j’appelle mon avocat et je vous attaque au tribunal."),
        Exchange("Je vous l’offre.", [gift]),
      ],
      silent: [Exchange("Bonjour.", client: "Je vous écoute."), Exchange("Je vous l’offre.", [gift])]),
    Case(
      stance: "stance.concession-once",
      acting: [
        Exchange("Je vous l’offre.", [gift]), Exchange("Cela aussi.", [item("more", .proposed, .gives)]),
      ],
      silent: [Exchange("Je vous l’offre.", [gift])]),
    Case(
      stance: "stance.written-trace", acting: [Exchange("Quel jour ?", [item("payment")])],
      silent: [Exchange("Je vous écris ce soir.", [item("payment"), item("recap", .proposed)])]),
    Case(
      stance: "stance.end-live", rubric: ["decision"], channel: .mail,
      acting: [Exchange("Je m’arrête à la fin du mois.")], silent: []),
    Case(
      stance: "stance.diagnosis-first", acting: [Exchange("Je m’arrête là.", act: "leave")],
      silent: [Exchange("Qu’est-ce qui bloque ?"), Exchange("Je m’arrête là.", act: "leave")]),
    Case(
      stance: "stance.pause-dated", rubric: ["decision"], acting: [Exchange("Faisons plutôt une pause.")],
      silent: [Exchange("Faisons une pause jusqu’au 3 mars."), Exchange("Ce n’est pas une pause.")]),
  ]

  private func notes(_ exchanges: [Exchange], _ stance: Case, off: Set<String> = []) throws
    -> [ContradictionNote]
  {
    var scenario = try Played.scenario()
    scenario.rubric = stance.rubric.map { Criterion(name: $0, weight: 100) }
    scenario.channel = stance.channel
    var (transcript, ledger) = (Transcript(), Ledger())
    for (index, exchange) in exchanges.enumerated() {
      transcript.turns.append(turn(index + 1, exchange))
      for item in exchange.items { ledger.record(item) }
    }
    transcript.close = .finished(nil)
    return Review(
      ReviewSource(
        transcript: transcript, ledger: ledger, scenario: scenario, persona: nil, language: .french, off: off)
    ).contradictions
  }

  private func turn(_ number: Int, _ exchange: Exchange) -> Turn {
    let option = OfferedOption(
      number: 1, id: "line:\(number)", text: exchange.said, tags: exchange.act.map { ["act:\($0)"] } ?? [],
      isAvailable: true)
    let reply = AcceptedReply(turn: number, option: option, typed: exchange.said, moves: [])
    let line = SpokenLine(speaker: .client, id: "line:c\(number)", text: exchange.client, tags: [])
    return Turn(
      number: number, beat: nil, offered: [option], reply: reply,
      events: [.reply(reply)] + exchange.items.map(Event.ledger) + [.line(line)], stateBefore: nil,
      stateAfter: nil, language: .french)
  }

  @Test("Each acts where it should, is silent where it should not, and can be switched off", arguments: cases)
  func acts(stance: Case) throws {
    #expect(try notes(stance.acting, stance).map(\.ruleID).contains(stance.stance))
    #expect(try !notes(stance.silent, stance).map(\.ruleID).contains(stance.stance))
    #expect(try !notes(stance.acting, stance, off: [stance.stance]).map(\.ruleID).contains(stance.stance))
  }

  @Test("Every contradiction of the table is tried here, in two languages, with two origins or more")
  func complete() {
    #expect(Set(Self.cases.map(\.stance)) == Set(Contradiction.all.map(\.id)))
    for stance in Contradiction.all {
      #expect(stance.positions.count >= 2)
      for language in Language.allCases {
        let texts = [stance.topic, stance.rule, stance.question] + stance.positions.map(\.claim)
        #expect(texts.allSatisfy { $0.byLanguage[language]?.isEmpty == false }, "\(stance.id)")
      }
    }
  }
}
