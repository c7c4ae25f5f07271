public import Foundation
import Vocabulary

/// The record as a message that a mail program opens as a draft (RFC 5322, 2045, 2046, 2047).
public struct MailMessage: Sendable {
  /// The record to send.
  public var record: Record
  /// The sender's mailbox; a placeholder that nobody can reach when none is given.
  public var from: Mailbox?
  /// The addressee; the field is left out when unknown, never invented.
  public var to: Mailbox?
  /// The time in the `Date` field.
  public var date: Date
  /// The zone of that time.
  public var timeZone: TimeZone

  /// What goes with it.
  public var attachments: [Attachment]

  /// Makes a message.
  public init(
    _ record: Record, from: Mailbox?, to: Mailbox?, date: Date, timeZone: TimeZone = .current,
    attachments: [Attachment] = []
  ) {
    self.record = record
    self.from = from
    self.to = to
    self.attachments = attachments
    self.date = date
    self.timeZone = timeZone
  }

  /// The whole message, CRLF at each line end, ASCII only.
  public var text: String {
    let body = attachments.isEmpty ? alternative : mixed
    return (header + body + [""]).joined(separator: "\r\n")
  }

  private var header: [String] {
    var lines = [
      "Date: \(MailMessage.dateText(date, in: timeZone))",
      HeaderField.address("From", from ?? placeholder),
    ]
    if let to { lines.append(HeaderField.address("To", to)) }
    return lines + [
      HeaderField.text("Subject", record.subject),
      "Message-ID: <\(identifier).\(Int(date.timeIntervalSince1970))@souffleur.invalid>",
      "Content-Language: \(record.language.rawValue)",
      "X-Unsent: 1",
      "MIME-Version: 1.0",
    ]
  }

  // MARK: Parts

  /// Text and page, of which a mail program shows the one it likes best (RFC 2046 section 5.1.4).
  private var alternative: [String] {
    multipart(
      "alternative",
      [
        encoded("text/plain", record.plainText), encoded("text/html", record.mailPart),
      ])
  }

  /// The text and what goes with it.
  private var mixed: [String] {
    multipart("mixed", [alternative.joined(separator: "\r\n")] + attachments.map(\.part))
  }

  /// Parts of one kind. What is encoded as quoted-printable or base64 never holds `=_`, so no boundary can occur in one
  /// (RFC 2045 section 6.7); and no boundary begins with the other.
  private func multipart(_ kind: String, _ parts: [String]) -> [String] {
    let boundary = "=_souffleur_\(kind)_\(identifier)"
    let preamble =
      record.language == .french
      ? "Message en plusieurs parties, au format MIME."
      : "This is a message in several parts, in MIME format."
    return [
      "Content-Type: multipart/\(kind);\r\n boundary=\"\(boundary)\"", "", preamble,
    ] + parts.flatMap { ["--\(boundary)", $0] } + ["--\(boundary)--"]
  }

  private func encoded(_ type: String, _ text: String) -> String {
    [
      "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
      QuotedPrintable.encode(text),
    ].joined(separator: "\r\n")
  }

  /// The session's identifier reduced to what identifiers in mail may hold.
  private var identifier: String { MailMessage.token(record.session) }

  /// Letters, digits and hyphens of a text; `0` when none is left.
  static func token(_ text: String) -> String {
    let kept = text.utf8.filter {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
    }
    return kept.isEmpty ? "0" : String(decoding: kept.prefix(40), as: UTF8.self)
  }

  /// RFC 5322 wants a `From`; `.invalid` is the top level that can never exist (RFC 2606).
  private var placeholder: Mailbox {
    let local = record.language == .french ? "adresse-a-completer" : "address-to-fill-in"
    var mailbox = Mailbox(address: "\(local)@souffleur.invalid") ?? Mailbox.nobody
    mailbox.name = record.sender
    return mailbox
  }

  /// `Sat, 21 Nov 2026 09:30:00 +0100`
  static func dateText(_ date: Date, in zone: TimeZone) -> String {
    let offset = zone.secondsFromGMT(for: date) / 60
    let local = Int(date.timeIntervalSince1970.rounded(.down)) + offset * 60
    let (days, seconds) = (Int((Double(local) / 86_400).rounded(.down)), ((local % 86_400) + 86_400) % 86_400)
    let day = CalendarDate(dayNumber: days)
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, dayOfMonth) = day.parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    let zoneText = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + two(abs(offset) % 60)
    return "\(names[day.weekday - 1]), \(dayOfMonth) \(months[month - 1]) \(year) \(time) \(zoneText)"
  }
}

extension Mailbox {
  /// What stands where no address can be had.
  static var nobody: Mailbox { Mailbox(unchecked: "nobody@souffleur.invalid") }

  private init(unchecked address: String) {
    name = ""
    self.address = address
  }
}
