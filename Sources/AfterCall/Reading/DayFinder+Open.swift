import Listening
import Vocabulary

/// Days that are said and are not the day of an item: one of several, about one, one that is only referred to.
extension DayFinder {
  /// « la facture du 12 octobre », "the invoice of 12 October", "Friday's call".
  func isReference(_ value: ItemLine.Value) -> Bool {
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

  /// « le 1er jet », "a 2nd pair of eyes": what is counted is no day of the month.
  func isOrdinal(_ value: ItemLine.Value) -> Bool {
    let end = value.tokens.upperBound
    guard let day = value.said.day, day.day != nil, day.month == nil, line.tokens.indices.contains(end),
      let last = line.key(end - 1).split(separator: " ").last, words.ordinals.contains(String(last)),
      line.tokens[end].kind == .word, line.value(at: end) == nil
    else { return false }
    let next = line.key(end)
    return !words.afterDay.contains(next) && !grammar.mine.contains(next) && !grammar.theirs.contains(next)
  }

  /// One of several days, or a part of a stretch.
  func isOneOfMany(_ value: ItemLine.Value, in range: Range<Int>) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    if line.longest(grammar.everyBefore + words.alternateBefore, before: start) != nil
      || line.longest(grammar.everyAfter + words.alternateBehind, at: end) != nil
      || line.longest(grammar.weekOf, before: start) != nil
    {
      return true
    }
    if range.contains(start - 1), let phrase = line.longest(grammar.weekOf, before: start - 1),
      !phrase.isEmpty,
      grammar.articles.contains(line.key(start - 1))
    {
      return true
    }
    return isOfADay(value) || isHabit(value) || isAmongOthers(value) && !isNewDay(value)
      || isListed(value)
      || isCountedTo(value)
  }

  /// « vers le 10 », "Friday or so", "mid January": about then.
  func isLeftOpen(_ value: ItemLine.Value) -> Bool {
    if value.tokens.contains(where: { words.vagueParts.contains(line.key($0)) }) { return true }
    if line.longest(words.aboutBehind, at: value.tokens.upperBound) != nil { return true }
    var start = value.tokens.lowerBound
    while start > value.tokens.lowerBound - 3, isBeside(start - 1) { start -= 1 }
    if (start...value.tokens.lowerBound).contains(where: {
      line.longest(words.aboutBefore, before: $0) != nil
    }) {
      return true
    }
    let first = value.said.range.lowerBound
    return line.slice(max(0, first - 1)..<first) == "~" || isCountedFromElsewhere(value)
  }

  private func isBeside(_ place: Int) -> Bool { words.beside.contains(line.key(place)) }

  // MARK: Counted

  /// « 30 jours fin de mois », "two days before Friday": another day, or none.
  private func isCountedTo(_ value: ItemLine.Value) -> Bool {
    var start = value.tokens.lowerBound
    if (line.value(at: start - 1)?.said.days ?? 0) >= 1 { return true }
    guard marker(grammar.by + grammar.from + words.events, before: &start) != nil else { return false }
    let before = line.value(at: start - 1)?.said
    return (before?.days ?? 0) >= 1 || before?.day != nil || words.spans.contains(line.key(start - 1))
  }

  /// Whether a length of time is counted from something that is no day: « sous 8 jours après réception ».
  func isCountedFromElsewhere(_ value: ItemLine.Value) -> Bool {
    guard value.said.meanings.contains(where: { if case .duration = $0 { true } else { false } }) else {
      return false
    }
    let end = value.tokens.upperBound
    if let phrase = line.longest(words.events, at: end), !isNow(end + phrase.count) { return true }
    return (0..<value.tokens.lowerBound).contains { place in
      let clause = grammar.exchanges.filter { !$0.isThing }.map(\.marker)
      guard let phrase = line.longest(grammar.shadows + clause, at: place) else { return false }
      return line.value(at: place + phrase.count)?.said.day == nil
    }
  }

  /// Whether what a length is counted from is today: "from now".
  private func isNow(_ place: Int) -> Bool {
    words.now.contains(line.key(place)) || line.value(at: place)?.said.day?.offset != nil
  }

  // MARK: Several

