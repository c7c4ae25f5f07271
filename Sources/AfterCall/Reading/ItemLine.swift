import Listening
import Vocabulary

/// A line as it was typed, in words, with the days and sums in it: what all readers of an item go through.
struct ItemLine {
  /// A value and the words it stands in.
  struct Value {
    var said: Said
    var tokens: Range<Int>
    /// Whether it is the day after the one that was said before.
    var isNextDay = false
    /// The feast that it is, where its day moves.
    var feast: Feast?
    /// Whether the weekday is that of the week after the one in which it is said.
    var isOfNextWeek = false
  }

  let text: String
  let tokens: [Token]
  let values: [Value]
  let grammar: ItemGrammar
  /// The value that each word belongs to.
  private let owners: [Int?]
  /// The words that stand in brackets or quotation marks, with those.
  private let nested: Set<Int>

  /// - Parameter isWhen: whether the line says when something is, and nothing else.
  init(_ heard: Heard, _ grammar: ItemGrammar, isWhen: Bool = false) {
    text = heard.text
    tokens = MissingApostrophes(text: heard.text, grammar: grammar).apart(heard.typed.tokens)
    self.grammar = grammar
    let tokens = tokens
    let spoken = heard.values.compactMap { said -> Value? in
      let places = tokens.indices.filter { tokens[$0].range.overlaps(said.range) }
      guard let first = places.first, let last = places.last else { return nil }
      return Value(said: said, tokens: first..<last + 1)
    }
    values = ItemLine.joined(
      NotedDays(text: text, tokens: tokens, words: grammar.days, isWhen: isWhen).among(spoken), tokens,
      grammar)
    var owners = [Int?](repeating: nil, count: tokens.count)
    for (number, value) in values.enumerated() {
      for place in value.tokens where owners[place] == nil { owners[place] = number }
    }
    self.owners = owners
    nested = Enclosures.places(tokens.map { ($0.range, $0.kind == .punctuation) }, heard.text)
  }

  /// "Friday, 4 December" is one day, whatever stands between.
  private static func joined(_ values: [Value], _ tokens: [Token], _ grammar: ItemGrammar) -> [Value] {
    var result: [Value] = []
    for value in values {
      guard let last = result.last, let first = last.said.day, let second = value.said.day,
        first.weekday != nil, first.day == nil, second.weekday == nil, second.day != nil,
        last.tokens.upperBound <= value.tokens.lowerBound,
        tokens[last.tokens.upperBound..<value.tokens.lowerBound].allSatisfy({
          $0.key == "," || grammar.dayArticles.contains($0.key)
        })
      else {
        result.append(value)
        continue
      }
      result.removeLast()
      var day = second
      day.weekday = first.weekday
      var said = value.said
      said.meanings = [.day(day)]
      result.append(Value(said: said, tokens: last.tokens.lowerBound..<value.tokens.upperBound))
    }
    return result
  }

  // MARK: Words

  func key(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].key : "" }

  /// The value that a word belongs to.
  func value(at place: Int) -> Value? {
    guard owners.indices.contains(place), let number = owners[place] else { return nil }
    return values[number]
  }

  func matches(_ phrase: [String], at place: Int) -> Bool {
    place >= 0 && place + phrase.count <= tokens.count
      && phrase.indices.allSatisfy { tokens[place + $0].key == phrase[$0] }
  }

  /// The longest of some phrases that begins at a place.
  func longest(_ phrases: [[String]], at place: Int) -> [String]? {
    phrases.filter { matches($0, at: place) }.max { $0.count < $1.count }
  }

  /// The longest of some phrases that ends before a place.
  func longest(_ phrases: [[String]], before place: Int) -> [String]? {
    phrases.filter { matches($0, at: place - $0.count) }.max { $0.count < $1.count }
  }

  /// Whether a word is a word and no mark.
  func isWord(_ place: Int) -> Bool { tokens[place].kind != .punctuation && tokens[place].kind != .emoticon }

  /// Whether a word stands in brackets or quotation marks, where nothing ends and nobody acts.
  func isNested(_ place: Int) -> Bool { nested.contains(place) }

  /// Whether a comma stands at a place that no bracket holds.
  func isComma(_ place: Int) -> Bool { key(place) == "," && !isNested(place) }

  /// What was typed between a word and the one before it.
  func gap(before place: Int) -> String {
    guard tokens.indices.contains(place), tokens.indices.contains(place - 1) else { return "" }
    let (start, end) = (tokens[place - 1].range.upperBound, tokens[place].range.lowerBound)
    return start < end ? slice(start..<end) : ""
  }

  /// Whether a word was typed with a capital.
  func isCapital(_ place: Int) -> Bool {
    tokens.indices.contains(place) && slice(tokens[place].range).first?.isUppercase ?? false
  }

  /// The first place of a phrase in a range.
  func first(_ phrase: [String], in range: Range<Int>) -> Int? {
    range.first { matches(phrase, at: $0) && $0 + phrase.count <= range.upperBound }
  }

  /// What was typed in a range of words.
  func typed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, tokens.indices.contains(first),
      tokens.indices.contains(last)
    else { return "" }
    return slice(
      tokens[first].range.lowerBound..<max(tokens[first].range.upperBound, tokens[last].range.upperBound))
  }

  /// The text of a UTF-8 range.
  func slice(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: range.count)])
  }
}

extension Said {
  /// The day that is said, in its first meaning.
  var day: SaidDay? {
    if case .day(let day)? = meanings.first { day } else { nil }
  }

  /// The length of time that is said, in days, in its first meaning.
  var days: Double? {
    if case .duration(let days)? = meanings.first { days } else { nil }
  }
}
