import Foundation
import Vocabulary

/// Whether the words of an item say its day in the short way of notes: « jusqu’au 18 », "by the 4th of Dec", « le 31/12 ».
///
/// A month, a year or a count beside the number must not contradict it; a weekday alone says no day to whoever reads it later.
struct NotedDay {
  let day: CalendarDate
  private let parts: (year: Int, month: Int, day: Int)

  init(_ day: CalendarDate) {
    self.day = day
    parts = day.parts
  }

  /// Whether a text says the day.
  func stands(in text: String) -> Bool {
    let words = NotedDay.words(text)
    return words.indices.contains { isDay(words, $0) } || hasFigures(text)
  }

  /// Letters and numbers apart, without accents, so that « 18e » and "18th" are a number and its ending.
  private static func words(_ text: String) -> [String] {
    let plain = text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    var words: [String] = []
    for character in plain {
      let isNumber = character.isNumber
      guard character.isLetter || isNumber else {
        words.append("")
        continue
      }
      if let last = words.last?.last, last.isNumber == isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private func isDay(_ words: [String], _ place: Int) -> Bool {
    guard words[place] == String(parts.day) else { return false }
    var next = place + 1
    let isOrdinal = words.indices.contains(next) && NotedDay.endings.contains(words[next])
    if isOrdinal { next += 1 }
    while words.indices.contains(next), NotedDay.joints.contains(words[next]) { next += 1 }
    if words.indices.contains(next), let month = NotedDay.month(words[next]) {
      return month == parts.month && isYear(words, next + 1)
    }
    guard place > 0 else { return false }
    if let month = NotedDay.month(words[place - 1]) { return month == parts.month && isYear(words, next) }
    let before = words[..<place].suffix(3)
    guard before.contains(where: NotedDay.limits.contains), before.contains(where: NotedDay.articles.contains)
    else {
      return false
    }
    // « jusqu’au 18 personnes »: what is counted is no day.
    return isOrdinal || !words.indices.contains(next) || NotedDay.behind.contains(words[next])
  }

  private func isYear(_ words: [String], _ place: Int) -> Bool {
    guard words.indices.contains(place), let year = Int(words[place]), year > 31 else { return true }
    return year == parts.year
  }

  /// `18/12`, `12/18`, with or without the year.
  private func hasFigures(_ text: String) -> Bool {
    text.matches(of: /(?:^|[^\d\/.])(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?(?![\d\/])/).contains { found in
      guard let first = Int(found.1), let second = Int(found.2) else { return false }
      let year = found.3.flatMap { Int($0) }.map { $0 < 100 ? $0 + 2_000 : $0 }
      let isDay =
        (first, second) == (parts.day, parts.month) || (second, first) == (parts.day, parts.month)
      return isDay && year.map { $0 == parts.year } ?? true
    }
  }

  /// The month that a word of at least three letters begins.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let found = months.lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }
    return found.first.map { $0 + 1 }
  }

  private static let months = [
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
      "novembre",
      "decembre",
    ],
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ],
  ]
  private static let endings: Set<String> = ["er", "e", "st", "nd", "rd", "th"]
  private static let joints: Set<String> = ["of", "the", "de", "du"]
  /// Words before a day up to which, from which or on which something is.
  private static let limits: Set<String> = [
    "jusqu", "jusque", "avant", "pour", "ici", "partir", "compter", "des", "until", "till", "til", "by",
    "before",
    "from", "for", "on",
  ]
  private static let articles: Set<String> = ["le", "au", "du", "the"]
  /// Words behind a day that are not what a number counts.
  private static let behind: Set<String> = [
    "mais", "et", "puis", "si", "pour", "inclus", "compris", "sauf", "avec", "sans", "au", "but", "and",
    "then",
    "if", "included", "inclusive", "unless", "with", "without", "at",
  ]
}
