import Testing
import Vocabulary

@testable import Listening

@Suite("Rules") struct RulesTests {
  @Test(
    "Every rule fires on its examples and stays silent on its counterexamples",
    arguments: Language.allCases)
  func examples(language: Language) {
    #expect(Listener(language: language).problems() == [])
  }

  @Test(
    "Every rule has a source and advice, and one of reliability C only asks",
    arguments: Language.allCases)
  func notes(language: Language) throws {
    let listener = Listener(language: language)
    #expect(listener.ruleIDs.count > 40)
    for id in listener.ruleIDs {
      let rule = try #require(listener.explain(ruleID: id))
      #expect(!rule.advice.isEmpty && !rule.source.isEmpty)
      if rule.reliability == .c { #expect(rule.advice.contains("?"), "\(id) asserts") }
    }
    #expect(listener.explain(ruleID: "nothing.of-the-kind") == nil)
  }

  /// A file, and what is wrong with it: line, byte in the line, how many bytes, kind.
  static let broken: [(String, Int, Int, Int, LanguageProblem.Kind)] = [
    ("rule a.b blame\nmatch (you | me\nyes x", 2, 6, 1, .unclosed(")")),
    ("rule a.b blame\nmatch you [or me", 2, 10, 1, .unclosed("]")),
    ("rule a.b blame\nmatch you) me", 2, 9, 1, .unexpected(")")),
    ("rule a.b blam\nmatch you", 1, 9, 4, .noMove("blam", nearest: "blame")),
    ("rule a.b", 1, 0, 4, .noRuleForm),
    ("list DATES = monday\nrule a.b blame\nmatch @DATE", 3, 6, 5, .noList("DATE", nearest: "DATES")),
    ("rule a.b blame\nmatch you\n  | #dat", 3, 4, 4, .noKind("dat", nearest: "date")),
    ("rule a.b blame\nmach you", 2, 0, 4, .noField("mach", nearest: "match")),
    ("rule a.b blame\nunless clouse you", 2, 7, 6, .noGuardForm),
    ("rule a.b blame\ncount 0", 2, 6, 1, .noCount("0")), ("match you", 1, 0, 5, .noRule("match")),
    ("list NAME", 1, 5, 4, .noListForm), ("  you", 1, 2, 3, .nothingContinued),
    ("rule a.b blame\nmatch " + String(repeating: "(", count: 3_000), 2, 29, 1, .tooDeep),
    ("rule a.b blame\nmatch " + String(repeating: "!", count: 3_000) + "you", 2, 30, 2_979, .tooDeep),
    ("# a remark\n\nrule a.b blame\nmatch you !", 4, 10, 1, .nothingDenied),
  ]

  @Test("A broken rule file is told with its place", arguments: broken)
  func brokenFile(_ text: String, _ line: Int, _ offset: Int, _ length: Int, _ kind: LanguageProblem.Kind) {
    let file = RuleFile([LanguageText(name: "a.rules", text: text)], tokenizer: Tokenizer(language: .english))
    #expect(
      file.problems.first
        == LanguageProblem(file: "a.rules", line: line, offset: offset, length: length, kind: kind))
  }

  @Test("A rule that is written again takes the place of the first one; others are added")
  func ownRules() {
    let own = LanguageText(
      name: "rules/warm.rules",
      text: """
        rule gratitude.own gratitude
        match hats off
        yes Hats off, Claire.
        no Take your hats.

        rule gratitude.thanks gratitude
        match chapeau bas
        yes Chapeau bas.
        no Merci à vous.
        """)
    let files = LanguageFiles(.english, own: [own])
    let listener = Listener(files)
    #expect(listener.problems().map(\.kind) == [])
    #expect(listener.moves(in: "Hats off to you!") == [.gratitude])
    #expect(listener.moves(in: "Thank you very much.").isEmpty)
    #expect(Listener(language: .english).moves(in: "Thank you very much.") == [.gratitude])
    #expect(listener.ruleIDs.count == Listener(language: .english).ruleIDs.count + 1)
  }

