public import Foundation
import Rehearsal
import Vocabulary

/// The promises of a record as an iCalendar file (RFC 5545): one all-day event each, with a reminder.
///
/// What the client owes is recalled on the morning after the day, what the user owes on the morning before it.
/// A proposal that nobody confirmed is `TENTATIVE`.
public struct CalendarFile: Sendable {
  /// The record whose promises are written.
  public var record: Record
  /// When the file is made.
  public var date: Date

  /// Makes a calendar of the dated promises of a record.
  public init(_ record: Record, date: Date) {
    self.record = record
    self.date = date
  }

  /// The file, CRLF at each line end, lines folded at 75 octets.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Souffleur//Souffleur//EN", "CALSCALE:GREGORIAN",
    ]
    for (index, item) in record.promises.enumerated() {
      if let due = item.due { lines += event(item, due: due, number: index + 1) }
    }
    lines += ["END:VCALENDAR", ""]
    return lines.map(CalendarFile.folded).joined(separator: "\r\n")
  }

  private func event(_ item: LedgerItem, due: CalendarDate, number: Int) -> [String] {
    let who =
      switch item.owner {
      case .client?: record.contact.isEmpty ? "client" : record.contact
      case .me?: record.language == .french ? "moi" : "me"
      case nil: record.language == .french ? "à attribuer" : "nobody named yet"
      }
    let separator = record.language == .french ? "\u{00A0}: " : ": "
    let summary = CalendarFile.escaped(who + separator + item.text)
    return [
      "BEGIN:VEVENT",
      "UID:\(MailMessage.token(record.session))-\(number)@souffleur.invalid",
      "DTSTAMP:\(CalendarFile.stamp(date))",
      "DTSTART;VALUE=DATE:\(due.iso.replacing("-", with: ""))",
      "DTEND;VALUE=DATE:\(due.adding(days: 1).iso.replacing("-", with: ""))",
      "SUMMARY:\(summary)",
      "DESCRIPTION:\(CalendarFile.escaped(record.subject))",
      "STATUS:\(item.status == .agreed ? "CONFIRMED" : "TENTATIVE")",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:\(summary)",
      // Nine in the morning: of the day after for the client's promises, of the day before for one's own.
      "TRIGGER:\(item.owner == .client ? "P1DT9H" : "-PT15H")",
      "END:VALARM",
      "END:VEVENT",
    ]
  }

  /// `20261121T083000Z`
  static func stamp(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let dayNumber = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - dayNumber * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let day = CalendarDate(dayNumber: dayNumber).iso.replacing("-", with: "")
    return "\(day)T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
  }

  /// Escapes backslash, semicolon, comma and line breaks (RFC 5545 section 3.3.11), each by itself: with a mark that
  /// combines, it would be another character and yet the same sign to who reads the file.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Folds a content line at 75 octets, never inside a character's bytes (RFC 5545 section 3.1).
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += size
    }
    return result
  }
}
