import Listening
import Vocabulary

/// The hours of the day and the lengths of time of a line that says when a call was.
struct HourFinder {
  /// An hour of the day, in minutes.
  struct Clock {
    var minutes: Int
    var tokens: Range<Int>
    /// Whether it is known to be before or after noon.
    var isSure: Bool
    /// Whether it is left open of which half of the day it is.
    var isOpen = false
  }

  let line: ItemLine
  let words: HourWords

  /// The hours of the line in their order; a stretch that was heard as one is two of them.
  func clocks(besides lengths: [Range<Int>]) -> [Clock] {
    var (found, place): ([Clock], Int) = ([], 0)
    while place < line.tokens.count {
      let clock = lengths.contains { $0.contains(place) } ? nil : clock(at: place)
      if let clock { found.append(clock) }
      place = clock?.tokens.upperBound ?? place + 1
    }
    return found
  }

  private func clock(at place: Int) -> Clock? {
    let found = beside(place) ?? bare(place) ?? said(place) ?? short(place) ?? dotted(place)
    return found.map(ofDay)
  }

  // MARK: In words

  /// "ten to eight", "quarter past 4", "half 5"; and the hour of a call where only that is left open.
  private func beside(_ place: Int) -> Clock? {
    guard let part = part(place) else { return nil }
    let next = place + 1
    if let hour = hour(next), words.halves.contains(line.key(place)) {
      return Clock(minutes: hour * 60 + 30, tokens: place..<place + 2, isSure: false)
    }
    guard let hour = hour(next + 1) else { return nil }
    if words.past.contains(line.key(next)) {
      return Clock(minutes: hour * 60 + part, tokens: place..<place + 3, isSure: false)
    }
    guard words.before.contains(line.key(next)) else { return nil }
    return Clock(minutes: hour * 60 - part, tokens: place..<place + 3, isSure: false)
  }

  /// The minutes of a part of an hour that stands before it; in figures "10 to 8" is a stretch.
  private func part(_ place: Int) -> Int? {
    if let part = words.parts[line.key(place)] { return part }
    guard let minutes = number(place), [5, 10, 20, 25].contains(minutes),
      !line.key(place).contains(where: \.isNumber)
    else { return nil }
    return minutes
  }

  private func number(_ place: Int) -> Int? {
    guard line.tokens.indices.contains(place), line.tokens[place].kind == .number,
      let value = line.tokens[place].value, value == value.rounded(), !line.key(place).contains(".")
    else { return nil }
    return Int(exactly: value)
  }

  private func hour(_ place: Int) -> Int? {
    guard let hour = number(place) ?? words.numbers[line.key(place)], (1...12).contains(hour),
      endsHour(place + 1)
    else { return nil }
    return hour
  }

  /// Whether nothing is counted by the number before: "about 2 weeks".
  private func endsHour(_ place: Int) -> Bool {
    !line.tokens.indices.contains(place) || !line.isWord(place) || words.behind.contains(line.key(place))
  }

  /// "at 3", "just after 11", "11 in the morning".
  private func bare(_ place: Int) -> Clock? {
    guard let hour = hour(place) else { return nil }
    let isTold = line.longest(words.lead, before: place) != nil || isOfPart(place + 1)
    guard isTold else { return nil }
    return Clock(minutes: hour * 60, tokens: place..<place + 1, isSure: false)
  }

  /// « 2h du matin »: whether a part of the day stands behind an hour.
  func isOfPart(_ place: Int) -> Bool {
    var place = place
    guard words.beforePart.contains(line.key(place)) else { return false }
    while words.beforePart.contains(line.key(place)) { place += 1 }
    return words.partsOfDay[line.key(place)] != nil
  }

  // MARK: In figures

