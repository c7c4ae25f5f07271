/// A pattern over tokens, as rules write it.
///
///     word          that word, accents and case apart        word~      any word of the same stem
///     word*  *ez    any word that starts, or ends, so        @NAME      an entry of that list
///     #date         a token of that kind                     (a b|c)    one of these
///     [a|b]         one of these or nothing                  !word      not followed by it; !(a|b) likewise
///     ..  ..5       up to 3 (5) words of the clause          ...        up to 15 tokens of the sentence
///     ^  ^^         start of the clause, of the message      $  $$      end of the clause, of the message
///     _             any one word
indirect enum Pattern: Sendable {
  case word(String)
  case stem(String)
  /// The key or, in lists that are not strict, the stem.
  case either(key: String, stem: String)
  case prefix(String)
  case suffix(String)
  case kind(TokenKind)
  case anyWord
  case sequence([Pattern])
  case choice([Pattern])
  /// A list of single words, searched at once.
  case words(Set<String>)
  case optional(Pattern)
  case not(Pattern)
  case gap(Int, crossing: Bool)
  case clauseStart
  case messageStart
  case clauseEnd
  case messageEnd
}

extension Pattern {
  /// Returns the ends of the matches that start at `start`, the longest reach first being of no importance.
  func match(_ search: PatternSearch, at start: Int, then next: (Int) -> Int?) -> Int? {
    guard search.goesOn() else { return nil }
    let tokens = search.tokens
    switch self {
    case .word(let key): return matchOne(search, start, next) { $0.key == key }
    case .stem(let stem): return matchOne(search, start, next) { $0.stem == stem }
    case .either(let key, let stem): return matchOne(search, start, next) { $0.key == key || $0.stem == stem }
    case .prefix(let prefix):
      return matchOne(search, start, next) { $0.key.hasPrefix(prefix) && $0.kind != .punctuation }
    case .suffix(let suffix):
      return matchOne(search, start, next) { $0.key.hasSuffix(suffix) && $0.kind != .punctuation }
    case .kind(let kind): return matchOne(search, start, next) { $0.kind == kind }
    case .words(let keys): return matchOne(search, start, next) { keys.contains($0.key) }
    case .anyWord: return matchOne(search, start, next) { $0.kind != .punctuation }
    case .sequence(let parts): return Pattern.match(parts[...], search, start, next)
    case .choice(let options):
      for option in options {
        if let end = option.match(search, at: start, then: next) { return end }
      }
      return nil
    case .optional(let part): return part.match(search, at: start, then: next) ?? next(start)
    case .not(let part): return part.match(search, at: start, then: { $0 }) == nil ? next(start) : nil
    case .gap(let length, let crossing): return matchGap(search, start, length, crossing, next)
    case .clauseStart: return start == 0 || tokens[start - 1].breaksClause ? next(start) : nil
    case .messageStart: return start == 0 ? next(start) : nil
    case .clauseEnd: return start >= tokens.count || tokens[start].breaksClause ? next(start) : nil
    case .messageEnd:
      return tokens[min(start, tokens.count)...].allSatisfy { $0.kind == .punctuation } ? next(start) : nil
    }
  }

  private func matchOne(
    _ search: PatternSearch, _ start: Int, _ next: (Int) -> Int?, where test: (Token) -> Bool
  ) -> Int? {
    guard start < search.tokens.count, test(search.tokens[start]) else { return nil }
    return next(start + 1)
  }

  private func matchGap(
    _ search: PatternSearch, _ start: Int, _ length: Int, _ crossing: Bool, _ next: (Int) -> Int?
  ) -> Int? {
    let tokens = search.tokens
    for end in start...(start + length) {
      if let found = next(end) { return found }
      guard end < tokens.count else { return nil }
      if crossing ? tokens[end].breaksSentence : tokens[end].breaksClause { return nil }
    }
    return nil
  }

  private static func match(
    _ parts: ArraySlice<Pattern>, _ search: PatternSearch, _ start: Int, _ next: (Int) -> Int?
  ) -> Int? {
    guard let first = parts.first else { return next(start) }
    let rest = parts.dropFirst()
    return first.match(search, at: start) { match(rest, search, $0, next) }
  }

  /// Returns the range of tokens this pattern matches from `start`, or nil.
  func range(in tokens: [Token], at start: Int) -> Range<Int>? {
    match(PatternSearch(tokens), at: start, then: { $0 }).map { start..<$0 }
  }

  /// Returns the first range of tokens this pattern matches within `span`.
  func firstRange(in tokens: [Token], within span: Range<Int>) -> Range<Int>? {
    for start in span {
      if let range = range(in: tokens, at: start), range.upperBound <= span.upperBound { return range }
    }
    return nil
  }
}

/// A search for one pattern from one place: it gives up after so many steps, since a pattern can have more ways through a
/// text than there is time for.
final class PatternSearch {
  let tokens: [Token]
  private var steps = 50_000

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// Counts a step; false when there were too many.
  func goesOn() -> Bool {
    steps -= 1
    return steps >= 0
  }
}
