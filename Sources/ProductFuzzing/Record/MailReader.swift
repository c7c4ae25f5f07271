import Foundation
import Recap

/// Reads a message back as a mail program does, and says what is wrong with it.
enum MailReader {
  private static let fields = [
    "Date", "From", "To", "Subject", "Message-ID", "Content-Language", "X-Unsent", "MIME-Version",
    "Content-Type",
  ]

  static func problem(of mail: MailMessage) -> String? {
    let text = mail.text
    if let problem = problem(ofBytes: Array(text.utf8)) { return problem }
    let lines = MailPart.lines(text)
    if let wrong = problem(of: lines) { return wrong }
    let message = MailPart(lines[...])
    let names = fields.filter { $0 != "To" || mail.to != nil }
    guard message.fields.map(\.name) == names else { return "the header holds \(message.fields.map(\.name))" }
    guard decodedWords(message.value("Subject")) == mail.record.subject else {
      return "the subject is read as another"
    }
    guard !mail.attachments.isEmpty else { return problem(ofBody: message, mail.record) }
    guard message.value("Content-Type").hasPrefix("multipart/mixed;"),
      message.parts.count == 1 + mail.attachments.count
    else { return "\(message.parts.count) parts for a text and \(mail.attachments.count) files" }
    return problem(ofBody: message.parts[0], mail.record)
      ?? zip(message.parts.dropFirst(), mail.attachments).lazy.compactMap(problem).first
  }

  private static func problem(ofBytes bytes: [UInt8]) -> String? {
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A || last == 0x0D, byte != 0x0A || last != 0x0D {
        return "a line of the message ends otherwise than in CR LF"
      }
      if byte > 0x7E || byte < 0x20, byte != 0x0D, byte != 0x0A { return "the message is not plain ASCII" }
      last = byte
    }
    return nil
  }

  private static func problem(of lines: [String]) -> String? {
    for line in lines {
      let bytes = line.utf8
      if bytes.count > 998 { return "a line of \(bytes.count) characters" }
      if bytes.first == UInt8(ascii: ".") || bytes.first == UInt8(ascii: "F") && line.hasPrefix("From ") {
        return "a line that a careless sender takes for an end"
      }
    }
    return nil
  }

  private static func problem(ofBody part: MailPart, _ record: Record) -> String? {
    guard part.value("Content-Type").hasPrefix("multipart/alternative;"), part.parts.count == 2 else {
      return "\(part.parts.count) parts instead of two"
    }
    guard part.parts[0].text == record.plainText else { return "the text is read as another" }
    guard let page = part.parts[1].text else { return "the page is not readable" }
    return PageReader.problem(ofPart: page, record)
  }

  private static func problem(of part: MailPart, _ file: Attachment) -> String? {
    guard part.fields.map(\.name) == ["Content-Type", "Content-Transfer-Encoding", "Content-Disposition"],
      part.value("Content-Type") == file.type
    else { return "a file has the header \(part.fields)" }
    guard part.fileName == file.name else {
      return "a file's name `\(file.name)` is read as `\(part.fileName ?? "")`"
    }
    return part.data == file.data ? nil : "a file is read as another"
  }

  static func problem(ofLink link: String) -> String? {
    guard link.utf8.count <= MailtoLink.lengthLimit else { return "a link that is too long" }
    guard link.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), let parts = URLComponents(string: link),
      parts.scheme == "mailto"
    else { return "no link: \(link)" }
    guard parts.queryItems?.map(\.name) == ["subject", "body"], !link.contains("#") else {
      return "a link has a field too many"
    }
    let values = parts.queryItems?.compactMap(\.value) ?? []
    return values.lazy.compactMap { Unsafe.first(in: $0, allowing: "\r\n\t") }.first.map {
      "a link holds \($0)"
    }
  }

  /// The text of encoded words (RFC 2047), or the value itself where it is none.
  private static func decodedWords(_ value: String) -> String? {
    let words = value.split(separator: " ").map(String.init)
    guard words.allSatisfy({ $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") && $0.count <= 75 }) else {
      return value
    }
    var text = ""
    for word in words {
      guard let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))),
        let piece = String(validating: data, as: UTF8.self)
      else { return nil }
      text += piece
    }
    return text
  }
}
