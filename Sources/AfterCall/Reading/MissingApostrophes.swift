import Listening
import Vocabulary

/// Takes words apart that were typed without their apostrophe, where no other reading is left: « jenvoie », "theyll".
///
/// "ill" is only “I’ll” before something one does, "shell" only where a clause begins.
struct MissingApostrophes {
  let text: String
  let grammar: ItemGrammar

  /// The words, with those taken apart.
  func apart(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    for (place, token) in tokens.enumerated() {
      guard token.kind == .word else {
        result.append(token)
        continue
      }
      if isLets(place, tokens) {
        result.append(word("lets", token.range, of: token))
      } else if isSecondOfLets(place, tokens) {
        continue
      } else {
        result += pieces(place, tokens) ?? [token]
      }
    }
    return result
  }

  private func pieces(_ place: Int, _ tokens: [Token]) -> [Token]? {
    switch grammar.language {
    case .french: french(place, tokens)
    case .english: english(place, tokens)
    }
  }

  private func word(_ key: String, _ range: Range<Int>, of token: Token) -> Token {
    var word = token
    (word.key, word.stem, word.range) = (key, "", range)
    return word
  }

  private func split(_ token: Token, _ first: String, _ second: String, at bytes: Int) -> [Token] {
    let cut = min(token.range.lowerBound + bytes, token.range.upperBound)
    return [
      word(first, token.range.lowerBound..<cut, of: token),
      word(second, cut..<token.range.upperBound, of: token),
    ]
  }

  private func startsClause(_ place: Int, _ tokens: [Token]) -> Bool {
    guard place > 0 else { return true }
    let before = tokens[place - 1]
    return before.kind == .punctuation || grammar.joins.contains(before.key)
      || grammar.reports.contains(before.key) || grammar.that.contains(before.key)
  }

  // MARK: English

  private static let always: [String: [String]] = [
    "theyll": ["they", "will"], "youll": ["you", "will"], "itll": ["it", "will"], "thatll": ["that", "will"],
    "weve": ["we", "have"], "theyve": ["they", "have"], "theyd": ["they", "would"], "hed": ["he", "would"],
  ]
  /// Those that are words of their own: taken apart where a clause begins and something is done.
  private static let clauses: [String: [String]] = [
    "well": ["we", "will"], "hell": ["he", "will"], "shell": ["she", "will"], "shed": ["she", "would"],
  ]
  private static let mine: [String: [String]] = ["ill": ["i", "will"], "id": ["i", "would"]]
  /// Words before "ill", "id" that leave them what they are.
  private static let others: Set<String> = [
    "is", "am", "are", "be", "been", "was", "were", "feel", "feels", "fell", "falls", "get", "gets", "the",
    "a",
    "an", "my", "his", "her", "their", "our", "your", "photo", "very", "too",
  ]
  private static let helpers: Set<String> = [
    "be", "have", "not", "also", "just", "still", "never", "only", "then", "like", "love", "rather",
    "prefer",
    "need", "want", "try", "think", "know", "see", "say", "probably", "always",
  ]

  private func english(_ place: Int, _ tokens: [Token]) -> [Token]? {
    let token = tokens[place]
    func isDone(_ place: Int) -> Bool {
      guard tokens.indices.contains(place) else { return false }
      let key = tokens[place].key
      return Self.helpers.contains(key) || Verbs.of(.english).plain(of: key) == key
    }
    let isMine =
      Self.mine[token.key] != nil && isDone(place + 1)
      && !(place > 0 && Self.others.contains(tokens[place - 1].key))
    let isClause = Self.clauses[token.key] != nil && isDone(place + 1) && startsClause(place, tokens)
    let words =
      Self.always[token.key] ?? (isMine ? Self.mine[token.key] : nil)
      ?? (isClause ? Self.clauses[token.key] : nil)
    return words.map { words in words.map { word($0, token.range, of: token) } }
  }

  /// "lets" behind whoever lets; it has been written out as “let us”.
  private func isLets(_ place: Int, _ tokens: [Token]) -> Bool {
    guard tokens[place].key == "let", tokens.indices.contains(place + 1),
      tokens[place + 1].key == "us", tokens[place + 1].range == tokens[place].range
    else { return false }
    let isContraction = text.utf8.dropFirst(tokens[place].range.lowerBound).prefix(tokens[place].range.count)
      .contains { $0 > 127 || $0 == UInt8(ascii: "'") }
    return !isContraction && !startsClause(place, tokens)
  }

  private func isSecondOfLets(_ place: Int, _ tokens: [Token]) -> Bool {
    place > 0 && isLets(place - 1, tokens)
  }

  // MARK: French

  private static let elided: [Character: String] = [
    "m": "me", "t": "te", "s": "se", "l": "le", "n": "ne",
  ]
  private static let joined: [String: (String, String, Int)] = [
    "quil": ("que", "il", 2), "quils": ("que", "ils", 2), "quon": ("que", "on", 2), "sil": ("si", "il", 1),
    "sils": ("si", "ils", 1),
  ]

  private func french(_ place: Int, _ tokens: [Token]) -> [Token]? {
    let token = tokens[place]
    if let (first, second, bytes) = Self.joined[token.key] { return split(token, first, second, at: bytes) }
    if token.key == "quelle" || token.key == "quelles", place > 0,
      grammar.reports.contains(tokens[place - 1].key)
    {
      return split(token, "que", token.key == "quelle" ? "elle" : "elles", at: 2)
    }
    let isBehindSubject =
      place > 0
      && (grammar.mine.contains(tokens[place - 1].key) || grammar.theirs.contains(tokens[place - 1].key))
    // « elle ma demandé »: whose something is does not stand behind whoever acts.
    if token.key == "ma", isBehindSubject { return split(token, "me", "a", at: 1) }
    guard let letter = token.key.first, token.key.count > 3, Verbs.of(.french).plain(of: token.key) == nil
    else { return nil }
    let rest = String(token.key.dropFirst())
    guard Verbs.of(.french).plain(of: rest) != nil else { return nil }
    if letter == "j" { return split(token, "je", rest, at: 1) }
    // « il menvoie »: a pronoun only behind whoever acts.
    guard let pronoun = Self.elided[letter], let next = rest.first, "aeiouh".contains(next), isBehindSubject
    else { return nil }
    return split(token, pronoun, rest, at: 1)
  }
}
