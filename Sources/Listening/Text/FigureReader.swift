import Vocabulary

/// Reads figures: numbers in digits or words become amounts, percentages, durations, dates and times.
struct FigureReader {
  private let language: Language
  private let data: FigureData

  init(language: Language) {
    self.language = language
    data = language == .french ? .french : .english
  }

  /// Returns `tokens` with every figure as one token of its kind.
  func read(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      if let (figure, end) = figure(at: index, in: tokens) {
        result.append(figure)
        index = end
      } else {
        result.append(calendarWord(tokens[index], previous: result.last))
        index += 1
      }
    }
    return result
  }

  private func calendarWord(_ token: Token, previous: Token?) -> Token {
    guard token.kind == .word else { return token }
    var token = token
    if data.days.contains(token.key) || data.relativeDays.contains(token.key) {
      token.kind = .date
    } else if data.months.contains(token.key) {
      let ambiguous = token.key == "may" || token.key == "march"
      let before = previous?.key ?? ""
      if !ambiguous
        || ["in", "by", "on", "of", "until", "since", "before", "from", "next", "last"].contains(before)
      {
        token.kind = .date
      }
    } else if data.hours.contains(token.key) {
      token.kind = .time
    }
    return token
  }

  private func figure(at start: Int, in tokens: [Token]) -> (Token, Int)? {
    if tokens[start].kind == .punctuation, data.signs.contains(tokens[start].key), start + 1 < tokens.count,
      let number = number(at: start + 1, in: tokens)
    {
      return (make(.amount, number.value, tokens, start..<number.end), number.end)
    }
    guard let number = number(at: start, in: tokens) else { return nil }
    return withUnit(number, from: start, in: tokens)
  }

  private func withUnit(
    _ number: (value: Double, end: Int), from start: Int, in tokens: [Token]
  ) -> (Token, Int) {
    let end = number.end
    guard end < tokens.count else { return (plain(number, start, tokens), end) }
    let unit = tokens[end].key
    if data.signs.contains(unit) || data.currencies.contains(unit) {
      return (make(.amount, number.value, tokens, start..<end + 1), end + 1)
    }
    if unit == "%" || data.percents.contains(unit) {
      return (make(.percent, number.value, tokens, start..<end + 1), end + 1)
    }
    if unit == "pour", end + 1 < tokens.count, tokens[end + 1].key == "cent" {
      return (make(.percent, number.value, tokens, start..<end + 2), end + 2)
    }
    if let minutes = data.units[unit] {
      return (make(.duration, number.value * minutes, tokens, start..<end + 1), end + 1)
    }
    if data.months.contains(unit) { return (make(.date, number.value, tokens, start..<end + 1), end + 1) }
    return clock(number, start, tokens) ?? (plain(number, start, tokens), end)
  }

  /// Reads « 18 h », « 9h30 », "6 pm", "12th" and « le 12 ».
  private func clock(
    _ number: (value: Double, end: Int), _ start: Int, _ tokens: [Token]
  ) -> (Token, Int)? {
    let end = number.end
    let unit = tokens[end].key
    if language == .french, unit == "h" || unit == "heures" || unit == "heure" || isMinutes(unit) {
      let next = unit == "h" && end + 1 < tokens.count && tokens[end + 1].kind == .number ? end + 2 : end + 1
      return (make(.time, number.value, tokens, start..<next), next)
    }
    if ["am", "pm", "o'clock", "oclock"].contains(unit) {
      return (make(.time, number.value, tokens, start..<end + 1), end + 1)
    }
    if ["st", "nd", "rd", "th", "er", "eme"].contains(unit) {
      return (make(.date, number.value, tokens, start..<end + 1), end + 1)
    }
    return nil
  }

  private func isMinutes(_ unit: String) -> Bool {
    unit.utf8.count == 3 && unit.hasPrefix("h") && Int(unit.dropFirst()) != nil
  }

  private func plain(_ number: (value: Double, end: Int), _ start: Int, _ tokens: [Token]) -> Token {
    let text = tokens[start].key
    if text.contains("/") { return make(.date, nil, tokens, start..<number.end) }
    if text.contains(":") { return make(.time, number.value, tokens, start..<number.end) }
    let isDay = number.value >= 1 && number.value <= 31 && number.value == number.value.rounded()
    if isDay, start > 0, language == .french, data.dayArticles.contains(tokens[start - 1].key),
      number.end == tokens.count || !opensNoun(tokens[number.end])
    {
      return make(.date, number.value, tokens, start..<number.end)
    }
    return make(.number, number.value, tokens, start..<number.end)
  }

  private func opensNoun(_ token: Token) -> Bool {
    token.kind == .word && !data.afterDay.contains(token.key)
  }

  private func make(_ kind: TokenKind, _ value: Double?, _ tokens: [Token], _ span: Range<Int>) -> Token {
    let first = tokens[span.lowerBound]
    let last = tokens[span.upperBound - 1]
    let key = span.count == 1 ? first.key : tokens[span].map(\.key).joined(separator: " ")
    return Token(
      key: key, stem: "", kind: kind, range: first.range.lowerBound..<last.range.upperBound, value: value)
  }
}

