/// Cuts a text into the pieces that the model knows: SentencePiece's unigram model, on normalized text.
struct Tokenizer: Sendable {
  /// What is read of a text: beyond it nothing can reach the tokens that the model sees.
  static let mostCharacters = 16_384
  static let mostBytes = 2_048

  private static let space: UInt32 = 0x20
  private static let mark: UInt32 = 0x2581

  let weights: Weights

  /// At most `limit` rows of the embedding for `prefix` and `text`.
  func tokens(of text: String, after prefix: String = "", limit: Int) -> [Int] {
    let characters = normalized(text, after: prefix)
    return Array(cut(characters).prefix(limit))
  }

  /// The piece of a row, for people and tests.
  func piece(_ token: Int) -> String {
    guard token < weights.pieces else { return "<unk>" }
    let range = Int(weights.pieceOffsets[token])..<Int(weights.pieceOffsets[token + 1])
    let bytes = UnsafeBufferPointer(start: weights.pieceBytes + range.lowerBound, count: range.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Normalizing

  /// Characters in the model's form: compatibility forms replaced, letters joined with their marks, spaces of any kind
  /// and number become one U+2581, one at the start and none at the end.
  func normalized(_ text: String, after prefix: String = "") -> [UInt32] {
    var found: [UInt32] = [Self.mark]
    var bytes = 3
    func add(_ character: UInt32) {
      if character == Self.space {
        guard found.last != Self.mark else { return }
        found.append(Self.mark)
        bytes += 3
      } else if let last = found.last, let joined = composed(last, character) {
        found[found.count - 1] = joined
      } else {
        found.append(character)
        bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4
      }
    }
    func read(_ scalars: some Sequence<Unicode.Scalar>) {
      for scalar in scalars {
        if bytes >= Self.mostBytes { return }
        if scalar.value == 0 { continue }
        if scalar.value > 0x20, scalar.value < 0x7F {
          add(scalar.value)
        } else if let index = position(of: scalar.value, in: weights.normalCharacters, weights.normalizations)
        {
          let range = weights.normalOffsets[index]..<weights.normalOffsets[index + 1]
          for at in range { add(weights.replacements[Int(at)]) }
        } else {
          add(scalar.value)
        }
      }
    }
    read(prefix.unicodeScalars)
    read(text.unicodeScalars.prefix(Self.mostCharacters))
    if found.count > 1, found.last == Self.mark { found.removeLast() }
    return found
  }

  /// The letter that stands for a letter and its mark.
  private func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    guard mark >= 0x300, mark < 0x370 else { return nil }
    var low = 0
    var high = weights.compositions
    while low < high {
      let middle = (low + high) / 2
      let entry = weights.composed + 3 * middle
      if (entry[0], entry[1]) == (letter, mark) { return entry[2] }
      if (entry[0], entry[1]) < (letter, mark) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private func position(of value: UInt32, in sorted: Weights.Words, _ count: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] == value { return middle }
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  // MARK: - Cutting

  /// The way into a place of the text: from where, by which piece, at what score.
  private struct Step {
    var score: Float = -1e30
    var from = 0
    var token = 0
  }

  /// The pieces of the highest score together. Characters that no piece has become one unknown token a run.
  private func cut(_ characters: [UInt32]) -> [Int] {
    var bytes: [UInt8] = []
    for character in characters {
      if let encoded = Unicode.Scalar(character).flatMap(UTF8.encode) { bytes.append(contentsOf: encoded) }
    }
    // By byte, for plainness; only those at the start of a character are ever reached.
    var steps = [Step](repeating: Step(), count: bytes.count + 1)
    steps[0].score = 0
    var start = 0
    while start < bytes.count {
      let score = steps[start].score
      var next = start + 1
      while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
      if score > -1e29 {
        step(from: start, score, in: bytes, &steps)
        let alone = score + weights.unknownScore
        if alone > steps[next].score {
          steps[next] = Step(score: alone, from: start, token: weights.unknown)
        }
      }
      start = next
    }
    var found: [Int] = []
    var at = bytes.count
    while at > 0 {
      if steps[at].token != weights.unknown || found.last != weights.unknown { found.append(steps[at].token) }
      at = steps[at].from
    }
    return found.reversed()
  }

  /// Tries every piece that begins at `start`, by narrowing the range of pieces that begin like the text.
  private func step(from start: Int, _ score: Float, in bytes: [UInt8], _ steps: inout [Step]) {
    var low = 0
    var high = weights.pieces
    for depth in 0..<min(weights.longestPiece, bytes.count - start) {
      let byte = Int(bytes[start + depth])
      low = first(from: low, to: high, at: depth, reaching: byte)
      high = first(from: low, to: high, at: depth, reaching: byte + 1)
      guard low < high else { return }
      // The shortest of the range comes first.
      if weights.pieceOffsets[low + 1] - weights.pieceOffsets[low] == depth + 1 {
        let end = start + depth + 1
        let reached = score + weights.scores[low]
        if reached > steps[end].score { steps[end] = Step(score: reached, from: start, token: low) }
      }
    }
  }

  /// The first piece of the range whose byte at `depth` is at least `byte`; a piece that ends before it has none.
  private func first(from: Int, to: Int, at depth: Int, reaching byte: Int) -> Int {
    var low = from
    var high = to
    while low < high {
      let middle = (low + high) / 2
      let start = Int(weights.pieceOffsets[middle])
      let ended = start + depth >= Int(weights.pieceOffsets[middle + 1])
      if ended || Int(weights.pieceBytes[start + depth]) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