  /// "Saturday emergencies": a weekday without a preposition before a thing.
  private func isOfADay(_ value: ItemLine.Value) -> Bool {
    let (start, end) = (value.tokens.lowerBound, value.tokens.upperBound)
    guard let after = grammar.afterWeekday, let day = value.said.day, day.weekday != nil, day.day == nil,
      line.tokens.indices.contains(end), line.isWord(end), line.value(at: end) == nil, start == end - 1,
      following(value) == nil
    else { return false }
    var place = start
    let isLed =
      grammar.dayArticles.contains(line.key(start - 1)) || grammar.next.contains(line.key(start - 1))
      || marker(grammar.by, before: &place) != nil || marker(grammar.from, before: &place) != nil
    let next = line.key(end)
    return !isLed && !after.contains(next) && !grammar.mine.contains(next) && !grammar.theirs.contains(next)
      && !grammar.nobody.contains(next) && grammar.partsOfDay[next] == nil && !grammar.joins.contains(next)
      && !words.hours.contains(next) && !words.behindWeekday.contains(next)
  }

  /// « le dimanche » is every Sunday; « le dimanche 6 » and « dimanche » are one.
  private func isHabit(_ value: ItemLine.Value) -> Bool {
    guard let day = value.said.day, day.weekday != nil, day.day == nil, day.weeks == 0,
      following(value) == nil
    else { return false }
    let isNext =
      grammar.next.contains(line.key(value.tokens.upperBound))
      || value.tokens.contains { grammar.next.contains(line.key($0)) }
    return !isNext && grammar.habitual.contains(line.key(value.tokens.lowerBound - 1))
  }

  /// Whether another day is said in the same breath: « lundi ou mardi », "14 to 18 December".
  private func isAmongOthers(_ value: ItemLine.Value) -> Bool {
    let others = [neighbour(of: value, -1), neighbour(of: value, 1)].compactMap { $0 }
    guard !others.isEmpty else { return false }
    // "today, Wednesday 25 November" is one day.
    let own = plain(value)
    return others.contains { other in
      guard let day = other.flatMap(plain), let own else { return true }
      return day != own
    }
  }

  private func plain(_ value: ItemLine.Value) -> CalendarDate? { value.said.day?.date(on: call ?? today) }

  /// The day that stands beside a day, none of its own for a bare number; nothing where none does.
  private func neighbour(of value: ItemLine.Value, _ step: Int) -> ItemLine.Value?? {
    var place = step < 0 ? value.tokens.lowerBound - 1 : value.tokens.upperBound
    var joined: [String] = []
    while line.tokens.indices.contains(place), joined.count < 6, isJoint(place) {
      joined.append(line.key(place))
      place += step
    }
    // « jusqu’après le jour de l’an »
    let isStretch = joined.contains(where: words.stretches.contains)
    if step > 0, isStretch, words.otherSides.contains(line.key(place)) {
      place += 1
      while isBeside(place) { place += 1 }
    }
    guard line.tokens.indices.contains(place) else { return nil }
    let other = line.value(at: place)
    // « le 5 du mois prochain » is one day, "Friday or next week" are two.
    let isLinked = joined.contains { words.together.contains($0) && $0 != "," }
    let isDay =
      other?.isNextDay == false && other?.said.isDenied == false
      && other?.said.day.map { $0.span == nil && ($0.month == nil || $0.day != nil) || isLinked } ?? false
    let isNumber =
      (isDayNumber(place, step) || step > 0 && isEnd(place, of: joined))
      && (isLinked || joined.isEmpty && isDashed(value, place))
    guard isDay || isNumber else { return nil }
    let (left, right) = step < 0 ? (place, value) : (value.tokens.lowerBound, other ?? value)
    if isDay, startsAnew(behind: right, left: left, joined) { return nil }
    return .some(isDay ? other : nil)
  }

  private func isJoint(_ place: Int) -> Bool {
    guard line.value(at: place)?.said.day == nil else { return false }
    let key = line.key(place)
    return words.together.contains(key) || isBeside(place) || grammar.dayArticles.contains(key)
      || line.tokens[place].kind == .time || grammar.partsOfDay[key] != nil || grammar.next.contains(key)
      || key == "+" || key == "&"
  }

  /// Whether a bare number can be a day of the month, and counts nothing.
  private func isDayNumber(_ place: Int, _ step: Int) -> Bool {
    let token = line.tokens[place]
    if step > 0, line.tokens.indices.contains(place + 1), line.isWord(place + 1) { return false }
    guard let number = token.value, token.kind == .number || token.kind == .date else { return false }
    return (1...31).contains(number) && number == number.rounded()
  }

  /// "jan 2 thru 9 no calls": the last day of a stretch, whatever follows it.
  private func isEnd(_ place: Int, of joined: [String]) -> Bool {
    guard joined.contains(where: words.throughDay.contains), let number = line.tokens[place].value,
      line.tokens[place].kind == .number
    else { return false }
    return (1...31).contains(number) && number == number.rounded()
  }

