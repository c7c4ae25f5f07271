import Testing
import Vocabulary

/// Nothing that acts gets out, and nothing that is text is lost.
struct TextSafetyTests {
  @Test(arguments: [
    ("simple", "simple"), ("é « à » €", "é « à » €"), ("a\r\nb", "a b"), ("a\tb", "a b"),
    ("\u{1B}[2J", "[2J"),
    ("a\u{202E}b\u{2066}c", "abc"), ("a\u{9B}31m", "a31m"), ("a\u{2028}b", "a b"), ("\u{0}\u{7F}", ""),
    ("a\u{200D}b", "a\u{200D}b"), ("a\u{200E}b\u{200F}c\u{61C}d", "abcd"),
  ])
  func oneLine(_ text: String, _ clean: String) { #expect(TextSafety.line(text) == clean) }

  @Test(arguments: [
    ("a\nb\r\nc\td", "a\nb\r\nc\td"), ("a\rb", "a b"), ("a\n\u{1B}]0;t\u{7}b\n", "a\n]0;tb\n"),
    ("a\u{85}b\u{2029}c\u{0B}d", "a b c d"), ("a\u{9B}2J\u{202E}b", "a2Jb"), ("a\r", "a "),
  ])
  func severalLines(_ text: String, _ clean: String) {
    #expect(Array(TextSafety.lines(text).unicodeScalars) == Array(clean.unicodeScalars))
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
  }

  /// Every scalar there is: what acts is what Unicode says is a control, or sets the direction of text.
  @Test func everyScalar() {
    let wrong = (UInt32(0)...0x10FFFF).filter { code in
      Unicode.Scalar(code).map { Self.acts($0) != TextSafety.isActive(code) } ?? false
    }
    #expect(wrong.isEmpty)
  }

  /// What acts goes everywhere, what is text stays everywhere, and JSON keeps all of it.
  @Test func everyScalarInATextWhereSomeAct() {
    let layout: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
    let blocks = [UInt32(0)...0x6FF, 0x1FF0...0x20FF, 0xFE00...0xFFFF, 0xE0000...0xE007F]
    for code in blocks.joined() {
      guard let scalar = Unicode.Scalar(code), !layout.contains(code) else { continue }
      let text = "a\(scalar)b"
      let wanted = Self.acts(scalar) ? "ab" : text
      guard TextSafety.line(text) == wanted, TextSafety.lines(text) == wanted,
        TextSafety.json(text) == (Self.acts(scalar) ? "a\\u\(hexadecimal(code))b" : text)
      else {
        Issue.record("U+\(String(code, radix: 16))")
        continue
      }
    }
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  @Test(arguments: [
    "12\u{202F}345,00\u{A0}€", "e\u{301}te\u{301}", "👩‍👩‍👧‍👦 🏳️‍🌈", "Ça va\u{202F}?", "日本語", "\u{FEFF}x", "a\u{200C}b",
  ])
  func textStays(_ text: String) {
    #expect(TextSafety.line(text) == text)
    #expect(TextSafety.lines(text) == text)
    #expect(TextSafety.json(text) == text)
    #expect(JSONValue.string(text).text == "\"\(text)\"")
  }

  @Test func jsonValuesAreEscapedWhereTheyAreMade() {
    #expect(JSONValue.string("\u{1B}\u{9B}\u{202E}\u{61C}\n").text == #""\u001b\u009b\u202e\u061c\n""#)
  }
}
