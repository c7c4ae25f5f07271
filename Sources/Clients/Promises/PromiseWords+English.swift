import Rehearsal

extension PromiseWords {
  static let english = PromiseWords(
    asking: .english, line: .english, changing: .english, takingOver: .english, listing: .english,
    next: .english)
}

extension PromiseWords.Asking {
  fileprivate static let english = PromiseWords.Asking(
    opening:
      "Enter skips where it can, ? explains, < goes back one question, Ctrl-D stops and notes nothing.",
    question: { field in
      switch field {
      case .text: "What is promised?"
      case .owner: "By whom? 1 you, 2 the client"
      case .due: "By which day? (Enter: none was said)"
      case .amount: "How much? (Enter: no sum)"
      case .client: "With which client? (Enter: nobody in particular)"
      case .exchange: "In exchange for what? (Enter: nothing)"
      case .invoice: "For which invoice? (Enter: none)"
      }
    },
    help: { field in
      switch field {
      case .text: "In a few words, as you would write it to the client: “send the photos”."
      case .owner: "Who has to act: you (1), or the client (2). Nothing is assumed."
      case .due: "A day: 26/11/2026, Thursday, in 8 days. Without one the promise stays undated."
      case .amount: "A sum, for example £1,200."
      case .client: "The name, as you say it."
      case .exchange: "What is given for it: “going live”."
      case .invoice: "Its number, for example F-2031."
      }
    },
    option: { field in
      switch field {
      case .text: "what is promised"
      case .owner: "--owner"
      case .due: "--due"
      case .amount: "--amount"
      case .client: "--client"
      case .exchange: "--for"
      case .invoice: "--invoice"
      }
    },
    noText: "say what is promised: souffleur promises add \"send the photos\" --owner client",
    tooLong: { "\($0) characters at most" },
    noOwner: "say whose promise it is: --owner me for yours, --owner client for theirs; nothing is assumed",
    noDay: "that is no day; for example 26/11/2026, Thursday, in 8 days",
    noSum: "that is no sum; for example £1,200",
    noName: "a name has letters or digits, 100 characters at most",
    needed: "Without this there is no promise.",
    nothingNoted: "Nothing is noted.",
    unusable: "This line is too long.")
}

extension PromiseWords.Line {
  fileprivate static let english = PromiseWords.Line(
    you: "you", theClient: "the client", separator: ": ",
    invoice: { "invoice \($0)" },
    day: { timing, day in
      switch timing {
      case .by: "by \(day)"
      case .from: "from \(day)"
      case .on: "on \(day)"
      }
    },
    noDay: "no day",
    late: { $0 == 1 ? "one day late" : "\($0) days late" },
    due: { days in
      switch days {
      case 0: "that is today"
      case 1: "that is tomorrow"
      default: "in \(days) days"
      }
    },
    holding: "in force",
    kept: { $0.map { "kept on \($0)" } ?? "kept" },
    broken: { $0.map { "broken, noted on \($0)" } ?? "broken" },
    replaced: { "replaced by \($0)" },
    withdrawn: "its record no longer holds it",
    moved: { times, first in
      times == 1 ? "moved once, first \(first)" : "moved \(times) times, first \(first)"
    },
    received: { "\($0) received, \($1) to come" },
    exchange: { "in exchange for: \($0)" })
}

extension PromiseWords.Changing {
  fileprivate static let english = PromiseWords.Changing(
    unknown: { name, nearest in
      "there is no promise \(name)"
        + (nearest.map { "; did you mean \($0)?" } ?? "; souffleur promises list --all shows them")
    },
    noName: { "a promise is called P-K7TF or P-003, not “\($0)”" },
    dayToCome: "that day is still to come; what has happened is noted",
    noDay: { "\($0) takes a day, for example 2026-11-26" },
    noSum: { "\($0) takes a sum, for example £500" },
    noSumToPart: { "\($0) has no sum, so there is no part of it; without --part all of it is kept" },
    tooMuch: { "only \($0) is still to come; without --part all of the promise is kept" },
    otherCurrency: { "the promise is in \($0)" },
    alreadyKept: { name, day in
      "\(name) is kept already" + (day.map { " (on \($0))" } ?? "")
        + "; to take that back: souffleur promises keep \(name) --undo"
    },
    alreadyBroken: { name, day in
      "\(name) is noted as broken already" + (day.map { " (on \($0))" } ?? "")
        + "; to take that back: souffleur promises break \(name) --undo"
    },
    alreadyThen: { "\($0) is for \($1) already" },
    superseded: { name, successor in
      successor.map { "\(name) was replaced by \($0)" }
        ?? "\(name) is no longer in its record; note it again with souffleur promises add"
    },
    nothingToUndo: { "no such thing was noted last of \($0)" },
    nothingMeant: "say a day, or --undo",
    forgotten: { "\($0) is forgotten: nothing is left of it." },
    replaced: { "\($0) is replaced by \($1)." })
}

extension PromiseWords.TakingOver {
  fileprivate static let english = PromiseWords.TakingOver(
    noSession: { "there is no session \($0); souffleur history shows them" },
    noCall: { "there is no call \($0); souffleur after notes one" },
    session: { "Session \($0)" },
    noRecord: { "--from takes the number of a session or the name of a call (12, C-003), not “\($0)”" },
    alone: "--from takes over all of a record; only --client goes with it",
    summary: { added, updated, known in
      var parts: [String] = []
      if added > 0 { parts.append(added == 1 ? "1 promise taken over" : "\(added) promises taken over") }
      if updated > 0 { parts.append("\(updated) changed in the record") }
      if known > 0 { parts.append(known == 1 ? "1 was there already" : "\(known) were there already") }
      return parts.joined(separator: ", ") + "."
    },
    nothing: { "\($0) has nothing agreed or announced that somebody has to do." },
    unowned: {
      "Agreed, but nobody said who does it: “\($0)”. Note it with souffleur promises add … --owner."
    })
}

extension PromiseWords.Listing {
  fileprivate static let english = PromiseWords.Listing(
    none: "No promise is open.",
    noneOfClient: { "No promise is open with “\($0)”." },
    noneDue: "Nothing is due today or late.",
    noDays: "None of these promises has a day: there is nothing for a calendar, and no file is written.",
    written: { file, count in count == 1 ? "1 promise in \(file)." : "\(count) promises in \(file)." },
    onlyWithCalendar: "--output goes with --ics",
    oldFlag: { "\($0) has become a command: \($1)" },
    unexpected: { argument, nearest in
      "“\(argument)” has no place there; "
        + (nearest.map { "did you mean souffleur promises \($0)?" }
          ?? "souffleur promises --help shows the commands")
    },
    renamed: { "What the file calls \($0) is \($1) here: that name was taken." })
}

extension PromiseWords.Next {
  fileprivate static let english = PromiseWords.Next(
    intro: "Next: ",
    keep: { "souffleur promises keep \($0) when it is done" },
    settle: {
      "souffleur promises keep \($0) if it is done, break \($0) if not, move \($0) DAY for another day"
    },
    remind: { "\($0) says where reminders stand" },
    slip: { "A slip? \($0)" },
    list: "souffleur promises",
    take: "after a real call, souffleur after, or souffleur promises add --from SESSION")
}
