import Testing
import Vocabulary

struct LocaleNameTests {
  @Test(arguments: [
    "", "C", "POSIX", "C.UTF-8", "C.utf8", "fr_FR.UTF-8", "en_US", "de_DE@euro", "ca_ES.UTF-8@valencia",
    "sr_RS.UTF-8@latin", "fr:en", "en_US.ISO-8859-1", "xx_YY", "fr-CA",
  ])
  func namesStay(_ name: String) { #expect(LocaleName.substitute(for: name) == nil) }

  @Test(arguments: [
    (String(repeating: "a", count: 500), "C.UTF-8"),
    ("fr_FR.UTF-8@" + String(repeating: "q", count: 300), "fr_FR.UTF-8"),
    ("en_US@currency=" + String(repeating: "x", count: 200), "en_GB.UTF-8"),
    ("en_US@currency=EUR", "en_GB.UTF-8"), ("../../etc/passwd", "C.UTF-8"), ("%s%n", "C.UTF-8"),
    ("fr_FR\u{1B}[31m", "fr_FR.UTF-8"), ("é", "C.UTF-8"), (" ", "C.UTF-8"),
    (String(repeating: "fr", count: 21), "C.UTF-8"),
  ])
  func nonsenseGoes(_ value: String, _ other: String) {
    #expect(LocaleName.substitute(for: value) == other)
  }

  @Test func whatTakesThePlaceStays() {
    for other in ["C.UTF-8", "fr_FR.UTF-8", "en_GB.UTF-8"] {
      #expect(LocaleName.substitute(for: other) == nil)
    }
  }
}
