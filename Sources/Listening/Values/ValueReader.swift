import Vocabulary

/// Finds the values in a text: days, sums, hours, shares, lengths of time, counts and names.
///
/// It works on tokens that were read once, goes over them from left to right, and takes the longest reading at each place.
struct ValueReader {
  let words: ValueWords
  let tokens: [Token]
  let text: String
  let language: Language

  init(_ text: String, tokens: [Token], language: Language) {
    self.text = text
    self.tokens = tokens
    self.language = language
    words = language == .french ? .french : .english
  }

  /// Returns the values in their order.
  func values() -> [Said] {
    var found: [Said] = []
    var index = 0
    while index < tokens.count {
      guard let (meanings, end) = reading(at: index) else {
        index += 1
        continue
      }
      let range =
        tokens[index].range.lowerBound..<max(tokens[index].range.upperBound, tokens[end - 1].range.upperBound)
      found.append(Said(meanings: meanings, range: range, words: slice(range), isDenied: isDenied(index)))
      index = end
    }
    return used(denied(found)) + names(besides: TokenPlaces(tokens).owners(found))
  }

  /// What the text speaks of that a day can be said of.
  func uses(besides values: [Said]) -> Set<ValueUse> { finder(values).all }

  private func finder(_ values: [Said]) -> ValueUseFinder {
    ValueUseFinder(tokens, language == .french ? .french : .english, besides: values)
  }

  /// The values with what each is said of.
  private func used(_ found: [Said]) -> [Said] {
    let (finder, places) = (finder(found), TokenPlaces(tokens))
    return found.map { value in
      var value = value
      value.use = finder.use(of: places.overlapping(value.range))
      return value
    }
  }

  /// Days of the week of a clause that says no: « je ne réponds pas le soir ni le dimanche », "I don't answer on Sundays".
  private func denied(_ found: [Said]) -> [Said] {
    guard found.contains(where: { $0.saysWeekdays && !$0.isDenied }) else { return found }
    let places = TokenPlaces(tokens)
    // For each place, and the one behind the last, whether its clause denies before it, and excepts nothing since.
    var denies = [false]
    for (place, token) in tokens.enumerated() {
      let isBorder = token.breaksClause || words.exceptions.contains(token.key)
      denies.append(!isBorder && (denies[place] || words.negations.contains(token.key)))
    }
    return found.map { value in
      guard value.saysWeekdays, !value.isDenied else { return value }
      var value = value
      value.isDenied = denies[places.overlapping(value.range).lowerBound]
      return value
    }
  }

  typealias Reading = (meanings: [Said.Meaning], end: Int)

  private func reading(at index: Int) -> Reading? {
    guard !belongsToCode(index) else { return nil }
    return weekdayRange(index) ?? hourRange(index) ?? clock(index) ?? share(index) ?? phrase(index) ?? ahead(
      index) ?? part(
        index)
      ?? day(index) ?? number(index) ?? length(index)
  }

  // MARK: Tokens

