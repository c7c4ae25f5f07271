import Foundation
import Testing

@testable import Recap

/// The encodings of mail and calendar, byte by byte.
@Suite struct MessageTests {
  @Test(arguments: [
    ("Short subject", "Subject: Short subject"),
    ("Été", "Subject: =?UTF-8?B?w4l0w6k=?="),
    ("looks =?like one", "Subject: =?UTF-8?B?bG9va3MgPT9saWtlIG9uZQ==?="),
    ("two\r\nlines\tand more", "Subject: two  lines and more"),
  ])
  func subject(_ value: String, _ field: String) {
    #expect(HeaderField.text("Subject", value) == field)
  }

  /// However long the text, no line is over 76 columns and no character is cut in two.
  @Test(arguments: [1, 40, 75, 76, 200, 5000])
  func longSubject(_ count: Int) throws {
    let text = String(
      (0..<count).map { "aé€😀 "[String.Index(utf16Offset: [0, 1, 2, 5][$0 % 4], in: "aé€😀 ")] })
    let field = HeaderField.text("Subject", text)
    var decoded = Data()
    for line in field.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76)
      guard let start = line.range(of: "=?UTF-8?B?"), let end = line.range(of: "?=") else { continue }
      let part = try #require(Data(base64Encoded: String(line[start.upperBound..<end.lowerBound])))
      #expect(String(data: part, encoding: .utf8) != nil, "each word is whole")
      decoded += part
    }
    #expect(
      String(data: decoded, encoding: .utf8) == text.trimmingCharacters(in: .whitespaces) || decoded.isEmpty)
  }

  @Test(arguments: [
    ("a=b", "a=3Db"), ("fin de ligne ", "fin de ligne=20"), ("é", "=C3=A9"), ("a\nb", "a\r\nb"),
    ("a\r\nb", "a\r\nb"), ("\t", "=09"), ("", ""), (".", "=2E"), ("a\n.\nb", "a\r\n=2E\r\nb"),
    ("..x", "=2E.x"), ("a.", "a."), ("From here", "=46rom here"), ("a From b", "a From b"),
    ("Fromage", "Fromage"),
  ])
  func quotedPrintable(_ text: String, _ encoded: String) {
    #expect(QuotedPrintable.encode(text) == encoded)
  }

  @Test(arguments: ["é", "=", "a", "😀", "e\u{301}\u{302}", " ", ".", "From "])
  func quotedPrintableLines(_ character: String) {
    let encoded = QuotedPrintable.encode(String(repeating: character, count: 400))
    let lines = encoded.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    // Wherever a line is broken, a sender that forgets to double dots does no harm.
    #expect(!lines.contains { $0.hasPrefix(".") || $0.hasPrefix("From ") })
  }

  @Test(arguments: [
    "a@b", "first.last@example.org", "a+b@example.org",
  ])
  func addresses(_ address: String) {
    #expect(Mailbox(address: address) != nil)
  }

  @Test(arguments: [
    "", "a", "@b", "a@", "a b@c", "a@b@c", "a@b\r\nBcc: x@y", "<a@b>", "é@b", "a..b@c", ".a@b", "a@b.",
    "a,b@c",
  ])
  func noAddresses(_ address: String) {
    #expect(Mailbox(address: address) == nil)
  }

  @Test func addressField() throws {
    let mailbox = try #require(Mailbox(name: "Zoë \"Z\" Lefèvre\r\nBcc: x@y.z", address: "zoe@example.org"))
    let field = HeaderField.address("From", mailbox)
    #expect(!field.contains("Bcc:"))
    #expect(field.hasSuffix("<zoe@example.org>"))
    #expect(field.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
  }

  @Test func mailDate() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 3600))
    let date = Date(timeIntervalSince1970: 1_795_249_800)
    #expect(MailMessage.dateText(date, in: zone) == "Sat, 21 Nov 2026 09:30:00 +0100")
    let west = try #require(TimeZone(secondsFromGMT: -12_600))
    #expect(MailMessage.dateText(date, in: west) == "Sat, 21 Nov 2026 05:00:00 -0330")
  }

  @Test func calendarLines() {
    #expect(CalendarText.escaped("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne")
    // A mark that combines with what is escaped hides it from who looks at characters.
    #expect(CalendarText.escaped("a;\u{301}b\\\u{200D}c,\u{308}") == "a\\;\u{301}b\\\\\u{200D}c\\,\u{308}")
    let folded = CalendarText.folded("SUMMARY:" + String(repeating: "é", count: 100))
    #expect(folded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(
      folded.replacingOccurrences(of: "\r\n ", with: "") == "SUMMARY:" + String(repeating: "é", count: 100))
    #expect(CalendarText.stamp(Date(timeIntervalSince1970: 1_795_249_800)) == "20261121T083000Z")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a[31mb"), ("a\u{202E}b", "ab"), ("a\r\nb", "a  b"), ("  x  ", "x"), ("\u{0}", ""),
  ])
  func safeText(_ text: String, _ safe: String) {
    #expect(SafeText.line(text) == safe)
  }
}
