import Rehearsal
import Scenarios
import Vocabulary

/// What came of an answer.
enum Understanding: Hashable {
  /// It was taken, and this is how it was read; nothing when it was taken word for word.
  case taken(String?)
  /// It could not be read, and this is why.
  case mistaken(String)
}

/// Reads answers, and words what was understood of them.
struct AnswerReader {
  let scenario: Scenario
  let language: Language
  let today: CalendarDate

  var format: LocaleFormat { LocaleFormat(language) }

  func pick(_ french: String, _ english: String) -> String { language == .french ? french : english }

  /// Takes the answer to a question into a preparation.
  func take(_ text: String, for question: Question, into preparation: inout Preparation) -> Understanding {
    switch question.kind {
    case .text(let path, let limit):
      if let mistake = tooLong(text, limit) { return .mistaken(mistake) }
      preparation[keyPath: path] = text
      return .taken(nil)
    case .level(let path):
      guard let level = AnswerReader.level(text) else {
        return .mistaken(pick("Un nombre entier de 0 à 10.", "A whole number from 0 to 10."))
      }
      preparation[keyPath: path] = level
      return .taken("\(level)/10")
    case .list(let path, let items, let limit):
      return takeList(text, path, items, limit, &preparation)
    case .keyFacts: return takeKeyFacts(text, &preparation)
    case .objections: return takeObjections(text, &preparation)
    case .channel:
      guard let channel = ChannelWords.channel(text) else {
        let words = Scenario.Channel.allCases.map { ChannelWords.name($0, language) }
        return .mistaken(pick("L’un de : ", "One of: ") + words.joined(separator: ", ") + ".")
      }
      preparation.channel = channel
      return .taken(ChannelWords.name(channel, language))
    case .callDate: return takeCallDate(text, &preparation)
    }
  }

  /// Takes what one will answer to an objection.
  func take(_ text: String, answering index: Int, _ preparation: inout Preparation) -> Understanding {
    guard preparation.objections.indices.contains(index) else { return .taken(nil) }
    if let mistake = tooLong(text, Question.Limit.answer) { return .mistaken(mistake) }
    preparation.objections[index].answer = text
    return .taken(nil)
  }

  /// Takes the value of a fact.
  func take(_ text: String, for fact: Fact, _ preparation: inout Preparation) -> Understanding {
    guard let value = fact.value(writtenAs: text, today: today) else {
      return .mistaken(FactHelp(fact: fact, language: language, today: today).explanation(of: text))
    }
    if let refusal = fact.refusal(of: value, today: today, in: language) { return .mistaken(refusal) }
    preparation.facts[fact.name] = value
    let echo = self.echo(value, of: fact)
    return .taken(echo == text ? nil : echo)
  }

  /// A value as it was understood; a day also counted from today, so that a wrong year is seen.
  func echo(_ value: FactValue, of fact: Fact) -> String {
    switch value {
    case .date(let date): "\(format.date(date)) (\(distance(of: date)))"
    case .choice(let key): fact.choices[key]?[language] ?? key
    case .duration(let days):
      pick("\(days) \(days > 1 ? "jours" : "jour")", "\(days) \(days == 1 ? "day" : "days")")
    default: format.value(value)
    }
  }

  /// How far a day is from today, in words.
  func distance(of date: CalendarDate) -> String {
    let days = date.days(since: today)
    switch days {
    case 0: return pick("aujourd’hui", "today")
    case 1: return pick("demain", "tomorrow")
    case -1: return pick("hier", "yesterday")
    case 2...: return pick("dans \(days) jours", "in \(days) days")
    default: return pick("il y a \(-days) jours", "\(-days) days ago")
    }
  }

  private func tooLong(_ text: String, _ limit: Int) -> String? {
    guard text.count > limit else { return nil }
    return pick(
      "\(text.count) signes ; \(limit) au plus : c’est à dire d’un souffle, et à lire d’un coup d’œil.",
      "\(text.count) characters; \(limit) at most: it is to be said in one breath, and read at a glance.")
  }

  private func takeList(
    _ text: String, _ path: WritableKeyPath<Preparation, [String]>, _ most: Int, _ limit: Int,
    _ preparation: inout Preparation
  ) -> Understanding {
    let items = AnswerReader.items(text)
    if items.isEmpty || items.count > most {
      return .mistaken(
        pick("De 1 à \(most) points, séparés par « ; ».", "1 to \(most) points, with “;” between them."))
    }
    for item in items {
      if let mistake = tooLong(item, limit) { return .mistaken(mistake) }
    }
    preparation[keyPath: path] = items
    return .taken(items.count == 1 ? nil : items.joined(separator: " · "))
  }

  private func takeCallDate(_ text: String, _ preparation: inout Preparation) -> Understanding {
    let fact = Fact(
      name: "call_date", kind: .date, isRequired: false, question: LocalizedText([:]),
      example: .daysFromToday(3))
    guard case .date(let date) = fact.value(writtenAs: text, today: today) else {
      return .mistaken(FactHelp(fact: fact, language: language, today: today).explanation(of: text))
    }
    guard date >= today else {
      let day = format.date(date)
      return .mistaken(pick("Le \(day) est passé.", "\(day) has gone by."))
    }
    preparation.callDate = date
    return .taken(echo(.date(date), of: fact))
  }

  /// Texts between semicolons.
  static func items(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  private static func level(_ text: String) -> Int? {
    let figures = text.filter { !$0.isWhitespace }
    let digits = figures.hasSuffix("/10") ? String(figures.dropLast(3)) : figures
    guard let level = Int(digits), (0...10).contains(level) else { return nil }
    return level
  }
}

extension StringProtocol {
  /// Without spaces at both ends.
  var trimmed: String {
    // By scalars: from its end a row of flags is read anew for each of them.
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = start.lastIndex { !$0.properties.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(String.UnicodeScalarView(start[..<end]))
  }
}
