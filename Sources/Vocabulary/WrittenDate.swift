import Foundation

/// A day as people write it in French and in English.
///
/// Without a year it is the nearest such day; a day of the week is the next one, today excluded.
package struct WrittenDate {
  private let text: String
  private let words: [String]
  private let today: CalendarDate

  package init(_ text: String, today: CalendarDate) {
    // What is longer is no day.
    let folded = (text.utf8.count <= WrittenNumber.longest ? text : "").folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    self.text = folded.trimmingCharacters(in: .whitespaces)
    self.today = today
    words =
      self.text.split { $0.isWhitespace || $0 == "," || $0 == "’" || $0 == "'" }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
      .filter { !WrittenDate.fillers.contains($0) }
  }

  /// The day; none when the text is no day, or one of before the calendar in which days are written (1583 is its first
  /// whole year): it would be written as another.
  package var date: CalendarDate? {
    let date = CalendarDate(iso: text) ?? signed ?? figures ?? named ?? counted ?? spelled
    return date.flatMap { $0.parts.year < 1583 ? nil : $0 }
  }

  /// `+8` and `-23`, in days from today.
  private var signed: CalendarDate? {
    guard text.hasPrefix("+") || text.hasPrefix("-"), let days = Int(text) else { return nil }
    return inDays(days)
  }

  /// `26/11/2026`, `26.11.2026` and `26/11`; the day comes first.
  private var figures: CalendarDate? {
    let fields = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard fields.count == 2 || fields.count == 3, fields.allSatisfy(WrittenDate.isDigits),
      let day = Int(fields[0]),
      let month = Int(fields[1])
    else { return nil }
    if fields.count == 2 { return text.contains("/") ? nearest(day, month) : nil }
    guard fields[2].count == 4, let year = Int(fields[2]) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `demain`, `today`, `lundi prochain`, `Monday`.
  private var named: CalendarDate? {
    if let days = WrittenDate.near[words.joined(separator: " ")] { return inDays(days) }
    let rest = words.filter { !["prochain", "next"].contains($0) }
    guard rest.count == 1, let name = rest.first, let weekday = WrittenDate.weekdays[name] else { return nil }
    return inDays((weekday - today.weekday + 6) % 7 + 1)
  }

  /// `dans 8 jours`, `in 2 weeks`, `il y a 3 jours`, `10 days ago`.
  private var counted: CalendarDate? {
    var rest = words
    var sign = 1
    switch (rest.first, rest.last) {
    case ("dans", _), ("in", _): rest.removeFirst()
    case (_, "ago"):
      rest.removeLast()
      sign = -1
    case ("il", _) where rest.starts(with: ["il", "y", "a"]):
      rest.removeFirst(3)
      sign = -1
    default: return nil
    }
    guard rest.count == 2, let count = Int(rest[0]), let unit = WrittenDate.units[rest[1]],
      (0...36_500).contains(count)
    else { return nil }
    return inDays(sign * count * unit)
  }

  /// `jeudi 26 novembre 2026`, `1er décembre`, `26 Nov`, `November 26th, 2026`.
  private var spelled: CalendarDate? {
    var rest = words
    var weekday: Int?
    if let first = rest.first, let named = WrittenDate.weekdays[first] {
      weekday = named
      rest.removeFirst()
    }
    guard let place = rest.firstIndex(where: { WrittenDate.month($0) != nil }), place <= 1, rest.count > 1,
      let month = WrittenDate.month(rest[place])
    else { return nil }
    rest.remove(at: place)
    guard let day = rest.first.flatMap(WrittenDate.day), rest.count <= 2 else { return nil }
    guard rest.count == 2 else { return nearest(day, month, weekday) }
    guard rest[1].count == 4, let year = Int(rest[1]) else { return nil }
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return weekday == nil || date.weekday == weekday ? date : nil
  }

  private func inDays(_ days: Int) -> CalendarDate? {
    (-36_500...36_500).contains(days) ? today.adding(days: days) : nil
  }

  /// The day of that name nearest to today, of those that fall on the weekday if one was written.
  private func nearest(_ day: Int, _ month: Int, _ weekday: Int? = nil) -> CalendarDate? {
    let year = today.parts.year
    let days = [year, year - 1, year + 1].compactMap { CalendarDate(year: $0, month: month, day: day) }
    // A weekday tells last May from next May; that it fits in some other year is more likely a mistake.
    return days.filter { weekday == nil || $0.weekday == weekday && abs($0.days(since: today)) <= 200 }
      .min { abs($0.days(since: today)) < abs($1.days(since: today)) }
  }

  private static func isDigits(_ field: Substring) -> Bool {
    !field.isEmpty && field.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return ["", "er", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? Int(digits) : nil
  }

  /// A month by its name or by its first letters, three at least and no fewer than tell it apart.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    for names in [french, english] {
      let fitting = names.indices.filter { names[$0].hasPrefix(word) }
      if fitting.count == 1 { return fitting[0] + 1 }
    }
    return nil
  }

  private static let fillers: Set<String> = ["le", "the", "of", "on"]
  private static let french = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre",
    "decembre",
  ]
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let weekdays = [
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7, "monday": 1,
    "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
  ]
  private static let near = [
    "aujourd hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2, "apres demain": 2,
    "hier": -1,
    "yesterday": -1, "avant-hier": -2, "avant hier": -2,
  ]
  private static let units = [
    "j": 1, "jour": 1, "jours": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7, "weeks": 7,
  ]
}
