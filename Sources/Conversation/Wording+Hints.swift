/// What would help, in words.
extension Wording {
  /// The first grade: what kind of reply would help.
  func hint(_ criteria: [String]) -> String {
    guard !criteria.isEmpty else {
      return pick(
        "Rien ne pèse particulièrement ici\u{00A0}: répondez simplement à ce qui vient d’être dit.",
        "Nothing weighs much here: simply answer what was just said.")
    }
    let advice = criteria.map { Self.advice[$0].map { pick($0.french, $0.english) } ?? $0 }
    return pick("Ce qui aiderait\u{00A0}: ", "What would help: ")
      + advice.joined(separator: pick("\u{00A0}; ", "; ")) + "."
      + pick(
        " (/indice encore, pour le début d’une phrase.)", " (/hint again, for the beginning of a sentence.)")
  }

  /// What the user has prepared for the objection that was just raised.
  func hintPrepared(_ answer: String) -> String {
    pick("Vous aviez préparé\u{00A0}: «\u{00A0}\(answer)\u{00A0}»", "You had prepared: “\(answer)”")
  }

  func hintBeginning(_ text: String) -> String {
    pick("Par exemple\u{00A0}: «\u{00A0}\(text)\u{00A0}»", "For instance: “\(text)”")
  }

  func hintWhole(_ text: String) -> String {
    pick("En entier\u{00A0}: «\u{00A0}\(text)\u{00A0}»", "All of it: “\(text)”")
  }

  /// What meets each criterion of the bundled scenarios; another one is shown by its name.
  private static let advice: [String: (french: String, english: String)] = [
    "agreement": ("demandez un accord en toutes lettres", "ask for a clear yes"),
    "alternative": ("proposez ce qui est possible à la place", "offer what is possible instead"),
    "announce": (
      "annoncez la suite, celle qui dépend de vous", "announce what comes next, what is in your hands"
    ),
    "balance": ("faites les comptes\u{00A0}: fait, payé, dû", "settle the accounts: done, paid, owed"),
    "calm": ("restez calme, sans reproche ni riposte", "stay calm, without blame or riposte"),
    "closing": ("concluez\u{00A0}: qui fait quoi, pour quand", "close: who does what, by when"),
    "decision": ("dites la décision, nettement", "state the decision, plainly"),
    "facts": (
      "posez les faits\u{00A0}: quoi, combien, depuis quand", "state the facts: what, how much, since when"
    ),
    "firm": ("tenez votre position, sans vous justifier", "hold your position, without justifying it"),
    "grievances": ("laissez fermée la liste des reproches", "leave the list of grievances closed"),
    "handover": (
      "organisez la passation\u{00A0}: quoi, à qui, quel jour",
      "arrange the handover: what, to whom, which day"
    ),
    "impact": ("reconnaissez ce que cela leur coûte", "acknowledge what it costs them"),
    "listening": (
      "écoutez\u{00A0}: une question ouverte, ses mots repris, ou un silence",
      "listen: an open question, their words taken up, or a silence"
    ),
    "one-fact": ("un seul fait, daté", "one single fact, with its date"),
    "ownership": ("prenez votre part, sans excuse", "own your part, without excuses"),
    "plain": ("dites-le simplement, sans détour", "say it plainly, without detours"),
    "repair": ("proposez une réparation concrète, datée", "offer a concrete repair, with a date"),
    "request": ("demandez une seule chose, avec son jour", "ask for one thing, with its day"),
    "rule": ("dites la règle, une fois", "state the rule, once"),
    "separate": (
      "séparez les sujets\u{00A0}: celui-ci maintenant, l’autre plus tard",
      "keep the matters apart: this one now, the other later"
    ),
    "truth": ("cherchez le vrai motif", "look for the real reason"),
    "welcome": ("laissez place à sa réaction", "leave room for their reaction"),
  ]
}
