import Coaching
import Listening
import Rehearsal
import Testing
import Vocabulary

@Suite("The coach during a rehearsal") struct LiveCoachTests {
  /// Turns of typed replies, each after a line of the client; the opening first.
  static func turns(_ replies: [String?], client: String = "Bonjour.", language: Language = .french) -> [Turn]
  {
    let line = Event.line(SpokenLine(speaker: .client, id: "line:c", text: client, tags: []))
    let option = OfferedOption(
      number: 1, id: "line:o", text: "Oui, bien sûr, je vous dis cela.", tags: [], isAvailable: true)
    func turn(_ number: Int, _ reply: AcceptedReply?) -> Turn {
      Turn(
        number: number, beat: nil, offered: [], reply: reply,
        events: (reply.map { [.reply($0)] } ?? []) + [line],
        stateBefore: nil, stateAfter: nil, language: language)
    }
    return [turn(0, nil)]
      + replies.enumerated().map { index, text in
        turn(index + 1, AcceptedReply(turn: index + 1, option: option, typed: text, moves: []))
      }
  }

  static func coach(off: Set<String> = []) -> LiveCoach {
    LiveCoach(off: off, listeners: Listeners())
  }

  /// The remarks after each of some turns, as the loop asks for them.
  static func remarks(_ turns: [Turn], _ coach: inout LiveCoach) -> [LiveCoach.Remark?] {
    turns.indices.dropFirst().map { coach.remark(on: Array(turns[...$0])) }
  }

  @Test("At most one remark in two turns when risks follow each other")
  func pace() {
    var coach = Self.coach()
    let blames = [
      "Vous ne payez jamais à l’heure.", "C’est votre faute, vous le savez bien.",
      "Vous êtes nul, franchement.",
      "Je vous attaque en justice demain.", "Désolé, mais il fallait le dire avant.",
    ]
    let said = Self.remarks(Self.turns(blames), &coach)
    #expect(said.map { $0 != nil } == [true, false, true, false, true])
    #expect(said.compactMap(\.?.kind).allSatisfy { $0 == .risk })
  }

  @Test("A small remark does not silence a large one")
  func substanceFirst() {
    var coach = Self.coach()
    let said = Self.remarks(
      Self.turns(["Euh, du coup je vous appelle pour la facture.", "Vous ne payez jamais à l’heure."]), &coach
    )
    #expect(said.map { $0?.finding.label.isRisk } == [true, true])
    #expect(said[1]?.finding.label == .blame || said[1]?.finding.label == .absolute)
  }

  @Test("A rule is heard twice at most, a reply that was picked never is")
  func enough() {
    var coach = Self.coach()
    let same = Self.turns(
      Array(repeating: "Vous ne payez jamais à l’heure !!", count: 1) + Array(repeating: nil, count: 6))
    #expect(Self.remarks(same, &coach).compactMap { $0 }.count == 1)
    var second = Self.coach()
    let said = Self.remarks(
      Self.turns((1...12).map { "Vous ne payez jamais, c’est la fois \($0)." }), &second)
    let counts = Dictionary(grouping: said.compactMap { $0 }, by: \.finding.ruleID).mapValues(\.count)
    #expect(!counts.isEmpty && counts.values.allSatisfy { $0 <= 2 })
  }

  @Test("What is taken back leaves no trace, and the same turns give the same remarks")
  func undone() {
    let turns = Self.turns(["Vous ne payez jamais à l’heure.", "C’est votre faute."])
    var coach = Self.coach()
    let first = Self.remarks(turns, &coach)
    #expect(coach.remark(on: Array(turns[...1])) == first[0])
    #expect(coach.remark(on: turns) == first[1])
    // The first reply again, after an undo to the opening: the remark is made anew.
    var other = Self.coach()
    _ = Self.remarks(turns, &other)
    #expect(other.remark(on: Array(turns[...1])) != nil)
  }

