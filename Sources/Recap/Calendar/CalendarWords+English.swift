import Rehearsal

extension CalendarWords {
  static let english = CalendarWords(
    rehearsal: "[Rehearsal]", rehearsalNote: "Noted in a rehearsal: nobody has promised it for real.",
    colon: ": ", me: "me", client: "client", nobody: "nobody named yet",
    timing: [.by: "", .from: " (from this day on)", .on: ""],
    unsure: [
      .agreed: "", .announced: "", .proposed: " (to be confirmed)", .open: " (still open)",
      .refused: " (declined)",
    ],
    statuses: [
      .agreed: "Agreed", .announced: "Announced", .proposed: "Proposed, to be confirmed",
      .open: "Left open", .refused: "Declined",
    ],
    on: " on ", sum: "Amount", exchange: "In return", next: "We speak again")
}
