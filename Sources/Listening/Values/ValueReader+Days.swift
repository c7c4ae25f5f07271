import Vocabulary

/// How days, and ranges of hours and days of the week, are read.
extension ValueReader {
  // MARK: Days

  /// A day by its weekday, day of the month, month and year, as much as was said.
  func day(_ index: Int) -> Reading? {
    if tokens[index].kind == .date, tokens[index].key.contains("/") { return figures(index) }
    var day = SaidDay()
    var place = index
    if let weekday = words.weekdays[key(place)], isWord(place) {
      // "On a Saturday night" is no day that one could write down.
      guard !words.anyDay.contains(key(place - 1)) else { return nil }
      day.weekday = weekday
      place += 1
      if words.joints.contains(key(place)), tokens[safe: place + 1]?.value != nil { place += 1 }
      if words.next.contains(key(place)) { place += 1 }
      if key(place) == "en", key(place + 1) == "huit" || key(place + 1) == "8" {
        return inAWeek(weekday, place + 2)
      }
      if key(place) == "week", language == .english { return inAWeek(weekday, place + 1) }
    } else if words.next.contains(key(place)), let weekday = words.weekdays[key(place + 1)] {
      return ([.day(SaidDay(weekday: weekday))], place + 2)
    } else if !isDayOfMonth(place), !startsWithMonth(place) {
      return nil
    }
    place = readDayAndMonth(&day, place)
    if day.weekday != nil, day.day == nil { return ([.day(day)], place) }
    guard day.day != nil || day.month != nil else { return nil }
    return ([.day(day)], place)
  }

  private func inAWeek(_ weekday: Int, _ end: Int) -> Reading {
    ([.day(SaidDay(weekday: weekday, weeks: 1))], end)
  }

  /// Reads « 18 décembre 2026 », "18th of January", "January 22", « le 22 »; returns the place behind it.
  private func readDayAndMonth(_ day: inout SaidDay, _ start: Int) -> Int {
    var place = start
    if let (number, month, end) = dayOfMonth(place, afterWeekday: day.weekday != nil) {
      day.day = number
      day.month = month
      place = end
      var next = place
      while next < place + 2, words.joints.contains(key(next)) { next += 1 }
      if month == nil, let named = self.month(at: next) {
        day.month = named
        place = next + 1
      }
    } else if let named = self.month(at: place) {
      day.month = named
      place += 1
      if let (number, _, end) = dayOfMonth(place, afterWeekday: true) {
        day.day = number
        place = end
      }
    }
    if day.month != nil, place < tokens.count, tokens[place].kind == .number, let year = tokens[place].value,
      (1990...2100).contains(year)
    {
      day.year = Int(year)
      place += 1
    }
    return place
  }

  private func month(at index: Int) -> Int? {
    guard index < tokens.count, let month = words.months[key(index)] else { return nil }
    // "may" and "march" are verbs, « mars » and « mai » are not; "sept" is seven in French.
    guard ["may", "march", "mar", "sept", "dec"].contains(key(index)) else { return month }
    return tokens[index].kind == .date || isDayOfMonth(index - 1) || tokens[safe: index - 1]?.kind == .number
      || isDayOfMonth(index + 1) ? month : nil
  }

  private func startsWithMonth(_ index: Int) -> Bool { month(at: index) != nil }

  private func isWord(_ index: Int) -> Bool {
    // Short forms are words of their own in both languages: « mer », "sun", "sat" are not days without company.
    key(index).utf8.count > 4 || tokens[index].kind == .date || tokens[safe: index + 1]?.kind == .number
      || ValueReader.beforeShort.contains(key(index - 1))
        && tokens[safe: index + 1].map { $0.kind == .punctuation } ?? true
  }

  /// Words before a short form that ends its clause: « d’ici jeu », "by sat".
  private static let beforeShort: Set<String> = [
    "pour", "avant", "ici", "by", "until", "till", "before", "on", "next",
  ]

  private func isDayOfMonth(_ index: Int) -> Bool { dayOfMonth(index, afterWeekday: false) != nil }

  /// A day of the month, with its month where both are one token.
  private func dayOfMonth(_ index: Int, afterWeekday: Bool) -> (day: Int, month: Int?, end: Int)? {
    guard let token = tokens[safe: index], let value = token.value, value == value.rounded(), value >= 0,
      value < 100
    else { return nil }
    let number = Int(value)
    if token.kind == .date {
      let last = token.key.split(separator: " ").last.map(String.init) ?? ""
      return (number, words.months[last], index + 1)
    }
    guard token.kind == .number else { return nil }
    if afterWeekday, (1...31).contains(number) { return (number, nil, index + 1) }
    // « 31 février » : the token before a month is a day even when there is none.
    return words.months[key(index + 1)] != nil ? (number, nil, index + 1) : nil
  }

