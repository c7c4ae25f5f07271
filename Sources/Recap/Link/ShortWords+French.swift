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
    heading: {
      switch $0 {
      case .agreed: "Convenu"
      case .announced: "Annoncé"
      case .proposed: "À confirmer"
      case .open: "Reste ouvert"
      case .refused: "Refusé"
      }
    },
    owner: {
      switch $0 {
      case .me: "moi"
      case .client: "vous"
      }
    }, nobody: "à attribuer", noDay: "date à fixer",
    timing: { timing, day in
      switch timing {
      case .by: "pour le \(day)"
      case .from: "à partir du \(day)"
      case .on: "le \(day)"
      }
    },
    correction: { "Une erreur, un oubli ? Merci de me le dire d’ici au \($0)." },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      return "\(dayOfMonth)/\(month)" + (hasYear ? "/\(year)" : "")
    })
}
