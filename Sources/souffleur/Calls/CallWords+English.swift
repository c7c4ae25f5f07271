import Rehearsal

extension CallWords {
  static let english = CallWords(
    noCall: { "there is no call \($0); souffleur after --list shows them" },
    lineTooLong: "This line is too long.", allKept: "everything is kept",
    example: { "(for example: \($0))" }, erased: "erased",
    whichCall: "Which call was it? A number, or a client’s name.",
    begun: { "\($0), to be finished" + ($1.isEmpty ? "" : " · \($1)") }, anotherCall: "another call",
    noNumber: { "The numbers go from 1 to \($0)." },
    meant: { "Client: \($0)." },
    goesOn: { "\($0) is to be finished: it goes on where you left it." },
    keptAs: { "Kept as \($0)." },
    nothingNoted: "Nothing is noted. To note a call: souffleur after --client NAME",
    noDay: "no date", unfinished: "to be finished",
    status: { status in
      switch status {
      case .agreed: "Agreed"
      case .announced: "Announced"
      case .proposed: "Proposed"
      case .open: "Open"
      case .refused: "Refused"
      }
    },
    end: { "End: \($0)" },
    next: "Next:",
    noCalls: "No call is noted. After a real call: souffleur after --client NAME",
    whichClient: "with which client? --client NAME, or a call such as C-003",
    answersWanted: "without questions the answers come from --answers FILE",
    answersRefused: { "\($0) does not do; nothing of it was kept" })
}
