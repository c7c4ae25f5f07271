import Vocabulary

/// What the matcher knows of an option: all its phrases, and what the phrases have in common.
struct OptionProfile {
  let id: String
  /// Whether it is a move that can be made at any choice.
  let isStanding: Bool
  let phrases: [TextProfile]
  /// How many of the phrases, from 0 to 1, carry each concept.
  let concepts: [String: Float]
  let moves: [Move: Float]
  let sentence: [Float]
  /// The distinct words of all phrases.
  let words: [TextProfile.Word]
  let mean: WordVector
  let values: Set<Double>

  init(id: String, phrases: [TextProfile], isStanding: Bool = false) {
    self.id = id
    self.isStanding = isStanding
    self.phrases = phrases
    let share = 1 / Float(max(1, phrases.count))
    concepts = phrases.reduce(into: [:]) { all, phrase in
      for concept in phrase.concepts { all[concept, default: 0] += share }
    }
    moves = phrases.reduce(into: [:]) { all, phrase in
      for move in phrase.moves { all[move, default: 0] += share }
    }
    let kinds = phrases.map(\.sentence.values)
    sentence = (kinds.first ?? []).indices.map { index in kinds.reduce(0) { $0 + $1[index] * share } }
    var seen: Set<String> = []
    words = phrases.flatMap(\.words).filter { seen.insert($0.token.key).inserted }
    mean = OptionProfile.average(phrases.map(\.mean))
    values = Set(phrases.flatMap { $0.tokens.compactMap(\.value) })
  }

  private static func average(_ vectors: [WordVector]) -> WordVector {
    guard let size = vectors.map(\.count).max(), size > 0 else { return [] }
    var sum = WordVector(repeating: .zero, count: size)
    for vector in vectors where vector.count == size {
      for index in sum.indices { sum[index] += vector[index] }
    }
    return Similarity.unit(sum)
  }
}
