import Vocabulary

/// Reads the pattern language of `Pattern`.
struct PatternParser {
  private let tokenizer: Tokenizer
  private let lists: [String: Pattern]
  /// Whether a plain word also matches by its stem.
  private let loose: Bool

  init(tokenizer: Tokenizer, lists: [String: Pattern], loose: Bool = false) {
    self.tokenizer = tokenizer
    self.lists = lists
    self.loose = loose
  }

  /// Returns the pattern written in `text`.
  ///
  /// - Throws: `PatternProblem` with the bytes of the text that are wrong.
  func parse(_ text: String) throws(PatternProblem) -> Pattern {
    var items = PatternParser.items(text)[...]
    let pattern = try alternatives(&items, until: nil)
    if let left = items.first { throw PatternProblem(.unexpected(left.text), left.range) }
    return pattern
  }

  /// A word or a sign of a pattern, and its bytes.
  private struct Item {
    var text: String
    var range: Range<Int>
  }

  /// Cuts the text at spaces and around brackets and bars.
  private static func items(_ text: String) -> [Item] {
    var items: [Item] = []
    var word: [UInt8] = []
    var place = 0
    func flush() {
      if !word.isEmpty {
        items.append(Item(text: String(decoding: word, as: UTF8.self), range: place - word.count..<place))
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): flush()
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"):
        flush()
        items.append(Item(text: String(UnicodeScalar(byte)), range: place..<place + 1))
      default: word.append(byte)
      }
      place += 1
    }
    flush()
    return items
  }

  private func alternatives(
    _ items: inout ArraySlice<Item>, until close: String?, openedBy opening: Item? = nil, depth: Int = 0
  ) throws(PatternProblem) -> Pattern {
    guard depth < PatternParser.deepest else { throw PatternProblem(.tooDeep, opening?.range ?? 0..<0) }
    var options: [Pattern] = []
    var parts: [Pattern] = []
    var literal: [String] = []
    while let item = items.first, item.text != close {
      items.removeFirst()
      if item.text == "|" {
        flush(&literal, &parts)
        options.append(join(parts))
        parts = []
      } else if isLiteral(item.text) {
        literal.append(item.text)
      } else {
        flush(&literal, &parts)
        parts.append(try special(item, &items, depth))
      }
    }
    flush(&literal, &parts)
    options.append(join(parts))
    if let close {
      guard items.popFirst() != nil else { throw PatternProblem(.unclosed(close), opening?.range ?? 0..<0) }
    }
    return options.count == 1 ? options[0] : choice(options)
  }

  /// Single words of a choice are put in one set, so that long lists cost one look-up.
  private func choice(_ options: [Pattern]) -> Pattern {
    var words: Set<String> = []
    var others: [Pattern] = []
    for option in options {
      switch option {
      case .word(let key): words.insert(key)
      case .words(let keys): words.formUnion(keys)
      default: others.append(option)
      }
    }
    guard words.count > 1 else { return .choice(options) }
    return others.isEmpty ? .words(words) : .choice(others + [.words(words)])
  }

  private func isLiteral(_ item: String) -> Bool {
    if ["(", ")", "[", "]", "^", "^^", "$", "$$", "_", "!"].contains(item) { return false }
    if item.hasPrefix("..") || item.hasPrefix("@") || item.hasPrefix("#") { return false }
    if item.count > 1, item.hasPrefix("!") || item.hasPrefix("*") { return false }
    return !item.hasSuffix("*") && !item.hasSuffix("~")
  }

  private func special(
    _ item: Item, _ items: inout ArraySlice<Item>, _ depth: Int
  ) throws(PatternProblem) -> Pattern {
    switch item.text {
    case "(": return try alternatives(&items, until: ")", openedBy: item, depth: depth + 1)
    case "[": return .optional(try alternatives(&items, until: "]", openedBy: item, depth: depth + 1))
    case ")", "]": throw PatternProblem(.unexpected(item.text), item.range)
    case "^": return .clauseStart
    case "^^": return .messageStart
    case "$": return .clauseEnd
    case "$$": return .messageEnd
    case "_": return .anyWord
    case "...": return .gap(15, crossing: true)
    case "!": return .not(try following(&items, item.range, depth))
    default: return try named(item, depth)
    }
  }

  private func following(
    _ items: inout ArraySlice<Item>, _ mark: Range<Int>, _ depth: Int
  ) throws(PatternProblem) -> Pattern {
    guard let item = items.popFirst() else { throw PatternProblem(.nothingDenied, mark) }
    guard depth < PatternParser.deepest else { throw PatternProblem(.tooDeep, mark) }
    return isLiteral(item.text) ? join(literalParts([item.text])) : try special(item, &items, depth + 1)
  }

  private func named(_ item: Item, _ depth: Int) throws(PatternProblem) -> Pattern {
    let text = item.text
    if text.hasPrefix("!") {
      let rest = item.range.lowerBound + 1..<item.range.upperBound
      var items = [Item(text: String(text.dropFirst()), range: rest)][...]
      return .not(try following(&items, item.range, depth))
    }
    if text.hasPrefix("..") { return .gap(Int(text.dropFirst(2)) ?? 3, crossing: false) }
    if text.hasPrefix("@") {
      let name = String(text.dropFirst())
      guard let list = lists[name] else {
        throw PatternProblem(.noList(name, nearest: NearestName.of(name, in: lists.keys)), item.range)
      }
      return list
    }
    if text.hasPrefix("#") {
      let name = String(text.dropFirst())
      guard let kind = PatternParser.kinds[name] else {
        throw PatternProblem(
          .noKind(name, nearest: NearestName.of(name, in: PatternParser.kinds.keys)), item.range)
      }
      return .kind(kind)
    }
    if text.hasPrefix("*") { return .suffix(Folding.fold(String(text.dropFirst()))) }
    let word = Folding.fold(String(text.dropLast()))
    return text.hasSuffix("*") ? .prefix(word) : .stem(tokenizer.stemmer.stem(word))
  }

  /// How many brackets may stand within each other.
  private static let deepest = 24

  private static let kinds: [String: TokenKind] = [
    "number": .number, "amount": .amount, "percent": .percent, "duration": .duration, "date": .date,
    "time": .time, "emoticon": .emoticon, "mark": .punctuation,
  ]

  private func flush(_ literal: inout [String], _ parts: inout [Pattern]) {
    guard !literal.isEmpty else { return }
    parts += literalParts(literal)
    literal = []
  }

  private func literalParts(_ words: [String]) -> [Pattern] {
    tokenizer.patternTokens(words.joined(separator: " ")).map { token in
      loose && token.key.utf8.count > 3 && token.kind == .word
        ? .either(key: token.key, stem: tokenizer.stemmer.stem(token.key)) : .word(token.key)
    }
  }

  private func join(_ parts: [Pattern]) -> Pattern {
    parts.count == 1 ? parts[0] : .sequence(parts)
  }
}
