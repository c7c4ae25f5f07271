import Rehearsal

// Espaces insécables : U+00A0 avant le deux-points et dans les guillemets, U+202F avant ; ! ?

extension PromiseWords {
  static let french = PromiseWords(
    asking: .french, line: .french, changing: .french, takingOver: .french, listing: .french, next: .french)
}

extension PromiseWords.Asking {
  fileprivate static let french = PromiseWords.Asking(
    opening:
      "Entrée passe quand c’est possible, ? explique, < revient d’une question, Ctrl-D arrête sans rien noter.",
    question: { field in
      switch field {
      case .text: "Qu’est-ce qui est promis\u{202F}?"
      case .owner: "Par qui\u{202F}? 1 vous, 2 le client"
      case .due: "Pour quel jour\u{202F}? (Entrée\u{A0}: aucun n’a été dit)"
      case .amount: "Quelle somme\u{202F}? (Entrée\u{A0}: aucune)"
      case .client: "Avec quel client\u{202F}? (Entrée\u{A0}: aucun en particulier)"
      case .exchange: "En échange de quoi\u{202F}? (Entrée\u{A0}: de rien)"
      case .invoice: "Pour quelle facture\u{202F}? (Entrée\u{A0}: aucune)"
      }
    },
    help: { field in
      switch field {
      case .text: "En quelques mots, comme vous l’écririez au client\u{A0}: «\u{A0}envoyer les photos\u{A0}»."
      case .owner: "Qui doit agir\u{A0}: vous (1), ou le client (2). Rien n’est supposé."
      case .due: "Un jour\u{A0}: 26/11/2026, jeudi, dans 8 jours. Sans jour, la promesse reste sans date."
      case .amount: "Un montant, par exemple 1\u{202F}200\u{A0}€."
      case .client: "Son nom, tel que vous le dites."
      case .exchange: "Ce qui est donné contre cela\u{A0}: «\u{A0}la mise en ligne\u{A0}»."
      case .invoice: "Son numéro, par exemple F-2031."
      }
    },
    option: { field in
      switch field {
      case .text: "ce qui est promis"
      case .owner: "--owner"
      case .due: "--due"
      case .amount: "--amount"
      case .client: "--client"
      case .exchange: "--for"
      case .invoice: "--invoice"
      }
    },
    noText: "dites ce qui est promis\u{A0}: souffleur promises add \"envoyer les photos\" --owner client",
    tooLong: { "\($0) signes au plus" },
    noOwner:
      "dites qui a promis\u{A0}: --owner me si c’est vous, --owner client si c’est le client\u{202F}; rien n’est supposé",
    noDay: "ce n’est pas un jour\u{A0}; par exemple 26/11/2026, jeudi, dans 8 jours",
    noSum: "ce n’est pas un montant\u{A0}; par exemple 1\u{202F}200\u{A0}€",
    noName: "un nom a des lettres ou des chiffres, 100 signes au plus",
    needed: "Sans cela, il n’y a pas de promesse.",
    nothingNoted: "Rien n’est noté.",
    unusable: "Cette ligne est trop longue.")
}

extension PromiseWords.Line {
  fileprivate static let french = PromiseWords.Line(
    you: "vous", theClient: "le client", separator: "\u{A0}: ",
    invoice: { "facture \($0)" },
    day: { timing, day in
      switch timing {
      case .by: "pour le \(day)"
      case .from: "à partir du \(day)"
      case .on: "le \(day)"
      }
    },
    noDay: "sans date",
    late: { $0 == 1 ? "en retard d’un jour" : "en retard de \($0) jours" },
    due: { days in
      switch days {
      case 0: "c’est aujourd’hui"
      case 1: "c’est demain"
      default: "dans \(days) jours"
      }
    },
    holding: "en vigueur",
    kept: { $0.map { "tenue le \($0)" } ?? "tenue" },
    broken: { $0.map { "non tenue, noté le \($0)" } ?? "non tenue" },
    replaced: { "remplacée par \($0)" },
    withdrawn: "son compte rendu ne la contient plus",
    moved: { times, first in
      times == 1 ? "déplacée une fois, d’abord le \(first)" : "déplacée \(times) fois, d’abord le \(first)"
    },
    received: { "\($0) reçus, reste \($1)" },
    exchange: { FrenchCondition.isJoined($0) ? "à condition \($0)" : "en échange\u{A0}: \($0)" })
}

