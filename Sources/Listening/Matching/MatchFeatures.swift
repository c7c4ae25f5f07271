/// The measures from which the matcher decides, by name, so that weights can be read and explained.
struct MatchFeatures {
  /// For each option, the measures of `optionNames`.
  var options: [[Float]]
  /// The measures of `noneNames`: what speaks for none of the options.
  var none: [Float]

  static let optionNames = [
    "grams", "gramsMean", "words", "wordsCover", "meaning", "meaningCover", "meaningBest", "vector",
    "vectorMean",
    "softCover", "softReverse", "softBest", "asks", "asksWide", "negates", "firstPerson", "secondPerson",
    "future",
    "figure", "date", "commands", "sameValue", "moves", "against", "shortYes",
    "standing",
  ]

  static let noneNames = [
    "bias", "asks", "asksAlone", "asksFact", "short", "long", "echo", "bestCover", "bestMeaning", "bestGrams",
    "noConcept", "noWord", "proposes", "asksWide", "allNear", "bestVector", "aside",
    "phrases",
  ]
}

extension MatchFeatures {
  /// What the sentence encoder adds for an option, behind the others, in a copy that has one.
  static let meaningNames = [
    "meaningNearest", "meaningPair", "meaningMean", "meaningMiddle", "partNearest", "partPair", "partCover",
    "partFarthest",
  ]
  /// What it adds for none of the options.
  static let noMeaningNames = ["bestMeaningNearest", "bestMeaningPair", "meaningLead", "meaningOfClient"]
}

/// Computes the measures of a reply against the options.
struct FeatureMaker {
  let reply: TextProfile
  let options: [OptionProfile]
  let client: TextProfile?
  /// What the sentence encoder says, where there is one.
  var nearness: MeaningNearness?
  private let known = Rarities()

  func features() -> MatchFeatures {
    let rows = options.map(row)
    let none = none(rows)
    guard let nearness else { return MatchFeatures(options: rows, none: none) }
    return MatchFeatures(options: zip(rows, nearness.options).map { $0 + $1 }, none: none + nearness.none)
  }

  private func row(_ option: OptionProfile) -> [Float] {
    let grams = option.phrases.map { Similarity.cosine(reply.grams, $0.grams) }
    let vectors = option.phrases.map { Similarity.cosine(reply.mean, $0.mean) }
    let best = option.phrases.map { phrase in
      min(Similarity.cover(reply.words, by: phrase.words), Similarity.cover(phrase.words, by: reply.words))
    }
    let reverse = option.phrases.map { Similarity.cover($0.words, by: reply.words) }
    let words = option.phrases.map { phrase in
      min(
        Similarity.overlap(reply.words, with: phrase.words, worth: rarity),
        Similarity.overlap(phrase.words, with: reply.words, worth: rarity))
    }
    let (meaning, meaningCover, meaningBest) = meaning(option)
    var row: [Float] = [
      grams.max() ?? 0, mean(grams), words.max() ?? 0,
      Similarity.overlap(reply.words, with: option.words, worth: rarity), meaning, meaningCover, meaningBest,
      max(0, vectors.max() ?? 0), max(0, Similarity.cosine(reply.mean, option.mean)),
      Similarity.cover(reply.words, by: option.words), reverse.max() ?? 0, best.max() ?? 0,
    ]
    let own = reply.sentence.values
    row += zip(own, option.sentence).map { 1 - abs($0 - $1) }
    row += [
      sameValue(option), moves(option), against(option), shortYes(option), option.isStanding ? 1 : 0,
    ]
    return row
  }

  /// A word that several options share says little about which of them is meant.
  private func rarity(_ word: TextProfile.Word) -> Float {
    let content = Rarities.Content(word.token)
    if let rarity = known.words[content] { return rarity }
    let rarity = makeRarity(word)
    known.words[content] = rarity
    return rarity
  }

  private func makeRarity(_ word: TextProfile.Word) -> Float {
    let holders = options.count { option in
      option.words.contains { Similarity.same(word.token, $0.token) }
    }
    return 1.3 - Float(holders) / Float(max(1, options.count))
  }

  private func conceptRarity(_ concept: String) -> Float {
    if let rarity = known.concepts[concept] { return rarity }
    let holders = options.reduce(Float(0)) { $0 + min(1, ($1.concepts[concept] ?? 0) * 2) }
    let rarity = max(0.15, 1.3 - holders / Float(max(1, options.count)))
    known.concepts[concept] = rarity
    return rarity
  }

