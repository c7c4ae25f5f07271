import Vocabulary

/// The questions in both languages: written twice, not translated.
enum QuestionText {
  static func text(_ question: Question) -> LocalizedText { texts[question] ?? LocalizedText([:]) }

  /// The one objection that is asked for when there is little time.
  static let feared = both(
    "Quelle objection craignez-vous le plus ? Son numéro, ou vos mots.",
    "Which objection do you fear most? Its number, or your own words.")

  private static let texts: [Question: LocalizedText] = [
    .keyFacts: both(
      "Quels faits direz-vous ? Trois au plus : leurs numéros, ou vos mots, séparés par des points-virgules.",
      "Which facts will you state? Three at most: their numbers, or your own words between semicolons."),
    .request: both(
      "Que demandez-vous ? Une seule chose, avec un jour.", "What are you asking for? One thing, with a day."),
    .fallback: both(
      "S’ils refusent, que ferez-vous sans eux ?", "If they refuse, what will you do without them?"),
    .theirFallback: both(
      "Et eux, sans accord, que leur reste-t-il ?", "And they, with no agreement: what are they left with?"),
    .redLines: both(
      "Que ne céderez-vous pas ? Quatre points au plus, séparés par des points-virgules.",
      "What will you not give away? Four points at most, between semicolons."),
    .concession: both(
      "Jusqu’où iriez-vous, au plus, et contre quoi ?",
      "What is the most you would concede, and for what in return?"),
    .objections: both(
      "Que vont-ils objecter ? Six au plus : des numéros, ou vos mots, séparés par des points-virgules.",
      "What will they object? Six at most: numbers, or your own words between semicolons."),
    .opening: both(
      "Votre première phrase, telle que vous la direz ?", "Your first sentence, as you will say it?"),
    .closing: both(
      "Votre dernière phrase : qui fait quoi, pour quel jour ?",
      "Your last sentence: who does what, by which day?"),
    .channel: both("Par quel moyen ?", "Through which channel?"),
    .channelReason: both(
      "Pourquoi par écrit ? (votre sécurité, deux appels sans réponse, la distance…)",
      "Why in writing? (your safety, two calls unanswered, distance…)"),
    .callDate: both("Quel jour est-ce, pour de vrai ?", "Which day is the real one?"),
    .readiness: both(
      "De 0 à 10, vous sentez-vous de taille ?", "From 0 to 10, how ready do you feel?"),
    .fear: both(
      "De quoi avez-vous peur, au juste ? (gardé pour vous, à comparer ensuite avec ce qui se passe)",
      "What are you afraid of, exactly? (kept to yourself, to compare with what happens)"),
    .fearLevel: both("De 0 à 10, est-ce probable ?", "From 0 to 10, how likely is it?"),
    .perspective: both(
      "Que restera-t-il de cet appel dans une semaine, un an, cinq ans ? (gardé pour vous)",
      "What will be left of this call in a week, a year, five years? (kept to yourself)"),
    .mantra: both("Une phrase à vous redire juste avant ?", "One sentence to tell yourself just before?"),
  ]

  /// What an answer is called in the checklist.
  static func label(_ question: Question) -> LocalizedText { labels[question] ?? LocalizedText([:]) }

  private static let labels: [Question: LocalizedText] = [
    .keyFacts: both("les faits à dire", "facts to state"), .request: both("la demande", "the request"),
    .fallback: both("si c’est non, vous", "if they refuse, you"),
    .theirFallback: both("sans accord, eux", "with no agreement, they"),
    .redLines: both("ce que vous ne cédez pas", "what you do not give away"),
    .concession: both("au plus", "at most"), .objections: both("objections attendues", "objections expected"),
    .opening: both("première phrase", "first sentence"), .closing: both("dernière phrase", "last sentence"),
    .channel: both("moyen", "channel"), .channelReason: both("pourquoi par écrit", "why in writing"),
    .callDate: both("le jour", "the day"), .readiness: both("prêt, de 0 à 10", "ready, 0 to 10"),
    .fear: both("ce que vous craignez", "what you fear"),
    .fearLevel: both("probable, de 0 à 10", "likely, 0 to 10"),
    .perspective: both("avec le recul", "seen from later"),
    .mantra: both("à vous redire", "to tell yourself"),
  ]

  private static func both(_ french: String, _ english: String) -> LocalizedText {
    LocalizedText([.french: french, .english: english])
  }
}
