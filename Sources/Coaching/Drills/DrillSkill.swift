import Scenarios
public import Vocabulary

/// One thing that can be drilled, a sentence at a time.
public enum DrillSkill: String, Sendable, CaseIterable, Hashable {
  case moneyAsk = "money-ask"
  case noExcuse = "no-excuse"
  case observation
  case fogging
  case deadline
  case trade
  case closing
  case listening

  /// What is drilled, for a list.
  public func title(_ language: Language) -> String {
    let titles = sheet.title
    return language == .french ? titles.french : titles.english
  }

  /// What an answer must have, in words.
  public func needs(_ language: Language) -> [String] { sheet.needs.map { $0.words(language).there } }

  /// What an answer must not have, in words.
  public func faults(_ language: Language) -> [String] { sheet.faults.map { $0.words(language).there } }

  /// The criteria of the bundled rubrics that this exercises.
  public var criteria: [String] { sheet.criteria }

  /// The bundled scenario in which it is needed most, and with whom; none where there is none about that.
  public var rehearsal: (scenario: String, persona: String)? {
    BundledLibrary.id(about: sheet.rehearsal.subject).map { ($0, sheet.rehearsal.persona) }
  }

  /// The skill that exercises a criterion, or nil.
  public static func forCriterion(_ name: String) -> DrillSkill? {
    allCases.first { $0.criteria.contains(name) }
  }
}

/// What makes an answer hold in a skill: a row of the table.
struct DrillSheet: Sendable {
  var title: (french: String, english: String)
  /// All of these must be there.
  var needs: [DrillSign]
  /// None of these may be there.
  var faults: [DrillSign]
  /// Named when they are there, never missed.
  var extras: [DrillSign]
  var criteria: [String]
  var rehearsal: (subject: Scenario.Subject, persona: String)
  /// Rules that do not count here: « si vous réglez, je retire 3 % » is a trade, not a threat.
  var spared: Set<String> = []
}

extension DrillSkill {
  /// The row of this skill.
  var sheet: DrillSheet {
    switch self {
    case .moneyAsk:
      DrillSheet(
        title: ("demander son argent d’une voix ferme", "ask for money in a firm voice"),
        needs: [.amount, .date], faults: [.softener, .vague, .apology, .attack, .givingIn],
        extras: [.request],
        criteria: ["request", "firm"], rehearsal: (.payment, "evasive"))
    case .noExcuse:
      DrillSheet(
        title: ("dire non sans excuse", "say no without an excuse"),
        needs: [.refusal], faults: [.apology, .excuse, .softener, .attack, .givingIn],
        extras: [.date, .amount, .offer],
        criteria: ["rule", "decision", "alternative"], rehearsal: (.limits, "evasive"))
    case .observation:
      DrillSheet(
        title: ("faire d’un reproche une observation", "turn a reproach into an observation"),
        needs: [.fact], faults: [.attack, .personal, .excuse, .butAfter], extras: [.request, .opening],
        criteria: ["facts", "one-fact", "grievances", "separate"], rehearsal: (.payment, "hostile"))
    case .fogging:
      DrillSheet(
        title: (
          "laisser passer une pique sans céder ni attaquer", "let a put-down pass: no giving in, no attack"
        ),
        needs: [.agreement, .position], faults: [.attack, .apology, .personal, .excuse, .givingIn],
        extras: [.amount], criteria: ["calm"], rehearsal: (.limits, "hostile"))
    case .deadline:
      DrillSheet(
        title: ("proposer une date au lieu d’un oui réflexe", "offer a date instead of a reflex yes"),
        needs: [.counterDate, .offer], faults: [.instantYes, .vague, .apology, .attack, .excuse],
        extras: [.condition], criteria: ["impact", "truth"], rehearsal: (.limits, "cooperative"))
    case .trade:
      DrillSheet(
        title: ("rien sans contrepartie : oui, si…", "nothing for nothing: yes, if…"),
        needs: [.condition], faults: [.givingIn, .instantYes, .softener, .apology, .attack],
        extras: [.amount, .date], criteria: ["agreement", "balance"],
        rehearsal: (.limits, "evasive"), spared: ["threat.or-else"])
    case .closing:
      DrillSheet(
        title: ("clore : la suite, la date, merci", "close a call: next step, date, thanks"),
        needs: [.nextStep, .date, .thanks], faults: [.vague, .apology, .attack], extras: [.amount],
        criteria: ["closing", "handover", "announce"], rehearsal: (.payment, "cooperative"))
    case .listening:
      DrillSheet(
        title: (
          "écouter d’abord : question ouverte ou reformulation",
          "listen first: open question or reformulation"
        ),
        needs: [.opening], faults: [.attack, .personal, .excuse, .butAfter], extras: [.empathy],
        criteria: ["listening", "welcome", "ownership", "repair"], rehearsal: (.ownError, "hostile"))
    }
  }
}
