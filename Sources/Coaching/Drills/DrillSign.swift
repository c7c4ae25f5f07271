import Vocabulary

/// Something an answer shows or lacks, as the table of a skill names it: the coach's moves and the drill's own rules.
enum DrillSign: String, Sendable, CaseIterable, Hashable {
  // What can be needed.
  case amount, date, counterDate, request, refusal, fact, agreement, position, offer, condition, nextStep,
    thanks, opening, empathy
  // What can be in the way.
  case softener, vague, apology, excuse, attack, personal, butAfter, givingIn, instantYes

  /// The moves of the coach that show it.
  var moves: Set<Move> {
    switch self {
    case .amount: [.amount]
    case .date: [.date]
    case .request: [.concreteRequest]
    case .refusal: [.boundary]
    case .fact: [.amount, .date, .documentCited]
    case .condition: [.trade]
    case .thanks: [.gratitude]
    case .opening: [.openQuestion, .reformulation]
    case .empathy: [.empathy]
    case .softener: [.hedge, .softener, .filler]
    case .vague: [.filler]
    case .apology: [.apology, .overApology, .conditionalApology]
    case .excuse: [.justification, .deflection]
    case .attack:
      [
        .blame, .absolute, .judgement, .mindReading, .insult, .threat, .grievances, .shouting,
        .corneringQuestion,
      ]
    case .personal: [.personalTaking]
    case .butAfter: [.butAfter]
    case .givingIn: [.unpricedConcession, .reflexYes]
    case .instantYes: [.reflexYes]
    case .counterDate, .agreement, .position, .offer, .nextStep: []
    }
  }

  /// The rule that is named when it is missing.
  var rule: String {
    switch self {
    case .opening: "drill.listening"
    case .counterDate: "drill.counter-date"
    case .nextStep: "drill.next-step"
    case .givingIn: "drill.giving-in"
    case .instantYes: "drill.instant-yes"
    default: "drill.\(rawValue)"
    }
  }

  /// What it is called when it is there, and when it is not.
  func words(_ language: Language) -> (there: String, missing: String) {
    let all = DrillSign.names[self] ?? ((rawValue, rawValue), (rawValue, rawValue))
    return language == .french ? all.french : all.english
  }

  /// What several of a fault are called.
  func plural(_ language: Language) -> String {
    guard let all = DrillSign.plurals[self] else { return words(language).there }
    return language == .french ? all.french : all.english
  }

  private typealias Pair = (there: String, missing: String)

  private static let names: [DrillSign: (french: Pair, english: Pair)] = [
    .amount: (("montant", "pas de montant"), ("amount", "no amount")),
    .date: (("date", "pas de date"), ("date", "no date")),
    .counterDate: (("votre date", "pas de date à vous"), ("your date", "no date of yours")),
    .request: (("demande précise", "pas de demande"), ("clear request", "no request")),
    .refusal: (("non", "le non n’est pas dit"), ("the no", "the no is not said")),
    .fact: (("fait", "pas de fait daté ni chiffré"), ("fact", "no dated or counted fact")),
    .agreement: (
      ("ce qui peut être vrai", "rien n’est accordé de ce qui peut être vrai"),
      ("what may be true", "nothing granted of what may be true")
    ),
    .position: (
      ("position tenue", "votre position n’est pas redite"),
      ("position held", "your position is not restated")
    ),
    .offer: (("proposition", "rien n’est proposé"), ("offer", "nothing is offered")),
    .condition: (("condition", "pas de condition"), ("condition", "no condition")),
    .nextStep: (("prochaine étape", "pas de prochaine étape"), ("next step", "no next step")),
    .thanks: (("merci", "pas de merci"), ("thanks", "no thanks")),
    .opening: (
      ("écoute", "ni question ouverte ni reformulation"), ("listening", "no open question, no reformulation")
    ),
    .empathy: (("reconnaissance", "pas de reconnaissance"), ("acknowledgement", "no acknowledgement")),
    .softener: (("adoucissant", ""), ("softener", "")), .vague: (("mot vague", ""), ("vague word", "")),
    .apology: (("excuse présentée", ""), ("apology", "")), .excuse: (("justification", ""), ("excuse", "")),
    .attack: (("attaque", ""), ("attack", "")),
    .personal: (("ramené à soi", ""), ("taken personally", "")),
    .butAfter: (("« mais » qui efface", ""), ("“but” that cancels", "")),
    .givingIn: (("cédé sans contrepartie", ""), ("given for nothing", "")),
    .instantYes: (("oui réflexe", ""), ("reflex yes", "")),
  ]

  private static let plurals: [DrillSign: (french: String, english: String)] = [
    .softener: ("adoucissants", "softeners"), .vague: ("mots vagues", "vague words"),
    .apology: ("excuses présentées", "apologies"), .excuse: ("justifications", "excuses"),
    .attack: ("attaques", "attacks"),
  ]
}