  private func meaning(_ option: OptionProfile) -> (Float, Float, Float) {
    var shared: Float = 0
    var own: Float = 0
    var theirs: Float = 0
    for concept in reply.concepts {
      let worth = conceptRarity(concept)
      own += worth * worth
      shared += worth * worth * (option.concepts[concept] ?? 0)
    }
    for (concept, share) in option.concepts {
      let worth = conceptRarity(concept) * share
      theirs += worth * worth
    }
    let cosine = own > 0 && theirs > 0 ? shared / (own * theirs).squareRoot() : 0
    let total = reply.concepts.reduce(Float(0)) { $0 + conceptRarity($1) }
    let covered = reply.concepts.filter { option.concepts[$0] != nil }.reduce(Float(0)) {
      $0 + conceptRarity($1)
    }
    let strongest = reply.concepts.map { conceptRarity($0) * (option.concepts[$0] ?? 0) }.max() ?? 0
    return (min(1, cosine), total > 0 ? covered / total : 0, min(1, strongest))
  }

  private func moves(_ option: OptionProfile) -> Float {
    guard !reply.moves.isEmpty, !option.moves.isEmpty else {
      return reply.moves.isEmpty && option.moves.isEmpty ? 0.3 : 0
    }
    let shared = reply.moves.reduce(Float(0)) { $0 + (option.moves[$1] ?? 0) }
    let theirs = option.moves.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return min(1, shared / (Float(reply.moves.count).squareRoot() * theirs))
  }

  /// Whether the reply holds the opposite of what the option says.
  private func against(_ option: OptionProfile) -> Float {
    reply.concepts.map { concept in ConceptBook.opposites[concept].flatMap { option.concepts[$0] } ?? 0 }
      .max() ?? 0
  }

  private func sameValue(_ option: OptionProfile) -> Float {
    let values = Set(reply.tokens.compactMap(\.value))
    return values.isDisjoint(with: option.values) ? 0 : 1
  }

  /// A short yes goes to the option that accepts.
  private func shortYes(_ option: OptionProfile) -> Float {
    guard reply.words.count <= 7, reply.sentence.asks == 0, reply.concepts.contains("ACCEPT") else {
      return 0
    }
    return option.concepts["ACCEPT"] ?? 0
  }

  private func mean(_ values: [Float]) -> Float {
    values.isEmpty ? 0 : values.reduce(0, +) / Float(values.count)
  }

  private func none(_ rows: [[Float]]) -> [Float] {
    let asks = reply.sentence.asks
    let askers = options.map { $0.sentence.first ?? 0 }.max() ?? 0
    let content = reply.words.filter { $0.weight > 0.25 }
    let echo = client.map { Similarity.overlap(reply.words, with: $0.words) { _ in 1 } } ?? 0
    func best(_ name: String) -> Float {
      guard let index = MatchFeatures.optionNames.firstIndex(of: name) else { return 0 }
      return rows.map { $0[index] }.max() ?? 0
    }
    func least(_ name: String) -> Float {
      guard let index = MatchFeatures.optionNames.firstIndex(of: name) else { return 0 }
      return rows.map { $0[index] }.min() ?? 0
    }
    return [
      1, asks, asks > 0 && askers < 0.3 ? 1 : 0, asks > 0 && asksFact ? 1 : 0, reply.words.count <= 3 ? 1 : 0,
      min(1, Float(reply.words.count) / 20), echo, best("softCover"), best("meaning"), best("grams"),
      reply.concepts.isEmpty ? 1 : 0, content.isEmpty ? 1 : 0, proposes ? 1 : 0, reply.sentence.asksWide,
      least("softCover"), best("vector"),
      reply.concepts.isDisjoint(with: Set(options.flatMap { $0.concepts.keys })) ? 1 : 0,
      // The more phrases an option has, above four, the likelier one of them is near by chance.
      min(0.6, max(0, mean(options.map { Float($0.phrases.count) }) / 10 - 0.4)),
    ]
  }

  private static let factWords: Set<String> = [
    "qui", "quel", "quelle", "quels", "quelles", "combien", "ou", "quand", "lequel", "laquelle", "which",
    "who", "when",
    "where", "many", "much", "long", "big", "old", "ils", "elle", "elles", "they", "is", "did", "do", "avez",
    "as",
  ]

  private var asksFact: Bool { reply.tokens.prefix(6).contains { FeatureMaker.factWords.contains($0.key) } }

  /// « on pourrait », "I could": another move than those offered, more often than not.
  private var proposes: Bool {
    let keys = reply.tokens.map(\.key)
    return zip(keys, keys.dropFirst()).contains { first, second in
      ["on", "vous", "je", "we", "you", "i", "il"].contains(first)
        && [
          "pourrait", "pourriez", "pourrais", "devrait", "could", "can", "peux", "faudrait", "peut", "should",
        ].contains(second)
    }
  }
}

/// How rare words and concepts are among the options, each counted once.
private final class Rarities {
  /// What makes two words the same for `Similarity.same`.
  struct Content: Hashable {
    var key: String
    var stem: String
    var kind: TokenKind
    var value: Double?

    init(_ token: Token) { (key, stem, kind, value) = (token.key, token.stem, token.kind, token.value) }
  }

  var words: [Content: Float] = [:]
  var concepts: [String: Float] = [:]
}
