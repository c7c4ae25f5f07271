import Clients
import Rehearsal
import Scenarios
public import Vocabulary

extension Record {
  /// How many whole working days the other side has for an answer.
  static let daysToAnswer = 2
  /// The longest subject, in characters.
  static let longestSubject = 150

  /// Writes down what a conversation came to; a template that cannot be used is named in `templateErrors` and leaves
  /// our own words in place.
  public init(_ source: RecordSource, language: Language) {
    let words = LetterWords.of(language, source.style)
    origin = source.origin
    self.language = language
    session = SafeText.line(source.session)
    date = source.date
    (day, minutes, channel) = (source.day, source.minutes, source.channel)
    time = source.time.flatMap { Letter.clock($0) == nil ? nil : $0 }
    ending = source.ending
    client = Record.plain(source.client)
    let person = Record.plain(source.contact)
    contact = person.isEmpty ? client : person
    sender = Record.plain(source.sender.name)
    items = source.items.map { item in
      var item = item
      item.text = Record.plain(item.text)
      item.exchange = item.exchange.map(Record.plain)
      return item
    }
    correctBy = WorkingDays(language).day(after: Record.daysToAnswer, from: source.written)
    (next, nextTime) = (source.next, source.nextTime.flatMap { Letter.clock($0) == nil ? nil : $0 })
    zone = source.zone
    (subject, details, body) = ("", "", "")
    style = source.style
    subject = headline(words)
    write(source, words)
    if isRehearsal { subject = words.rehearsalMark + " " + subject }
  }

  /// The words of the mail, from the templates where there are some.
  private mutating func write(_ source: RecordSource, _ words: LetterWords) {
    let names = TemplateNames(self, source)
    var letter = Letter(self, source, words: words)
    let format = LocaleFormat(language)
    let lines = told.map { ItemLine(item: $0, words: words, format: format) }
    let known: [TemplatePart: Set<String>] = [
      .item: Set(names.of(lines.first ?? .sample(words, format)).keys), .mail: Set(names.of(letter).keys),
    ]
    let all = Set(names.values.keys)
    let own = source.scenario?.recapTemplates ?? []
    let templates = TemplateSet(own + source.templates, language) { known[$0] ?? all }
    templateErrors = templates.errors
    if let text = templates.render(.subject, names.values) {
      subject = SafeText.line(String(text.capitalizedFirst.prefix(Record.longestSubject)))
    }
    letter.take(templates, names, lines)
    details = letter.details
    self.letter = letter
    body = templates.render(.mail, names.of(letter)).map { $0 + "\n" } ?? letter.text
  }

  /// A text on one line, without the sign that stands for what templates do not know.
  private static func plain(_ text: String) -> String {
    SafeText.line(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != Unset.mark })))
  }

  // MARK: The subject

  /// What came of it, in a few words.
  private func headline(_ words: LetterWords) -> String {
    let shortDay = day.map(LocaleFormat(language).dateWithoutWeekday)
    let agreed = told.filter { $0.status == .agreed }
    if ending == .clientLeft { return words.neutralSubject(channel, shortDay) }
    guard let first = agreed.first else {
      return told.isEmpty ? words.neutralSubject(channel, shortDay) : words.standingSubject(channel, shortDay)
    }
    return words.agreedSubject(shortDay, Record.shortened(first.text), agreed.count - 1)
  }

  /// The beginning of a text, cut between words.
  private static func shortened(_ text: String, to limit: Int = 70) -> String {
    guard text.count > limit else { return text }
    let words = text.prefix(limit).split(separator: " ").dropLast()
    return (words.isEmpty ? String(text.prefix(limit)) : words.joined(separator: " ")) + "…"
  }
}

extension ItemLine {
  /// An item that stands for any other, to know the names of one.
  static func sample(_ words: LetterWords, _ format: LocaleFormat) -> ItemLine {
    let item = LedgerItem(
      id: "", status: .open, owner: nil, due: nil, amount: nil, concession: nil, text: "")
    return ItemLine(item: item, words: words, format: format)
  }
}

extension Letter {
  /// Puts the words of templates in the place of ours.
  mutating func take(_ templates: TemplateSet, _ names: TemplateNames, _ lines: [ItemLine]) {
    outcome = templates.render(.outcome, names.values) ?? outcome
    circumstances = templates.render(.circumstances, names.values) ?? circumstances
    details = templates.render(.details, names.values) ?? details
    confirm = templates.render(.confirm, names.values) ?? confirm
    if let text = templates.render(.closing, names.values) { (thanks, closing) = ("", text) }
    for index in sections.indices {
      let items = lines.filter { $0.item.status == sections[index].status }
      sections[index].items = items.map { templates.render(.item, names.of($0)) ?? $0.text }
    }
  }
}
