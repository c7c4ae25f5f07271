public import Foundation
public import Vocabulary

/// A message of plain text that a mail program opens as a draft (RFC 5322, 2045, 2047).
public struct TextMail: Sendable {
  /// The subject.
  public var subject: String
  /// The text, its lines ended by LF.
  public var body: String
  /// The language of the text.
  public var language: Language
  /// The sender's name; may be empty.
  public var sender: String
  /// The sender's mailbox; a placeholder that nobody can reach when none is given.
  public var from: Mailbox?
  /// The addressee; the field is left out when unknown, never invented.
  public var to: Mailbox?
  /// The time in the `Date` field.
  public var date: Date
  /// The zone of that time.
  public var timeZone: TimeZone

  /// Makes a message.
  public init(
    subject: String, body: String, language: Language, sender: String, from: Mailbox?, to: Mailbox?,
    date: Date, timeZone: TimeZone = .current
  ) {
    (self.subject, self.body, self.language) = (subject, body, language)
    (self.sender, self.from, self.to) = (sender, from, to)
    (self.date, self.timeZone) = (date, timeZone)
  }

  /// The whole message, CRLF at each line end, ASCII only.
  public var text: String {
    var lines = [
      "Date: \(MailMessage.dateText(date, in: timeZone))", HeaderField.address("From", from ?? placeholder),
    ]
    if let to { lines.append(HeaderField.address("To", to)) }
    lines += [
      HeaderField.text("Subject", subject), "Content-Language: \(language.rawValue)", "X-Unsent: 1",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable.encode(SafeText.block(body)), "",
    ]
    return lines.joined(separator: "\r\n")
  }

  /// RFC 5322 wants a `From`; `.invalid` is the top level that can never exist (RFC 2606).
  private var placeholder: Mailbox {
    let local = language == .french ? "adresse-a-completer" : "address-to-fill-in"
    var mailbox = Mailbox(address: "\(local)@souffleur.invalid") ?? Mailbox.nobody
    mailbox.name = sender
    return mailbox
  }
}
