import Vocabulary

extension InterestWords {
  static let french = InterestWords(
    language: .french,
    kind: frenchKind, terms: frenchTerms,
    segmentation: {
      switch $0 {
      case .halfYear: "taux relu à chaque semestre"
      case .firstDay: "taux du premier jour, jusqu’au bout"
      }
    },
    rateStatus: {
      switch $0 {
      case .official: "source officielle"
      case .secondary: "source secondaire, à vérifier"
      case .unchecked: "pas vérifié"
      }
    },
    factStatus: {
      switch $0 {
      case .official: "V, lu dans un texte officiel"
      case .secondary: "S, lu dans une source secondaire"
      case .unchecked: "M, pas vérifié"
      }
    },
    head: { amount, due, paid, isAssumed in
      "\(amount), échéance \(due), "
        + (isAssumed ? "compté jusqu’à aujourd’hui, \(paid)" : "compté jusqu’au \(paid)")
    },
    late: { $0 == 1 ? "1 jour compte" : "\($0) jours comptent" },
    notLate: "Rien n’est en retard à cette date\u{A0}: ni intérêts, ni indemnité.",
    fromNotice: { "Les intérêts courent depuis la mise en demeure du \($0) seulement." },
    rules: { terms, segmentation in
      "Règles\u{A0}: \(terms)" + (segmentation.map { "\u{202F}; \($0)" } ?? "")
    },
    segment: { days, rate, amount, sum, from, to in
      let count = days == 1 ? "1 jour" : "\(days) jours"
      return "\(count) × \(rate) sur \(amount) = \(sum) (du \(from) au \(to))"
    },
    made: { kind, rate, points in "\(kind) \(rate)" + (points.map { " + \($0) points" } ?? "") },
    received: "Déjà reçu",
    interest: "Intérêts de retard, arrondis une seule fois", fixedSum: "Indemnité forfaitaire",
    total: "Total à payer", noFixedSum: "Pas d’indemnité forfaitaire.",
    line: { "\($0)\u{A0}: \($1)" },
    heading: { "\($0)\u{A0}:" },
    forTheLetter: "Pour la lettre", sources: "Sources", warnings: "Attention",
    source: { what, place, status, readOn in
      "\(what)\u{A0}: \(place) (\(status)" + (readOn.map { ", lu le \($0)" } ?? "") + ")"
    },
    theirs: "donné par vous",
    notAdvice: "Une information, pas un conseil juridique.",
    warning: frenchWarning, failure: frenchFailure, fileError: frenchFileError,
    termsMistake: frenchTermsMistake, sentence: frenchSentence,
    gap: { "[pénalités de retard à calculer\u{A0}: \($0)]" },
    regimeToSay: "régime à préciser",
    rateToLookUp: { "\($0) du \($1) à chercher" },
    fromThisNotice:
      "À compter de la présente mise en demeure, la somme due porte intérêt au taux légal, conformément aux articles 1231-6 et 1344-1 du Code civil.",
    noSentence: "Pas de phrase pour la lettre tant qu’un taux n’est pas vérifié.",
    command: frenchCommand)

  private static let frenchKind: @Sendable (RateKind) -> String = { kind in
    switch kind {
    case .europeanCentralBank: "taux de refinancement de la BCE"
    case .frenchLegal: "taux d’intérêt légal (créances des professionnels)"
    case .bankOfEngland: "taux officiel de la Banque d’Angleterre"
    case .nationalBank: "taux directeur de la banque centrale du pays"
    }
  }

  private static let frenchTerms: @Sendable (LegalTerms) -> String = { terms in
    if let percent = terms.contractPercent {
      return "taux du contrat, \(LocaleFormat(.french).percent(percent)), entre professionnels en France"
    }
    return switch terms.regime {
    case .frenchBusiness: "entre professionnels, en France (fr-b2b)"
    case .frenchConsumer: "particulier, en France (fr-consumer)"
    case .frenchPublic: "organisme public, en France (fr-public)"
    case .europeanBusiness:
      "entre professionnels, Union européenne" + (terms.country.map { " (\($0.code))" } ?? "") + " (eu)"
    case .britishBusiness: "entre professionnels, au Royaume-Uni (uk)"
    }
  }

  private static let frenchWarning: @Sendable (InterestReport.Warning) -> String = { warning in
    let format = LocaleFormat(.french)
    switch warning {
    case .unchecked(let rate):
      return
        "\(frenchKind(rate.kind)) de \(format.percent(rate.percent)) au \(format.dateWithoutWeekday(rate.from))\u{A0}: pas vérifié\u{202F}; "
        + frenchLookUp(rate.kind, rate.from)
    case .floorUnknown(let day):
      return
        "le plancher du taux contractuel (trois fois le taux légal) n’a pas pu être vérifié depuis le \(format.dateWithoutWeekday(day))\u{202F}; "
        + frenchLookUp(.frenchLegal, day)
    case .otherCurrency(let sum):
      return
        "l’indemnité forfaitaire de \(format.money(sum)) est dans une autre monnaie\u{A0}: elle n’est pas dans le total"
    case .minimum:
      return
        "c’est le minimum de la directive\u{202F}; la loi du client, ou celle du contrat, peut donner davantage"
    }
  }

