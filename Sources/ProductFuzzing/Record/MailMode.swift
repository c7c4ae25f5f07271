import Foundation
import Fuzzing
import Recap
import Rehearsal
import Scenarios
import Vocabulary

extension FuzzMode {
  /// Mail and calendar of a record whose every word is hostile: client, sender, subject, address, then items, one a line.
  static let mail = FuzzMode(
    "mail",
    seeds: [
      "Ferrand\nAlix Morel\nFacture 12\na@example.org\nPaiement de 2 400 €\nUne relance, si besoin; sinon rien\n",
      "Éts Ferrand & fils\n\"A\" <b>\n=?UTF-8?Q?x?=\nb.c@d.e\nx\n",
    ],
    dictionary: [
      "\n", "\r\n", "\r", "\u{0}", "\u{B}", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "Bcc: x@y.z",
      "=?UTF-8?B?", "?=", "=0D=0A",
      "\\n", "\\;", ",", ";", ":", "\"", "<", ">", "@", "@example.org", ".", "..", "--=_souffleur_abc--",
      "END:VEVENT", "é", "語",
      "👩‍👩‍👧", "e\u{301}", " ", "\t", "%0D%0A", "&", "<script>", String(repeating: "mot ", count: 40),
      String(repeating: "x", count: 80),
    ], prepare: { { MailCheck.check($0) } })
}

private enum MailCheck {
  static func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    let lines = Sample.lines(input)
    func line(_ number: Int) -> String { lines.indices.contains(number) ? lines[number] : "" }
    guard var source = RecordSample.source(items: items(lines.dropFirst(4)), client: line(0), sender: line(1))
    else {
      return FuzzResult("the sample cannot be loaded", signature)
    }
    source.scenario?.recapTemplates = [RecordSample.template("subject: {{text}}\n")].compactMap { $0 }
    source.facts["text"] = .text(line(2))
    let record = Record(source, language: .french)
    let to = Mailbox(name: line(0), address: line(3))
    signature.add(to == nil ? 0 : 1)
    signature.add(magnitudeOf: record.subject.count)
    signature.add(magnitudeOf: record.items.count)
    let date = Date(timeIntervalSince1970: 1_795_000_000)
    let message = MailMessage(record, from: nil, to: to, date: date, timeZone: .gmt).text
    let problem =
      MailReader.problem(of: message, record, isAddressed: to != nil)
      ?? CalendarReader.problem(of: CalendarFile(record, date: date).text, record)
      ?? MailtoLink(record, to: to).flatMap { MailReader.problem(ofLink: $0.text) }
    return FuzzResult(problem, signature)
  }

  private static func items(_ lines: ArraySlice<String>) -> [LedgerItem] {
    lines.prefix(5).enumerated().map { number, text in
      let count = text.utf8.count
      return LedgerItem(
        id: "\(number)", status: LedgerItem.Status.allCases[count % LedgerItem.Status.allCases.count],
        owner: count.isMultiple(of: 3) ? nil : count.isMultiple(of: 2) ? .me : .client,
        due: count.isMultiple(of: 5) ? nil : Sample.today.adding(days: count * count * 37), amount: nil,
        concession: nil, text: text)
    }
  }
}
