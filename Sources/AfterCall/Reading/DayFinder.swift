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
  }

  let line: ItemLine
  /// The day of the call; none when it is not known.
  let call: CalendarDate?
  let today: CalendarDate

  private var grammar: ItemGrammar { line.grammar }

  /// The day of an item; none where none is said, or where it is said that it is not done by then.
  func day(of part: ItemPart) -> Candidate? {
    guard !part.asks else { return nil }
    let found = candidates(in: part).filter { $0.timing == .from || !isDenied($0, in: part) }
    guard !isPast(part) else { return nil }
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
    guard !part.asks, !isPast(part) else { return nil }
    let values = line.values.filter {
      part.holds($0.tokens.lowerBound) && $0.said.day != nil && !$0.said.isDenied
    }
    guard let value = values.first(where: { !isReference($0) }) else { return nil }
    if let day = value.said.day, let offset = day.offset, offset < 0 { return nil }
    let isDenied = part.own.contains {
      $0 < value.tokens.lowerBound && grammar.negations.contains(line.key($0))
    }
    return isDenied ? nil : value.said.words
  }

  private func candidate(_ value: ItemLine.Value, in range: Range<Int>) -> Candidate? {
    if let days = value.said.days { return ending(in: days, value) }
    guard let said = value.said.day, !isReference(value), !isOneOfMany(value, in: range) else { return nil }
    var (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    guard let day = date(of: said, value, &end) else { return nil }
    if let call, day < call { return nil }
    let timing = timing(before: &start, behind: &end, value, in: range)
    return Candidate(day: day, timing: timing, range: start..<end)
  }

  // MARK: Which day

  private func date(of said: SaidDay, _ value: ItemLine.Value, _ end: inout Int) -> CalendarDate? {
    if let day = said.day, said.month == nil, let phrase = line.longest(grammar.nextMonth, at: end) {
      end += phrase.count
      return monthsAhead(1).flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
    }
    if said.span != nil { return endOfMonth(value, &end) }
    if said.day != nil, said.month != nil {
      // Of a day with its month it is known which it is, and whether it has been.
      guard let near = said.nearest(to: call ?? today) else { return nil }
      return call.map { near < $0 ? nil : near } ?? near
    }
    guard let call else { return nil }
    return said.date(on: call)
  }

  /// « fin du mois » is its last day; with an earlier day in the same line, that of the month of that day.
  private func endOfMonth(_ value: ItemLine.Value, _ end: inout Int) -> CalendarDate? {
    guard line.values.contains(where: { $0.tokens == value.tokens }),
      value.tokens.contains(where: { grammar.ends.contains(line.key($0)) }),
      value.tokens.contains(where: { grammar.month.contains(line.key($0)) })
    else { return nil }
    var ahead = 0
    if let phrase = line.longest(grammar.nextMonth, at: value.tokens.upperBound - 1), phrase.count > 1 {
      end = value.tokens.upperBound - 1 + phrase.count
      ahead = 1
    } else if value.tokens.contains(where: { place in line.longest(grammar.nextMonth, at: place) != nil }) {
      ahead = 1
    }
    let before = line.values.filter { $0.tokens.upperBound <= value.tokens.lowerBound }
    let anchor = ahead == 0 ? before.compactMap { $0.said.day.flatMap(simple) }.last : nil
    guard let month = monthsAhead(ahead + 1, from: anchor) else { return nil }
    return CalendarDate(year: month.year, month: month.month, day: 1)?.adding(days: -1)
  }

  private func simple(_ said: SaidDay) -> CalendarDate? {
    guard let call, let day = said.date(on: call), day >= call else { return nil }
    return day
  }

  private func monthsAhead(_ count: Int, from day: CalendarDate? = nil) -> (year: Int, month: Int)? {
    guard let parts = (day ?? call)?.parts else { return nil }
    let months = parts.year * 12 + parts.month - 1 + count
    return (months / 12, months % 12 + 1)
  }

  /// « sous 8 jours », "within a fortnight": the last day, counted from the call; working days are not counted.
  private func ending(in days: Double, _ value: ItemLine.Value) -> Candidate? {
    guard let call, days >= 1, let phrase = line.longest(grammar.within, before: value.tokens.lowerBound),
      !grammar.workingDays.contains(line.key(value.tokens.upperBound)),
      !value.tokens.contains(where: { grammar.workingDays.contains(line.key($0)) })
    else { return nil }
    return Candidate(
      day: call.adding(days: Int(days.rounded())), timing: .by,
      range: value.tokens.lowerBound - phrase.count..<value.tokens.upperBound)
  }

  // MARK: No day of the item

  /// « la facture du 12 octobre », "the invoice of 12 October", "Friday's call".
  private func isReference(_ value: ItemLine.Value) -> Bool {
    let start = value.tokens.lowerBound
    if value.said.words.hasSuffix("’s") || value.said.words.hasSuffix("'s") { return true }
    guard
      grammar.reference.contains(line.key(start - 1))
        || grammar.reference.contains(line.key(start - 2))
          && grammar.articles.contains(line.key(start - 1))
    else { return false }
    var place = start
    return marker(grammar.from, before: &place) == nil && marker(grammar.by, before: &place) == nil
  }

  /// One of several days, or a part of a stretch.
  private func isOneOfMany(_ value: ItemLine.Value, in range: Range<Int>) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    if line.longest(grammar.everyBefore, before: start) != nil
      || line.longest(grammar.everyAfter, at: end) != nil
    {
      return true
    }
    if line.longest(grammar.weekOf, before: start) != nil { return true }
    if range.contains(start - 1), let phrase = line.longest(grammar.weekOf, before: start - 1),
      !phrase.isEmpty,
      grammar.articles.contains(line.key(start - 1))
    {
      return true
    }
    // « 30 jours fin de mois » counts from elsewhere.
    if line.value(at: start - 1)?.said.days != nil { return true }
    return isOfADay(value) || isHabit(value) || isAlternative(start, end) || isEndOfStretch(start)
  }

  /// "Saturday emergencies": a weekday without a preposition before a thing.
  private func isOfADay(_ value: ItemLine.Value) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    guard let after = grammar.afterWeekday, let day = value.said.day, day.weekday != nil, day.day == nil,
      line.tokens.indices.contains(end), line.isWord(end), line.value(at: end) == nil, start == end - 1
    else { return false }
    var place = start
    let isLed =
      grammar.dayArticles.contains(line.key(start - 1)) || grammar.next.contains(line.key(start - 1))
      || marker(grammar.by, before: &place) != nil || marker(grammar.from, before: &place) != nil
    let next = line.key(end)
    return !isLed && !after.contains(next) && !grammar.mine.contains(next) && !grammar.theirs.contains(next)
      && !grammar.nobody.contains(next) && grammar.partsOfDay[next] == nil && !grammar.joins.contains(next)
  }

  /// « le dimanche » is every Sunday; « le dimanche 6 » and « dimanche » are one.
  private func isHabit(_ value: ItemLine.Value) -> Bool {
    guard let day = value.said.day, day.weekday != nil, day.day == nil, day.weeks == 0 else { return false }
    let isNext =
      grammar.next.contains(line.key(value.tokens.upperBound))
      || value.tokens.contains { grammar.next.contains(line.key($0)) }
    return !isNext && grammar.habitual.contains(line.key(value.tokens.lowerBound - 1))
  }

  /// « du 24 au 31 décembre »: whether a number or a day stands before, with « au » between.
  private func isEndOfStretch(_ start: Int) -> Bool {
    var place = start - 1
    while grammar.dayArticles.contains(line.key(place)), !grammar.through.contains(line.key(place)) {
      place -= 1
    }
    guard grammar.through.contains(line.key(place)), line.tokens.indices.contains(place - 1) else {
      return false
    }
    return line.value(at: place - 1)?.said.day != nil || line.tokens[place - 1].kind == .number
      || line.tokens[place - 1].kind == .date
  }

  private func isAlternative(_ start: Int, _ end: Int) -> Bool {
    func skipped(_ place: Int, _ step: Int) -> Int {
      var place = place
      while grammar.articles.contains(line.key(place)) { place += step }
      return place
    }
    let (before, behind) = (skipped(start - 1, -1), skipped(end, 1))
    if grammar.or.contains(line.key(before)), line.value(at: before - 1)?.said.day != nil { return true }
    if grammar.or.contains(line.key(end)), line.value(at: skipped(end + 1, 1))?.said.day != nil {
      return true
    }
    return grammar.between.contains(line.key(before)) || grammar.between.contains(line.key(behind))
      || (before - 6..<before).contains { grammar.between.contains(line.key($0)) }
        && line.value(at: before - 1)?.said.day != nil
  }

  private func isLatest(_ value: ItemLine.Value) -> Bool {
    var start = value.tokens.lowerBound
    return marker(grammar.by, before: &start).map { $0.count > 1 } ?? false
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
  private func marker(_ phrases: [[String]], before place: inout Int) -> [String]? {
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
        grammar.articles.contains(line.key(start - 1))
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

  // MARK: Denied and past

  /// Whether the clause says that it is not done by that day.
  private func isDenied(_ candidate: Candidate, in part: ItemPart) -> Bool {
    part.own.contains { $0 < candidate.range.lowerBound && grammar.negations.contains(line.key($0)) }
  }

  /// Whether what is said is done already; what was promised, said or agreed in the past is not.
  private func isPast(_ part: ItemPart) -> Bool {
    let places = part.own.filter(line.isWord)
    return places.indices.contains { index in
      let (place, before) = (places[index], places[..<index].suffix(3))
      if grammar.pastWords.contains(line.key(place)) {
        return !before.contains { grammar.passive.contains(line.key($0)) }
      }
      guard isAuxiliary(place),
        let next = places[(index + 1)...].first(where: { !grammar.negations.contains(line.key($0)) })
      else { return false }
      return isParticiple(line.key(next))
    }
  }

  /// Whether a word is an auxiliary as it was typed: « à » is none.
  private func isAuxiliary(_ place: Int) -> Bool {
    grammar.past.contains(line.key(place)) && !line.slice(line.tokens[place].range).contains("à")
  }

  private func isParticiple(_ word: String) -> Bool {
    guard !grammar.reports.contains(word), !grammar.asks.contains(word) else { return false }
    return grammar.pastWords.contains(word)
      || grammar.participles.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
  }
}