  private static func frenchLookUp(_ kind: RateKind, _ halfYear: CalendarDate) -> String {
    let day = LocaleFormat(.french).dateWithoutWeekday(kind.dayToLookUp(for: halfYear))
    let place = kind.address ?? "auprès de la banque centrale du pays"
    return "cherchez celui en vigueur le \(day)\u{A0}: \(place)"
  }

  private static let frenchFailure: @Sendable (LateInterest.Failure) -> String = { failure in
    let format = LocaleFormat(.french)
    switch failure {
    case .noRate(let kind, let days):
      let shown = days.prefix(3).map { frenchLookUp(kind, $0) }.joined(separator: "\u{202F}; ")
      let first = days.first?.iso ?? ""
      return
        "\(frenchKind(kind))\u{A0}: pas connu ici pour le semestre du "
        + days.prefix(3).map(format.dateWithoutWeekday).joined(separator: ", du ")
        + (days.count > 3 ? " et de \(days.count - 3) autres" : "")
        + ", et rien n’est deviné\u{202F}; \(shown), puis donnez-le\u{A0}: --reference \(first)=TAUX, ou la ligne \(kind.rawValue),\(first),TAUX,SOURCE dans un fichier (--rates FICHIER)"
    case .belowFloor(let percent, let floor, let rate):
      return
        "le taux du contrat, \(format.percent(percent)), est sous le plancher de \(format.percent(floor)) (trois fois le taux légal de \(format.percent(rate.percent)) du semestre du \(format.dateWithoutWeekday(rate.from)), \(rate.source))"
    case .payments: return "les paiements reçus dépassent la somme due, ou l’un d’eux n’est rien"
    case .outOfRange: return "somme, taux ou durée hors de toute mesure"
    }
  }

  private static let frenchFileError: @Sendable (RateFileError) -> String = { error in
    let why =
      switch error.problem {
      case .table(let reason): reason
      case .kind(let text):
        "«\u{A0}\(text)\u{A0}» n’est pas un taux connu\u{A0}: "
          + RateKind.allCases.map(\.rawValue).joined(separator: ", ")
      case .firstDay(let text):
        "«\u{A0}\(text)\u{A0}» n’est pas un 1er janvier ou un 1er juillet écrit comme 2026-07-01"
      case .percent(let text):
        "«\u{A0}\(text)\u{A0}» n’est pas un pourcentage de 0 à 100, écrit comme 2.15"
      case .source: "dites en une ligne où ce taux a été lu"
      case .readOn(let text): "«\u{A0}\(text)\u{A0}» n’est pas un jour écrit comme 2026-11-28"
      case .status(let text):
        "«\u{A0}\(text)\u{A0}» n’est pas un statut\u{A0}: "
          + DatedRate.Status.allCases.map(\.rawValue).joined(separator: ", ")
      case .twice(let line): "le taux de ce semestre est déjà à la ligne \(line)"
      }
    return "\(error.file):\(error.line):\(error.column)\u{A0}: \(why)"
  }

  private static let frenchTermsMistake: @Sendable (LegalTerms.Mistake) -> String = { mistake in
    switch mistake {
    case .unknown(let text):
      "«\u{A0}\(text)\u{A0}» n’est pas un régime connu\u{A0}: \(LegalTerms.names.joined(separator: ", "))"
    case .rateMissing: "le taux du contrat manque\u{A0}: contract:TAUX, par exemple contract:12"
    case .rate(let text): "«\u{A0}\(text)\u{A0}» n’est pas un taux de 0 à 100, par exemple contract:12"
    case .country(let text):
      "«\u{A0}\(text)\u{A0}» n’est pas un autre pays de l’Union européenne\u{A0}: deux lettres, par exemple eu:de"
    case .ownRules(let regime): "ce pays a ses propres règles ici\u{A0}: \(regime.rawValue)"
    }
  }

