extension RealityWords {
  static let french = RealityWords(
    heading: "La répétition et la réalité",
    objections: { expected, met, new in
      "Objections\u{A0}: \(expected) \(expected > 1 ? "attendues" : "attendue"), \(met) \(met > 1 ? "venues" : "venue"), \(new) \(new > 1 ? "nouvelles" : "nouvelle")."
    },
    met: { "- attendue, et venue\u{A0}: \($0)" }, unmet: { "- attendue, et pas venue\u{A0}: \($0)" },
    new: { "- nouvelle\u{A0}: \($0)" },
    feared: { fear, level, happened in
      "Crainte\u{A0}: «\u{A0}\(fear)\u{A0}»" + (level.map { " (\($0)/10)" } ?? "")
        + (happened.map { " – \($0)." } ?? " – pas dit.")
    },
    request: { "Vous vouliez demander\u{A0}: \($0)" },
    wanted: { wanted, got, late in
      "Voulu\u{A0}: \(wanted.joined(separator: ", ")). Convenu\u{A0}: \(got.isEmpty ? "aucune somme encore" : got.joined(separator: ", "))"
        + (late > 0 ? ", \(late) \(late > 1 ? "jours" : "jour") plus tard." : ".")
    },
    rehearsal: {
      "Dernière répétition (séance \($0))\u{A0}: \($1)." + ($2.map { " Le vrai appel\u{A0}: \($0)." } ?? "")
    },
    thenAgreed: { "- convenu à la répétition\u{A0}: \($0)" },
    nothingThen: "- convenu à la répétition\u{A0}: rien", nothingNow: "Convenu à l’appel\u{A0}: rien.",
    mood: { before, after in
      before.map { "Prêt avant\u{A0}: \($0)/10. Après\u{A0}: \(after)/10." } ?? "Après\u{A0}: \(after)/10."
    },
    keepObjection: {
      "Nouvelle\u{A0}: «\u{A0}\($0)\u{A0}» L’attendre la prochaine fois, avec ce client (o/N)\u{202F}?"
    },
    keptObjection: "Gardée avec les objections que vous attendez.")
}
