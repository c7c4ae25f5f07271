/// Texts that cost a reader most, of any length: each grows in one way only.
enum HostileTexts {
  static let shapes: [(name: String, text: @Sendable (Int) -> String)] = [
    ("one letter", { String(repeating: "a", count: $0) }),
    ("one long word", word),
    ("sharp s", { String(repeating: "ß", count: $0) }),
    ("ligatures", { String(repeating: "ﬁ", count: $0) }),
    ("long ligatures", { String(repeating: "ﬃ", count: $0) }),
    ("dotted capitals", { String(repeating: "İ", count: $0) }),
    ("one letter with marks", { "e" + String(repeating: "\u{301}", count: $0) }),
    ("no spaces", { filled("漢字仮名", $0) }),
    ("a link with a token", { "look: https://x.io/?t=" + word($0) }),
    ("percent-encoding", { "https://x.io/" + filled("%C3%A9%20", $0) }),
    ("commas", { filled("a, ", $0) }), ("sentences", { filled("you pay. ", $0) }),
    ("marks alone", { filled("?!", $0) }),
    ("accusations", { filled("you never pay, ", $0) }),
    ("one clause of accusations", { filled("why do you never pay me and ", $0) }),
    ("requests", { filled("can you send it. could you pay me. ", $0) }),
    ("denials", { filled("i do not pay you ", $0) }), ("conditions", { filled("if you like ", $0) }),
    ("reports", { filled("he said you never ", $0) }), ("sums", { filled("12 euros, ", $0) }),
    ("days", { filled("on the 12th of march, ", $0) }), ("weekdays", { "not " + filled("on sundays ", $0) }),
    ("hours", { filled("9 to 5 ", $0) }), ("digits", { String(repeating: "9", count: $0) }),
    ("numbers in words", { filled("twenty two thousand ", $0) }), ("names", { filled("see Bob ", $0) }),
    ("quotes", { String(repeating: "« ", count: $0 / 4) + String(repeating: "» ", count: $0 / 4) }),
    ("families", { filled("👩\u{200D}👩\u{200D}👧", $0) }), ("flags", { filled("🇫🇷", $0) }),
    ("elisions", { filled("l'", $0) }), ("farewells", { filled("bye ", $0) }),
    ("typing mistakes", { filled("invoive paiment tomorow ", $0) }),
  ]

  /// A text said again and again, up to a number of scalars.
  static func filled(_ text: String, _ count: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    var filled = String.UnicodeScalarView()
    for place in 0..<count { filled.append(scalars[place % scalars.count]) }
    return String(filled)
  }

  /// A word without a pattern.
  static func word(_ count: Int) -> String {
    var state: UInt64 = 7
    return String(
      decoding: (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(ascii: "a") + UInt8((state >> 33) % 26)
      }, as: UTF8.self)
  }
}