  private static let frenchSentence: @Sendable (InterestSentence) -> String = { claim in
    let days = claim.days == 1 ? "un jour" : "\(claim.days) jours"
    let sums = "Au \(claim.day), "
    let fixed = claim.fixedSum.map {
      " S’y ajoute l’indemnité forfaitaire pour frais de recouvrement de \($0)"
    }
    switch claim.terms.regime {
    case .frenchBusiness:
      let rate = claim.contractRate.map { ", au taux de \($0) par an prévu au contrat" } ?? ""
      return
        "Conformément à l’article L441-10 du Code de commerce, des pénalités de retard sont exigibles, sans rappel, depuis le lendemain de l’échéance\(rate). \(sums)elles s’élèvent à \(claim.interest) (\(days))."
        + (fixed.map { $0 + " (article D441-5 du Code de commerce)." } ?? "")
    case .frenchConsumer:
      let since = claim.notice.map { " du \($0)" } ?? ""
      return
        "Conformément aux articles 1231-6 et 1344-1 du Code civil, la somme due porte intérêt au taux légal depuis la mise en demeure\(since). \(sums)ces intérêts s’élèvent à \(claim.interest) (\(days))."
    case .frenchPublic:
      return
        "Conformément à l’article R2192-31 du Code de la commande publique, des intérêts moratoires sont dus depuis le lendemain de l’échéance. \(sums)ils s’élèvent à \(claim.interest) (\(days))."
        + (fixed.map { $0 + " (article D2192-35 du même code)." } ?? "")
    case .europeanBusiness:
      return
        "Conformément à la directive 2011/7/UE et à la loi qui la transpose, des intérêts pour retard de paiement sont dus depuis le lendemain de l’échéance, sans rappel. \(sums)ils s’élèvent à \(claim.interest) (\(days))."
        + (fixed.map { $0 + " (article 6 de la directive)." } ?? "")
    case .britishBusiness:
      return
        "Conformément à la loi britannique sur les retards de paiement (Late Payment of Commercial Debts (Interest) Act 1998), des intérêts courent depuis le lendemain de l’échéance. \(sums)ils s’élèvent à \(claim.interest) (\(days))."
        + (fixed.map { $0 + " (article 5A de la même loi)." } ?? "")
    }
  }

  private static let frenchCommand = InterestCommandWords(
    askRegime: "Quelles règles s’appliquent à ce client\u{202F}?",
    regimeHelp:
      "1 fr-b2b (entre professionnels, France)\n2 fr-consumer (particulier, France)\n3 fr-public (organisme public, France)\n4 eu (autre pays de l’Union\u{202F}; eu:de pour en dire le pays)\n5 uk (Royaume-Uni)\ncontract:TAUX (taux du contrat, par exemple contract:12)",
    askDue: "À quelle date cette somme devait-elle être réglée\u{202F}?",
    askNotice:
      "À quelle date la mise en demeure a-t-elle été reçue\u{202F}? (D’un particulier, les intérêts ne courent qu’à partir d’elle.)",
    needed: "Sans cette réponse, rien ne se calcule\u{202F}; Ctrl-D arrête.",
    regimeMissing:
      "dites quelles règles s’appliquent\u{A0}: --regime \(LegalTerms.names.joined(separator: "|"))",
    noticeMissing:
      "d’un particulier, les intérêts ne courent qu’à partir de la mise en demeure\u{A0}: --notice DATE",
    dueMissing: "dites quand la somme était due\u{A0}: --due DATE",
    amountMissing: "dites la somme, par exemple\u{A0}: souffleur interest 2400 --due 31/05/2025",
    amount: { "«\u{A0}\($0)\u{A0}» n’est pas une somme\u{202F}; par exemple 2 400 € ou 1.200,50 EUR" },
    ambiguous: { text, thousands, decimals in
      "«\u{A0}\(text)\u{A0}» peut se lire de deux façons\u{A0}: écrivez \(thousands) ou \(decimals)"
    },
    cents: { "«\u{A0}\($0)\u{A0}» a plus de deux décimales" },
    sumRange: { "«\u{A0}\($0)\u{A0}»\u{A0}: une somme est de plus de 0 et de moins de mille milliards" },
    day: { "\($0) veut un jour, par exemple 31/05/2025, pas «\u{A0}\($1)\u{A0}»" },
    payment: {
      "--payment veut JOUR=SOMME, par exemple 2025-06-10=500, pas «\u{A0}\($0)\u{A0}»"
    },
    paymentLate: { "un paiement du \($0) vient après le jour jusqu’auquel on compte" },
    paymentCurrency: { "les paiements sont dans la monnaie de la somme, \($0)" },
    reference: { "--reference veut un taux, 2.15, ou JOUR=TAUX, 2026-07-01=2.15, pas «\u{A0}\($0)\u{A0}»" },
    referenceWhich: { days in
      days.isEmpty
        ? "tous les taux de ce retard sont connus\u{202F}; pour en changer un\u{A0}: --reference JOUR=TAUX"
        : "il manque plusieurs semestres\u{A0}: donnez chacun, --reference \(days.map { "\($0)=TAUX" }.joined(separator: " --reference "))"
    },
    segmentFixed: { "la loi fixe le taux pour tout le retard (\($0))\u{A0}: --segment ne se choisit pas" },
    nothingPrepared: {
      "rien de préparé pour «\u{A0}\($0)\u{A0}» ne dit le régime\u{A0}: --regime, ou souffleur prep"
    },
    fromPreparation: { "Règles prises de ce que vous avez préparé pour \($1)\u{A0}: \($0)." },
    ratesTaken: { count, file in
      (count == 1 ? "1 taux pris" : "\(count) taux pris") + " de \(file), donnés par vous."
    },
    noFact: { id, nearest in
      "rien ne s’appelle «\u{A0}\(id)\u{A0}»"
        + (nearest.map { "\u{202F}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? ".")
        + " --why all montre tout"
    },
    next: "Ensuite\u{A0}: souffleur ladder, pour savoir quoi écrire et quand.")
}
