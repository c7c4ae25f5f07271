import Rehearsal
import Vocabulary

/// The recap in fewer words, for a link: what came of it, each item once, until when to object, who signs.
struct ShortText {
  /// How few words.
  enum Length: CaseIterable {
    /// A line for each item under its heading.
    case short
    /// A line for each kind of item, days without a year, no salutation.
    case shortest
  }

  private let record: Record
  private let words: ShortWords
  private let length: Length

  private init(_ record: Record, _ length: Length) {
    self.record = record
    self.length = length
    words = ShortWords(record.language)
  }

  /// The texts from the longest to the shortest.
  static func all(of record: Record) -> [String] {
    Length.allCases.map { ShortText(record, $0).text }
  }

  private var text: String {
    let greeting = length == .short ? [words.greeting(record.contact)] : []
    let rehearsed = record.isRehearsal ? [words.rehearsal] : []
    let parts =
      greeting + rehearsed + [outcome] + sections + [words.correction(day(record.correctBy))]
      + (record.sender.isEmpty ? [] : [record.sender])
    return parts.joined(separator: length == .short ? "\n\n" : "\n")
  }

  private var outcome: String {
    let day = record.day.map(day)
    if record.told.isEmpty { return words.nothing(day) }
    return told(.agreed).isEmpty ? words.standing(day) : words.settled(day)
  }

  private func told(_ status: LedgerItem.Status) -> [LedgerItem] {
    record.told.filter { $0.status == status }
  }

  private var sections: [String] {
    LedgerItem.Status.allCases.compactMap { status in
      let items = told(status).map(line)
      guard !items.isEmpty else { return nil }
      let heading = words.heading(status)
      return length == .short
        ? ([heading + words.colon] + items.map { "- " + $0 }).joined(separator: "\n")
        : heading + words.colon + " " + items.joined(separator: "; ")
    }
  }

  /// An item with what is known of it; what is missing of a promise stays visibly missing.
  private func line(_ item: LedgerItem) -> String {
    let isPromise = item.status.binds && !item.isOwnRule
    let owner =
      item.isOwnRule
      ? nil : item.owner.map(words.owner) ?? (item.due != nil && isPromise ? words.nobody : nil)
    let sum = item.amount.map(LocaleFormat(record.language).spokenMoney).map(plainSpaces)
    let when =
      item.due.map { words.timing(item.timing, day($0)) }
      ?? (item.owner != nil && isPromise ? words.noDay : nil)
    let particulars = [owner, sum.flatMap { isSaid($0, in: item.text) ? nil : $0 }, when].compactMap { $0 }
    let what = plainSpaces(item.text)
    return particulars.isEmpty ? what : what + " (" + particulars.joined(separator: ", ") + ")"
  }

  private func isSaid(_ sum: String, in text: String) -> Bool { plainSpaces(text).contains(sum) }

  /// A space that does not break takes twice the room of another one in a link.
  private func plainSpaces(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private func day(_ day: CalendarDate) -> String { words.day(day, length == .short) }
}
