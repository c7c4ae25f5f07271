import Foundation
package import Recap
import Rehearsal
import Scenarios
package import Vocabulary

/// A record whose every word is hostile, in all its forms.
package struct RecordForms {
  private let record: Record
  private let to: Mailbox?
  private let file: Attachment
  /// Which of several ways to write the same is tried.
  private let way: Int

  /// What one line after another stands for: the client, the sender, the subject, the address, the name of a file, then
  /// items, each with what is given for it.
  package init?(lines: [String], language: Language) {
    func line(_ number: Int) -> String { lines.indices.contains(number) ? lines[number] : "" }
    guard
      var source = RecordSample.source(
        items: RecordForms.items(lines.dropFirst(5)), client: line(0), sender: line(1))
    else { return nil }
    source.scenario?.recapTemplates = [RecordSample.template("subject: {{text}}\n{{text}}\n", language)]
      .compactMap { $0 }
    source.facts["text"] = .text(line(2))
    record = Record(source, language: language)
    to = Mailbox(name: line(0), address: line(3))
    file = Attachment(name: line(4), data: Data(line(2).utf8))
    way = lines.reduce(0) { $0 + $1.utf8.count }
  }

  /// How many items it has.
  var itemCount: Int { record.items.count }
  /// How long its subject is.
  var subjectLength: Int { record.subject.utf8.count }
  /// Whether the fourth line is an address.
  var isAddressed: Bool { to != nil }

  /// What is wrong with any of the forms; none when every text survives and brings nothing with it.
  package var problem: String? {
    mailProblem ?? calendarProblem ?? PageReader.problem(ofPage: record.html, record)
      ?? MarkdownReader.problem(of: record) ?? linkProblem ?? jsonProblem
  }

  private static let date = Date(timeIntervalSince1970: 1_795_000_000)

  private func calendar(isRehearsal: Bool) -> CalendarFile {
    let record = record.of(isRehearsal ? .rehearsal : .call, next: Sample.today.adding(days: 9))
    return CalendarFile(
      record.calendarEntries(), name: record.calendarName, organizer: to, date: RecordForms.date,
      timeZone: .gmt
    )
  }

  private var calendarProblem: String? {
    let rehearsed = calendar(isRehearsal: true)
    guard rehearsed.entries.allSatisfy({ $0.summary.hasPrefix("[R") }), rehearsed.name.hasPrefix("[R") else {
      return "a rehearsal's calendar does not say so"
    }
    let dated = record.items.count { $0.due != nil && $0.status != .refused }
    guard rehearsed.entries.count == dated + 1 else {
      return "\(rehearsed.entries.count) entries of \(dated) days"
    }
    let cancelled = rehearsed.entries.map { entry in
      CalendarStamp.stamped(entry, after: nil, at: RecordForms.date).stamp.cancellation(of: entry.uid)
    }
    switch way % 3 {
    case 0: return CalendarReader.problem(of: rehearsed)
    case 1: return CalendarReader.problem(of: calendar(isRehearsal: false))
    default: return CalendarReader.problem(of: CalendarFile(cancelled, date: RecordForms.date))
    }
  }

  private var mailProblem: String? {
    let attachments = [file, Attachment(calendar(isRehearsal: false), name: "dates.ics")]
    return MailReader.problem(
      of: MailMessage(
        record, from: nil, to: to, date: RecordForms.date, timeZone: .gmt,
        attachments: way.isMultiple(of: 2) ? attachments : []))
  }

  private var linkProblem: String? {
    MailtoLink(record.of(.rehearsal), to: to).flatMap { MailReader.problem(ofLink: $0.text) }
  }

  private var jsonProblem: String? {
    guard let json = try? record.json(),
      let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let items = object["items"] as? [[String: Any]]
    else { return "the JSON cannot be read" }
    let texts = items.compactMap { $0["text"] as? String }
    let isSame = texts.elementsEqual(record.items.map(\.text)) { $0.utf8.elementsEqual($1.utf8) }
    return isSame ? nil : "the JSON is read as another"
  }

  private static func items(_ lines: ArraySlice<String>) -> [LedgerItem] {
    let timings = LedgerItem.Timing.allCases
    let texts = Array(lines.prefix(10))
    return stride(from: 0, to: texts.count, by: 2).enumerated().map { number, place in
      let text = texts[place]
      let count = text.utf8.count + number
      return LedgerItem(
        id: "\(number)", status: LedgerItem.Status.allCases[count % LedgerItem.Status.allCases.count],
        owner: count.isMultiple(of: 3) ? nil : count.isMultiple(of: 2) ? .me : .client,
        due: count.isMultiple(of: 5) ? nil : Sample.today.adding(days: count * count * 37),
        timing: timings[count % timings.count],
        amount: count.isMultiple(of: 4) ? Money(amount: Decimal(count * 10), currency: "EUR") : nil,
        concession: nil, exchange: place + 1 < texts.count ? texts[place + 1] : nil, text: text)
    }
  }
}

extension Record {
  /// The same record as that of a rehearsal or of a call, with the day both sides speak again.
  package func of(_ origin: Origin, next: CalendarDate? = nil) -> Record {
    var record = self
    (record.origin, record.next) = (origin, next)
    return record
  }
}
