import Clients
import Rehearsal
import Scenarios
import Vocabulary

extension LetterWords {
  static func english(_ style: LetterStyle) -> LetterWords {
    let isWarm = style.tone == .warm
    return LetterWords(
      rehearsalMark: "[Rehearsal]",
      rehearsalNotice: "This is a rehearsal: the conversation did not take place and binds nobody.",
      agreedSubject: { day, what, more in
        "Agreed" + (day.map { " on \($0)" } ?? "") + ": \(what)"
          + (more == 0 ? "" : " (and \(number(more)) more)")
      },
      standingSubject: { channel, day in
        "Where things stand after \(conversation(channel))" + (day.map { " on \($0)" } ?? "")
      },
      neutralSubject: { channel, day in
        conversation(channel).capitalizedFirst + (day.map { " on \($0)" } ?? "")
      },
      subjectLabel: "Subject:",
      greeting: { person in
        guard !person.isEmpty else { return "Hello," }
        return isWarm ? "Hi \(person)," : "Dear \(person),"
      },
      nothing: "Nothing was agreed or proposed this time.",
      outcome: outcome,
      moment: moment,
      present: { other, sender in "Present: \(other) and \(sender.isEmpty ? "myself" : sender)." },
      heading: heading,
      owner: { $0 == .me ? "me" : "you" },
      ownerMissing: "nobody named yet",
      day: { timing, day in "\(timing.rawValue) \(day)" },
      dayMissing: "no date yet",
      exchange: { "provided: \($0)" },
      payment: { iban, bic in "To pay: IBAN \(iban)" + (bic.isEmpty ? "." : ", BIC \(bic).") },
      next: { day, time in "We speak again on \(day)\(time.map(clock) ?? "")." },
      confirm: { until in
        isWarm
          ? "If this all looks right, a quick “yes” is all I need. If I’ve missed something or got it wrong, let me know by \(until) and I’ll put it right."
          : "Please reply “yes” if this is a fair account. If something is missing or I have misunderstood, tell me by \(until) and I will correct it."
      },
      silence: { silence in
        switch silence {
        case .confirms: "If I have not heard from you by then, I will take it that this account is right."
        case .open: "Until I hear from you, I will not take this account as confirmed."
        }
      },
      thanks: { channel in
        if channel == .mail { return "Thank you for your messages." }
        return isWarm ? "Thanks for taking the time to talk it through." : "Thank you for your time."
      },
      closing: isWarm ? "All the best," : "Kind regards,",
      senderMissing: "[your name]")
  }

  private static func number(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  private static func conversation(_ channel: Scenario.Channel?) -> String {
    switch channel {
    case .phone: "our call"
    case .video: "our video call"
    case .inPerson: "our meeting"
    case .mail, nil: "our conversation"
    }
  }

  // MARK: The outcome

  private static func outcome(_ counts: Counts, _ ending: Call.Ending?, _ channel: Scenario.Channel?)
    -> String
  {
    var rest: [String] = []
    if counts.proposed > 0 {
      rest.append(
        counts.proposed == 1
          ? "one proposal is still to be confirmed"
          : "\(number(counts.proposed)) proposals are still to be confirmed")
    }
    if counts.open > 0 {
      rest.append(
        counts.open == 1 ? "one point is still open" : "\(number(counts.open)) points are still open")
    }
    let points = counts.agreed == 1 ? "one point" : "\(number(counts.agreed)) points"
    let lead: String
    switch ending {
    case .clientLeft?, .cutOff?, .userLeft?:
      lead =
        ending == .userLeft
        ? "I ended \(conversation(channel))" : "\(conversation(channel).capitalizedFirst) was cut short"
      if counts.agreed > 0 { rest.insert("we had agreed on \(points)", at: 0) }
    case .closed?, nil:
      if counts.agreed > 0 {
        lead = "We agreed on \(points)"
      } else if counts.announced > 0 {
        lead = "This is to confirm what was announced"
      } else {
        lead = "Nothing is agreed at this stage"
        if rest.isEmpty, counts.refused > 0 {
          rest.append(
            counts.refused == 1
              ? "one request was turned down" : "\(number(counts.refused)) requests were turned down")
        }
      }
    }
    guard let last = rest.popLast() else { return lead + "." }
    return lead + "; " + (rest.isEmpty ? last : rest.joined(separator: ", ") + " and " + last) + "."
  }

  // MARK: When, and how

  private static func moment(_ channel: Scenario.Channel?, _ moment: Moment) -> String {
    var text =
      switch channel {
      case .phone: "We spoke on the phone"
      case .video: "We spoke by video"
      case .inPerson: "We met"
      case .mail: "We wrote to each other"
      case nil: "We spoke"
      }
    if let day = moment.day { text += " on \(day)" }
    if let time = moment.time { text += clock(time) }
    if let minutes = moment.minutes, minutes > 0 { text += ", for " + length(minutes) }
    return text + "."
  }

  private static func clock(_ time: (hour: Int, minute: Int)) -> String {
    let (hour, minute) = time
    let shown = "\((hour + 11) % 12 + 1)" + (minute == 0 ? "" : ".\(minute < 10 ? "0" : "")\(minute)")
    return (hour, minute) == (12, 0) ? " at noon" : " at \(shown) \(hour < 12 ? "am" : "pm")"
  }

  private static func length(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let short = rest == 1 ? "one minute" : "\(rest) minutes"
    guard hours > 0 else { return short }
    return (hours == 1 ? "one hour" : "\(hours) hours") + (rest == 0 ? "" : " and " + short)
  }

  private static func heading(_ status: LedgerItem.Status) -> String {
    switch status {
    case .agreed: "Agreed"
    case .announced: "Announced"
    case .proposed: "Proposed, to be confirmed"
    case .open: "Still open"
    case .refused: "Ruled out"
    }
  }
}