  /// `18/12`, `18/12/2026`: the day comes first.
  private func figures(_ index: Int) -> Reading? {
    let fields = tokens[index].key.split(separator: "/").compactMap { Int($0) }
    guard fields.count == 2 || fields.count == 3 else { return nil }
    // "11/24" can only be read the American way.
    let isMonthFirst =
      words.monthMayStandFirst && (1...12).contains(fields[0]) && (13...31).contains(fields[1])
    let (number, month) = isMonthFirst ? (fields[1], fields[0]) : (fields[0], fields[1])
    guard (1...12).contains(month) else { return ([.impossible], index + 1) }
    var day = SaidDay(day: number, month: month)
    if fields.count == 3 { day.year = fields[2] < 100 ? 2000 + fields[2] : fields[2] }
    return ([.day(day)], index + 1)
  }

  /// A part of a month or a week: « fin janvier », "the end of the month", "next week".
  func part(_ index: Int) -> Reading? {
    let word = key(index)
    let share: Int? =
      words.ends.contains(word)
      ? 2 : words.middles.contains(word) ? 1 : words.beginnings.contains(word) ? 0 : nil
    guard let share else { return coming(index) }
    var place = index + 1
    while place < index + 4, ["of", "the", "de", "du", "le", "la", "ce", "this"].contains(key(place)) {
      place += 1
    }
    if let month = words.months[key(place)] {
      // The end of a month is its last day, the middle the 15th; the beginning is no day.
      return ([.day(partOfMonth(month, share))], place + 1)
    }
    if words.month.contains(key(place)) {
      return ([.day(SaidDay(span: share == 2 ? 0...31 : 0...31))], place + 1)
    }
    if words.week.contains(key(place)) { return ([.day(SaidDay(span: 0...7))], place + 1) }
    return nil
  }

