import Listening
import Vocabulary

/// Days of another branch, of a list, and of an exception: none of them is the day of the item.
extension DayFinder {
  /// Whether a day is said of what happens otherwise, of an exception, or is no longer meant.
  func isOfAnotherBranch(_ value: ItemLine.Value) -> Bool {
    isOtherwise(value) || isException(value) || isReplaced(value) || isOneSide(value) || isTakenBack(value)
      || isLast(value) || isOfAnotherMonth(value)
  }

  /// "in January, before the 10th": a month is said, and whether the day is of it nobody knows.
  private func isOfAnotherMonth(_ value: ItemLine.Value) -> Bool {
    guard let day = value.said.day, day.day != nil, day.month == nil, day.weekday == nil else { return false }
    return line.values.contains { $0.said.day.map { $0.month != nil && $0.day == nil } ?? false }
  }

  /// « vendredi dernier », "last Monday": a weekday that has been.
  private func isLast(_ value: ItemLine.Value) -> Bool {
    guard let day = value.said.day, day.weekday != nil, day.day == nil else { return false }
    let beside = grammar.days.lastStandsBehind ? value.tokens.upperBound : value.tokens.lowerBound - 1
    return words.last.contains(line.key(beside))
      // « au plus tard vendredi dernier délai »
      && line.longest(grammar.latest, at: beside) == nil
  }

  private func sentence(of value: ItemLine.Value) -> Int {
    let start = value.tokens.lowerBound
    let border = (0..<start).last { [".", "!", "?", ";", "\n"].contains(line.key($0)) }
    return border.map { $0 + 1 } ?? 0
  }

  /// « elle décide lundi, sinon le 15 »: where nobody acts otherwise, nothing is done on that day.
  private func isOtherwise(_ value: ItemLine.Value) -> Bool {
    let first = sentence(of: value)
    guard
      let word = (first..<value.tokens.lowerBound).last(where: { words.otherwise.contains(line.key($0)) }),
      word > first
    else { return false }
    return !(word..<line.tokens.count).contains { place in
      let key = line.key(place)
      return grammar.mine.contains(key) || grammar.theirs.contains(key) || grammar.nobody.contains(key)
    }
  }

  /// « sauf s’il pleut, alors le 9 »: all that follows an exception, or its clause where it stands first.
  private func isException(_ value: ItemLine.Value) -> Bool {
    let (first, start) = (sentence(of: value), value.tokens.lowerBound)
    guard
      let place = (first..<start).first(where: {
        line.longest(words.exceptions, at: $0) != nil && !line.isNested($0)
      })
    else { return false }
    if place > first { return true }
    // "unless she objects I publish on the 7th"
    let subjects = (place..<start).count {
      grammar.mine.contains(line.key($0)) || grammar.theirs.contains(line.key($0))
    }
    return subjects < 2 && !(place..<start).contains(where: line.isComma)
  }

  /// « le 5/12 au lieu du 12/12 »: the second is not meant.
  private func isReplaced(_ value: ItemLine.Value) -> Bool {
    var start = value.tokens.lowerBound
    for _ in 0...2 {
      if line.longest(words.insteadOf, before: start) != nil { return true }
      guard grammar.dayArticles.contains(line.key(start - 1)) else { return false }
      start -= 1
    }
    return false
  }

  /// "before or after the 14th", « avant noël ou après », "either before Christmas or in January".
  private func isOneSide(_ value: ItemLine.Value) -> Bool {
    var start = value.tokens.lowerBound
    while grammar.dayArticles.contains(line.key(start - 1)) { start -= 1 }
    if grammar.or.contains(line.key(start - 1)), words.otherSides.contains(line.key(start - 2)) {
      return true
    }
    start = value.tokens.lowerBound
    if marker(grammar.by + grammar.from, before: &start) != nil {
      // "on or before Wednesday" is by Wednesday.
      let other = line.key(start - 2)
      let isSide = words.otherSides.contains(other) || line.value(at: start - 2)?.said.day != nil
      if grammar.or.contains(line.key(start - 1)), isSide { return true }
      // "till after Australia Day": nobody knows when after it.
      if line.longest(words.until, before: start) != nil { return true }
    }
    for place in max(0, start - 2)..<max(0, value.tokens.lowerBound)
    where line.key(place) == words.either.word {
      if line.tokens.count(where: { $0.key == words.either.word }) >= words.either.count { return true }
    }
    let end = value.tokens.upperBound
    guard grammar.or.contains(line.key(end)), words.otherSides.contains(line.key(end + 1)) else {
      return false
    }
    return true
  }

