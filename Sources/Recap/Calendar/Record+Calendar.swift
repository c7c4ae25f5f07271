import Rehearsal
import Vocabulary

extension Record {
  /// The entries of a calendar: every item with a day that was not refused, and the next appointment.
  ///
  /// The day by which a correction is asked for is none: nobody has to do anything that day.
  /// What was only rehearsed says so.
  ///
  /// - Parameter isMailed: Whether the client gets them: then only what the mail tells is among them.
  public func calendarEntries(isMailed: Bool = false) -> [CalendarEntry] {
    let dated = (isMailed ? told : items).compactMap { item -> DatedItem? in
      guard item.status != .refused, let due = item.due else { return nil }
      return DatedItem(
        origin: session, item: item.id, client: client, owner: item.owner, who: name(item.owner, isMailed),
        text: item.text, amount: item.amount, exchange: item.exchange, day: due, timing: item.timing,
        status: item.status, made: day)
    }
    let entries = dated.map { $0.entry(in: language, isRehearsal: isRehearsal) }
    let all = entries + (next.map { [appointment(on: $0, isMailed)] } ?? [])
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// What a calendar program may call the file.
  public var calendarName: String {
    let mark = CalendarWords(language).rehearsal
    return isRehearsal && !subject.hasPrefix(mark) ? mark + " " + subject : subject
  }

  /// Who acts, as the one is called who looks at the calendar: one's own says “me” and the client, as the promises do;
  /// the client's says the names.
  private func name(_ owner: LedgerItem.Owner?, _ isMailed: Bool) -> String {
    switch owner {
    case .me?:
      !isMailed ? "" : sender.isEmpty ? LetterWords.of(language, style).senderMissing : sender
    case .client?: isMailed || client.isEmpty ? contact : client
    case nil: ""
    }
  }

  private func appointment(on next: CalendarDate, _ isMailed: Bool) -> CalendarEntry {
    let words = CalendarWords(language)
    let names = [contact, isMailed ? sender : ""].filter { !$0.isEmpty }.joined(separator: words.and)
    let what = names.isEmpty ? words.next : words.said(words.next, names)
    let hour = nextTime.flatMap(Letter.clock)
    return CalendarEntry(
      origin: session, item: isRehearsal ? Record.rehearsed(Record.nextItem) : Record.nextItem,
      client: client,
      kind: hour.map { .time(hour: $0.hour, minute: $0.minute) } ?? .day,
      day: next,
      summary: (isRehearsal ? words.rehearsal + " " : "") + what,
      details: isRehearsal ? words.rehearsalNote : "")
  }

  /// The name of an item that was only rehearsed: a calendar never takes it for the real one.
  static func rehearsed(_ item: String) -> String { "rehearsed " + item }

  /// No item of a ledger has such a name: a line's identifier and `#item:` hold no space.
  private static let nextItem = "next appointment"
}
