import Testing
import Vocabulary

@testable import Coaching

/// What a drill holds an answer to, by its own table.
@Suite struct DrillTests {
  /// An answer, and what is missing or in the way; nothing for one that holds.
  struct Case: Sendable, CustomTestStringConvertible {
    var language: Language
    var skill: DrillSkill
    var answer: String
    var wrong: Set<DrillSign>

    init(_ language: Language, _ skill: DrillSkill, _ answer: String, _ wrong: Set<DrillSign> = []) {
      (self.language, self.skill, self.answer, self.wrong) = (language, skill, answer, wrong)
    }

    var testDescription: String { "\(skill.rawValue) (\(language.rawValue)): \(answer)" }
  }

  @Test(arguments: Language.allCases) func ownRulesHoldTheirExamples(_ language: Language) {
    #expect(DrillJudge(language).problems() == [])
  }

  @Test(arguments: Language.allCases) func everyExampleHolds(_ language: Language) {
    let judge = DrillJudge(language)
    for skill in DrillSkill.allCases {
      let lines = DrillBook(language).lines(skill)
      #expect(lines.count >= 14)
      #expect(Set(lines.map(\.client)).count == lines.count)
      for line in lines {
        let verdict = judge.judge(line.example, to: line, skill)
        #expect(verdict.held, "\(line.example)\n→ \(verdict.sentence)")
      }
    }
  }

