import Fuzzing
import Vocabulary

extension FuzzMode {
  /// All forms of a record whose every word is hostile: client, sender, subject, address, name of a file, then items, one
  /// a line.
  static let mail = FuzzMode(
    "mail",
    seeds: [
      "Ferrand\nAlix Morel\nFacture 12\na@example.org\nfacture.pdf\nPaiement de 2 400 €\nUne relance, si besoin; sinon rien\n",
      "Éts Ferrand & fils\n\"A\" <b>\n=?UTF-8?Q?x?=\nb.c@d.e\n../é\"x.txt\nx\n",
    ], dictionary: HostileText.pieces, prepare: { { MailCheck.check($0) } })
}

/// Texts that mean something to one of the forms of a record.
package enum HostileText {
  /// Pieces of which texts are made.
  package static let pieces = [
    "\n", "\r\n", "\r", "\u{0}", "\u{B}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "Bcc: x@y.z",
    "=?UTF-8?B?", "?=", "=0D=0A", "=", "=\r\n", "=_souffleur_mixed_abc", "=_souffleur_alternative_abc",
    "\\n", "\\;", ",", ";", ":", "\"", "<", ">", "@", "@example.org", ".", "..", "--=_souffleur_abc--",
    "From ",
    "END:VEVENT", "BEGIN:VALARM", "TRIGGER:-PT1M", "é", "語", "👩‍👩‍👧", "e\u{301}", "\u{301}", "\u{200D}", " ",
    "\t",
    "%0D%0A", "%", "+", "&", "&amp;", "&body=", "#", "?", "<script>", "</li>", "<!--", "]]>", "'",
    "- ", "* ", "1. ", "12) ", "## ", "> ", "```", "_x_", "**", "[a](b)", "![", "|", "~~", "\\", "http://x.y",
    "www.x.y", "===", "---", "{{x}}", "$$", "/", "..\\", "nul", "\u{A0}", "\u{202F}",
    "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot ",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ]
}

private enum MailCheck {
  static func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let forms = RecordForms(lines: Sample.lines(input), language: .french) else {
      return FuzzResult("no record", signature)
    }
    signature.add(forms.isAddressed ? 1 : 0)
    signature.add(magnitudeOf: forms.subjectLength)
    signature.add(magnitudeOf: forms.itemCount)
    return FuzzResult(forms.problem, signature)
  }
}
