import Clients
import Foundation
import Mustache
import Rehearsal
import Scenarios
import Vocabulary

/// The names that templates can use, with what they stand for.
struct TemplateNames {
  /// Everything by its name. What is not known is `Unset`: false for a section, and a line that would say it is left out.
  private(set) var values: [String: Any] = [:]

  /// The facts of a scenario, and what is known of the conversation.
  init(_ record: Record, _ source: RecordSource) {
    let format = LocaleFormat(record.language)
    let today = source.day ?? source.written
    values["today"] = format.date(today)
    for fact in source.scenario?.facts ?? [] { take(fact, source.facts[fact.name], today, format) }
    take(record, source, format)
  }

  private mutating func take(_ fact: Fact, _ value: FactValue?, _ today: CalendarDate, _ format: LocaleFormat)
  {
    values[fact.name] = Unset()
    if fact.kind == .date {
      values["days_late_\(fact.name)"] = Unset()
      values["is_late_\(fact.name)"] = false
    }
    guard let value else { return }
    var text = format.value(value)
    if case .choice(let key) = value, let words = fact.choices[key] { text = words[format.language] }
    values[fact.name] = TemplateNames.line(text)
    if case .date(let date) = value {
      let late = max(0, today.days(since: date))
      values["days_late_\(fact.name)"] = String(late)
      values["is_late_\(fact.name)"] = late > 0
    }
  }

  private mutating func take(_ record: Record, _ source: RecordSource, _ format: LocaleFormat) {
    func text(_ text: String?) -> Any { text.map(TemplateNames.line) ?? Unset() }
    let counts = LetterWords.Counts(record.told)
    let isBroken = record.ending?.isBroken ?? false
    values.merge([
      "headline": TemplateNames.line(record.subject),
      "day": text(record.day.map(format.date)),
      "short_day": text(record.day.map(format.dateWithoutWeekday)),
      "spoke_with": text(source.contact.isEmpty ? nil : source.contact),
      "with_client": text(record.client.isEmpty ? nil : record.client),
      "sender": text(record.sender.isEmpty ? nil : record.sender),
      "sender_company": text(source.sender.company.isEmpty ? nil : source.sender.company),
      "answer_by": format.date(record.correctBy),
      "speak_again": text(record.next.map(format.date)), "speak_again_at": text(record.nextTime),
      "has_agreed": counts.agreed > 0, "has_announced": counts.announced > 0,
      "has_proposed": counts.proposed > 0, "has_open": counts.open > 0, "has_refused": counts.refused > 0,
      "has_nothing": record.told.isEmpty,
      "hung_up": record.ending == .clientLeft, "broke_off": isBroken,
      "is_rehearsal": record.isRehearsal, "is_call": !record.isRehearsal,
      "is_warm": source.style.tone == .warm, "says_tu": source.style.address == .tu,
    ]) { $1 }
  }

  // MARK: Parts

  /// The names of one item, beside all others.
  func of(_ item: ItemLine) -> [String: Any] {
    func text(_ text: String) -> Any { text.isEmpty ? Unset() as Any : TemplateNames.line(text) }
    return values.merging([
      "text": TemplateNames.line(item.item.text), "line": TemplateNames.line(item.text),
      "who": text(item.who),
      "sum": text(item.sum), "when": text(item.day), "exchange": text(item.exchange),
      "is_agreed": item.item.status == .agreed, "is_announced": item.item.status == .announced,
      "is_proposed": item.item.status == .proposed, "is_open": item.item.status == .open,
      "is_refused": item.item.status == .refused,
      "is_mine": item.item.owner == .me, "is_theirs": item.item.owner == .client,
    ]) { $1 }
  }

  /// The paragraphs of the mail, beside all others.
  func of(_ letter: Letter) -> [String: Any] {
    func text(_ text: String) -> Any { text.isEmpty ? Unset() as Any : text }
    return values.merging([
      "greeting": letter.greeting, "outcome": text(letter.outcome),
      "circumstances": text(letter.circumstances),
      "sections": letter.sections.map { ["heading": $0.heading, "items": $0.items] as [String: Any] },
      "heading": Unset(), "items": [String](), "details": text(letter.details),
      "payment": text(letter.payment),
      "next": text(letter.next), "confirm": letter.confirm, "silence": text(letter.silence),
      "thanks": text(letter.thanks), "closing": letter.closing,
      "signature": letter.signature.joined(separator: "\n"),
    ]) { $1 }
  }

  /// A value on one line, without what would be taken for a value that is not known.
  private static func line(_ text: String) -> String {
    SafeText.line(String(text.unicodeScalars.filter { $0 != Unset.mark }.map(Character.init)))
  }
}

/// A value that is not known.
struct Unset: MustacheCustomRenderable {
  /// What stands in its place until the line is left out; it is taken out of every value.
  static let mark: Unicode.Scalar = "\u{FFFC}"

  var renderText: String { String(Unset.mark) }
  var isNull: Bool { true }
}
