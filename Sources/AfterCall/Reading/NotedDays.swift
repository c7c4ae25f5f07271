import Listening
import Vocabulary

/// Days that one notes in words which are none where one speaks: "by xmas", « dans l’aprem », "a week on Tuesday".
struct NotedDays {
  let text: String
  let tokens: [Token]
  let words: DayWords

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
    if let feast = feast(place), words.beforeFeast.contains(key(place - 1)) || hasArticle(feast.words),
      endsDay(place + feast.words.count)
    {
      return made(SaidDay(day: feast.day, month: feast.month), place..<place + feast.words.count)
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

  private func feast(_ place: Int) -> (words: [String], month: Int, day: Int)? {
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
