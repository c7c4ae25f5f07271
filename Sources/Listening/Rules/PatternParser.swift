/// A mistake in a rule file, found when the tests load it.
package struct RuleFileError: Error, Equatable {
  package var line: Int
  package var message: String
}

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
  func parse(_ text: String) throws(RuleFileError) -> Pattern {
    var items = PatternParser.items(text)[...]
    let pattern = try alternatives(&items, until: nil)
    guard items.isEmpty else {
      throw RuleFileError(line: 0, message: "unexpected '\(items[items.startIndex])'")
    }
    return pattern
  }

  /// Cuts the text at spaces and around brackets and bars.
  private static func items(_ text: String) -> [String] {
    var items: [String] = []
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { items.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): flush()
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"):
        flush()
        items.append(String(UnicodeScalar(byte)))
      default: word.append(byte)
      }
    }
    flush()
    return items
  }

  private func alternatives(
    _ items: inout ArraySlice<String>, until close: String?
  ) throws(RuleFileError) -> Pattern {
    var options: [Pattern] = []
    var parts: [Pattern] = []
    var literal: [String] = []
    while let item = items.first, item != close {
      items.removeFirst()
      if item == "|" {
        flush(&literal, &parts)
        options.append(join(parts))
        parts = []
      } else if isLiteral(item) {
        literal.append(item)
      } else {
        flush(&literal, &parts)
        parts.append(try special(item, &items))
      }
    }
    flush(&literal, &parts)
    options.append(join(parts))
    if let close {
      guard items.first == close else { throw RuleFileError(line: 0, message: "missing '\(close)'") }
      items.removeFirst()
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
    if ["(", "[", "^", "^^", "$", "$$", "_", "!"].contains(item) { return false }
    if item.hasPrefix("..") || item.hasPrefix("@") || item.hasPrefix("#") { return false }
    if item.count > 1, item.hasPrefix("!") || item.hasPrefix("*") { return false }
    return !item.hasSuffix("*") && !item.hasSuffix("~")
  }

  private func special(
    _ item: String, _ items: inout ArraySlice<String>
  ) throws(RuleFileError) -> Pattern {
    switch item {
    case "(": return try alternatives(&items, until: ")")
    case "[": return .optional(try alternatives(&items, until: "]"))
    case "^": return .clauseStart
    case "^^": return .messageStart
    case "$": return .clauseEnd
    case "$$": return .messageEnd
    case "_": return .anyWord
    case "...": return .gap(15, crossing: true)
    case "!": return .not(try following(&items))
    default: return try named(item)
    }
  }

  private func following(_ items: inout ArraySlice<String>) throws(RuleFileError) -> Pattern {
    guard let item = items.popFirst() else { throw RuleFileError(line: 0, message: "nothing after '!'") }
    return isLiteral(item) ? join(literalParts([item])) : try special(item, &items)
  }

  private func named(_ item: String) throws(RuleFileError) -> Pattern {
    if item.hasPrefix("!") {
      var rest = [String(item.dropFirst())][...]
      return .not(try following(&rest))
    }
    if item.hasPrefix("..") { return .gap(Int(item.dropFirst(2)) ?? 3, crossing: false) }
    if item.hasPrefix("@") {
      let name = String(item.dropFirst())
      guard let list = lists[name] else { throw RuleFileError(line: 0, message: "no list '\(name)'") }
      return list
    }
    if item.hasPrefix("#") {
      guard let kind = PatternParser.kinds[String(item.dropFirst())] else {
        throw RuleFileError(line: 0, message: "no kind '\(item)'")
      }
      return .kind(kind)
    }
    if item.hasPrefix("*") { return .suffix(Folding.fold(String(item.dropFirst()))) }
    let word = Folding.fold(String(item.dropLast()))
    return item.hasSuffix("*") ? .prefix(word) : .stem(tokenizer.stemmer.stem(word))
  }

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
