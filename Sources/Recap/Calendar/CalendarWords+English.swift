import Rehearsal

extension CalendarWords {
  static let english = CalendarWords(
    rehearsal: "[Rehearsal]", rehearsalNote: "Noted in a rehearsal: nobody has promised it for real.",
    colon: ": ", me: "me", client: "client", nobody: "nobody named yet",
    timing: {
      switch $0 {
      case .from: "from this day on"
      case .by, .on: ""
      }
    },
    unsure: {
      switch $0 {
      case .agreed, .announced: ""
      case .proposed: "to be confirmed"
      case .open: "still open"
      case .refused: "declined"
      }
    },
    statuses: {
      switch $0 {
      case .agreed: "Agreed"
      case .announced: "Announced"
      case .proposed: "Proposed"
      case .open: "Left open"
      case .refused: "Declined"
      }
    },
    on: " on ", sum: "Amount", exchange: "Provided", next: "Next conversation",
    toConfirm: ", to be confirmed", and: " and ")
}