  private func partOfMonth(_ month: Int, _ share: Int) -> SaidDay {
    switch share {
    case 2: SaidDay(day: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1], month: month)
    case 1: SaidDay(day: 15, month: month)
    default: SaidDay(month: month)
    }
  }

  /// « la semaine prochaine », "next month".
  private func coming(_ index: Int) -> Reading? {
    let (first, second) = (key(index), key(index + 1))
    let isWeek =
      words.week.contains(first) && words.next.contains(second)
      || words.next.contains(first) && words.week.contains(second)
    if isWeek { return ([.day(SaidDay(span: 1...13))], index + 2) }
    let isMonth =
      words.month.contains(first) && words.next.contains(second)
      || words.next.contains(first) && words.month.contains(second)
    return isMonth ? ([.day(SaidDay(span: 1...62))], index + 2) : nil
  }

  // MARK: Days of the week

  /// « du lundi au jeudi », "Mon-Thu", "weekdays", « le week-end ».
  func weekdayRange(_ index: Int) -> Reading? {
    if let days = words.daySets[key(index)] { return ([.weekdays(days)], index + 1) }
    guard let first = words.weekdays[key(index)] else { return nil }
    var place = index + 1
    let isDashed = ["-", "–", " - ", " – "].contains(gap(after: index))
    if !isDashed {
      guard words.ranges.subtracting(["and", "et"]).contains(key(place)) else { return nil }
      place += 1
      if key(place) == "au" || key(place) == "a" { place += 1 }
    }
    guard let last = words.weekdays[key(place)], place < tokens.count else { return nil }
    let days = first <= last ? Array(first...last) : Array(first...7) + Array(1...last)
    return ([.weekdays(Set(days))], place + 1)
  }

  // MARK: Hours

  /// « de 8 h à 16 h », "9 to 6", "8am-4pm".
  func hourRange(_ index: Int) -> Reading? {
    if let both = dashedHours(index) { return both }
    guard let (from, next) = hourAndHalf(index) else { return nil }
    var place = next
    if ["-", "–", " - ", " – "].contains(gap(after: next - 1)) == false {
      guard words.ranges.contains(key(place)) else { return nil }
      place += 1
      if key(place) == "a" { place += 1 }
    }
    guard let (to, end) = hourAndHalf(place), !words.counted.contains(key(end)) else { return nil }
    return hours(from, to, certain: tokens[index].kind == .time || tokens[place].kind == .time, end)
  }

  /// An hour, with its half or quarter: "half past nine", « neuf heures et demie »; and the place behind it.
  func hourAndHalf(_ index: Int) -> (minutes: Int, end: Int)? {
    let start = key(index) == "a" ? index + 1 : index
    if let part = ["half": 30, "quarter": 15][key(start)], let hour = hour(start + 2) {
      switch key(start + 1) {
      case "past": return (ValueReader.ofDay(hour + part), start + 3)
      case "to" where part == 15: return (ValueReader.ofDay(hour - part), start + 3)
      default: break
      }
    }
    guard let hour = hour(index) else { return nil }
    let part = hourPart(after: index)
    return (ValueReader.ofDay(hour + part.minutes), part.end)
  }

  /// Minutes as those of a day, midnight being its end: « minuit et demie » is 0:30.
  private static func ofDay(_ minutes: Int) -> Int {
    (0...1440).contains(minutes) ? minutes : (minutes + 1440) % 1440
  }

  /// What is said after a French hour, and the place behind it: nothing after anything else.
  func hourPart(after index: Int) -> (minutes: Int, end: Int) {
    guard tokens[index].kind == .time,
      let part = ValueReader.parts.first(where: { matches($0.words, at: index + 1) })
    else {
      return (0, index + 1)
    }
    return (part.minutes, index + 1 + part.words.count)
  }

  /// « neuf heures » : a length of time by itself, an hour of the day in a range or after « à ».
  private func isWordHour(_ index: Int) -> Bool {
    guard let token = tokens[safe: index], token.kind == .time, let value = token.value else { return false }
    return (1...24).contains(value) && !token.key.contains { $0.isNumber }
  }

  /// « à neuf heures et demie », « vers dix heures moins le quart ».
  func clock(_ index: Int) -> Reading? {
    guard ["a", "vers", "avant", "apres", "des"].contains(key(index - 1)), isWordHour(index),
      let (minutes, end) = hourAndHalf(index), end > index + 1
    else { return nil }
    return ([.time(minutes)], end)
  }

  /// What is said after a French hour.
  private static let parts: [(words: [String], minutes: Int)] = [
    (["et", "demie"], 30), (["et", "demi"], 30), (["et", "quart"], 15), (["moins", "le", "quart"], -15),
    (["moins", "quart"], -15),
  ]

  /// « 8h-16h » is one token by the rules of figures; what was typed tells.
  private func dashedHours(_ index: Int) -> Reading? {
    guard tokens[index].kind == .time else { return nil }
    let typed = slice(tokens[index].range)
    let halves = typed.split { $0 == "-" || $0 == "–" }
    guard halves.count == 2, let from = ValueReader.minutes(String(halves[0])),
      let to = ValueReader.minutes(String(halves[1]))
    else { return nil }
    let end = key(index + 1) == "h" ? index + 2 : index + 1
    return hours(from, to, certain: true, end)
  }

  private func hours(_ from: Int, _ to: Int, certain: Bool, _ end: Int) -> Reading? {
    // "9 to 5" and "8 to 4" end in the afternoon.
    let last = to <= from && to <= 720 ? to + 720 : to
    guard (0...1440).contains(from), (0...1440).contains(last), from < last, last - from >= 60 else {
      return nil
    }
    guard certain || from <= 720 && last - from <= 960 && from >= 300 else { return nil }
    return ([.hours(from, last)], end)
  }

  /// An hour at a place, in minutes: a time, or a number up to 24.
  private func hour(_ index: Int) -> Int? {
    guard let token = tokens[safe: index] else { return nil }
    if let noon = words.noon[token.key] { return noon }
    if isWordHour(index), let value = token.value { return Int(value * 60) }
    if token.kind == .time { return clockTime(index) }
    guard token.kind == .number, let value = token.value, (0...24).contains(value) else { return nil }
    if value == value.rounded() { return Int(value) * 60 }
    // "9.30" is an hour in writing.
    return token.key.split(separator: ".").last?.count == 2 ? ValueReader.minutes(token.key) : nil
  }

  /// The minutes of the day of a token of time.
  func clockTime(_ index: Int) -> Int? {
    let token = tokens[index]
    if let noon = words.noon[token.key] { return noon }
    guard let minutes = ValueReader.minutes(token.key) else { return nil }
    let next = key(index + 1)
    if minutes <= 720, minutes > 0, words.afternoon.contains(next) || token.key.hasSuffix("pm"), minutes < 720
    {
      return minutes + 720
    }
    return minutes
  }

  /// Reads `16 h`, `9 h30`, `14:30`, `9 h 30`, `5 pm`, `9.30`.
  static func minutes(_ text: String) -> Int? {
    let fields = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard let hour = fields.first, (0...24).contains(hour), fields.count <= 2 else { return nil }
    let minute = fields.count > 1 ? fields[1] : 0
    guard (0...59).contains(minute) else { return nil }
    return hour * 60 + minute
  }
}

extension Array {
  /// The element at a place, none outside.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
