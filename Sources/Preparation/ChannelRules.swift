import Scenarios
import Vocabulary

/// The rules of channels. The sources disagree on some; each entry says what was kept, and of whom.
enum ChannelRules {
  /// The rule for a conversation about a subject; for any other, a voice first and a written recap.
  static func advice(about subject: Scenario.Subject?) -> ChannelAdvice {
    switch subject {
    case .ending: exit
    case .ownError: ownError
    case .payment: payment
    case .limits: limits
    case nil: live
    }
  }

  static let live = ChannelAdvice(
    "C0", [.video, .phone, .mail], wantsVoice: true,
    reason: both(
      "À la voix, on entend la réponse et on peut l’arranger sur le moment ; un courriel en garde ensuite la trace.",
      "By voice you hear the answer and can mend it on the spot; an e-mail then keeps the record."),
    exception: nil,
    source: both(
      "article s1, les conversations redoutées", "article s1, on conversations people dread"))

  private static let exit = ChannelAdvice(
    "C1", [.inPerson, .phone, .mail], wantsVoice: true,
    reason: both(
      "Une fin lue seul devant un écran se répond à chaud, et à quelqu’un qu’on imagine. L’écrit vient après, pour le solde et les dates.",
      "An ending read alone on a screen is answered in anger, to someone imagined. Writing comes after, for the balance and the dates."
    ),
    exception: both(
      "Par écrit d’emblée : votre sécurité, deux appels restés sans réponse, ou la distance. La raison est notée.",
      "In writing at once: your safety, two calls unanswered, or distance. The reason is kept."),
    source: both(
      "article s0, la voix d’abord et le courriel en dernier recours ; article s1, en face ou au téléphone, et prévenu à l’avance",
      "article s0, by voice first and e-mail as a last resort; article s1, face to face or by phone, with notice"
    ))

  private static let ownError = ChannelAdvice(
    "C2", [.inPerson, .video, .phone, .mail], wantsVoice: true,
    reason: both(
      "Une faute se dit à quelqu’un qui peut poser ses questions. Le soir même, l’écrit : le fait, la réparation choisie, le jour du contrôle.",
      "A mistake is owned up to before someone who can ask. The same evening, in writing: the fact, the repair chosen, the day of the check."
    ),
    exception: both(
      "Si le dommage court pendant que vous cherchez une heure, prévenez d’abord par écrit, en une phrase.",
      "If harm is being done while you look for a time, warn them in writing first, in one sentence."),
    source: both("article s1, sur sa propre erreur", "article s1, on one’s own mistake"))

  private static let payment = ChannelAdvice(
    "C3", [.mail, .phone, .mail], wantsVoice: false,
    reason: both(
      "L’écrit est la colonne : chaque relance y laisse une date et un montant. L’appel est un barreau de l’échelle, confirmé le jour même par écrit.",
      "Writing is the backbone: each reminder leaves a date and an amount. The call is one rung of the ladder, confirmed in writing the same day."
    ),
    exception: nil,
    source: both(
      "article s1, qui veut une trace écrite quand il s’agit de paiement, et la voix pour tout le reste",
      "article s1, which wants a written record where payment is concerned, and a voice for all the rest"))

  private static let limits = ChannelAdvice(
    "C4", [.phone, .video, .mail], wantsVoice: true,
    reason: both(
      "Dite à la voix, une règle reste une règle ; lue, elle passe pour un reproche. Écrivez-la ensuite : horaires, canaux, délai de réponse.",
      "Said aloud, a rule is a rule; read, it sounds like a reproach. Then write it down: hours, channels, time to answer."
    ),
    exception: both(
      "Si la règle est déjà au contrat, un message qui cite la clause suffit la première fois.",
      "If the contract has the rule already, a message that quotes the clause will do the first time."),
    source: both(
      "articles s1 et s3, sur les règles posées puis rappelées",
      "articles s1 and s3, on rules set and then recalled"))

  private static func both(_ french: String, _ english: String) -> LocalizedText {
    LocalizedText([.french: french, .english: english])
  }
}