  /// An hour that was heard; of a stretch its first one, where its last belongs to something longer: "7pm till ten to 8".
  private func said(_ place: Int) -> Clock? {
    guard let value = line.value(at: place) else { return nil }
    if case .hours(_, let to)? = value.said.meanings.first, place > value.tokens.lowerBound {
      guard [.time, .number].contains(line.tokens[place].kind) else { return nil }
      return Clock(minutes: to, tokens: place..<value.tokens.upperBound, isSure: true)
    }
    guard value.tokens.lowerBound == place else { return nil }
    switch value.said.meanings.first {
    case .time(let minutes)?:
      let (end, less) = lessBehind(value.tokens.upperBound)
      return Clock(minutes: minutes - less, tokens: place..<end, isSure: isSure(value.tokens, minutes))
    case .hours(let from, _)?:
      return Clock(minutes: from, tokens: place..<place + 1, isSure: isSure(place..<place + 1, from))
    default: return nil
    }
  }

  /// « 9h moins dix »
  private func lessBehind(_ end: Int) -> (end: Int, minutes: Int) {
    guard words.less.contains(line.key(end)), let minutes = number(end + 1), (1...29).contains(minutes) else {
      return (end, 0)
    }
    return (end + 2, minutes)
  }

  private func isSure(_ tokens: Range<Int>, _ minutes: Int) -> Bool {
    let typed = line.typed(tokens).lowercased()
    return minutes >= 780 || words.isTwentyFour || typed.hasPrefix("0")
      || tokens.contains { place in
        words.halvesOfDay.contains { line.key(place).hasSuffix($0) } || line.key(place).contains("noon")
          || line.key(place).contains("midday") || line.key(place).contains("midnight")
      }
  }

  /// "530am", "1030 pm".
  private func short(_ place: Int) -> Clock? {
    let token = line.tokens[place]
    guard token.kind == .time, let half = words.halvesOfDay.first(where: token.key.hasSuffix),
      let digits = Int(token.key.filter(\.isNumber)), (100...1_259).contains(digits), digits % 100 < 60
    else { return nil }
    let hour = digits / 100 % 12 + (half.hasPrefix("p") ? 12 : 0)
    return Clock(minutes: hour * 60 + digits % 100, tokens: place..<place + 1, isSure: true)
  }

  /// "10.15"
  private func dotted(_ place: Int) -> Clock? {
    guard line.tokens[place].kind == .number,
      let found = line.key(place).wholeMatch(of: /(\d{1,2})[.:](\d{2})/)?.output, let hour = Int(found.1),
      let minute = Int(found.2), hour < 24, minute < 60, endsHour(place + 1)
    else { return nil }
    return Clock(
      minutes: hour * 60 + minute, tokens: place..<place + 1, isSure: hour > 12 || found.1.hasPrefix("0"))
  }

  // MARK: Before or after noon

  /// The hour as one of the day, left open where it is not known which: nobody is called at three in the night, but
  /// "twenty to nine" is in the morning or in the evening.
  private func ofDay(_ clock: Clock) -> Clock {
    var clock = clock
    if clock.minutes >= 780 { return clock }
    if let part = partOfDay(near: clock.tokens), !typedHalf(clock.tokens) {
      clock.minutes = part.placed(clock.minutes)
      return clock
    }
    guard !clock.isSure else { return clock }
    if (60..<420).contains(clock.minutes) {
      clock.minutes += 720
    } else if (420..<540).contains(clock.minutes) {
      clock.isOpen = clock.tokens.count > 1 || !line.typed(clock.tokens).contains { ":.".contains($0) }
    }
    return clock
  }

  private func typedHalf(_ tokens: Range<Int>) -> Bool {
    tokens.contains { place in words.halvesOfDay.contains { line.key(place).hasSuffix($0) } }
  }

  /// The part of the day that is said right behind an hour, or the only one of the line.
  private func partOfDay(near tokens: Range<Int>) -> HourWords.Part? {
    var place = tokens.upperBound
    while words.beforePart.contains(line.key(place)) { place += 1 }
    if let part = words.partsOfDay[line.key(place)] { return part }
    let all = Set(line.tokens.compactMap { words.partsOfDay[$0.key] })
    return all.count == 1 ? all.first : nil
  }
}

// MARK: Lengths

extension HourFinder {
  /// A length of time, in minutes.
  struct Length {
    var minutes: Int
    var tokens: Range<Int>
  }

