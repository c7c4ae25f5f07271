extension TimelessWords {
  static let french = TimelessWords(
    negations: ["ne", "n", "pas", "plus", "sans", "aucun", "aucune", "jamais"],
    times: [
      "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "février",
      "fevrier",
      "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre",
      "décembre",
      "decembre", "noël", "noel", "pâques", "printemps", "été", "automne", "hiver", "mois", "semaine",
      "trimestre",
    ])
}
