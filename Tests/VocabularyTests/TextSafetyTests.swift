import Testing
import Vocabulary

struct TextSafetyTests {
  @Test(arguments: [
    ("simple", "simple"), ("é « à » €", "é « à » €"), ("a\r\nb", "a b"), ("a\tb", "a b"),
    ("\u{1B}[2J", "[2J"),
    ("a\u{202E}b\u{2066}c", "abc"), ("a\u{9B}31m", "a31m"), ("a\u{2028}b", "a b"), ("\u{0}\u{7F}", ""),
    ("a\u{200D}b", "a\u{200D}b"),
  ])
  func oneLine(_ text: String, _ clean: String) { #expect(TextSafety.line(text) == clean) }
}
