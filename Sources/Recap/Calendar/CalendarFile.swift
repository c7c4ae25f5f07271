public import Foundation
public import Vocabulary

/// Entries as an iCalendar file (RFC 5545) that is published, not sent as an invitation (RFC 5546 section 3.2.1).
///
/// Days have no zone: they are the same day wherever the calendar is. An event with an hour is written in UTC, as an
/// appointment with somebody is one moment for both; a floating hour would be another one for whoever travels, and a
/// zone of one's own would need its rules in the file.
///
/// `ORGANIZER` is written when the user's address is known. RFC 5546 wants it always, but calendars take an entry whose
/// organizer is somebody else for an invitation that cannot be changed, so none is made up.
public struct CalendarFile: Sendable {
  /// The entries, in the order in which they are written.
  public var entries: [CalendarEntry]
  /// What a calendar program may call it; empty for none.
  public var name: String
  /// The user, as the organizer; none when the address is not known.
  public var organizer: Mailbox?
  /// When the file is made.
  public var date: Date
  /// The zone in which the hours of the entries are meant.
  public var timeZone: TimeZone
  /// Whether people work on a day; nobody is reminded on another.
  public var isWorkingDay: @Sendable (CalendarDate) -> Bool

  /// Makes a file; people work from Monday to Friday unless something else is said.
  public init(
    _ entries: [CalendarEntry], name: String = "", organizer: Mailbox? = nil, date: Date,
    timeZone: TimeZone = .current,
    isWorkingDay: @escaping @Sendable (CalendarDate) -> Bool = { $0.weekday <= 5 }
  ) {
    self.entries = entries
    self.name = SafeText.line(name)
    self.organizer = organizer
    self.date = date
    self.timeZone = timeZone
    self.isWorkingDay = isWorkingDay
  }

  /// The file, CRLF at each line end, lines folded at 75 octets. One without entries is no calendar a program takes
  /// (RFC 5545 section 3.6): do not write it.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Souffleur//Souffleur//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]
    if !name.isEmpty { lines.append("X-WR-CALNAME:\(CalendarText.escaped(name))") }
    for entry in entries { lines += component(entry) }
    lines += ["END:VCALENDAR", ""]
    return lines.map(CalendarText.folded).joined(separator: "\r\n")
  }

  private func component(_ entry: CalendarEntry) -> [String] {
    let name = if case .task = entry.kind { "VTODO" } else { "VEVENT" }
    var lines = [
      "BEGIN:\(name)", "UID:\(entry.uid)", "DTSTAMP:\(CalendarText.stamp(date))",
      "LAST-MODIFIED:\(CalendarText.stamp(entry.lastModified ?? date))", "SEQUENCE:\(entry.sequence)",
    ]
    if let organizer {
      let common = organizer.name.isEmpty ? "" : ";CN=\(CalendarText.quoted(organizer.name))"
      lines.append("ORGANIZER\(common):mailto:\(organizer.address)")
    }
    lines += times(entry)
    lines.append("SUMMARY:\(CalendarText.escaped(entry.summary))")
    if !entry.details.isEmpty { lines.append("DESCRIPTION:\(CalendarText.escaped(entry.details))") }
    lines += state(entry) + alarm(entry)
    lines.append("END:\(name)")
    return lines
  }

  private var reminder: Reminder {
    Reminder(now: date, timeZone: timeZone, isWorkingDay: isWorkingDay)
  }

  private func times(_ entry: CalendarEntry) -> [String] {
    let day = CalendarText.day(entry.day)
    switch entry.kind {
    case .day:
      let next = CalendarText.day(entry.day.adding(days: 1))
      return ["DTSTART;VALUE=DATE:\(day)", "DTEND;VALUE=DATE:\(next)"]
    case .time(let hour, let minute):
      // Without an end it takes no time (RFC 5545 section 3.6.1): none was said, so none is written.
      return ["DTSTART:\(CalendarText.stamp(reminder.moment(entry.day, hour: hour, minute: minute)))"]
    case .task(let since):
      // What is due must begin before (RFC 5545 section 3.8.2.3).
      let start = since.flatMap { $0 < entry.day ? ["DTSTART;VALUE=DATE:\(CalendarText.day($0))"] : nil }
      return (start ?? []) + ["DUE;VALUE=DATE:\(day)"]
    }
  }

  private func state(_ entry: CalendarEntry) -> [String] {
    if case .task = entry.kind {
      switch entry.status {
      case .confirmed, .tentative: return ["STATUS:NEEDS-ACTION", "PRIORITY:0"]
      case .done: return ["STATUS:COMPLETED", "PERCENT-COMPLETE:100", "PRIORITY:0"]
      case .cancelled: return ["STATUS:CANCELLED", "PRIORITY:0"]
      }
    }
    let status =
      switch entry.status {
      case .confirmed, .done: "CONFIRMED"
      case .tentative: "TENTATIVE"
      case .cancelled: "CANCELLED"
      }
    if case .day = entry.kind { return ["STATUS:\(status)", "TRANSP:TRANSPARENT"] }
    return ["STATUS:\(status)", "TRANSP:OPAQUE"]
  }

  private func alarm(_ entry: CalendarEntry) -> [String] {
    guard entry.status == .confirmed || entry.status == .tentative,
      let trigger = reminder.trigger(of: entry)
    else { return [] }
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(CalendarText.escaped(entry.summary))",
      "TRIGGER\(trigger)", "END:VALARM",
    ]
  }
}