  /// « lundi, non, mardi »: the first is taken back.
  private func isTakenBack(_ value: ItemLine.Value) -> Bool { correction(of: value) != nil }

  /// Whether a day stands for one that was taken back: without it the words before would say the other.
  func isCorrection(_ value: ItemLine.Value) -> Bool {
    line.values.contains { correction(of: $0)?.tokens == value.tokens }
  }

  /// The day that corrects another one right behind it.
  func correction(of value: ItemLine.Value) -> ItemLine.Value? {
    guard value.said.day != nil,
      let next = line.values.first(where: {
        $0.tokens.lowerBound >= value.tokens.upperBound && $0.said.day != nil
      })
    else { return nil }
    let between = value.tokens.upperBound..<next.tokens.lowerBound
    let said = between.filter { line.isWord($0) && !grammar.dayArticles.contains(line.key($0)) }
    guard !said.isEmpty, said.count <= 3, said.allSatisfy({ words.corrections.contains(line.key($0)) }) else {
      return nil
    }
    // « mardi ou le mercredi », "Friday or I …": one of two, and none taken back.
    return said.contains { line.key($0).count > 2 || words.isNo(line.key($0)) } ? next : nil
  }

  /// « les 1er, 8 et 15 février », "Mon, Wed and Fri": one of a list of at least three.
  func isListed(_ value: ItemLine.Value) -> Bool {
    let (behind, before) = (
      listed(from: value.tokens.upperBound, 1), listed(from: value.tokens.lowerBound - 1, -1)
    )
    guard behind.count + before.count >= 2 else { return false }
    return behind.isLinked || before.isLinked || behind.days + before.days >= 2
  }

  /// How many days and bare numbers of a list stand on one side, how many of them are days, and whether "and" links them.
  private func listed(from start: Int, _ step: Int) -> (count: Int, days: Int, isLinked: Bool) {
    var (place, count, days, isLinked) = (start, 0, 0, false)
    while count < 12 {
      var joints: [String] = []
      while line.tokens.indices.contains(place), joints.count < 3, isJointOfList(place) {
        joints.append(line.key(place))
        place += step
      }
      guard joints.contains(where: { !grammar.dayArticles.contains($0) }), line.tokens.indices.contains(place)
      else { break }
      if let other = line.value(at: place), other.said.day != nil, !other.said.isDenied {
        days += 1
        place = step > 0 ? other.tokens.upperBound : other.tokens.lowerBound - 1
      } else if isNumberOfList(place) {
        place += step
      } else {
        break
      }
      count += 1
      isLinked = isLinked || joints.contains { $0 != "," && words.together.contains($0) }
    }
    return (count, days, isLinked)
  }

  private func isJointOfList(_ place: Int) -> Bool {
    guard line.value(at: place)?.said.day == nil else { return false }
    let key = line.key(place)
    return words.together.contains(key) || [",", "&", "+"].contains(key) || grammar.dayArticles.contains(key)
  }

  private func isNumberOfList(_ place: Int) -> Bool {
    let token = line.tokens[place]
    guard token.kind == .number || token.kind == .date, let number = token.value else { return false }
    let next = place + 1
    let isAlone =
      !line.tokens.indices.contains(next) || !line.isWord(next) || isJointOfList(next)
      || line.value(at: next)?.said.day != nil
    return isAlone && (1...31).contains(number) && number == number.rounded()
  }

  /// "the day after is a holiday": a day of which it is said why nobody meets.
  func isHoliday(_ end: Int) -> Bool {
    guard grammar.links.contains(line.key(end)) else { return false }
    let next = (end + 1..<end + 4).prefix { line.tokens.indices.contains($0) && line.isWord($0) }
    return next.contains { place in
      words.holidays.contains(line.key(place)) || line.longest(words.feasts.map(\.words), at: place) != nil
    }
  }

  /// "they asked me to stay till Easter, said no".
  func saysNo(_ part: ItemPart) -> Bool {
    guard let comma = part.range.last(where: line.isComma) else { return false }
    let behind = (comma + 1..<max(comma + 1, part.range.upperBound)).filter(line.isWord).map(line.key)
    return grammar.saysNo.contains(behind)
  }
}

extension DayWords {
  /// Whether a short word takes back what stands before it.
  fileprivate func isNo(_ word: String) -> Bool { word == "no" }
}
