import Rehearsal

extension CalendarWords {
  static let french = CalendarWords(
    rehearsal: "[Répétition]",
    rehearsalNote: "Noté pendant une répétition\u{A0}: personne ne l’a promis pour de vrai.",
    colon: "\u{A0}: ", me: "moi", client: "client", nobody: "à attribuer",
    timing: {
      switch $0 {
      case .from: "à partir de ce jour"
      case .by, .on: ""
      }
    },
    unsure: {
      switch $0 {
      case .agreed, .announced: ""
      case .proposed: "à confirmer"
      case .open: "reste ouvert"
      case .refused: "refusé"
      }
    },
    statuses: {
      switch $0 {
      case .agreed: "Convenu"
      case .announced: "Annoncé"
      case .proposed: "Proposé"
      case .open: "Resté ouvert"
      case .refused: "Refusé"
      }
    },
    on: " le ", sum: "Montant", exchange: "À condition", next: "Prochain échange", toConfirm: ", à confirmer",
    and: " et ")
}
