import Listening
import Rehearsal
import Vocabulary

/// Finds the day of an item, and whether it is the last one, the first one, or the day itself.
struct DayFinder {
  /// A day an item could have.
  struct Candidate {
    var day: CalendarDate
    var timing: LedgerItem.Timing
    /// All words that say it, those that tell the timing too.
    var range: Range<Int>
    /// Whether the words stay where they are: up to when something lasts is more than a day.
    var isKept = false
  }

  let line: ItemLine
  /// The day of the call; none when it is not known.
  let call: CalendarDate?
  let today: CalendarDate

  var grammar: ItemGrammar { line.grammar }
  var words: DayWords { line.grammar.days }

  /// The day of an item; none where none is said, or where it is said that it is not done by then.
  func day(of part: ItemPart) -> Candidate? {
    guard !part.asks, !saysNo(part) else { return nil }
    let found = candidates(in: part).filter {
      !isPast(part, $0.range) && ($0.timing == .from || !isDenied($0.range, in: part))
    }
    return found.first { $0.timing != .on } ?? found.first
  }

  /// The days of a stretch that can be the day of an item, in their order.
  func candidates(in part: ItemPart) -> [Candidate] {
    let places = line.values.filter {
      part.holds($0.tokens.lowerBound) && $0.tokens.upperBound <= part.range.upperBound
    }
    return places.compactMap { value in
      value.said.isDenied && !isLatest(value) ? nil : candidate(value, in: part.range)
    }
  }

  /// The words of a day that is said and could not be taken, though nothing denies it.
  func vague(_ part: ItemPart) -> String? {
    guard !part.asks else { return nil }
    let values = line.values.filter {
      part.holds($0.tokens.lowerBound) && $0.said.day != nil && !$0.said.isDenied && !isOrdinal($0)
    }
    guard let value = values.first(where: { !isReference($0) && !isPast(part, $0.tokens) }) else {
      return nil
    }
    if let day = value.said.day, let offset = day.offset, offset < 0 { return nil }
    return isDenied(value.tokens, in: part) ? nil : value.said.words
  }

  func candidate(_ value: ItemLine.Value, in range: Range<Int>) -> Candidate? {
    if let days = value.said.days { return ending(in: days, value) }
    guard let said = value.said.day, !isReference(value), !isOrdinal(value), !isOneOfMany(value, in: range),
      !isLeftOpen(value), !isOfAnotherBranch(value)
    else { return nil }
    var (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    guard let day = date(of: said, value, &end) else { return nil }
    if let call, day < call { return nil }
    return told(day, value, start: &start, end: &end, in: range)
  }

  /// A day with what it is to the item, and the words that say both.
  private func told(
    _ day: CalendarDate, _ value: ItemLine.Value, start: inout Int, end: inout Int, in range: Range<Int>
  ) -> Candidate {
    let isKept = isUntil(value)
    let timing = timing(before: &start, behind: &end, value, in: range)
    return Candidate(
      day: day, timing: timing, range: start..<end, isKept: isKept && timing == .by || isCorrection(value))
  }

  /// « sous 8 jours », "within a fortnight": the last day, counted from the call; working days are not counted, nor what
  /// is counted from something else.
  private func ending(in days: Double, _ value: ItemLine.Value) -> Candidate? {
    guard let call, days >= 1, let phrase = line.longest(grammar.within, before: value.tokens.lowerBound),
      !grammar.workingDays.contains(line.key(value.tokens.upperBound)),
      !value.tokens.contains(where: { grammar.workingDays.contains(line.key($0)) }),
      !isCountedFromElsewhere(value), dayBefore(value.tokens.lowerBound) == nil
    else { return nil }
    return Candidate(
      day: call.adding(days: Int(days.rounded())), timing: .by,
      range: value.tokens.lowerBound - phrase.count..<value.tokens.upperBound)
  }

  // MARK: Timing

  private func timing(
    before start: inout Int, behind end: inout Int, _ value: ItemLine.Value, in range: Range<Int>
  ) -> LedgerItem.Timing {
    if let phrase = line.longest(grammar.latest, at: end) {
      end += phrase.count
      _ = article(before: &start)
      return .by
    }
    if isNewDay(value) {
      _ = article(before: &start)
      return .on
    }
    if marker(grammar.from, before: &start) != nil { return .from }
    if marker(grammar.by, before: &start) != nil { return .by }
    // « ici vendredi » begins the words of the day itself: « d’ici 8 jours ».
    if grammar.withinWords.contains(line.key(start)) {
      if grammar.beforeBy.contains(line.key(start - 1)) { start -= 1 }
      return .by
    }
    _ = article(before: &start)
    return .on
  }

  /// Takes one of some prepositions before a place, over articles that stand between.
  func marker(_ phrases: [[String]], before place: inout Int) -> [String]? {
    var start = place
    for _ in 0...3 {
      if let phrase = line.longest(phrases, before: start) {
        place = start - phrase.count
        if grammar.withinWords.contains(phrase[0]), grammar.beforeBy.contains(line.key(place - 1)) {
          place -= 1
        }
        return phrase
      }
      guard
        grammar.articles.contains(line.key(start - 1)) || words.hours.contains(line.key(start - 1))
          || line.tokens.indices.contains(start - 1)
            && line.tokens[start - 1].kind == .time
      else { return nil }
      start -= 1
    }
    return nil
  }

  /// Takes the small words before a day that has no preposition: « le », "on the".
  private func article(before place: inout Int) -> Bool {
    let start = place
    while place > start - 2, grammar.dayArticles.contains(line.key(place - 1)) { place -= 1 }
    return place < start
  }

  func isLatest(_ value: ItemLine.Value) -> Bool {
    var start = value.tokens.lowerBound
    return marker(grammar.by, before: &start).map { $0.count > 1 } ?? false
  }
}
