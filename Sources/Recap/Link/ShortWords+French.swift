import Rehearsal
import Vocabulary

extension ShortWords {
  static let french = ShortWords(
    colon: " :", rehearsal: "Répétition : rien de ceci n’a été dit pour de vrai.",
    greeting: { $0.isEmpty ? "Bonjour," : "Bonjour \($0)," },
    settled: { "Ce que nous avons convenu" + ($0.map { " le \($0)" } ?? "") + " :" },
    standing: { "Où nous en sommes après notre échange" + ($0.map { " du \($0)" } ?? "") + " :" },
    nothing: {
      "Lors de notre échange" + ($0.map { " du \($0)" } ?? "") + ", rien n’a été convenu ni proposé."
    },
    headings: [
      .agreed: "Convenu", .announced: "Annoncé", .proposed: "À confirmer", .open: "Reste ouvert",
      .refused: "Refusé",
    ],
    owners: [.me: "moi", .client: "vous"], nobody: "à attribuer", noDay: "date à fixer",
    timings: [.by: "pour le ", .from: "à partir du ", .on: "le "],
    correction: { "Une erreur, un oubli ? Merci de me le dire avant le \($0)." },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      return "\(dayOfMonth)/\(month)" + (hasYear ? "/\(year)" : "")
    })
}
