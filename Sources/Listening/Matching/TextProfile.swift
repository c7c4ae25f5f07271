import Vocabulary

/// What the matcher knows of one text: words with weights, concepts, moves and the kind of sentence.
struct TextProfile {
  /// A word that carries meaning.
  struct Word {
    var token: Token
    /// Where it stands among the tokens.
    var place = 0
    /// Whether the text says it, denies it or asks about it.
    var polarity = Polarity.asserted
    /// From 0 for an article to about 1 for a rare word.
    var weight: Float
    var vector: WordVector?
    /// How much it weighs in the meaning of a sentence, from 0 to 1.
    var importance: Float = 0
  }

  var tokens: [Token]
  var words: [Word]
  var grams: [UInt64: Float]
  var concepts: Set<String>
  var hits: [ConceptBook.Hit]
  var moves: Set<Move>
  var mean: WordVector
  var sentence: SentenceKind
  /// Who the verbs are about, by their stems.
  var subjects: [String: Set<Person>]
  /// Signs of mockery, of somebody else's words and of negations that deny nothing.
  var signs: [ObjectionBook.Hit]
}

/// How a text stands to its listener.
struct SentenceKind {
  var asks: Float = 0
  var asksWide: Float = 0
  var negates: Float = 0
  var firstPerson: Float = 0
  var secondPerson: Float = 0
  var future: Float = 0
  var figure: Float = 0
  var date: Float = 0
  var commands: Float = 0

  /// The values in a fixed order.
  var values: [Float] {
    [asks, asksWide, negates, firstPerson, secondPerson, future, figure, date, commands]
  }
}

/// Makes profiles and keeps those of options, which come back every turn.
final class Profiler {
  private let tokenizer: Tokenizer
  private let detector: MoveDetector
  private let concepts: ConceptBook
  private let vectors: WordVectors?
  private let small: SmallWords
  private let objections: ObjectionBook
  private let reader: PolarityReader
  private var kept: [String: TextProfile] = [:]

  init(_ files: LanguageFiles, small: SmallWords, tokenizer: Tokenizer, detector: MoveDetector) {
    self.tokenizer = tokenizer
    self.detector = detector
    concepts = ConceptBook(files, tokenizer: tokenizer)
    vectors = WordVectors(language: tokenizer.language)
    self.small = small
    objections = ObjectionBook(files, tokenizer: tokenizer)
    reader = PolarityReader(small: small)
  }

  /// What of the expressions could not be read.
  var problems: [LanguageProblem] { concepts.problems + objections.problems }

  /// Whether a word is in the vocabulary.
  func knows(_ word: String) -> Bool { vectors.map { $0.index(of: word) != nil } ?? true }

  /// Returns the profile of an option's text or cue.
  func keptProfile(_ text: String) -> TextProfile {
    if let profile = kept[text] { return profile }
    let profile = profile(Utterance(text, tokenizer: tokenizer))
    if kept.count > 2_000 { kept.removeAll() }
    kept[text] = profile
    return profile
  }

  /// Returns the profile of a reply; what was heard in the same words is not looked for again.
  func profile(_ utterance: Utterance, heard: Heard? = nil) -> TextProfile {
    let tokens = utterance.tokens
    let signs = objections.hits(in: tokens)
    let polarities = reader.polarities(tokens, signs)
    let words = zip(tokens.indices, polarities).compactMap { place, polarity in
      word(tokens[place]).map { word in
        var word = word
        (word.place, word.polarity) = (place, polarity)
        return word
      }
    }
    let hits = concepts.hits(in: tokens)
    let moves = Set((heard?.firings(on: tokens) ?? detector.firings(in: utterance)).map(\.rule.label))
    return TextProfile(
      tokens: tokens, words: words, grams: grams(words), concepts: Set(hits.map(\.concept)), hits: hits,
      moves: moves, mean: mean(words), sentence: kind(tokens, moves),
      subjects: reader.subjects(tokens), signs: signs)
  }

  private func word(_ token: Token) -> TextProfile.Word? {
    switch token.kind {
    case .punctuation, .emoticon: return nil
    case .word:
      let place = vectors?.index(of: token.key)
      return located(token, weight: weight(of: token.key, place), place)
    default: return located(token, weight: 0.9, vectors?.index(of: token.key))
    }
  }

  private func located(_ token: Token, weight: Float, _ place: Int?) -> TextProfile.Word {
    guard let vectors, let place else { return TextProfile.Word(token: token, weight: weight) }
    return TextProfile.Word(
      token: token, weight: weight, vector: vectors.vector(at: place),
      importance: vectors.importance(at: place))
  }

  private func weight(of key: String, _ place: Int?) -> Float {
    if small.words.contains(key) { return 0.06 }
    guard let vectors, let place else { return 1 }
    return min(1, max(0.1, (6.8 - vectors.zipf(at: place)) / 3.4))
  }

  /// Weighted counts of the letters' 3- to 5-grams within words, as a unit vector.
  private func grams(_ words: [TextProfile.Word]) -> [UInt64: Float] {
    var counts: [UInt64: Float] = [:]
    for word in words where word.weight > 0.1 {
      let letters = [UInt8(ascii: "<")] + Array(word.token.key.utf8) + [UInt8(ascii: ">")]
      for size in 3...5 where letters.count >= size {
        for start in 0...(letters.count - size) {
          let key = letters[start..<start + size].reduce(UInt64(size)) { $0 << 8 | UInt64($1) }
          counts[key, default: 0] += word.weight
        }
      }
    }
    let length = counts.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return [:] }
    return counts.mapValues { $0 / length }
  }

  private func mean(_ words: [TextProfile.Word]) -> WordVector {
    var sum: WordVector = []
    for word in words {
      guard let vector = word.vector else { continue }
      if sum.isEmpty { sum = WordVector(repeating: .zero, count: vector.count) }
      for index in sum.indices { sum[index] += vector[index] * word.importance }
    }
    return Similarity.unit(sum)
  }

  private func kind(_ tokens: [Token], _ moves: Set<Move>) -> SentenceKind {
    var kind = SentenceKind()
    let keys = tokens.map(\.key)
    let pairs = Set(zip(keys, keys.dropFirst()).map { "\($0) \($1)" })
    let inverted = !pairs.isDisjoint(with: small.inversions)
    let opens = keys.first.map { small.questionStarts.contains($0) } ?? false
    kind.asks = keys.contains("?") || inverted || opens ? 1 : 0
    kind.asksWide = kind.asks > 0 && keys.contains { small.wide.contains($0) } ? 1 : 0
    kind.negates = keys.contains { small.negations.contains($0) } ? 1 : 0
    kind.firstPerson = keys.contains { small.firstPerson.contains($0) } ? 1 : 0
    kind.secondPerson = keys.contains { small.secondPerson.contains($0) } ? 1 : 0
    kind.future = keys.contains { small.future.contains($0) || small.hasFutureEnding($0) } ? 1 : 0
    kind.figure = tokens.contains { [.amount, .number, .percent].contains($0.kind) } ? 1 : 0
    kind.date = tokens.contains { [.date, .time, .duration].contains($0.kind) } ? 1 : 0
    let start = keys.first ?? ""
    kind.commands =
      small.commands.contains(start) || (small.commandEnding.map { start.hasSuffix($0) } ?? false) ? 1 : 0
    return kind
  }
}