// MARK: - Numbers

extension FigureReader {
  /// Reads the longest number at `start`; `end` is the token after it.
  private func number(at start: Int, in tokens: [Token]) -> (value: Double, end: Int)? {
    var end = start
    var value: Double
    if tokens[start].kind == .number, let digits = FigureReader.value(ofDigits: tokens[start].key) {
      value = digits
      end = start + 1
    } else if let words = numberWords(at: start, in: tokens) {
      value = words.value
      end = words.end
    } else {
      return nil
    }
    while end < tokens.count, let factor = data.factors[tokens[end].key] {
      value *= factor
      end += 1
    }
    return (min(value, 1e12), end)
  }

  private func numberWords(at start: Int, in tokens: [Token]) -> (value: Double, end: Int)? {
    var total = 0.0
    var group = 0.0
    var last = 0.0
    var end = start
    while end < tokens.count, tokens[end].kind == .word {
      let key = tokens[end].key
      if let small = data.numbers[key] {
        guard let sum = joined(group: group, last: last, next: small) else { break }
        group = sum
        last = small
      } else if data.hundreds.contains(key) {
        guard end > start || language == .french else { break }
        group = max(group, 1) * 100
        last = 100
      } else if data.thousands.contains(key) {
        guard end > start || language == .french else { break }
        total += max(group, 1) * 1000
        group = 0
        last = 1000
      } else if ["and", "et"].contains(key), end > start, end + 1 < tokens.count,
        last >= 20, data.numbers[tokens[end + 1].key] != nil
      {
        end += 1
        continue
      } else {
        break
      }
      end += 1
    }
    // « neuf » is new by itself, and nine before hours.
    let counts =
      total + group > 1 && end < tokens.count
      && (data.units[tokens[end].key] != nil || ["heures", "h"].contains(tokens[end].key))
    let single = end == start + 1 && data.notAlone.contains(tokens[start].key) && !counts
    return end == start || single ? nil : (total + group, end)
  }

  /// Adds the next number word: « quatre vingt dix sept », "two fifty" (250), but not "fifty fifty".
  private func joined(group: Double, last: Double, next: Double) -> Double? {
    if group == 0 { return next }
    if language == .french, last == 4, next == 20 { return group - 4 + 80 }
    if last == 100 || last == 1000 { return group + next }
    if last >= 20, last < 100, next < 20 { return group + next }
    if language == .english, last < 20, group == last, next >= 20 { return group * 100 + next }
    if language == .french, last == 10, next > 6, next < 10 { return group + next }
    return nil
  }

  /// Returns the value of digits as people write them: `1 800`, `1.800`, `1,800.50`, `2,5`.
  static func value(ofDigits text: String) -> Double? {
    var digits = ""
    var separators: [(Character, Int)] = []
    for character in text {
      if character.isNumber { digits.append(character) } else { separators.append((character, digits.count)) }
    }
    guard digits.count <= 15, let whole = Double(digits) else { return nil }
    guard let (mark, position) = separators.last, mark == "." || mark == "," else { return whole }
    let decimals = digits.count - position
    guard decimals != 3 else { return whole }
    return (0..<decimals).reduce(whole) { value, _ in value / 10 }
  }
}
