import Foundation
import Testing

@testable import Recap

/// Files that go with a mail.
@Suite struct AttachmentTests {
  @Test(arguments: [
    ("invoice.pdf", "application/pdf"), ("INVOICE.PDF", "application/pdf"), ("a.b.png", "image/png"),
    ("notes.txt", "text/plain; charset=utf-8"), ("mail.eml", "application/octet-stream"),
    ("pdf", "application/octet-stream"), (".pdf", "application/octet-stream"),
    ("", "application/octet-stream"),
    ("a.pdf\r\nX: y", "application/octet-stream"),
  ])
  func types(_ name: String, _ type: String) {
    #expect(Attachment(name: name, data: Data()).type == type)
  }

  @Test(arguments: [
    ("/srv/zoe/facture.pdf", "facture.pdf"), ("C:\\x\\a.pdf", "a.pdf"), ("../../a", "a"),
    ("..", "attachment"),
    ("", "attachment"), ("a\r\nb.pdf", "a  b.pdf"), ("x\u{202E}fdp.exe", "xfdp.exe"),
  ])
  func names(_ path: String, _ name: String) {
    #expect(Attachment(name: path, data: Data()).name == name)
  }

  @Test(arguments: [
    ("invoice 12.pdf", "attachment;\r\n filename=\"invoice 12.pdf\""),
    ("é.pdf", "attachment;\r\n filename*=UTF-8''%C3%A9.pdf"),
    ("a\"b.pdf", "attachment;\r\n filename*=UTF-8''a%22b.pdf"),
    ("a'%;b.pdf", "attachment;\r\n filename=\"a'%;b.pdf\""),
  ])
  func nameFields(_ name: String, _ value: String) {
    #expect(HeaderField.attachment(name) == "Content-Disposition: " + value)
  }

  /// A long name goes on in numbered pieces (RFC 2231 section 4.1), none of which cuts a character.
  @Test func aLongNameGoesOn() throws {
    let name = String(repeating: "été-€😀", count: 30) + ".pdf"
    let field = HeaderField.attachment(name)
    let lines = field.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    var value = ""
    for (number, line) in lines.dropFirst().enumerated() {
      let start = " filename*\(number)*="
      #expect(line.hasPrefix(start))
      let piece = line.dropFirst(start.count).trimmingCharacters(in: CharacterSet(charactersIn: ";"))
      #expect(piece.replacing("UTF-8''", with: "").removingPercentEncoding != nil)
      value += piece
    }
    #expect(value.hasPrefix("UTF-8''"))
    #expect(value.dropFirst(7).removingPercentEncoding == name)
  }

  @Test func linesOfBytesAreShort() {
    let part = Attachment(name: "a.bin", data: Data((0..<1000).map { UInt8(truncatingIfNeeded: $0) })).part
    let lines = part.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 } && !part.hasSuffix("\r\n"))
    #expect(lines.filter { $0.utf8.count == 76 }.count > 15)
  }
}