  func key(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].key : "" }

  func slice(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard range.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: range.count)])
  }

  /// What was typed between two tokens.
  func gap(after index: Int) -> String {
    guard index + 1 < tokens.count else { return "" }
    let (from, to) = (tokens[index].range.upperBound, tokens[index + 1].range.lowerBound)
    return from <= to ? slice(from..<to) : ""
  }

  /// Whether a number is part of a reference, such as the 2031 of F-2031.
  private func belongsToCode(_ index: Int) -> Bool {
    guard index > 0, tokens[index].kind == .number, tokens[index - 1].kind == .word else { return false }
    let before = tokens[index - 1]
    return gap(after: index - 1) == "-" && before.key.utf8.count <= 4 && words.weekdays[before.key] == nil
      || gap(after: index - 1).isEmpty && before.range.upperBound == tokens[index].range.lowerBound
  }

  private func isDenied(_ index: Int) -> Bool {
    var place = index - 1
    // An article or a preposition may stand between: « pas pour le 28 ».
    while place >= 0, place >= index - 2, !tokens[place].breaksClause {
      if words.denials.contains(tokens[place].key) {
        // « d'ici ... plus tard », "no later than the 18th": a limit, no denial.
        return !["tard", "later", "mal", "problem", "more", "tot"].contains(key(place + 1))
      }
      place -= 1
    }
    return false
  }

  func matches(_ phrase: [String], at index: Int) -> Bool {
    index + phrase.count <= tokens.count && phrase.indices.allSatisfy { tokens[index + $0].key == phrase[$0] }
  }

  // MARK: Whole phrases

  private func phrase(_ index: Int) -> Reading? {
    for (phrase, days) in words.relativePhrases where matches(phrase, at: index) {
      return ([.day(SaidDay(offset: days))], index + phrase.count)
    }
    guard let days = words.relative[key(index)] else { return nil }
    return ([.day(SaidDay(offset: days))], index + 1)
  }

  private func share(_ index: Int) -> Reading? {
    let fitting = words.shares.filter { matches($0.words, at: index) }.max { $0.words.count < $1.words.count }
    if let (phrase, share) = fitting {
      let end = index + phrase.count
      // "half an hour", "half past", « un quart d'heure », "a third time" are none.
      let next = key(end) == "de" ? key(end + 1) : key(end)
      guard
        !["an", "past", "day", "d'", "time", "hour", "heure", "d", "option", "party", "to"].contains(next)
          || next == "to" && phrase != ["a", "quarter"]
      else { return nil }
      return ([.share(share)], end)
    }
    guard tokens[index].kind == .percent, let value = tokens[index].value, value >= 0 else { return nil }
    return ([.share(value / 100)], index + 1)
  }

  /// « dans quinze jours », "in two weeks": a day, and a length of time.
  private func ahead(_ index: Int) -> Reading? {
    guard words.ahead.contains(key(index)), index + 1 < tokens.count,
      let (days, end) = lengthOfTime(index + 1),
      days >= 1
    else { return nil }
    return ([.day(SaidDay(offset: Int(days.rounded()))), .duration(days)], end)
  }

  // MARK: Numbers

  private func number(_ index: Int) -> Reading? {
    let token = tokens[index]
    if words.noon[token.key] != nil, token.kind == .time {
      return hourAndHalf(index).map { ([.time($0.minutes)], $0.end) }
    }
    guard let value = token.value else { return nil }
    switch token.kind {
    case .amount:
      if words.minus.contains(key(index - 1)) || signed(index) { return ([.impossible], index + 1) }
      return ([.money(value, currency: currency(token))], index + 1)
    case .time: return hourAndHalf(index).map { ([.time($0.minutes)], $0.end) }
    case .number:
      if index > 0, words.minus.contains(key(index - 1)) { return nil }
      var meanings: [Said.Meaning] = []
      if value >= 50, !isYear(index) { meanings.append(.money(value, currency: nil)) }
      if value >= 1, value <= 9_999, value == value.rounded() { meanings.append(.count(Int(value))) }
      return meanings.isEmpty ? nil : (meanings, index + 1)
    default: return nil
    }
  }

  private func signed(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    guard start > 0, slice(start - 1..<start) == "-" else { return false }
    return start == 1 || slice(start - 2..<start - 1) == " "
  }

  private func isYear(_ index: Int) -> Bool {
    guard let value = tokens[index].value, (1990...2100).contains(value), value == value.rounded() else {
      return false
    }
    return ["en", "in", "of", "de", "since", "depuis"].contains(key(index - 1))
      || words.months[key(index - 1)] != nil
  }

  private func currency(_ token: Token) -> String? {
    let typed = slice(token.range).lowercased()
    if typed.contains("$"), let prefix = letters(before: token.range.lowerBound) {
      // Whose dollars they are, where that is said: `NZ$4,000`.
      return WrittenNumber.dollars[prefix]
    }
    for (code, signs) in ValueReader.currencies where signs.contains(where: typed.contains) { return code }
    return nil
  }

  /// The letters that stand right before a place; none where there are none.
  private func letters(before end: Int) -> String? {
    let before = text.utf8.prefix(end).suffix(4).reversed().prefix { (65...90).contains($0 & 0xDF) }
    return before.isEmpty ? nil : String(decoding: before.reversed(), as: UTF8.self).lowercased()
  }

  private static let currencies: [(String, [String])] = [
    ("USD", ["$", "dollar", "usd", "buck"]), ("GBP", ["£", "pound", "quid", "gbp"]),
    ("CHF", ["chf", "franc"]),
    ("EUR", ["€", "eur"]),
  ]

  private func length(_ index: Int) -> Reading? {
    guard let (days, end) = lengthOfTime(index) else { return nil }
    return ([.duration(days)], end)
  }

  /// A length of time in days: « trois semaines », "a fortnight".
  private func lengthOfTime(_ index: Int) -> (days: Double, end: Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .duration, let minutes = tokens[index].value {
      return (minutes / 1440, index + 1)
    }
    if tokens[index].kind == .time, let hours = tokens[index].value, key(index).hasSuffix("heures") {
      let part = hourPart(after: index)
      return ((hours + Double(part.minutes) / 60) / 24, part.end)
    }
    if words.articles.contains(key(index)), let days = words.units[key(index + 1)] {
      return (days, index + 2)
    }
    return nil
  }

  // MARK: Names

  /// Words with a capital that begin no sentence: the names of people.
  private func names(besides owners: [Int?]) -> [Said] {
    var names: [Said] = []
    var index = 0
    while index < tokens.count {
      guard isName(index), owners[index] == nil else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, isCapital(end), gap(after: end - 1) == " " { end += 1 }
      let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
      names.append(Said(meanings: [.name(slice(range))], range: range, words: slice(range)))
      index = end
    }
    return names
  }

  private func isCapital(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let typed = slice(tokens[index].range)
    guard let first = typed.unicodeScalars.first, first.properties.isUppercase, typed.count > 1 else {
      return false
    }
    // Shouted words are no names, nor is the I of English, with what leans on it.
    let leans = typed.count > 2 && typed.hasPrefix("I") && "'’".contains(typed.dropFirst().first ?? " ")
    return !leans && !typed.dropFirst().allSatisfy { $0.isUppercase || $0 == "'" || $0 == "’" }
      && key(index) != "i"
  }

  private func isName(_ index: Int) -> Bool {
    guard index > 0, isCapital(index) else { return false }
    return !tokens[index - 1].breaksSentence
  }
}
