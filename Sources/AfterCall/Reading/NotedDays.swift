import Listening
import Vocabulary

/// Days that one notes in words which are none where one speaks: "by xmas", « dans l’aprem », "a week on Tuesday".
struct NotedDays {
  let text: String
  let tokens: [Token]
  let words: DayWords
  /// Whether the line says when something is, and nothing else: its first word is no thing.
  var isWhen = false

  /// The values that were heard, with these days among them, each in the place of what its words were heard as.
  func among(_ heard: [ItemLine.Value]) -> [ItemLine.Value] {
    var result = heard
    var place = 0
    while place < tokens.count {
      guard let value = value(at: place, heard) else {
        place += 1
        continue
      }
      result.removeAll { $0.tokens.overlaps(value.tokens) }
      result.append(value)
      place = value.tokens.upperBound
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func value(at place: Int, _ heard: [ItemLine.Value]) -> ItemLine.Value? {
    if let value = later(place, heard) { return value }
    if let value = next(place, heard) { return value }
    if let value = noted(place, heard) { return value }
    if let feast = feast(place), isFeast(feast.words, place) {
      return made(feast.feast, place..<place + feast.words.count)
    }
    if let near = words.near.first(where: { matches($0.words, place) }) {
      return made(SaidDay(offset: near.days), place..<place + near.words.count)
    }
    if let phrase = longest(words.monthEnds, place) {
      return made(SaidDay(span: 0...31), place..<place + phrase.count)
    }
    if let phrase = longest(words.yearEnds, place) {
      return made(SaidDay(day: 31, month: 12), place..<place + phrase.count)
    }
    return nil
  }

  /// "the day after", of the day that was said before; of another one, "the day after Christmas", it is no day.
  private func next(_ place: Int, _ heard: [ItemLine.Value]) -> ItemLine.Value? {
    guard let phrase = longest(words.nextDay, place) else { return nil }
    let end = place + phrase.count
    // "the day after tomorrow" was heard.
    if heard.contains(where: { $0.tokens.lowerBound < end && $0.tokens.upperBound > end }) { return nil }
    var other = end
    while words.beside.contains(key(other)) { other += 1 }
    let day = heard.first { $0.tokens.lowerBound == other && $0.said.day != nil }
    let last = day?.tokens.upperBound ?? feast(other).map { other + $0.words.count }
    // The span keeps it from being counted from the call.
    var value = made(SaidDay(span: 1...1), place..<(last ?? end))
    value.isNextDay = last == nil
    return value
  }

  private func feast(_ place: Int) -> (words: [String], feast: Feast)? {
    words.feasts.filter { matches($0.words, place) }.max { $0.words.count < $1.words.count }
  }

  /// "a week on Tuesday", « jeudi en quinze »: a weekday some weeks later.
  private func later(_ place: Int, _ heard: [ItemLine.Value]) -> ItemLine.Value? {
    if let phrase = words.weeksBefore.filter({ matches($0.words, place) }).max(by: {
      $0.words.count < $1.words.count
    }),
      let value = heard.first(where: { $0.tokens.lowerBound == place + phrase.words.count }),
      let day = weekday(value), !words.habits.contains(key(place - 1))
    {
      return made(
        SaidDay(weekday: day.weekday, weeks: day.weeks + phrase.weeks), place..<value.tokens.upperBound)
    }
    guard let value = heard.first(where: { $0.tokens.lowerBound == place }), let day = weekday(value),
      let phrase = words.weeksBehind.first(where: { matches($0.words, value.tokens.upperBound) })
    else { return nil }
    return made(
      SaidDay(weekday: day.weekday, weeks: phrase.weeks), place..<value.tokens.upperBound + phrase.words.count
    )
  }

  private func weekday(_ value: ItemLine.Value) -> SaidDay? {
    guard let day = value.said.day, day.weekday != nil, day.day == nil else { return nil }
    return day
  }

  /// Whether the name of a feast says when something is. One that ends with a weekday is never the next such weekday,
  /// whatever stands around it.
  private func isFeast(_ name: [String], _ place: Int) -> Bool {
    if heardAsWeekday(name) { return true }
    let isLed =
      words.beforeFeast.contains(key(place - 1)) || hasArticle(name)
      || words.definite.isEmpty && ["le", "la"].contains(key(place - 1))
        && words.beforeFeast.contains(key(place - 2))
    // "between Christmas and New Year's Day"
    let isJoined = words.together.contains(key(place - 1)) && (0..<place).contains { feast($0) != nil }
    return (isLed || isJoined) && endsDay(place + name.count)
  }

  private func heardAsWeekday(_ name: [String]) -> Bool {
    name.count > 1 && name.contains { SaidDay.weekdays.contains($0) }
  }

  /// The value of a feast: where its day moves it is counted later.
  private func made(_ feast: Feast, _ range: Range<Int>) -> ItemLine.Value {
    if case .fixed(let month, let day) = feast { return made(SaidDay(day: day, month: month), range) }
    var value = made(SaidDay(span: 0...366), range)
    value.feast = feast
    return value
  }

  /// Weekdays as one notes them: « lun 7h30 », "sat 12/5"; and those of the next week.
  private func noted(_ place: Int, _ heard: [ItemLine.Value]) -> ItemLine.Value? {
    if let value = ofNextWeek(place, heard) { return value }
    guard let weekday = words.weekdays[key(place)],
      !heard.contains(where: { $0.tokens.contains(place) && $0.said.day != nil })
    else { return nil }
    let next = place + 1
    if tokens.indices.contains(next), tokens[next].kind == .date, key(next).contains("/"),
      var day = heard.first(where: { $0.tokens.lowerBound == next })?.said.day
    {
      day.weekday = weekday
      return made(day, place..<place + 2)
    }
    let isTimed = tokens.indices.contains(next) && tokens[next].kind == .time
    let isLed = place > 0 && words.beforeNoun.contains(key(place - 1))
    guard isTimed && !isLed || words.behindWeekday.contains(key(next)) && !isLed || isWhen && isFirst(place)
    else {
      return nil
    }
    return made(SaidDay(weekday: weekday), place..<place + 1)
  }

  private func isFirst(_ place: Int) -> Bool { place == 0 || words.together.contains(key(place - 1)) }

  /// "Monday next week", « la semaine prochaine, vendredi ».
  private func ofNextWeek(_ place: Int, _ heard: [ItemLine.Value]) -> ItemLine.Value? {
    guard let first = heard.first(where: { $0.tokens.lowerBound == place }), let day = first.said.day else {
      return nil
    }
    // "Friday next week" was heard as one, and counted from the next Friday.
    if day.weeks == 1, words.nextWeek.contains(key(place + 1)) { return next(day, first.tokens) }
    var end = first.tokens.upperBound
    while end < first.tokens.upperBound + 3, words.ofWeek.contains(key(end)) { end += 1 }
    guard let second = heard.first(where: { $0.tokens.lowerBound == end }), let other = second.said.day else {
      return nil
    }
    let both = place..<second.tokens.upperBound
    if isNextWeek(other), weekday(first) != nil, day.weeks == 0 { return next(day, both) }
    if isNextWeek(day), weekday(second) != nil, other.weeks == 0 { return next(other, both) }
    return nil
  }

  private func isNextWeek(_ day: SaidDay) -> Bool { day.span == 1...13 }

  private func next(_ day: SaidDay, _ range: Range<Int>) -> ItemLine.Value {
    var value = made(SaidDay(weekday: day.weekday), range)
    value.isOfNextWeek = true
    return value
  }

  private func hasArticle(_ feast: [String]) -> Bool { feast.count > 1 && ["le", "la"].contains(feast[0]) }

  /// Whether no noun follows: "the xmas party" is no day.
  private func endsDay(_ place: Int) -> Bool {
    !tokens.indices.contains(place) || tokens[place].kind != .word || words.afterDay.contains(key(place))
  }

  private func made(_ day: SaidDay, _ range: Range<Int>) -> ItemLine.Value {
    let bytes = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: bytes.lowerBound)
    let typed = String(text[start..<text.utf8.index(start, offsetBy: bytes.count)])
    return ItemLine.Value(said: Said(day, range: bytes, words: typed), tokens: range)
  }

  private func key(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }

  private func matches(_ phrase: [String], _ place: Int) -> Bool {
    place + phrase.count <= tokens.count && phrase.indices.allSatisfy { tokens[place + $0].key == phrase[$0] }
  }

  private func longest(_ phrases: [[String]], _ place: Int) -> [String]? {
    phrases.filter { matches($0, place) }.max { $0.count < $1.count }
  }
}

extension SaidDay {
  /// The weekdays that are part of the name of a feast.
  fileprivate static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "friday", "saturday", "sunday", "lundi", "mardi", "jeudi", "vendredi",
    "dimanche",
  ]
}