  @Test("A finding quotes exactly the typed words")
  func quotes() throws {
    let reply = "Écoutez 👋🏽, vous avez encore oublié les visuels, et c’est 1 200 €."
    let findings = Listener(language: .french).findings(in: reply)
    #expect(Set(findings.map(\.label)).isSuperset(of: [.blame, .amount]))
    for finding in findings {
      let bytes = Array(reply.utf8)[finding.range]
      #expect(String(decoding: bytes, as: UTF8.self) == finding.quote)
    }
    let blame = try #require(findings.first { $0.label == .blame })
    #expect(blame.quote.hasPrefix("vous avez encore oublié"))
    #expect(findings.first { $0.label == .amount }?.quote == "1 200 €")
  }

  @Test(
    "Negation, quotation and persons are heeded",
    arguments: [
      ("Ce n'est pas votre faute.", Move.blame), ("Vous n'avez rien oublié.", .blame),
      ("Inutile de vous excuser.", .apology), ("Je suis nul en calcul.", .insult),
      ("Merci de m'appeler.", .gratitude), ("Le virement n'est toujours pas arrivé.", .absolute),
      ("Il dit que vous êtes un idiot.", .insult), ("Je ne comprends pas votre colère.", .empathy),
    ])
  func silent(sentence: String, move: Move) {
    #expect(!Listener(language: .french).moves(in: sentence).contains(move))
  }

  @Test(
    "Two accusations in a turn are a list of grievances, one is not",
    arguments: [
      (
        Language.french,
        "Vous avez oublié les visuels, vous n’avez pas répondu, vous avez perdu le bon.", true
      ),
      (.french, "Vous m’avez menti, vous avez traîné, et vous n’avez pas payé.", true),
      (.french, "Vous avez oublié les visuels du 12 mars.", false),
      (.french, "Vous avez validé la maquette, vous avez payé, merci.", false),
      (.english, "You forgot the pictures, you didn't answer, you lost the order form.", true),
      (.english, "You lied to me, you ignored my emails, and you haven't paid.", true),
      (.english, "You forgot the pictures of March 12.", false),
      (.english, "You approved the mockup, you paid the deposit, thank you.", false),
    ])
  func grievances(language: Language, reply: String, expected: Bool) {
    let labels = Listener(language: language).findings(in: reply).map(\.label)
    #expect(labels.contains(.grievances) == expected)
  }

  @Test("Shape and context are seen")
  func shapes() {
    let listener = Listener(language: .english)
    func labels(_ reply: String, _ context: MoveContext = .none) -> Set<Move> {
      Set(listener.findings(in: reply, context: context).map(\.label))
    }
    #expect(labels("PAY ME RIGHT NOW").contains(.shouting))
    #expect(labels("Really?!").contains(.shouting))
    #expect(labels(Array(repeating: "word", count: 61).joined(separator: " ")).contains(.monologue))
    #expect(labels("Fine.").contains(.tooShort))
    #expect(
      labels("Please pay my invoice today.", MoveContext(earlierReplies: ["please pay my invoice today"]))
        .contains(.repetition))
    #expect(
      labels("The delivery date worries you.", MoveContext(clientLine: "I worry about that delivery date."))
        .contains(.reformulation))
    #expect(
      labels("How is the weather?", MoveContext(pendingQuestion: "When will the invoice be settled?"))
        .contains(.questionDodged))
    let upset = MoveContext(clientLine: "My buyers laughed at the brochure.")
    func named(_ reply: String) -> Bool {
      listener.findings(in: reply, context: upset).contains { $0.ruleID == "empathy-concrete.named" }
    }
    #expect(named("I understand how it feels when buyers laugh."))
    #expect(!named("I understand how it feels."))
    #expect(
      !labels("On Friday.", MoveContext(pendingQuestion: "When will the invoice be settled?")).contains(
        .questionDodged))
  }
}
