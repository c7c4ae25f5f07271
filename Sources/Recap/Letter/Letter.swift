import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// The mail as its paragraphs, each in words; templates take the place of some of them, or of the whole.
struct Letter {
  struct Section {
    var status: LedgerItem.Status
    var heading: String
    var items: [String]
  }

  var greeting: String
  var outcome: String
  /// When and how it was, and who took part.
  var circumstances: String
  var sections: [Section]
  /// The scenario's own paragraph.
  var details = ""
  var payment: String
  var next: String
  var confirm: String
  var silence: String
  var thanks: String
  var closing: String
  var signature: [String]

  /// The text, paragraphs parted by an empty line.
  var text: String {
    let lists = sections.map { section in
      ([section.heading] + section.items.map { "- " + $0 }).joined(separator: "\n")
    }
    let answer = [confirm, silence].filter { !$0.isEmpty }.joined(separator: " ")
    let end = ([closing] + signature).filter { !$0.isEmpty }.joined(separator: "\n")
    let paragraphs =
      [greeting, outcome, circumstances] + lists + [details, payment, next, answer, thanks, end]
    return paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Letter {
  /// Words a record of what a source holds.
  init(_ record: Record, _ source: RecordSource, words: LetterWords) {
    let format = LocaleFormat(record.language)
    greeting = words.greeting(SafeText.line(source.contact))
    outcome =
      record.told.isEmpty && !(record.ending?.isBroken ?? false)
      ? words.nothing : words.outcome(LetterWords.Counts(record.told), record.ending, record.channel)
    circumstances = Letter.circumstances(record, source, words, format)
    sections = Letter.statuses.compactMap { status in
      let items = record.told.filter { $0.status == status }
      guard !items.isEmpty else { return nil }
      return Section(
        status: status, heading: words.heading(status),
        items: items.map { ItemLine(item: $0, words: words, format: format).text })
    }
    let account = SafeText.line(source.sender.readableIBAN)
    payment =
      !account.isEmpty && record.items.contains(where: \.isOwedByClient)
      ? words.payment(account, SafeText.line(source.sender.bic)) : ""
    next = record.next.map { words.next(format.date($0), record.nextTime.flatMap(Letter.clock)) } ?? ""
    confirm = words.confirm(format.date(record.correctBy))
    silence = source.style.silence.map(words.silence) ?? ""
    thanks = record.ending == .clientLeft ? "" : words.thanks(record.channel)
    closing = words.closing
    let lines = source.sender.signatureLines.map(SafeText.line)
    signature = lines.isEmpty ? [words.senderMissing] : lines
  }

  /// The order in which items are told.
  static let statuses: [LedgerItem.Status] = [.agreed, .announced, .proposed, .open, .refused]

  private static func circumstances(
    _ record: Record, _ source: RecordSource, _ words: LetterWords, _ format: LocaleFormat
  ) -> String {
    let moment = LetterWords.Moment(
      day: record.day.map(format.date), time: record.time.flatMap(clock),
      minutes: record.channel == .mail ? nil : record.minutes)
    let isKnown = record.day != nil || record.channel != nil || record.time != nil
    let (person, firm) = (SafeText.line(source.contact), record.client)
    let other = person.isEmpty || firm.isEmpty || person == firm ? record.contact : "\(person) (\(firm))"
    return [
      isKnown ? words.moment(record.channel, moment) : "",
      other.isEmpty ? "" : words.present(other, record.sender),
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The hour in a text such as `16:30` or `9:05`, written in plain digits; none in any other.
  static func clock(_ text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, text.utf8.allSatisfy({ (48...58).contains($0) }), let hour = parts[0],
      let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return (hour, minute)
  }
}

extension LetterWords.Counts {
  init(_ items: [LedgerItem]) {
    for item in items {
      switch item.status {
      case .agreed: agreed += 1
      case .announced: announced += 1
      case .proposed: proposed += 1
      case .open: open += 1
      case .refused: refused += 1
      }
    }
  }
}

extension LedgerItem {
  /// Whether the client has to pay something: only then a bank account belongs into the mail.
  var isOwedByClient: Bool {
    owner == .client && concession != .gives && status != .refused && status != .proposed
      && (amount.map { $0.amount > 0 } ?? false)
  }
}
