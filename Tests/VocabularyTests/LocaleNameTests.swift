import Testing
import Vocabulary

struct LocaleNameTests {
  @Test(arguments: [
    "", "C", "POSIX", "C.UTF-8", "C.utf8", "fr_FR.UTF-8", "en_US", "de_DE@euro", "ca_ES.UTF-8@valencia",
    "sr_RS.UTF-8@latin", "en_US.ISO-8859-1", "xx_YY", "fr-CA",
  ])
  func namesStay(_ name: String) { #expect(LocaleName.substitute(for: name, of: "LANG") == nil) }

  @Test(arguments: [
    (String(repeating: "a", count: 500), "C.UTF-8"),
    ("fr_FR.UTF-8@" + String(repeating: "q", count: 300), "fr_FR.UTF-8"),
    ("en_US@currency=" + String(repeating: "x", count: 200), "en_GB.UTF-8"),
    ("en_US@currency=EUR", "en_GB.UTF-8"), ("../../etc/passwd", "C.UTF-8"), ("%s%n", "C.UTF-8"),
    ("fr_FR\u{1B}[31m", "fr_FR.UTF-8"), ("é", "C.UTF-8"), (" ", "C.UTF-8"),
    (String(repeating: "fr", count: 21), "C.UTF-8"), (":::", "C.UTF-8"), ("fr:en", "C.UTF-8"),
    ("@@@", "C.UTF-8"),
    ("fr_", "fr_FR.UTF-8"), ("en..", "en_GB.UTF-8"), ("_", "C.UTF-8"),
  ])
  func nonsenseGoes(_ value: String, _ other: String) {
    #expect(LocaleName.substitute(for: value, of: "LANG") == other)
  }

  @Test func aListOfLanguagesIsOneVariableOnly() {
    #expect(LocaleName.substitute(for: "fr:en_GB:de", of: "LANGUAGE") == nil)
    #expect(LocaleName.substitute(for: "", of: "LANGUAGE") == nil)
    #expect(
      LocaleName.substitute(for: "fr:" + String(repeating: "e", count: 99), of: "LANGUAGE") == "C.UTF-8")
  }

  @Test func whatTakesThePlaceStays() {
    for other in ["C.UTF-8", "fr_FR.UTF-8", "en_GB.UTF-8"] {
      #expect(LocaleName.substitute(for: other, of: "LC_ALL") == nil)
    }
  }
}
