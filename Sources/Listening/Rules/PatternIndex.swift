/// What the first token of a match can be: with it a reply is tried against a handful of patterns instead of a thousand.
struct FirstToken {
  var keys: Set<String> = []
  var stems: Set<String> = []
  var prefixes: Set<String> = []
  var kinds: Set<TokenKind> = []
  /// Whether anything can stand first.
  var anything = false

  /// What can stand first in a match of `pattern`.
  init(_ pattern: Pattern) {
    let open = add(pattern)
    if open { anything = true }
  }

  /// Adds the beginnings of `pattern`; returns whether it can match without taking a token.
  private mutating func add(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .word(let key): keys.insert(key)
    case .stem(let stem): stems.insert(stem)
    case .either(let key, let stem):
      keys.insert(key)
      stems.insert(stem)
    case .words(let words): keys.formUnion(words)
    case .prefix(let prefix) where prefix.utf8.count >= 2: prefixes.insert(prefix)
    case .kind(let kind): kinds.insert(kind)
    case .prefix, .suffix, .anyWord: anything = true
    case .sequence(let parts): return parts.allSatisfy { add($0) }
    case .choice(let options): return options.reduce(false) { add($1) || $0 }
    case .optional(let part):
      _ = add(part)
      return true
    case .gap:
      anything = true
      return true
    case .not, .clauseStart, .messageStart, .clauseEnd, .messageEnd: return true
    }
    return false
  }
}

/// Finds, for a token, the patterns that a match could start with there.
struct PatternIndex {
  private var keys: [String: [Int]] = [:]
  private var stems: [String: [Int]] = [:]
  private var kinds: [TokenKind: [Int]] = [:]
  /// Prefixes by their first two letters.
  private var prefixes: [String: [(String, Int)]] = [:]
  private var anything: [Int] = []

  /// Files the pattern with number `number`.
  mutating func add(_ pattern: Pattern, _ number: Int) {
    let first = FirstToken(pattern)
    guard !first.anything else { return anything.append(number) }
    for key in first.keys { keys[key, default: []].append(number) }
    for stem in first.stems { stems[stem, default: []].append(number) }
    for kind in first.kinds { kinds[kind, default: []].append(number) }
    for prefix in first.prefixes { prefixes[String(prefix.prefix(2)), default: []].append((prefix, number)) }
  }

  /// Calls `visit` with the number of every pattern that a match could start with at `token`; some come twice.
  func candidates(at token: Token, _ visit: (Int) -> Void) {
    keys[token.key]?.forEach(visit)
    if !token.stem.isEmpty { stems[token.stem]?.forEach(visit) }
    kinds[token.kind]?.forEach(visit)
    for (prefix, number) in prefixes[String(token.key.prefix(2))] ?? [] where token.key.hasPrefix(prefix) {
      visit(number)
    }
    anything.forEach(visit)
  }
}

/// The words that patterns write out: a word that a rule knows is no typing mistake.
struct PatternVocabulary {
  private var keys: Set<String> = []
  private var prefixes: Set<String> = []

  /// Adds the words of `pattern`.
  mutating func add(_ pattern: Pattern) {
    switch pattern {
    case .word(let key): keys.insert(key)
    case .either(let key, _): keys.insert(key)
    case .words(let words): keys.formUnion(words)
    case .prefix(let prefix) where prefix.utf8.count >= 4: prefixes.insert(prefix)
    case .sequence(let parts), .choice(let parts): parts.forEach { add($0) }
    case .optional(let part), .not(let part): add(part)
    default: break
    }
  }

  /// Whether a pattern names `word`, or a beginning of it that leaves no more than an ending.
  func contains(_ word: String) -> Bool {
    if keys.contains(word) { return true }
    return (0...3).contains { prefixes.contains(String(word.dropLast($0))) }
  }
}