  @Test(arguments: Language.allCases) func answers(_ language: Language) {
    let line = DrillLine(client: language == .french ? "Pour demain ?" : "By tomorrow?", example: "")
    let judge = DrillJudge(language)
    for test in DrillTests.cases where test.language == language {
      let verdict = judge.judge(test.answer, to: line, test.skill)
      #expect(
        Set(verdict.missing + verdict.faults.map(\.sign)) == test.wrong, "\(test): \(verdict.sentence)")
    }
  }

  @Test(arguments: Language.allCases) func everyRuleNamedCanBeExplained(_ language: Language) {
    let judge = DrillJudge(language)
    for sign in DrillSkill.allCases.flatMap(\.sheet.needs) {
      #expect(judge.explain(sign.rule) != nil, "\(sign.rule)")
    }
  }

  @Test func theSentenceQuotesAndNames() {
    let line = DrillLine(client: "Pour le règlement, on verra ça plus tard, non ?", example: "")
    let verdict = DrillJudge(.french).judge("euh, oui, enfin quand vous pourrez…", to: line, .moneyAsk)
    #expect(
      verdict.sentence
        == "Pas de montant\u{A0}; pas de date\u{A0}; 2 adoucissants\u{A0}: «\u{A0}euh\u{A0}», «\u{A0}quand vous pourrez\u{A0}» (filler.hesitation, drill.softener)."
    )
  }

  @Test func theSameChanceDrawsTheSameLinesAndNoneTwice() {
    struct Counter: RandomNumberGenerator {
      var state: UInt64
      mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
      }
    }
    func draw(_ seed: UInt64) -> [DrillLine] {
      var chance = Counter(state: seed)
      return DrillRound(.fogging, DrillBook(.english), count: 10, using: &chance).lines
    }
    #expect(draw(7) == draw(7))
    #expect(draw(7) != draw(8))
    #expect(Set(draw(7)).count == 10)
  }

  @Test func hostileAnswersAreJudgedToo() {
    let line = DrillLine(client: "?", example: "")
    let judge = DrillJudge(.french)
    for answer in [
      "", "\u{0}\u{1B}[2J", String(repeating: "€ ", count: 20_000), "🙂🙂", "99999999999999999999 €",
    ] {
      for skill in DrillSkill.allCases {
        #expect(!judge.judge(answer, to: line, skill).sentence.isEmpty)
      }
    }
  }

  static let cases: [Case] = [
    Case(.french, .moneyAsk, "Il reste 600 €, à régler avant vendredi."),
    Case(.french, .moneyAsk, "Il faudrait me payer bientôt.", [.amount, .date, .vague]),
    Case(.french, .moneyAsk, "Désolé de vous déranger, il reste 600 € pour vendredi.", [.apology]),
    Case(.french, .moneyAsk, "Vous ne payez jamais à l’heure !", [.amount, .date, .attack]),
    Case(.french, .noExcuse, "Non, je ne travaille pas ce jour-là."),
    Case(.french, .noExcuse, "Non, je suis débordée, mes enfants sont malades.", [.excuse]),
    Case(.french, .noExcuse, "On peut en parler.", [.refusal]),
    Case(.french, .noExcuse, "Désolé, ce n’est pas possible.", [.apology]),
    Case(.french, .observation, "J’ai reçu vos textes le 14. La livraison passe au 21."),
    Case(.french, .observation, "Vous êtes toujours en retard.", [.fact, .attack]),
    Case(.french, .fogging, "C’est possible, et mon tarif reste de 600 €."),
    Case(.french, .fogging, "Vous êtes vraiment insupportable.", [.agreement, .position, .attack]),
    Case(.french, .fogging, "Vous avez peut-être raison, comme vous voulez.", [.position, .givingIn]),
    Case(.french, .deadline, "Je peux livrer jeudi."),
    Case(.french, .deadline, "Oui, pas de souci, je vous fais ça demain.", [.counterDate, .instantYes]),
    Case(.french, .deadline, "Je vais essayer.", [.counterDate, .offer, .vague]),
    Case(.french, .trade, "Oui, si l’acompte arrive lundi."),
    Case(.french, .trade, "Allez, c’est cadeau.", [.condition, .givingIn]),
    Case(.french, .closing, "Je vous envoie le récapitulatif lundi. Merci de votre temps."),
    Case(.french, .closing, "Bon, on se tient au courant.", [.nextStep, .date, .thanks, .vague]),
    Case(.french, .listening, "Qu’est-ce qui vous gêne le plus ?"),
    Case(.french, .listening, "Je comprends, mais ce n’est pas ma faute.", [.opening, .excuse, .butAfter]),
    Case(.french, .listening, "Combien de personnes l’utilisent ?", [.opening]),
    Case(.french, .fogging, "C’est vrai que je suis cher.", [.position]),
    Case(.english, .trade, "Only if you sign today."),
    Case(.english, .moneyAsk, "The balance is $600, due on Friday."),
    Case(.english, .moneyAsk, "Um, whenever you can, I guess.", [.amount, .date, .softener]),
    Case(.english, .moneyAsk, "Sorry to bother you, it's $600, due on Friday.", [.apology]),
    Case(.english, .noExcuse, "No, I don't work on Sundays."),
    Case(.english, .noExcuse, "No, I'm completely swamped.", [.excuse]),
    Case(.english, .noExcuse, "We can talk about it.", [.refusal]),
    Case(.english, .observation, "I got the texts on the 14th, so delivery moved to the 21st."),
    Case(.english, .observation, "You are always late.", [.fact, .attack]),
    Case(.english, .fogging, "That may be, and my rate stays at $600."),
    Case(.english, .fogging, "You are so difficult.", [.agreement, .position, .attack]),
    Case(.english, .deadline, "I can deliver on Thursday."),
    Case(.english, .deadline, "Sure, you'll have it tomorrow.", [.counterDate, .instantYes]),
    Case(.english, .trade, "Yes, if the deposit is in by Monday."),
    Case(.english, .trade, "Fine, it's on the house.", [.condition, .givingIn]),
    Case(.english, .closing, "I'll send the summary on Monday. Thank you for your time."),
    Case(.english, .closing, "Okay, we'll be in touch soon.", [.nextStep, .date, .thanks, .vague]),
    Case(.english, .listening, "What bothers you most about it?"),
    Case(.english, .listening, "I understand, but it's not my fault.", [.opening, .excuse, .butAfter]),
  ]
}
