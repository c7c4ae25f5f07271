/// Measures of likeness between texts, each from 0 to 1.
enum Similarity {
  /// Cosine of two sparse unit vectors.
  static func cosine(_ left: [UInt64: Float], _ right: [UInt64: Float]) -> Float {
    let (few, many) = left.count < right.count ? (left, right) : (right, left)
    return few.reduce(0) { sum, entry in sum + entry.value * (many[entry.key] ?? 0) }
  }

  /// Cosine of two unit vectors, nothing when one is missing.
  static func cosine(_ left: WordVector, _ right: WordVector) -> Float {
    guard left.count == right.count else { return 0 }
    var sum = SIMD8<Float>.zero
    for index in left.indices { sum += left[index] * right[index] }
    return sum.sum()
  }

  /// Returns the vector of length one in the same direction; one without direction becomes empty.
  static func unit(_ vector: WordVector) -> WordVector {
    let length = vector.reduce(Float(0)) { $0 + ($1 * $1).sum() }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : []
  }

  /// How near two words are: 1 for the same stem or value, else by their vectors.
  static func nearness(_ left: TextProfile.Word, _ right: TextProfile.Word) -> Float {
    if left.token.key == right.token.key { return 1 }
    if let value = left.token.value, value == right.token.value, left.token.kind != .word { return 1 }
    if left.token.stem.utf8.count > 2, left.token.stem == right.token.stem { return 0.95 }
    guard let first = left.vector, let second = right.vector else { return 0 }
    return max(0, (cosine(first, second) - 0.25) / 0.75)
  }

  /// The share of the weight of `words` that has a near word among `others`.
  static func cover(_ words: [TextProfile.Word], by others: [TextProfile.Word]) -> Float {
    var sum: Float = 0
    var total: Float = 0
    for word in words where word.weight > 0.08 {
      total += word.weight
      sum += word.weight * (others.lazy.filter { $0.weight > 0.08 }.map { nearness(word, $0) }.max() ?? 0)
    }
    return total > 0 ? sum / total : 0
  }

  /// The share of the weight of `words` that stands, by stem or value, among `others`; common words count less.
  static func overlap(
    _ words: [TextProfile.Word], with others: [TextProfile.Word], worth: (TextProfile.Word) -> Float
  ) -> Float {
    var sum: Float = 0
    var total: Float = 0
    for word in words where word.weight > 0.08 {
      total += word.weight
      if others.contains(where: { same(word.token, $0.token) }) { sum += word.weight * worth(word) }
    }
    return total > 0 ? min(1, sum / total) : 0
  }

  /// Whether two tokens are the same word or figure.
  static func same(_ left: Token, _ right: Token) -> Bool {
    if left.key == right.key { return true }
    if let value = left.value, left.kind != .word { return value == right.value }
    return left.stem.utf8.count > 2 && left.stem == right.stem
  }
}
