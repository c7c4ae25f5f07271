/// The words by which questions, answers and ways around them are known in one language, as the tokenizer writes them.
package struct QuestionWords: Sendable {
  /// Signs of the kinds of questions; the first entry with a sign in the sentence counts.
  var kinds: [(kind: QuestionKind, signs: [String])]
  /// What says yes or no.
  var decisions: [String]
  /// What sounds like an answer and is none.
  var evasions: [String]
  /// What takes the firmness out of a day that is named, a negation included.
  var loosened: [String]
  /// Days that are no date: at once.
  var atOnce: [String]
  /// Words that deny.
  var negations: Set<String>

  /// What the moves of scenarios ask; nil repeats what is waiting.
  package static let acts: [String: QuestionKind?] = [
    "ask-date": .date, "propose-date": .date, "ask-amount": .amount, "ask-decider": .decision,
    "ask-agreement": .decision, "ask-confirm": .decision, "closed-question": .decision, "corner": .decision,
    "ask-fact": .fact, "ask-process": .fact, "ask-proof": .fact, "ask-open": .open, "ask-impact": .open,
    "open-question": .open, "broken-record": QuestionKind?.none,
  ]

  /// Moves that go past what was asked.
  package static let evadingActs: Set<String> = [
    "deflect", "vague", "small-talk", "dismiss", "minimise", "jargon",
  ]

  static let french = QuestionWords(
    kinds: [
      (.open, ["combien de fois"]),
      (
        .date,
        [
          "quand", "quel jour", "quelle date", "quelles dates", "lequel tiendrez", "combien de temps",
          "une date",
        ]
      ),
      (.amount, ["combien", "quel montant", "quelle somme", "quel prix", "quel budget"]),
      (
        .open,
        [
          "que est ce", "comment", "pourquoi", "que faudrait", "que faut", "que vous", "que se passe", "quoi",
          "racontez", "dites moi ce",
        ]
      ),
      (.fact, ["qui", "quel", "quelle", "quels", "quelles", "lequel", "laquelle", "a qui"]),
    ],
    decisions: [
      "oui", "non", "accord", "entendu", "ok", "bien sur", "volontiers", "impossible",
      "possible", "ca me va", "ce est note", "je confirme", "ca marche", "parfait", "jamais",
      "si vous voulez",
    ],
    evasions: [
      "vous savez ce que", "ca depend", "on verra", "je verrai", "le necessaire",
      "dans le circuit", "normalement", "en gros", "je croyais", "a le occasion", "a la occasion",
      "un de ces jours",
      "entre nous", "ce est un grand mot", "de toute facon", "on se rappelle", "rappelez moi",
      "rappelez nous",
      "envoyez moi un mail", "en reunion", "je ne sais pas", "on en reparle", "on se reparle", "disons",
      "je vous rappelle", "je regarde", "je regarderai", "peu de temps", "rien ne presse",
      "doucement", "quand on pourra", "je ne ai pas la main", "passons", "chaque chose en son temps",
      "pas sous les yeux",
      "terrain de entente", "ce est la procedure",
    ],
    loosened: [
      "autour", "environ", "a peu pres", "pres", "vers", "peutetre", "disons", "viserais", "pas",
      "non", "ni", "jamais", "aux alentours", "courant", "quinzaine", "bientot", "normalement", "si",
      "essaie",
      "essaierai", "en principe",
    ], atOnce: ["tout de suite", "immediatement", "sur le champ", "a le instant"],
    negations: ["ne", "pas", "jamais", "rien", "ni"])

  static let english = QuestionWords(
    kinds: [
      (.open, ["how many times"]),
      (
        .date,
        [
          "when", "which day", "what day", "what date", "which date", "what is the date", "how long",
          "how soon", "a date",
        ]
      ),
      (.amount, ["how much", "what amount", "what price", "what figure", "what sum", "what budget"]),
      (
        .open,
        [
          "what is", "what's", "what would", "what does", "what did", "what do", "what are", "what has",
          "what happened", "what made", "what makes", "how", "why", "tell me", "what about", "what can",
          "what will", "what have", "what could", "what should", "what was",
        ]
      ),
      (.fact, ["who", "which", "where", "what", "whose", "whom"]),
    ],
    decisions: [
      "yes", "no", "agreed", "ok", "okay", "sure", "fine", "deal", "certainly", "of course", "impossible",
      "possible", "done", "i confirm", "that works", "works for me", "right", "never", "if you like", "yeah",
    ],
    evasions: [
      "you know how it is", "you know what it", "it depends", "we shall see", "we will see", "i will see",
      "what is needed", "in the system", "in principle", "more or less", "i thought",
      "some time", "sometime", "one of these days", "between us", "between ourselves", "putting it strongly",
      "in any case", "send me an email", "in a meeting", "i do not know", "we will talk", "let us say",
      "i will call you back", "call me back", "i will look", "short of time", "let us speak",
      "no rush",
      "nothing is urgent", "steady on", "whenever we can", "moving on", "all in good time",
      "not in front of me",
      "that is the procedure", "out of my hands",
    ],
    loosened: [
      "around", "about", "roughly", "or so", "maybe", "perhaps", "possibly", "let us say", "aim", "aiming",
      "hopefully", "not", "no", "nor", "never", "soon", "in principle", "if all", "if i", "if we",
      "if possible", "try", "course", "somewhere",
    ], atOnce: ["right away", "straight away", "at once", "immediately", "right now"],
    negations: ["not", "never", "nothing", "nor"])
}
