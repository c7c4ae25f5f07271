import Foundation
import Recap

/// Reads a message back as a mail program does, and says what is wrong with it.
enum MailReader {
  static func problem(of message: String, _ record: Record, isAddressed: Bool) -> String? {
    guard message.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0D || $0 == 0x0A }) else {
      return "the message is not plain ASCII"
    }
    let lines = message.components(separatedBy: "\r\n")
    guard lines.allSatisfy({ !$0.utf8.contains(0x0D) && !$0.utf8.contains(0x0A) }) else {
      return "a line of the message ends otherwise than in CR LF"
    }
    if let long = lines.first(where: { $0.utf8.count > 998 }) {
      return "a line of \(long.utf8.count) characters"
    }
    let head = lines.prefix { !$0.isEmpty }
    var names = [
      "Date", "From", "To", "Subject", "Message-ID", "Content-Language", "X-Unsent", "MIME-Version",
      "Content-Type",
    ]
    if !isAddressed { names.remove(at: 2) }
    let found = head.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
    guard found == names else { return "the header holds \(found)" }
    guard decodedSubject(head) == record.subject else { return "the subject is read as another" }
    let parts = bodies(lines)
    guard parts.count == 2 else { return "\(parts.count) parts instead of two" }
    guard decoded(parts[0]) == record.plainText else { return "the text is read as another" }
    return decoded(parts[1]) == record.html ? nil : "the page is read as another"
  }

  static func problem(ofLink link: String) -> String? {
    guard link.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), URL(string: link) != nil else {
      return "no link: \(link)"
    }
    return link.filter { $0 == "&" }.count == 1 && link.filter { $0 == "?" }.count == 1
      ? nil : "a link has a field too many"
  }

  private static func decodedSubject(_ head: ArraySlice<String>) -> String? {
    guard let start = head.firstIndex(where: { $0.hasPrefix("Subject: ") }) else { return nil }
    let more = head[(start + 1)...].prefix { $0.hasPrefix(" ") }
    let words = ([String(head[start].dropFirst(9))] + more.map { String($0.dropFirst()) })
    guard words.allSatisfy({ $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") && $0.count <= 75 }) else {
      return words.count == 1 ? words[0] : nil
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

  /// The lines of each part, without its header.
  private static func bodies(_ lines: [String]) -> [[String]] {
    let marks = lines.indices.filter { lines[$0].hasPrefix("--=_souffleur_abc") }
    return zip(marks, marks.dropFirst()).map { start, end in
      Array(lines[(start + 1)..<end].drop { !$0.isEmpty }.dropFirst())
    }
  }

  /// Quoted-printable (RFC 2045 section 6.7).
  private static func decoded(_ lines: [String]) -> String? {
    var bytes: [UInt8] = []
    for (number, line) in lines.enumerated() {
      guard line.utf8.count <= 76, !line.hasSuffix(" ") else { return nil }
      let pieces = line.split(separator: "=", omittingEmptySubsequences: false)
      bytes += pieces[0].utf8
      let isSoft = line.hasSuffix("=")
      for piece in isSoft ? pieces.dropFirst().dropLast() : pieces.dropFirst() {
        guard let byte = UInt8(piece.prefix(2), radix: 16) else { return nil }
        bytes += [byte] + piece.dropFirst(2).utf8
      }
      if !isSoft, number < lines.count - 1 { bytes.append(0x0A) }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
