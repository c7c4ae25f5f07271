/// The parts of a long reply that can be read alone: its sentences, and of those the clauses that are long enough.
///
/// "Good morning, Camille Roy. On Tuesday I switched your form off" is nearer to "I switched your form off" by its second
/// part than as a whole.
struct ReplyParts {
  /// Parts that are looked at; each costs the encoder some milliseconds.
  static let most = 5
  /// Words that a sentence and a clause need to mean something alone.
  private static let least = (sentence: 3, clause: 5)

  /// Words before which a clause begins.
  private static let joints: Set<String> = [
    "et", "mais", "donc", "puis", "car", "parce", "sinon", "and", "but", "so", "because", "then",
  ]

  /// The parts' words as typed, sentences first; none for a reply that is one short sentence.
  static func of(_ utterance: Utterance) -> [String] {
    let tokens = utterance.tokens
    // How many words stand before each place, and before the end.
    let before = tokens.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.kind == .punctuation ? 0 : 1)) }
    func words(_ range: Range<Int>) -> Int { before[range.upperBound] - before[range.lowerBound] }
    let all = words(tokens.startIndex..<tokens.endIndex)
    let sentences = utterance.sentences.filter { words($0) >= least.sentence && words($0) < all }
    let clauses = utterance.sentences.flatMap { ReplyParts.clauses(of: $0, tokens, words) }
    var parts: [Range<Int>] = []
    for part in sentences + clauses where parts.count < most {
      if !parts.contains(part), words(part) < all { parts.append(part) }
    }
    return parts.map { Heard.tidied(utterance.quote(utterance.typedRange($0))) }
  }

  private static func clauses(
    of sentence: Range<Int>, _ tokens: [Token], _ words: (Range<Int>) -> Int
  ) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for place in sentence.dropFirst() {
      let isBorder = tokens[place].kind == .punctuation || joints.contains(tokens[place].key)
      guard isBorder, words(start..<place) >= least.clause else { continue }
      clauses.append(start..<place)
      start = place
    }
    guard start < sentence.upperBound else { return clauses }
    if words(start..<sentence.upperBound) >= least.clause || clauses.isEmpty {
      clauses.append(start..<sentence.upperBound)
    } else if let last = clauses.popLast() {
      clauses.append(last.lowerBound..<sentence.upperBound)
    }
    return clauses
  }
}
