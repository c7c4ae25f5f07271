import Rehearsal
import Vocabulary

/// The recap in fewer words, for a link: the letter without when and how it was, days in figures, a short request to
/// answer.
struct ShortText {
  /// How few words.
  enum Length: CaseIterable {
    /// A line for each item under its heading.
    case short
    /// A line for each kind of item, days without a year, no salutation.
    case shortest
  }

  private let record: Record
  private let letter: Letter
  private let length: Length
  private let short: ShortWords
  private let words: LetterWords

  private init(_ record: Record, _ letter: Letter, _ length: Length) {
    self.record = record
    self.letter = letter
    self.length = length
    short = ShortWords(record.language)
    words = LetterWords.of(record.language, record.style)
  }

  /// The texts from the longest to the shortest; none of a record that a person has worded.
  static func all(of record: Record) -> [String] {
    guard !record.isChanged, let letter = record.letter else { return [] }
    return Length.allCases.map { ShortText(record, letter, $0).text }
  }

  private var text: String {
    let answer = [short.confirm(day(record.correctBy), record.style.address), letter.silence]
    let parts =
      [
        length == .short ? letter.greeting : "", record.isRehearsal ? short.rehearsal : "",
        letter.outcome,
      ] + sections + [
        letter.payment, letter.next, answer.filter { !$0.isEmpty }.joined(separator: " "),
        letter.signature.first ?? "",
      ]
    return plainSpaces(
      parts.filter { !$0.isEmpty }.joined(separator: length == .short ? "\n\n" : "\n"))
  }

  private var sections: [String] {
    letter.sections.map { section in
      let items = record.told.filter { $0.status == section.status }.map(line)
      return length == .short
        ? ([section.heading] + items.map { "- " + $0 }).joined(separator: "\n")
        : section.heading + short.colon + " " + items.joined(separator: "; ")
    }
  }

  private func line(_ item: LedgerItem) -> String {
    ItemLine(item: item, words: words, format: LocaleFormat(record.language), shortDay: day).text
  }

  /// A space that does not break takes twice the room of another one in a link.
  private func plainSpaces(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  private func day(_ day: CalendarDate) -> String { short.day(day, length == .short) }
}