  private func isDashed(_ value: ItemLine.Value, _ place: Int) -> Bool {
    let (one, other) = (line.tokens[place].range, value.said.range)
    let gap =
      one.upperBound <= other.lowerBound
      ? one.upperBound..<other.lowerBound : other.upperBound..<one.lowerBound
    return ["-", "–", "/", " - ", " – "].contains(line.slice(gap))
  }

  /// « je livre lundi et mardi il paie »: the second day begins what somebody else does.
  private func startsAnew(behind right: ItemLine.Value, left: Int, _ joined: [String]) -> Bool {
    guard !joined.isEmpty, !joined.contains(where: words.stretches.contains) else { return false }
    let end = right.tokens.upperBound
    if line.longest(words.worst, at: end) != nil { return false }
    guard line.tokens.indices.contains(end), line.isWord(end), !grammar.next.contains(line.key(end)) else {
      return false
    }
    let key = line.key(end)
    let isSubject =
      grammar.mine.contains(key) || grammar.theirs.contains(key) || grammar.nobody.contains(key)
      || line.value(at: end).map { $0.said.isName } ?? false
    let hasWordsBefore = (0..<left).contains { place in
      line.isWord(place) && line.value(at: place)?.said.day == nil && !isJoint(place)
    }
    return isSubject && hasWordsBefore
  }

  /// The last of two days between which something moves: « décalé du 1er au 8 ».
  func isNewDay(_ value: ItemLine.Value) -> Bool {
    var place = value.tokens.lowerBound - 1
    while line.tokens.indices.contains(place), isBeside(place), !words.stretches.contains(line.key(place)) {
      place -= 1
    }
    guard words.stretches.contains(line.key(place)), !grammar.or.contains(line.key(place)) else {
      return false
    }
    return (0..<place).contains { words.moved.contains(line.key($0)) }
  }

  // MARK: Lasting, denied and past

  /// « jusqu’au 31 », "until Friday".
  func isUntil(_ value: ItemLine.Value) -> Bool {
    var place = value.tokens.lowerBound
    return marker(words.until, before: &place) != nil
  }

  /// The words of the clause that a place stands in, up to the place.
  private func clause(before place: Int, in part: ItemPart) -> Range<Int> {
    let start = (part.range.lowerBound..<max(part.range.lowerBound, place)).last {
      words.turns.contains(line.key($0))
    }
    return (start.map { $0 + 1 } ?? part.range.lowerBound)..<max(part.range.lowerBound, place)
  }

  /// Whether the clause says that it is not done by that day.
  func isDenied(_ range: Range<Int>, in part: ItemPart) -> Bool {
    let clause = clause(before: range.lowerBound, in: part).filter(part.holds)
    let denials = clause.filter { grammar.negations.contains(line.key($0)) }
    // « elle n’est là que le 2 »: on that day, and no other.
    let isOnly =
      denials.count == 1 && grammar.denials.contains(line.key(denials[0]))
      && clause.contains { $0 > denials[0] && grammar.that.contains(line.key($0)) }
    return !denials.isEmpty && !isOnly
  }

  /// Whether what is said is done already; what was promised, said or agreed in the past is not.
  ///
  /// What comes behind the clause of the day does not matter, what stands before it only where the clause is not one by
  /// itself: « il a payé 500 €, vendredi ».
  func isPast(_ part: ItemPart, _ range: Range<Int>) -> Bool {
    let before = clause(before: range.lowerBound, in: part)
    let end = (range.upperBound..<max(range.upperBound, part.range.upperBound)).first {
      words.turns.contains(line.key($0))
    }
    let own = before.lowerBound..<(end ?? max(before.lowerBound, part.range.upperBound))
    if saysPast(own, part) { return true }
    guard before.lowerBound > part.range.lowerBound, !standsAlone(own) else { return false }
    return saysPast(part.range.lowerBound..<before.lowerBound, part)
  }

  private func standsAlone(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: line.isWord) else { return false }
    return grammar.infinitiveMarks.contains(line.key(first)) && line.value(at: first + 1) == nil
      && !grammar.articles.contains(line.key(first + 1))
      || range.contains { place in
        let key = line.key(place)
        return grammar.mine.contains(key) || grammar.theirs.contains(key) || words.moved.contains(key)
      }
  }

  private func saysPast(_ range: Range<Int>, _ part: ItemPart) -> Bool {
    let places = range.filter { part.holds($0) && line.isWord($0) }
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
