import Rehearsal

extension CalendarWords {
  static let french = CalendarWords(
    rehearsal: "[Répétition]",
    rehearsalNote: "Noté pendant une répétition\u{A0}: personne ne l’a promis pour de vrai.",
    colon: "\u{A0}: ", me: "moi", client: "client", nobody: "à attribuer",
    timing: [.by: "", .from: " (à partir de ce jour)", .on: ""],
    unsure: [
      .agreed: "", .announced: "", .proposed: " (à confirmer)", .open: " (reste ouvert)",
      .refused: " (refusé)",
    ],
    statuses: [
      .agreed: "Convenu", .announced: "Annoncé", .proposed: "Proposé, à confirmer", .open: "Resté ouvert",
      .refused: "Refusé",
    ],
    on: " le ", sum: "Montant", exchange: "En échange", next: "Nous nous reparlons")
}