  @Test("A rule or a family that is off says nothing")
  func off() {
    let turns = Self.turns(["Vous ne payez jamais à l’heure."])
    var all = Self.coach()
    let rules = all.remarks(on: turns).map(\.finding.ruleID)
    #expect(rules.contains { $0.hasPrefix("blame.") })
    var without = Self.coach(off: ["blame", "absolute"])
    #expect(without.remarks(on: turns).isEmpty, "\(rules)")
  }

  @Test("Only rules that are precise act on the client, and none that is off")
  func acting() {
    let turns = Self.turns(["Bonjour."])
    var coach = Self.coach()
    #expect(coach.moves(in: "Vous êtes un incapable !", after: turns).contains(.insult))
    let never = coach.moves(in: "Vous ne payez jamais à l’heure.", after: turns)
    #expect(never.contains(.absolute))
    #expect(never.contains(.blame) == false)
    var without = Self.coach(off: ["insult"])
    #expect(without.moves(in: "Vous êtes un incapable !", after: turns).contains(.insult) == false)
  }

  @Test("What the client asked, and what was said before, are looked at")
  func context() {
    var coach = Self.coach()
    let parrot = Self.turns([
      "Quel jour part le virement de la facture ?", "Quel jour part le virement de la facture ?",
    ])
    #expect(coach.remarks(on: parrot).contains { $0.finding.ruleID == "repetition.parroted" })
    var other = Self.coach()
    let echo = Self.turns(
      ["La comptabilité attend donc votre signature."], client: "La comptabilité attend ma signature.")
    #expect(other.remarks(on: echo).contains { $0.finding.label == .reformulation && $0.kind == .strength })
  }

  @Test("Afterwards: no rule twice, nothing about the same words twice, the weightiest first")
  func foremost() {
    let turns = Self.turns(
      [
        "Euh, du coup bonjour.", "Vous ne payez jamais à l’heure.", "Vous ne payez jamais rien.",
        "Il me faut 200 euros.",
      ])
    var coach = Self.coach()
    let found = coach.foremost(3, in: turns)
    #expect(found.count == 3)
    #expect(Set(found.map(\.finding.ruleID)).count == found.count)
    #expect(found.first?.turn == 2 && found.first?.finding.label == .blame)
    #expect(coach.foremost(3, in: turns) == found)
    #expect(coach.foremost(0, in: turns).isEmpty && coach.foremost(-1, in: turns).isEmpty)
  }

  @Test("A question the client evades is recalled, at most once in three turns")
  func radar() {
    var coach = Self.coach()
    let turns = Self.turns(
      ["Quel jour part le virement ?"] + Array(repeating: "Quel jour part le virement, alors ?", count: 6),
      client: "On verra cela, on est très pris en ce moment.")
    var shown: [Int] = []
    for index in turns.indices.dropFirst() {
      let some = Array(turns[...index])
      let isRemarked = coach.remark(on: some) != nil
      guard let question = coach.pendingQuestion(in: some) else { continue }
      #expect(!isRemarked && question.asker == .user && question.text.contains("virement"))
      shown.append(index)
    }
    #expect(shown.count >= 2)
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $1 - $0 >= 3 })
  }

  @Test("A question is recalled again only once it was asked again")
  func radarDoesNotNag() {
    var coach = Self.coach()
    let turns = Self.turns(
      ["Quel jour part le virement ?"]
        + Array(repeating: "Oui, bien sûr, je vous écoute là-dessus.", count: 8),
      client: "On verra cela, on est très pris en ce moment.")
    let shown = turns.indices.dropFirst().compactMap { coach.pendingQuestion(in: Array(turns[...$0])) }
    #expect(shown.count == 1 && shown.first?.timesAsked == 1)
  }

  @Test("The advice of a rule that only guesses is a question", arguments: Language.allCases)
  func guessesAsk(language: Language) {
    let listener = Listener(language: language)
    let rules = listener.ruleIDs.compactMap(listener.explain).filter { $0.reliability == .c }
    #expect(!rules.isEmpty)
    for rule in rules { #expect(rule.advice.contains("?"), "\(rule.ruleID)") }
  }
}
