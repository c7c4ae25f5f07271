import Vocabulary

extension Contradiction {
  /// All of them, in the order in which a review shows them.
  public static let all: [Contradiction] = [
    Contradiction(
      "flags.abuse", ("Combien de signaux (R3)", "How many signals (R3)"), signals,
      (
        "une insulte suffit ; partir est alors une bonne fin",
        "one insult is enough; leaving is then a good ending"
      ),
      (
        "Une insulte a été dite. Rien ne vous oblige à rester : prendre congé est une bonne fin.",
        "An insult was said. Nothing obliges you to stay: taking your leave is a good ending."
      )),
    Contradiction(
      "flags.two-different", ("Combien de signaux (R1)", "How many signals (R1)"), signals,
      ("deux signaux différents se notent", "two different signals are worth noting"),
      (
        "Deux signaux différents dans une même conversation. Est-ce la première fois ?",
        "Two different signals in one conversation. Is it the first time?"
      )),
    Contradiction(
      "flags.same-thrice", ("Combien de signaux (R2)", "How many signals (R2)"), signals,
      ("le même signal plus de deux fois se note", "the same signal more than twice is worth noting"),
      (
        "Le même signal pour la troisième fois. Qu’est-ce que vous en faites ?",
        "The same signal for the third time. What do you make of it?"
      )),
    Contradiction(
      "stance.apology-kinds", ("Regretter ou reconnaître une faute", "Regret or admission"),
      [
        ("s3", "s’excuser toujours, d’où que vienne le conflit", "apologise always, whoever started it"),
        (
          "s1, s2", "s’excuser de sa propre erreur, sans tout porter",
          "apologise for your own error, without carrying everything"
        ),
      ],
      (
        "un regret est toujours libre ; un aveu, seulement quand la situation dit que la faute est la vôtre",
        "regret is always free; an admission only where the situation says the fault is yours"
      ),
      (
        "Vous prenez la faute sur vous, et rien ici ne dit qu’elle est la vôtre : un regret aurait-il suffi ?",
        "You take the fault on yourself, and nothing here says it is yours: would a regret have been enough?"
      )),
    Contradiction(
      "stance.reasons-brief", ("Donner ses raisons en partant", "Giving reasons when you leave"),
      [
        ("s0", "rester vague plutôt que dérouler une liste", "stay vague rather than unroll a list"),
        (
          "s2", "dire brièvement pourquoi, si l’autre veut y réfléchir",
          "say briefly why, in case they want to think about it"
        ),
      ],
      ("une ligne au plus, jamais une liste", "one line at most, never a list"),
      ("Ces raisons tenaient-elles en une ligne ?", "Would these reasons have fitted in one line?")),
    Contradiction(
      "stance.concession-settled", ("Un geste, et quand", "A gesture, and when"),
      [
        ("s3", "un geste commercial pour bien finir", "a goodwill gesture to end well"),
        (
          "s2", "ce qui est offert devient la base de la demande suivante",
          "what is given free becomes the ground of the next demand"
        ),
      ],
      ("un geste vient après l’accord, pas avant", "a gesture comes after the agreement, not before it"),
      (
        "Rien n’était encore convenu à ce moment-là. Le geste pouvait-il attendre l’accord ?",
        "Nothing was agreed yet at that point. Could the gesture have waited for the agreement?"
      )),
    Contradiction(
      "stance.concession-threat", ("Céder après une menace", "Giving way after a threat"),
      [
        ("s3", "un geste apaise", "a gesture calms things down"),
        ("s2", "céder nourrit la demande suivante", "giving way feeds the next demand"),
      ],
      ("pas de geste juste après une menace", "no gesture right after a threat"),
      (
        "Ce geste suit une menace. Qu’aurait donné une question ouverte d’abord ?",
        "This gesture follows a threat. What would an open question have done first?"
      )),
    Contradiction(
      "stance.concession-once", ("Combien de gestes", "How many gestures"),
      [
        ("s3", "un geste pour bien finir", "a gesture to end well"),
        ("s2", "les ajustements offerts s’additionnent", "free adjustments add up"),
      ],
      ("un seul geste par conversation", "one gesture in a conversation"),
      (
        "C’est le deuxième geste sans contrepartie. Lequel des deux comptait ?",
        "This is the second gesture with nothing in exchange. Which of the two mattered?"
      )),
    Contradiction(
      "stance.written-trace", ("De vive voix ou par écrit", "Spoken or written"),
      [
        ("s1", "de vive voix, face à face ou au téléphone", "live, face to face or by phone"),
        (
          "s1", "par écrit dès qu’il s’agit d’argent, pour qu’il en reste une trace",
          "in writing where money is concerned, so that a trace remains"
        ),
      ],
      ("de vive voix, puis un écrit le jour même", "live, then something written the same day"),
      (
        "Quelque chose est convenu, et rien n’annonce d’écrit. L’envoyez-vous aujourd’hui ?",
        "Something is agreed, and nothing announces it in writing. Will you send it today?"
      )),
    Contradiction(
      "stance.end-live", ("Annoncer une fin par écrit", "Announcing an end in writing"),
      [
        (
          "s0", "de vive voix ou par téléphone, le courriel en dernier recours, et sans tarder",
          "live or by phone, e-mail as a last resort, and without delay"
        ),
        (
          "s1", "face à face ou au téléphone, et prévenu bien à l’avance",
          "face to face or by phone, and well in advance"
        ),
      ],
      (
        "de vive voix ; l’écrit quand il y a une raison (irrespect, appels sans réponse, distance)",
        "live; in writing where there is a reason (disrespect, unanswered calls, distance)"
      ),
      (
        "Cette fin est annoncée par écrit. Quelle est la raison de ne pas l’avoir dite de vive voix ?",
        "This end is announced in writing. What is the reason for not saying it live?"
      )),
    Contradiction(
      "stance.diagnosis-first", ("Espérer, ou partir", "Hoping, or leaving"),
      [
        ("s0", "ce qui va mal empire", "what goes wrong gets worse"),
        (
          "s3", "un client fâché peut devenir le meilleur soutien",
          "an angry client may become the best supporter"
        ),
      ],
      (
        "chercher d’abord la cause (qualité, malentendu, erreur du client) ; l’outil ne prédit personne",
        "look for the cause first (quality, misunderstanding, the client’s error); the tool predicts nobody"
      ),
      (
        "La conversation s’arrête sans une question ouverte. Savez-vous d’où venait la difficulté ?",
        "The conversation stops without one open question. Do you know where the difficulty came from?"
      )),
    Contradiction(
      "stance.pause-dated", ("La « pause » comme sortie douce", "A “break” as a soft way out"),
      [
        ("s0", "proposer une pause adoucit la sortie", "offering a break softens the way out"),
        ("s0", "ne pas mentir", "do not lie"),
      ],
      (
        "une pause a une vraie date de fin, sinon c’est une fin",
        "a break has a true end date, or else it is an end"
      ),
      (
        "Cette pause n’a pas de date de fin. Est-ce une pause, ou une fin ?",
        "This break has no end date. Is it a break, or an end?"
      )),
  ]

  private static let signals = [
    ("s0", "deux signaux différents", "two different signals"),
    ("s0", "le même signal plus de deux fois", "the same signal more than twice"),
    ("s3", "une insulte suffit à elle seule", "one insult is enough by itself"),
  ]

  private init(
    _ id: String, _ topic: (String, String), _ positions: [(String, String, String)],
    _ rule: (String, String),
    _ question: (String, String)
  ) {
    self.id = id
    self.topic = Contradiction.text(topic)
    self.positions = positions.map { Position(origin: $0.0, claim: Contradiction.text(($0.1, $0.2))) }
    self.rule = Contradiction.text(rule)
    self.question = Contradiction.text(question)
  }

  private static func text(_ pair: (String, String)) -> LocalizedText {
    LocalizedText([.french: pair.0, .english: pair.1])
  }
}
