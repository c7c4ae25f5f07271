import Rehearsal

extension CallWords {
  static let french = CallWords(
    noCall: { "il n’y a pas d’appel \($0)\u{202F}; souffleur after --list les montre" },
    lineTooLong: "Cette ligne est trop longue.", allKept: "tout est gardé",
    example: { "(par exemple\u{A0}: \($0))" }, erased: "effacé",
    whichCall: "Quel appel était-ce\u{202F}? Un numéro, ou le nom d’un client.",
    begun: { "\($0), à finir" + ($1.isEmpty ? "" : " · \($1)") }, anotherCall: "un autre appel",
    noNumber: { "Les numéros vont de 1 à \($0)." },
    meant: { "Client\u{A0}: \($0)." },
    goesOn: { "\($0) est à finir\u{A0}: on reprend où vous en étiez." },
    keptAs: { "Gardé sous \($0)." },
    nothingNoted: "Rien n’est noté. Pour noter un appel\u{A0}: souffleur after --client NOM",
    noDay: "sans date", unfinished: "à finir",
    status: { status in
      switch status {
      case .agreed: "Convenu"
      case .announced: "Annoncé"
      case .proposed: "Proposé"
      case .open: "Ouvert"
      case .refused: "Refusé"
      }
    },
    end: { "Fin\u{A0}: \($0)" },
    next: "Ensuite\u{A0}:",
    noCalls: "Aucun appel n’est noté. Après un vrai appel\u{A0}: souffleur after --client NOM",
    whichClient: "avec quel client\u{202F}? --client NOM, ou un appel tel que C-003",
    answersWanted: "sans question, les réponses viennent de --answers FICHIER",
    answersRefused: { "\($0) ne convient pas\u{202F}; rien n’en a été gardé" })
}