  /// How long it took, as often as it is said; neither how late somebody was, nor what it was to take.
  func lengths(_ named: [(words: [String], minutes: Int)]) -> [Length] {
    var (found, place): ([Length], Int) = ([], 0)
    while place < line.tokens.count {
      let length = length(at: place, named)
      if let length, !isLate(length.tokens), !isReplaced(length.tokens),
        !isRange(length.tokens)
      {
        found.append(length)
      }
      place = length?.tokens.upperBound ?? place + 1
    }
    return found
  }

  private func length(at place: Int, _ named: [(words: [String], minutes: Int)]) -> Length? {
    let name = named.filter { line.matches($0.words, at: place) }.max { $0.words.count < $1.words.count }
    if let name {
      return extended(Length(minutes: name.minutes, tokens: place..<place + name.words.count), named)
    }
    if let ten = words.tens[line.key(place)] {
      let end = words.of.contains(line.key(place + 1)) ? place + 2 : place + 1
      guard words.minutes.contains(line.key(end)) else { return nil }
      return Length(minutes: ten, tokens: place..<end + 1)
    }
    if let minutes = number(place), words.minutes.contains(line.key(place + 2)), line.isWord(place + 1),
      line.tokens[place + 1].kind == .word, !words.joints.contains(line.key(place + 1))
    {
      return Length(minutes: minutes, tokens: place..<place + 3)
    }
    guard line.tokens[place].kind == .duration, let minutes = line.tokens[place].value, minutes <= 1_440,
      !words.ahead.contains(line.key(place - 1))
    else { return nil }
    let length = Length(minutes: Int(minutes.rounded()), tokens: place..<place + 1)
    return length.minutes >= 60 && length.minutes % 60 == 0 ? extended(length, named) : length
  }

  /// "one hour and ten minutes", « une heure vingt », "two hours and a quarter".
  private func extended(_ length: Length, _ named: [(words: [String], minutes: Int)]) -> Length {
    guard length.minutes % 60 == 0 else { return length }
    var place = length.tokens.upperBound
    let isJoined = words.and.contains(line.key(place))
    if isJoined { place += 1 }
    guard line.tokens.indices.contains(place) else { return length }
    let first = length.tokens.lowerBound
    if line.tokens[place].kind == .duration, let more = line.tokens[place].value, more < 60 {
      return Length(minutes: length.minutes + Int(more), tokens: first..<place + 1)
    }
    if !isJoined, words.isTwentyFour, let more = number(place), more < 60,
      !line.isMinuteWord(place + 1, words)
    {
      return Length(minutes: length.minutes + more, tokens: first..<place + 1)
    }
    guard isJoined, let part = words.fractions.first(where: { line.matches($0.words, at: place) }) else {
      return length
    }
    return Length(minutes: length.minutes + part.minutes, tokens: first..<place + part.words.count)
  }

  /// « 20 min de retard », "10 min late".
  private func isLate(_ tokens: Range<Int>) -> Bool {
    line.longest(words.lateBehind, at: tokens.upperBound) != nil
      || line.longest(words.lateBefore, before: tokens.lowerBound) != nil
  }

  /// « 15 à 20 minutes »
  private func isRange(_ tokens: Range<Int>) -> Bool {
    words.joints.contains(line.key(tokens.lowerBound - 1)) && number(tokens.lowerBound - 2) != nil
  }

  /// « au lieu de 30 min »
  private func isReplaced(_ tokens: Range<Int>) -> Bool {
    line.longest(line.grammar.days.insteadOf, before: tokens.lowerBound) != nil
  }
}

extension ItemLine {
  fileprivate func isMinuteWord(_ place: Int, _ words: HourWords) -> Bool {
    words.minutes.contains(key(place))
  }
}

extension HourWords.Part {
  /// Minutes before noon as those of this part of the day, where they can be.
  func placed(_ minutes: Int) -> Int {
    switch self {
    case .morning: minutes
    case .afternoon: (60..<480).contains(minutes) ? minutes + 720 : minutes
    case .evening: (240..<720).contains(minutes) ? minutes + 720 : minutes
    }
  }
}
