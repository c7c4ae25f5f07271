import Vocabulary

extension ShortWords {
  static let french = ShortWords(
    colon: " :", rehearsal: "Répétition : rien de ceci n’a été dit pour de vrai.",
    confirm: { day, address in
      address == .tu
        ? "Une erreur, un oubli ? Dis-le-moi d’ici au \(day)."
        : "Une erreur, un oubli ? Dites-le-moi d’ici au \(day)."
    },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      return "\(dayOfMonth)/\(month)" + (hasYear ? "/\(year)" : "")
    })
}