extension PromiseWords.Changing {
  fileprivate static let french = PromiseWords.Changing(
    unknown: { name, nearest in
      "il n’y a pas de promesse \(name)"
        + (nearest.map { "\u{202F}; vouliez-vous dire \($0)\u{202F}?" }
          ?? "\u{202F}; souffleur promises list --all les montre")
    },
    noName: { "une promesse s’appelle P-K7TF ou P-003, pas «\u{A0}\($0)\u{A0}»" },
    dayToCome: "ce jour est à venir\u{202F}; on note ce qui est arrivé",
    noDay: { "\($0) veut un jour, par exemple 26/11/2026" },
    noSum: { "\($0) veut un montant, par exemple 500\u{A0}€" },
    noSumToPart: {
      "\($0) n’a pas de montant, donc pas de partie\u{202F}; sans --part, elle est tenue tout entière"
    },
    tooMuch: { "il ne reste que \($0) à venir\u{202F}; sans --part, la promesse est tenue tout entière" },
    otherCurrency: { "la promesse est en \($0)" },
    alreadyKept: { name, day in
      "\(name) est déjà tenue" + (day.map { " (le \($0))" } ?? "")
        + "\u{202F}; pour reprendre cela\u{A0}: souffleur promises keep \(name) --undo"
    },
    alreadyBroken: { name, day in
      "\(name) est déjà notée non tenue" + (day.map { " (le \($0))" } ?? "")
        + "\u{202F}; pour reprendre cela\u{A0}: souffleur promises break \(name) --undo"
    },
    alreadyThen: { "\($0) est déjà pour le \($1)" },
    superseded: { name, successor in
      successor.map { "\(name) a été remplacée par \($0)" }
        ?? "\(name) n’est plus dans son compte rendu\u{202F}; notez-la de nouveau avec souffleur promises add"
    },
    nothingToUndo: { "rien de tel n’a été noté de \($0) en dernier" },
    nothingMeant: "dites un jour, ou --undo",
    forgotten: { "\($0) est oubliée\u{A0}: rien n’en reste." },
    replaced: { "\($0) est remplacée par \($1)." })
}

extension PromiseWords.TakingOver {
  fileprivate static let french = PromiseWords.TakingOver(
    noSession: { "il n’y a pas de séance \($0)\u{202F}; souffleur history les montre" },
    noCall: { "il n’y a pas d’appel \($0)\u{202F}; souffleur after en note un" },
    session: { "La séance \($0)" },
    noRecord: {
      "--from veut le numéro d’une séance ou le nom d’un appel (12, C-003), pas «\u{A0}\($0)\u{A0}»"
    },
    alone: "--from reprend tout d’un compte rendu\u{202F}; seul --client va avec",
    summary: { added, updated, known in
      var parts: [String] = []
      if added > 0 { parts.append(added == 1 ? "1 promesse reprise" : "\(added) promesses reprises") }
      if updated > 0 {
        parts.append(
          updated == 1 ? "1 a changé dans le compte rendu" : "\(updated) ont changé dans le compte rendu")
      }
      if known > 0 { parts.append(known == 1 ? "1 était déjà là" : "\(known) étaient déjà là") }
      return parts.joined(separator: ", ") + "."
    },
    nothing: { "\($0) n’a rien d’accordé ni d’annoncé que quelqu’un doive faire." },
    unowned: {
      "Accordé, mais personne n’a dit qui le fait\u{A0}: «\u{A0}\($0)\u{A0}». À noter avec souffleur promises add … --owner."
    })
}

extension PromiseWords.Listing {
  fileprivate static let french = PromiseWords.Listing(
    none: "Aucune promesse en attente.",
    noneOfClient: { "Aucune promesse en attente avec «\u{A0}\($0)\u{A0}»." },
    noneDue: "Rien n’est pour aujourd’hui ni en retard.",
    noDays:
      "Aucune de ces promesses n’a de jour\u{A0}: il n’y a rien à mettre dans un agenda, aucun fichier n’est écrit.",
    written: { file, count in
      count == 1 ? "1 promesse dans \(file)." : "\(count) promesses dans \(file)."
    },
    onlyWithCalendar: "--output va avec --ics",
    oldFlag: { "\($0) est devenu une commande\u{A0}: \($1)" },
    unexpected: { argument, nearest in
      "«\u{A0}\(argument)\u{A0}» n’a rien à faire là\u{202F}; "
        + (nearest.map { "vouliez-vous dire souffleur promises \($0)\u{202F}?" }
          ?? "souffleur promises --help montre les commandes")
    },
    renamed: { "Ce que le fichier appelle \($0) s’appelle \($1) ici\u{A0}: ce nom était pris." })
}

extension PromiseWords.Next {
  fileprivate static let french = PromiseWords.Next(
    intro: "Ensuite\u{A0}: ",
    keep: { "souffleur promises keep \($0) quand c’est fait" },
    settle: {
      "souffleur promises keep \($0) si c’est fait, break \($0) sinon, move \($0) JOUR pour un autre jour"
    },
    remind: { "\($0) dit où en est la relance" },
    slip: { "Une erreur\u{202F}? \($0)" },
    list: "souffleur promises",
    take: "après un vrai appel, souffleur after, ou souffleur promises add --from SÉANCE")
}
