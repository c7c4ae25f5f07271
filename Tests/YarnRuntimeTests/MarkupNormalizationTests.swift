import Foundation
import Testing

@testable import YarnRuntime

@Suite struct MarkupNormalizationTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("e\u{301}", "é"), ("a\u{323}\u{302}", "ậ"), ("a\u{302}\u{323}", "ậ"), ("\u{1112}\u{1161}\u{11AB}", "한"),
    ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ("\u{958}", "\u{915}\u{93C}"),
    ("C\u{327}a va\u{202F}? 12\u{202F}€ — « oui » …", "Ça va\u{202F}? 12\u{202F}€ — « oui » …"), ("", ""),
    ("\u{301}", "\u{301}"), ("\u{335}\u{AC00}\u{11A8}", "\u{335}\u{AC01}"), ("\u{F900}", "\u{8C48}"),
  ])
  func composes(_ text: String, _ expected: String) {
    #expect(scalars(Normalization.nfc(text)) == scalars(expected))
  }

  /// Against Foundation, for each scalar that was assigned when our tables were made.
  @Test func agreesWithFoundationOnEveryScalar() {
    var differing: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14 else {
        continue
      }
      let text = String(Character(scalar))
      for candidate in [text, text.decomposedStringWithCanonicalMapping] {
        let expected = candidate.precomposedStringWithCanonicalMapping
        if scalars(Normalization.nfc(candidate)) != scalars(expected) {
          differing.append(String(value, radix: 16))
        }
      }
    }
    #expect(differing.isEmpty)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func agreesWithFoundationOnSequences(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Without Hangul: after a mark, Foundation leaves a syllable and its last consonant apart.
    let pool: [UInt32] =
      [0x61, 0x65, 0x49, 0x6F, 0x63, 0x73, 0x53, 0xE9, 0x175, 0x1EA1, 0x3A9, 0x1F71, 0x212B]
      + Array(0x300...0x345)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 {
        let value = pool.randomElement(using: &generator) ?? 0x61
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let expected = String(text).precomposedStringWithCanonicalMapping
      #expect(scalars(Normalization.nfc(String(text))) == scalars(expected))
    }
  }
}
